#!/usr/bin/env bash
# Brings a site to a bucket of S3, or of a store that speaks its language, by the AWS command line: with the types that browsers want,
# and kept by them for as long as _headers says. What the site has no more goes at the end.
#
# usage: ci/upload-s3.sh SITE s3://BUCKET[/PATH]
#
#   AWS_ENDPOINT  the address of a store that is not Amazon's
#
# Wants `hosting: {headers: true}`. Copies (`precompressed`) are left out: such stores send one file, whoever asks.
set -euo pipefail

site=${1%/} bucket=${2%/}
[ -f "$site/_headers" ] || {
    echo "there is no $site/_headers; build with hosting: {headers: true}" >&2
    exit 1
}

copy() {
    aws ${AWS_ENDPOINT:+--endpoint-url "$AWS_ENDPOINT"} s3 "$@" --only-show-errors
}

# An ending and the type of such files, by IANA. Pages are the last to be uploaded: what they show is there.
types='css text/css
csv text/csv
ics text/calendar
js text/javascript
json application/json
md text/markdown
svg image/svg+xml
txt text/plain
webmanifest application/manifest+json
xml application/xml
xsl application/xslt+xml
html text/html'

type_of() {
    awk -v ending="${1##*.}" '$1 == ending { print $2 "; charset=utf-8" }' <<<"$types"
}

# For hosts and the program, and copies: those have their file beside them, unlike an archive that the site offers.
left_out=(--exclude '*_headers' --exclude '*_redirects' --exclude '*.sofaweekly-files')
while IFS= read -r -d '' file; do
    [ ! -f "${file%.*}" ] || left_out+=(--exclude "${file#"$site/"}")
done < <(find "$site" -type f \( -name '*.br' -o -name '*.gz' \) -print0 | sort -z)

# Files whose names change with their bytes come first: no page is without its stylesheet.
kept=()
path=
while IFS= read -r line; do
    case $line in
    '  Cache-Control: '*immutable*)
        file=$path
        # Below a path _headers has that path in front.
        while [ ! -f "$site/${file#/}" ] && [[ ${file#/} == */* ]]; do file=/${file#/*/}; done
        file=${file#/}
        [ -f "$site/$file" ] || continue
        kept+=(--exclude "$file")
        type=$(type_of "$file")
        copy cp "$site/$file" "$bucket/$file" --cache-control "${line#*: }" ${type:+--content-type "$type"}
        ;;
    /*) path=$line ;;
    esac
done <"$site/_headers"

fresh=(--cache-control 'public, max-age=300')
text=()
while read -r ending _; do text+=(--exclude "*.$ending"); done <<<"$types"
# Pictures and the like, whose types the command line knows.
copy sync "$site" "$bucket" "${text[@]}" "${left_out[@]}" "${kept[@]}" "${fresh[@]}"
while read -r ending type; do
    copy sync "$site" "$bucket" --exclude '*' --include "*.$ending" "${left_out[@]}" "${kept[@]}" "${fresh[@]}" \
        --content-type "$type; charset=utf-8"
done <<<"$types"
# Everything is there by now, so that this only removes. Stylesheets and scripts of before stay: pages that browsers hold ask for them.
copy sync "$site" "$bucket" --delete --exclude '*.css' --exclude '*.js' "${left_out[@]}" "${kept[@]}" "${fresh[@]}"
