#!/usr/bin/env bash
# Installs a release of sofaweekly by its checksum and builds the site into public/, on any machine with Linux: put it into your
# newsletter's repository as ci/build-site.sh.
#
#   SOFAWEEKLY_VERSION   the release, such as 1.2.0
#   SOFAWEEKLY_RELEASES  the address below which every release has a folder, v1.2.0
#
# What it is called with goes to `sofaweekly build`. The program stays in .program/ for other commands.
set -euo pipefail

folder=$SOFAWEEKLY_RELEASES/v$SOFAWEEKLY_VERSION
archive=sofaweekly-$SOFAWEEKLY_VERSION-linux-$(uname -m).tar.gz
mkdir -p .program
(
    cd .program
    curl -fsSL --retry 3 -o "$archive" "$folder/$archive" -o SHA256SUMS "$folder/SHA256SUMS"
    awk -v file="$archive" '$2 == file || $2 == "*" file' SHA256SUMS | sha256sum --check --strict --quiet -
    tar -xzf "$archive"
    [ -x sofaweekly ] || mv "$(find . -type f -name sofaweekly -perm -u+x | head -n 1)" sofaweekly
)
.program/sofaweekly build --output public "$@"
