#!/usr/bin/env bash
# Adds to the job's summary what the site brings that readers do not have yet, and how large it is.
#
# New is what items.json lists here and not where the site is published; nothing is kept from build to build for that.
#
#   OUTPUT       the site
#   PUBLISHED    the address of the items.json that readers have; by default where the site's own says that it stands
#   PAGE_BUDGET  KB that a page may have; above it is a warning. Nothing: no page is too large
#   GITHUB_STEP_SUMMARY  the file that takes the summary
set -euo pipefail

items=$OUTPUT/items.json
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

whats_new() {
    # Without json among its outputs a site has no list of items.
    [ -e "$items" ] || return 0
    printf '## %s\n\n' 'What is new'
    local published=${PUBLISHED:-$(jq -r '.home_page_url' "$items")items.json}
    if curl --fail --silent --location --max-time 20 --output "$work/published.json" "$published" &&
        jq -e '.items | type == "array"' "$work/published.json" >/dev/null 2>&1; then
        new_items
    else
        printf 'There is no list of items at <%s> to compare with: this may be the first time.\n' "$published"
    fi
    printf '\n'
}

new_items() {
    # Titles are text: what Markdown or HTML would make something of is escaped.
    jq -r --slurpfile published "$work/published.json" '
        def plain: gsub("[\\r\\n]"; " ") | gsub("(?<mark>[\\\\`*_\\[\\]<>|&])"; "\\\(.mark)");
        ($published[0].items | map({key: .url, value: true}) | from_entries) as $known
        | [.items[] | select($known[.url] | not)] as $new
        | if ($new | length) == 0 then "Nothing that readers do not have yet."
          else
            "| new | number |", "| --- | ---: |",
            ($new | group_by(.kind) | map("| \(.[0].kind | plain) | \(length) |") | .[]),
            "",
            ($new[:20][] | "- \(.kind | plain): \(.title | plain)"),
            if ($new | length) > 20 then "- and \(($new | length) - 20) more" else empty end
          end' "$items"
}

sizes() {
    find "$OUTPUT" -type f -printf '%s %P\n' | LC_ALL=C sort -k2 | awk '
        { total += $1; files += 1; path = substr($0, index($0, " ") + 1) }
        path ~ /\.html$/ { pages += 1; if ($1 > most) { most = $1; largest = path } }
        path ~ /\.(css|js)$/ { code += $1 }
        END {
            print "| size | |\n| --- | ---: |"
            printf "| %d files | %.1f MB |\n| %d pages, the largest | %.0f KB |\n", files, total / 1e6, pages, most / 1e3
            printf "| stylesheets and scripts | %.0f KB |\n", code / 1e3
        }'
}

over_budget() {
    [ -n "${PAGE_BUDGET:-}" ] || return 0
    find "$OUTPUT" -type f -name '*.html' -size +"$((PAGE_BUDGET * 1000))"c -printf '%s %P\n' | LC_ALL=C sort -k2 |
        while read -r size path; do
            # In a workflow command these three would end it or mean something.
            path=${path//'%'/'%25'}
            printf '::warning::%s\n' "the page $path has $((size / 1000)) KB; the budget is $PAGE_BUDGET KB"
        done
}

{
    whats_new
    sizes
} >>"$GITHUB_STEP_SUMMARY"
over_budget
