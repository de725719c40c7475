#!/usr/bin/env python3
"""Lays the issues of a built archive side by side with their pages, as check-elements and check_faithful.py want them: TARGET/issues/N.md, the
body alone, and TARGET/site/N/index.html, its page. What a site's configuration leaves out of the text (template tags) is left out of both.

usage: flat_archive.py ARCHIVE SITE TARGET
"""

import json
import pathlib
import re
import shutil
import sys

FENCED = re.compile(r"\A(---|\+\+\+)\r?\n.*?\n\1[ \t]*(?:\r?\n|\Z)", re.S)
KEY_LINES = re.compile(r"\A(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+\s*\n")
CODE = r"(```.*?\n```|`[^`\n]*`)"
TAGS = re.compile(CODE + r"|\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}|\{%.*?%\}|\{\{.*?\}\}", re.S)


def body(text, hides_tags):
    fenced = FENCED.match(text)
    text = text[fenced.end():] if fenced else KEY_LINES.sub("", text, count=1)
    return TAGS.sub(lambda found: found.group(1) or "", text) if hides_tags else text


def page_of(data):
    """The page that a JSON file belongs to: in its folder, or beside the folder."""
    inside = data.with_name("index.html")
    return inside if inside.exists() else data.parent.with_suffix(".html")


def main():
    archive, site, target = map(pathlib.Path, sys.argv[1:])
    hides_tags = "template_tags: hide" in (archive / "sofaweekly.yml").read_text(encoding="utf-8")
    (target / "issues").mkdir(parents=True)
    count = 0
    for data in sorted(site.rglob("index.json")):
        source = archive / json.loads(data.read_text(encoding="utf-8"))["sourcePath"]
        text = source.read_text(encoding="utf-8-sig")
        (target / "issues" / f"{count}.md").write_text(body(text, hides_tags), encoding="utf-8")
        (target / "site" / str(count)).mkdir(parents=True)
        page = page_of(data)
        shutil.copyfile(page if page.exists() else str(data.parent) + ".html", target / "site" / str(count) / "index.html")
        count += 1
    print(f"{count} issues")


if __name__ == "__main__":
    main()
