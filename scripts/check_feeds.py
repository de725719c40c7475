"""Reads what a site offers to programs, and looks there for each item of the model. See scripts/check-feeds."""

import argparse
import html
import json
import re
import subprocess
import sys
from collections import Counter
from datetime import date, datetime, timezone
from pathlib import Path
from urllib.parse import quote, unquote

import feedparser
import icalendar
import jsonschema

FEEDS = ("feed.xml", "atom.xml", "feed.json")


class Site:
    """A built site, the issues it was made of, and what was found wrong."""

    def __init__(self, root, issues, feed_items):
        self.root = root
        self.feed_items = feed_items
        self.base = json.loads((root / "feed.json").read_text())["home_page_url"]
        self.folders = {}
        self.counts = Counter()
        self.problems = []
        for path in sorted(root.rglob("index.json")):
            form = json.loads(path.read_text())
            if "schemaVersion" in form:
                self.folders[form["slug"]] = path.parent.relative_to(root).as_posix()
        # A draft may be held back; everything else must be there.
        published = [issue for issue in issues if issue["slug"] in self.folders or not issue["draft"]]
        self.issues = sorted(published, key=lambda issue: (-instant(issue["date"]).timestamp(), issue["slug"]))
        missing = [issue["slug"] for issue in self.issues if issue["slug"] not in self.folders]
        if missing:
            sys.exit(f"check-feeds: there is no index.json of {', '.join(missing)}")

    def expect(self, holds, what):
        if not holds:
            self.problems.append(what)

    def url(self, issue, item=None):
        page = self.base + quote(self.folders[issue["slug"]]) + "/"
        return page if item is None else f"{page}#{quote(item['anchor'], safe=SAFE)}"

    def items(self, kind=None):
        """All items that have a permalink, with their issues, newest issue first."""
        for issue in self.issues:
            for section in issue["sections"]:
                for item in section["items"]:
                    if "anchor" in item and kind in (None, item["type"]):
                        yield issue, item


# A number that an editor wrote in front of a line: feeds have it as the number of an entry of a list.
NUMBER = r"^(?:[(（]?\d{1,3}[.、．)）](?!\d)|[①-⑳])"
SAFE = "-._~/!$'()*+,;=:@"


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def plain(fragment):
    """The text of HTML without any white space."""
    return re.sub(r"\s+", "", html.unescape(re.sub(r"<[^>]*>", "", fragment)))


def squeezed(text):
    return re.sub(r"\s+", "", text)


def key(text):
    return "".join(c for c in text.lower() if c.isalpha() or c in "0123456789")


# Feeds


def read_feed(site, name):
    """Title, address and entries (id, html, date) of a feed in any form."""
    path = site.root / name
    if name.endswith(".json"):
        feed = json.loads(path.read_text())
        site.expect(feed["version"] == "https://jsonfeed.org/version/1.1", f"{name}: version")
        entries = [(i["id"], i["content_html"], instant(i["date_published"]), i["title"]) for i in feed["items"]]
        return feed["feed_url"], entries
    feed = feedparser.parse(path.read_bytes(), sanitize_html=False, resolve_relative_uris=False)
    site.expect(not feed.bozo, f"{name}: {feed.get('bozo_exception')}")
    own = [link.href for link in feed.feed.links if link.rel == "self"]
    entries = [(e.id, e.content[0].value, parsed_date(e), e.title) for e in feed.entries]
    return own[0] if own else None, entries


def parsed_date(entry):
    return datetime(*entry.published_parsed[:6], tzinfo=timezone.utc)


def check_entries(site, name, expected, entries):
    site.expect([e[0] for e in entries] == expected, f"{name}: has not the entries it should have, in their order")
    for identity, content, _, title in entries:
        site.counts["feed entries"] += 1
        relative = re.findall(r'<[^>]* (?:href|src)="(?![a-z][a-z0-9+.-]*:)([^"]*)"', content, re.I)
        site.expect(not relative, f"{name}: {identity} links to {relative}")
        site.expect(title.strip() != "", f"{name}: {identity} has no title")


def check_issue_feeds(site):
    newest = site.issues[: site.feed_items]
    for name in FEEDS:
        own, entries = read_feed(site, name)
        site.expect(own == site.base + name, f"{name}: says it is at {own}")
        check_entries(site, name, [site.url(issue) for issue in newest], entries)
        for issue, entry in zip(newest, entries):
            site.expect(entry[2] == instant(issue["date"]), f"{name}: {entry[0]} has another date")
            check_content(site, name, issue, plain(entry[1]))


def check_content(site, name, issue, text):
    for section in issue["sections"]:
        for item in section["items"]:
            for part in parts(item):
                site.counts["texts found in feeds"] += 1
                site.expect(squeezed(part) in text, f"{name}: {issue['slug']}:{item['line']} lacks {part[:40]!r}")


def parts(item):
    """The texts of an item as they must stand in its issue."""
    match item["type"]:
        case "question":
            return [plain(turn["html"]) for turn in item["turns"]]
        case "release":
            return [re.sub(NUMBER, "", plain(change["html"])) for change in item["changes"]] + item["versions"]
        case "prose" | "event" | "contributors":
            return [plain(item["html"])]
        case "article" | "entry":
            return [item["title"]]
        case "quote":
            return [item["text"]]
        case _:
            return []


def check_project_feeds(site, kind, file):
    expected = {}
    for issue, item in site.items(kind):
        if item["project"]:
            expected.setdefault(key(item["project"]["name"]), []).append((site.url(issue, item), item))
    found = {}
    for path in sorted(site.root.glob(f"projects/*/{file}")):
        name = path.relative_to(site.root).as_posix()
        own, entries = read_feed(site, name)
        site.expect(own == site.base + quote(name, safe=SAFE), f"{name}: says it is at {own}")
        found[entries[0][0]] = (name, entries)
    site.expect(len(found) == len(expected), f"{len(expected)} projects have a {kind}, {len(found)} a {file}")
    for project, urls in expected.items():
        site.counts[f"{kind}s of projects"] += len(urls)
        name, entries = found.get(urls[0][0], (None, []))
        site.expect(name, f"there is no {file} of {project}")
        if name is None:
            continue
        newest = urls[: site.feed_items]
        check_entries(site, name, [url for url, _ in newest], entries)
        for (url, item), entry in zip(newest, entries):
            missing = [p for p in parts(item) if squeezed(p) not in plain(entry[1]) + squeezed(entry[3])]
            site.expect(not missing, f"{name}: {url} lacks {missing[:1]}")


def check_kind_feeds(site):
    """Feeds of lists: as many of the newest entries of a kind, each with its own title."""
    listed = {}
    for issue, item in site.items():
        name = item["kind"] if item["type"] == "entry" else {"quote": "quotes", "article": "reading"}.get(item["type"])
        listed.setdefault(name, []).append((site.url(issue, item), item))
    for path in sorted(site.root.glob("*/feed.xml")):
        name = path.relative_to(site.root).as_posix()
        own, entries = read_feed(site, name)
        site.expect(own == site.base + name, f"{name}: says it is at {own}")
        page = (path.parent / "index.html").read_text()
        site.expect(f'type="application/atom+xml" title="' in page, f"{name}: its list does not lead to it")
        if path.parent.name not in listed:
            continue
        newest = listed[path.parent.name][: site.feed_items]
        check_entries(site, name, [url for url, _ in newest], entries)
        for (url, item), entry in zip(newest, entries):
            site.counts["entries of kinds' feeds"] += 1
            missing = [p for p in parts(item) if squeezed(p) not in plain(entry[1])]
            site.expect(not missing, f"{name}: {url} lacks {missing[:1]}")


# Calendars


def read_calendar(site, path):
    name = path.relative_to(site.root).as_posix()
    lines = path.read_bytes().split(b"\r\n")
    site.expect(lines[-1] == b"", f"{name}: the last line does not end")
    for line in lines:
        site.expect(len(line) <= 75 and b"\n" not in line and b"\r" not in line, f"{name}: {line!r}")
        line.decode()
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    for needed in ("PRODID", "VERSION", "METHOD", "NAME"):
        site.expect(needed in calendar, f"{name}: no {needed}")
    site.expect(not calendar.errors, f"{name}: {calendar.errors}")
    events = list(calendar.walk("VEVENT"))
    site.expect(len({str(event["UID"]) for event in events}) == len(events), f"{name}: an UID comes twice")
    for event in events:
        check_event(site, name, event)
    return events


def check_event(site, name, event):
    site.expect(not event.errors, f"{name}: {event.errors}")
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    site.expect(type(start) is type(end) and end > start, f"{name}: from {start} to {end}")
    site.expect(isinstance(event.decoded("DTSTAMP"), datetime), f"{name}: DTSTAMP")


# Words that tell how often something is held.
CYCLES = ["双周会", "周例会", "月例会", "月会", "周会", "例会", "biweekly", "monthly", "weekly"]


def happening(title):
    """What announcements of one event call it: without the day, its number in a series, and how often it is held."""
    title = re.sub(rf"[（(](?:{'|'.join(CYCLES)})[)）]$", "", title, flags=re.IGNORECASE)
    title = re.sub(r"^[^#]*#\d+[:：]", "", title)
    return key(re.sub(r"\d{4}-\d\d-\d\d", "", title)) or key(title)


def identity(entry):
    """What makes two announcements one event: what it is called, and its start."""
    start = entry["start"]
    return happening(entry["title"]), instant(start) if "T" in start else date.fromisoformat(start)


def event_identity(event):
    return happening(str(event["SUMMARY"])), event.decoded("DTSTART")


def check_calendars(site):
    dated = [(issue, item) for issue, item in site.items("scheduleEntry") if item["start"]]
    path = site.root / "schedule.ics"
    site.expect(path.exists() == bool(dated), "schedule.ics is there if and only if something has a date")
    if not dated:
        return
    events = {event_identity(event): event for event in read_calendar(site, path)}
    newest = {}
    for issue, item in dated:
        newest.setdefault(identity(item), (issue, item))
        check_single(site, issue, item, events)
    site.expect(len(events) == len(newest), f"schedule.ics: {len(events)} events, not {len(newest)}")
    site.counts["events"] = len(newest)
    for same, (issue, item) in newest.items():
        if event := events.get(same):
            site.expect(site.url(issue, item) in str(event["DESCRIPTION"]), f"schedule.ics: {item['title']} is older")
            for person in item["speakers"]:
                name = person["name"] or person["handle"] or ""
                site.expect(name in str(event["DESCRIPTION"]), f"schedule.ics: {item['title']} lacks {name}")


def check_single(site, issue, item, events):
    site.counts["entries with a date"] += 1
    event = events.get(identity(item))
    site.expect(event is not None, f"schedule.ics lacks {item['title']} of {issue['slug']}")
    listed = site.calendars.get(site.url(issue, item))
    site.expect(listed, f"items.json has no calendar of {item['title']} of {issue['slug']}")
    if listed is None or event is None:
        return
    path = site.root / unquote(listed.removeprefix(site.base))
    site.expect(path.parent == site.root / site.folders[issue["slug"]], f"{listed} is not beside its issue")
    single = read_calendar(site, path)
    site.expect([str(e["UID"]) for e in single] == [str(event["UID"])], f"{listed}: another UID than in schedule.ics")


# Data, sitemap, structured data


def check_data(site, schema):
    validator = schema and jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    for issue in site.issues:
        site.counts["issues"] += 1
        form = json.loads((site.root / site.folders[issue["slug"]] / "index.json").read_text())
        site.expect(form == issue, f"{issue['slug']}: index.json differs from what inspect says")
        for error in validator.iter_errors(form) if validator else []:
            site.problems.append(f"{issue['slug']}: {error.json_path}: {error.message[:200]}")
    listed = json.loads((site.root / "items.json").read_text())["items"]
    site.calendars = {item["url"]: item["calendar"] for item in listed if "calendar" in item}
    expected = [(item["type"], site.url(issue, item)) for issue, item in site.items()]
    site.expect([(item["kind"], item["url"]) for item in listed] == expected, "items.json has not all items in order")
    site.expect(all(item["title"] for item in listed), "items.json: an item has no title")
    site.counts["items"] = len(listed)


def check_sitemap(site):
    locations = []
    for path in sorted(site.root.glob("sitemap*.xml")):
        locations += [html.unescape(loc) for loc in re.findall(r"<url>\s*<loc>([^<]*)</loc>", path.read_text())]
    site.expect(len(set(locations)) == len(locations), "the sitemap lists a page twice")
    pages = set()
    for path in site.root.rglob("*.html"):
        text = path.read_text()
        if path.name != "404.html" and 'http-equiv="refresh"' not in text and 'content="noindex"' not in text:
            file = path.relative_to(site.root).as_posix()
            pages.add(site.base + quote(re.sub(r"(^|/)index\.html$", r"\1", file), safe=SAFE))
    site.counts["pages in the sitemap"] = len(pages)
    for problem in sorted(pages ^ set(locations)):
        site.problems.append(f"the sitemap lacks, or has no page for, {problem}")


def check_structured_data(site):
    for issue in site.issues:
        path = site.root / site.folders[issue["slug"]] / "index.html"
        blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', path.read_text(), re.S)
        nodes = [node for block in blocks for node in json.loads(block).get("@graph", [])]
        identities = {node.get("@id"): node for node in nodes}
        site.counts["nodes of structured data"] += len(nodes)
        for section in issue["sections"] if nodes else []:
            for item in section["items"]:
                if is_told(item):
                    site.expect(site.url(issue, item) in identities, f"{issue['slug']}: no node of {item['anchor']}")


def is_told(item):
    match item["type"]:
        case "question":
            return any(turn["speaker"] == "answerer" and turn["text"] for turn in item["turns"])
        case "scheduleEntry":
            return item["start"] is not None
        case kind:
            return kind == "release"


def check_xml(site):
    files = sorted(path for path in site.root.rglob("*.xml"))
    result = subprocess.run(["xmllint", "--noout", *map(str, files)], capture_output=True, text=True)
    site.expect(result.returncode == 0, f"xmllint: {result.stderr[:500]}")
    site.counts["XML files"] = len(files)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path)
    parser.add_argument("ndjson", type=Path)
    parser.add_argument("--feed-items", type=int, default=20)
    parser.add_argument("--schema", type=Path)
    options = parser.parse_args()
    issues = [json.loads(line) for line in options.ndjson.read_text().splitlines()]
    site = Site(options.output, issues, options.feed_items)
    check_xml(site)
    check_data(site, options.schema and json.loads(options.schema.read_text()))
    check_issue_feeds(site)
    check_project_feeds(site, "release", "releases.xml")
    check_project_feeds(site, "question", "questions.xml")
    check_kind_feeds(site)
    check_calendars(site)
    check_sitemap(site)
    check_structured_data(site)
    for problem in site.problems[:50]:
        print(f"check-feeds: {problem}", file=sys.stderr)
    print("check-feeds: " + ", ".join(f"{count} {name}" for name, count in site.counts.items()))
    sys.exit(f"check-feeds: {len(site.problems)} problems" if site.problems else 0)


if __name__ == "__main__":
    main()
