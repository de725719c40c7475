#!/usr/bin/env bash
# Installs a release of sofaweekly, unless the cache has brought it already. Nothing is run whose checksum is another.
#
#   VERSION   the release, such as 1.2.0
#   RELEASES  the address below which every release has a folder, v1.2.0
#   PROGRAMS  the folder to install into
#   GITHUB_PATH  the file that takes folders of programs for later steps
set -euo pipefail

fail() {
    printf '::error::%s\n' "$1"
    exit 1
}

[ -n "${VERSION:-}" ] || fail 'say which version of sofaweekly is to be installed'
[ -n "${RELEASES:-}" ] || fail 'say where the releases of sofaweekly are'
case $VERSION in
*[!0-9A-Za-z.+-]* | .*) fail "this is no version: $VERSION" ;;
esac

if [ ! -x "$PROGRAMS/sofaweekly" ]; then
    archive=sofaweekly-$VERSION-linux-$(uname -m).tar.gz
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    for file in "$archive" SHA256SUMS; do
        curl --fail --silent --show-error --location --retry 3 --output "$work/$file" "${RELEASES%/}/v$VERSION/$file" ||
            fail "cannot fetch ${RELEASES%/}/v$VERSION/$file"
    done
    cd "$work"
    # The line of this archive alone: the others were not fetched.
    awk -v file="$archive" '$2 == file || $2 == "*" file' SHA256SUMS >wanted
    [ -s wanted ] || fail "SHA256SUMS names no $archive"
    sha256sum --check --strict --quiet wanted || fail "$archive is not the file that SHA256SUMS tells of"
    mkdir unpacked
    tar -xzf "$archive" -C unpacked
    program=$(find unpacked -type f -name sofaweekly -perm -u+x | head -n 1)
    [ -n "$program" ] || fail "there is no program sofaweekly in $archive"
    mkdir -p "$PROGRAMS"
    # Under its name only when it is whole: what stands there is taken without another look.
    cp "$program" "$PROGRAMS/sofaweekly.new"
    mv "$PROGRAMS/sofaweekly.new" "$PROGRAMS/sofaweekly"
fi

"$PROGRAMS/sofaweekly" --version
printf '%s\n' "$PROGRAMS" >>"$GITHUB_PATH"
