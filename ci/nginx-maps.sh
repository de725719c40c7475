#!/usr/bin/env bash
# Makes the maps of examples/nginx/weekly.conf of a site's _headers and _redirects.
#
# usage: ci/nginx-maps.sh SITE FOLDER
set -euo pipefail

site=$1 folder=$2
mkdir -p "$folder"

# A path as nginx compares it: its bytes, not percent-encoded. In quotes a quotation mark and a backslash are escaped.
key() {
    local bytes
    printf -v bytes '%b' "${1//%/\\x}"
    bytes=${bytes//\\/\\\\}
    printf '"%s"' "${bytes//\"/\\\"}"
}

# A value in which nothing is a variable; of addresses alone, where %24 is a dollar sign, too.
value() { printf '"%s"' "${1//\$/%24}"; }

# entries HEADER: of the rules of single paths. That of all paths is the default.
entries() {
    local line path=
    while IFS= read -r line; do
        case $line in
        '  '"$1: "*)
            case $path in
            *'*') printf 'default "%s";\n' "${line#*: }" ;;
            *) printf '%s "%s";\n' "$(key "$path")" "${line#*: }" ;;
            esac
            ;;
        /*) path=$line ;;
        esac
    done <"$site/_headers"
}

entries Content-Security-Policy >"$folder/policy.map.new"
entries Cache-Control >"$folder/cache.map.new"
if [ -f "$site/_redirects" ]; then
    while read -r from to _; do printf '%s %s;\n' "$(key "$from")" "$(value "$to")"; done <"$site/_redirects"
fi >"$folder/moved.map.new"
for map in policy cache moved; do mv "$folder/$map.map.new" "$folder/$map.map"; done
