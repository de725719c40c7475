#!/usr/bin/env bash
# Asks what is at the newsletter's addresses elsewhere, and keeps one issue of the repository that says which lead nowhere: it is
# opened when there are some, written anew each time, and closed when there are none.
#
#   SOURCE  the newsletter's folder
#   TITLE   the issue's title, by which it is found again
#   GH_TOKEN  what gh may do: write issues. Without it the findings are only printed
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sofaweekly check --source "$SOURCE" --external --only dead-link --only moved-link --verbose 2>"$work/found" || {
    status=$?
    cat "$work/found" >&2
    # 1 says that something is wrong in the newsletter, which is what is looked for.
    [ "$status" -eq 1 ] || exit "$status"
}
cat "$work/found"
[ -n "${GH_TOKEN:-}" ] || exit 0

export TITLE
number=$(gh issue list --state open --limit 500 --json number,title --jq 'map(select(.title == env.TITLE))[0].number // empty')
if [ -s "$work/found" ]; then
    # Indented, whatever stands there is text. GitHub takes 65,536 characters.
    head -c 60000 "$work/found" | iconv -c -f UTF-8 -t UTF-8 | sed 's/^/    /' >"$work/body"
    if [ -n "$number" ]; then
        gh issue edit "$number" --body-file "$work/body"
    else
        gh issue create --title "$TITLE" --body-file "$work/body"
    fi
elif [ -n "$number" ]; then
    gh issue close "$number" --comment 'All of them lead somewhere again.'
fi
