#!/usr/bin/env bash
# Says what a pull request brings that is wrong, beside its lines. What was there before is not told.
#
#   SOURCE  the newsletter's folder
#   SINCE   a git revision; else the branch that the pull request is for (GITHUB_BASE_REF)
#   STRICT  true: warnings fail, too
set -euo pipefail

since=${SINCE:-${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}}
arguments=(check --source "$SOURCE" --format github)
[ "${STRICT:-false}" != true ] || arguments+=(--strict)
if [ -n "$since" ]; then
    if ! git -C "$SOURCE" rev-parse --verify --quiet "$since^{commit}" >/dev/null; then
        printf '::error::%s\n' "git does not know $since here; check out with fetch-depth: 0"
        exit 1
    fi
    arguments+=(--since "$since")
fi
sofaweekly "${arguments[@]}"
