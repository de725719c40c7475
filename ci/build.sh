#!/usr/bin/env bash
# Builds the site, and tells later steps where it is.
#
#   SOURCE    the newsletter's folder
#   OUTPUT    where the site goes
#   BASE_URL  where it will stand, if that is not what sofaweekly.yml says
#   STRICT    true: warnings fail, too
#   CHECKED   true: warnings were told already
#   CACHE     the folder in which is kept what the next build need not do again; without it nothing is kept
#   GITHUB_OUTPUT  the file that takes what later steps ask for
set -euo pipefail

arguments=(build --source "$SOURCE" --output "$OUTPUT" --format github)
if [ -n "${CACHE:-}" ]; then arguments+=(--cache "$CACHE"); else arguments+=(--no-cache); fi
[ -z "${BASE_URL:-}" ] || arguments+=(--base-url "$BASE_URL")
if [ "${CHECKED:-false}" = true ]; then
    arguments+=(--quiet)
elif [ "${STRICT:-false}" = true ]; then
    arguments+=(--strict)
fi
sofaweekly "${arguments[@]}"
printf 'site=%s\n' "$OUTPUT" >>"$GITHUB_OUTPUT"
