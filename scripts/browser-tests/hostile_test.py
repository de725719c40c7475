"""Reads a newsletter that strangers wrote, in Chromium, with the site's content security policy and without it: nothing in it runs.

Every vector of vectors.txt stands in every place of an issue (hostile_site.py); every page is opened, looked at and touched
(hostile_probe.js), in the built site and in the preview; feeds are shown as HTML; the search looks for the vectors themselves. At last
pages are spoilt on purpose, each of which must be found. Prints a line for every check; run by `make browser-test`.

usage: hostile_test.py [--program PATH] [--folder DIR] [--every N]
"""

import argparse
import json
import re
import shutil
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

from playwright.sync_api import TimeoutError, expect, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import harness
from hostile_browser import Witness
from hostile_site import ELSEWHERE, WORD, HostileSite
from preview_client import Preview

POLICIES = [(True, "with the policy"), (False, "without it")]
failed = 0


def check(name, findings, note=""):
    global failed
    failed += bool(findings)
    print(f"{'FAIL ' if findings else 'ok   '} {name}" + (f" ({note})" if note else ""), flush=True)
    for finding in findings[:20]:
        print(f"      {finding!r}", flush=True)
    if len(findings) > 20:
        print(f"      … {len(findings)} in all", flush=True)


# ---- The built site


def pages(browser, origin, site, every):
    paths = ["/" + file.relative_to(site).as_posix().removesuffix("index.html")
             for file in sorted(site.rglob("*")) if file.is_file() and file.suffix in (".html", ".xml", "")]
    paths = [path for path in paths if not Path(path).name.startswith(".")][::every]
    for has_policy, words in POLICIES:
        with Witness(browser, origin, has_policy) as witness:
            start = time.monotonic()
            for path in paths:
                if path.endswith(".xml") or harness.is_redirect(site, path):
                    witness.pass_by(path)
                else:
                    witness.visit(path)
            check(f"nothing runs on the site's pages, {words}", witness.findings,
                  f"{len(paths)} pages in {time.monotonic() - start:.0f} s")


def searches(browser, origin, hostile):
    queries = hostile.queries()
    for has_policy, words in POLICIES:
        with Witness(browser, origin, has_policy) as witness:
            page = witness.page
            page.goto("/search/")
            page.locator("#search-query").fill(WORD)
            expect(page.locator(".search-status")).to_contain_text(re.compile(r"\d"))
            shown = show_more(page)
            witness.touch("site")
            # What was touched may have gone: every search begins anew.
            page.goto("/search/")
            found = page.evaluate(SEARCH, queries)
            check(f"a search for the vectors opens nothing, {words}", witness.findings,
                  f"{shown} results for {WORD}, {found} for {len(queries)} vectors")


SEARCH = """async (queries) => {
  const input = document.querySelector("#search-query"), status = document.querySelector(".search-status");
  const wait = document.querySelector("#search").dataset.wait;
  let found = 0;
  for (const query of queries) {
    status.textContent = "";
    input.value = query;
    input.form.requestSubmit();
    for (let i = 0; i < 600 && input.value.trim() && ["", wait].includes(status.textContent); i++) {
      await new Promise((done) => setTimeout(done, 5));
    }
    found += document.querySelectorAll(".search-result").length;
    for (const each of document.querySelectorAll(".search-results *")) {
      if (!/^(li|h2|a|p|mark|time|span)$/.test(each.localName)) console.log(`ran: <${each.localName}> in a result of ${query}`);
      if (each.href && new URL(each.href).origin !== location.origin) console.log(`ran: a result leads to ${each.href}`);
    }
  }
  return found;
}"""


def show_more(page):
    """Shows results until there are no more, or enough; how many there are."""
    more, results = page.locator(".search-more"), page.locator(".search-result")
    while results.count() < 300:
        before = results.count()
        try:
            more.wait_for(timeout=3000)
        except TimeoutError:
            break
        more.click()
        expect(results.nth(before)).to_be_attached()
    return results.count()


# ---- Files for programs

ATOM = "{http://www.w3.org/2005/Atom}"


def files(site, pattern):
    """An issue's slug may be any file's name, so a folder may have that name."""
    return sorted(file for file in site.rglob(pattern) if file.is_file())


def fragments(site):
    """All that feeds carry as HTML."""
    for file in files(site, "*.xml"):
        root = ElementTree.parse(file).getroot()
        if root.tag == "rss":
            for each in root.iter():
                if each.tag == "description" or each.tag.endswith("}encoded"):
                    yield each.text or ""
        for each in root.iter():
            if each.tag.startswith(ATOM) and each.get("type") == "html":
                yield each.text or ""
            assert each.get("type") != "xhtml", f"{file}: XHTML"
    for item in json.loads((site / "feed.json").read_bytes())["items"]:
        yield item["content_html"]


def feeds(browser, origin, site):
    with Witness(browser, origin, has_policy=False) as witness:
        witness.page.goto("/404.html")
        shown = list(dict.fromkeys(fragments(site)))
        for html in shown:
            witness.show(html)
        check("what feeds carry runs in no reader", witness.findings, f"{len(shown)} texts")


def data(site):
    problems, count = [], 0
    for file in files(site, "*.json"):
        count += 1
        try:
            json.loads(file.read_bytes())
        except ValueError as problem:
            problems.append(f"{file}: {problem}")
    for file in files(site, "*.ics"):
        count += 1
        problems += calendar_problems(file)
    check("JSON is JSON, and a calendar holds nothing but its events", problems, f"{count} files")


PROPERTIES = set("""BEGIN END VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME SOURCE REFRESH-INTERVAL X-PUBLISHED-TTL UID DTSTAMP
DTSTART DTEND SUMMARY DESCRIPTION URL LOCATION LAST-MODIFIED SEQUENCE STATUS TRANSP CATEGORIES COLOR IMAGE X-WR-TIMEZONE""".split())


def calendar_problems(file):
    text = file.read_bytes().decode("utf-8")
    lines = re.sub(r"\r\n[ \t]", "", text).split("\r\n")
    names = [re.split(r"[;:]", line)[0] for line in lines if line]
    problems = [f"{file}: {name}" for name in names if name not in PROPERTIES]
    events = [line for line in lines if line == "BEGIN:VEVENT"]
    if not len(events) == lines.count("END:VEVENT") == names.count("UID") == names.count("SUMMARY"):
        problems.append(f"{file}: {len(events)} events, {names.count('SUMMARY')} titles")
    if re.search(r"[\x00-\x08\x0b-\x1f]", text.replace("\r\n", "")):
        problems.append(f"{file}: a control character")
    return problems


# ---- The preview


def preview(browser, hostile, folder, every):
    """Some issues of each kind, the list of what is wrong, and the overlay that shows it."""
    chosen = hostile.vectors[::every]
    slugs = {Path(made["sourcePath"]).stem: made["slug"] for made in issues_made(hostile.output)}
    for has_policy, words in POLICIES:
        copy_issues(hostile, chosen, folder)
        with Preview(str(hostile.program), str(folder), arguments=["--now", "2026-11-22"]) as server:
            with Witness(browser, server.address, has_policy) as witness:
                for vector in chosen:
                    witness.visit(f"/issues/{slugs[f'v{vector.number}']}/", "preview")
                overview(witness, folder, chosen)
            # Another browser: the overview of the first may still load itself again.
            with Witness(browser, server.address, has_policy) as other:
                overlay(other, folder, chosen)
            check(f"nothing runs in the preview, {words}", witness.findings + other.findings, f"{len(chosen)} issues")


def issues_made(site):
    """The issues of a site as their pages have them for programs."""
    made = (json.loads(file.read_bytes()) for file in files(site, "index.json"))
    return [each for each in made if "sourcePath" in each]


def copy_issues(hostile, vectors, folder):
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "content/issues").mkdir(parents=True)
    shutil.copy(hostile.folder / "sofaweekly.yml", folder)
    for vector in vectors:
        shutil.copy(hostile.file(vector), folder / "content/issues")


def overview(witness, folder, vectors):
    """The preview's own page: it shows the issue that was saved last, line by line."""
    witness.open("/_sofaweekly/")
    for vector in vectors[:: max(1, len(vectors) // 5)]:
        file = folder / f"content/issues/v{vector.number}.md"
        file.write_bytes(file.read_bytes() + b"\n")
        expect(witness.page.locator("#outline")).to_contain_text(file.stem)
        witness.touch("overview")


def overlay(witness, folder, vectors):
    """A mistake in an issue is shown over the page, with the line in which it stands."""
    file = folder / "content/issues/mistake.md"
    for vector in [each for each in vectors if each.kind == "html"][::10]:
        text = vector.at(91).replace("\n", " ").replace("\0", "")
        file.write_text(f"---\ntitle: {json.dumps(text)}\ndate: 2026-02-30 # {text}\n---\n\n{text}\n", encoding="utf-8")
        witness.open("/")
        expect(witness.page.locator("sofaweekly-preview .overlay")).to_contain_text("2026-02-30")
        witness.touch("preview")


# ---- The test finds what it is there to find

# What a page is spoilt with; what is found besides what the probe says. None: it must be found, whatever is said.
SPOILT = {
    "an element that runs": ("<img src=x onerror=ran(1)>", "ran: 1"),
    "a script": ("<script>ran(1)</script>", "ran: 1"),
    "a link that runs": ("<a href='javascript:ran(1)'>x</a>", "ran: 1"),
    "a link that hides what it is": ("<a href='java&#10;script:ran(1)'>x</a>", "ran: 1"),
    "a button that runs": ("<form><button formaction='javascript:ran(1)'>x</button></form>", "ran: 1"),
    "a handler that waits": ("<b onmouseenter=ran(1)>x</b>", "ran: 1"),
    "a frame with a script": ("<iframe srcdoc='<script>ran(1)</script>'></iframe>", "ran: 1"),
    "a drawing": ("<svg onload=ran(1)></svg>", "ran: 1"),
    "details that run": ("<details open ontoggle=ran(1)>x</details>", "ran: 1"),
    "a dialog": ("<script>alert(1)</script>", "a dialog"),
    "a stylesheet of another host": (f"<link rel=stylesheet href=//{ELSEWHERE}/a.css>", "asks for"),
    "a way to another host": (f"<meta http-equiv=refresh content='0;url=//{ELSEWHERE}/'>", None),
    "a base": (f"<base href=//{ELSEWHERE}/>", "<base>"),
    "a name of the document's": ("<img name=body src=x>", "<img name=body>"),
    "a second main": ("<p id=main>x</p>", "two elements"),
    "another window": ("<a href=/x target=w>x</a>", "another window"),
    "a window that may come back": ("<a href=/x target=_blank rel=opener>x</a>", "another window"),
    "a style": ("<p style='position:fixed'>x</p>", "<p style="),
    "a picture that is a page": ("<img src='data:image/svg+xml,x'>", "data:image/svg"),
    "JSON-LD that ends early": ("<script type=application/ld+json>{</script><script>ran(1)</script>", "ran: 1"),
}


def spoilt_pages(browser, origin, site):
    html = (site / "issues/mixture-1/index.html").read_text(encoding="utf-8")
    for name, (what, expected) in SPOILT.items():
        for has_policy, words in POLICIES:
            with Witness(browser, origin, has_policy) as witness:
                spoilt = html.replace("</article>", what + "</article>", 1)
                witness.context.route("**/spoilt/", answering(spoilt))
                witness.visit("/spoilt/")
                witness.page.wait_for_timeout(100 if expected is None else 0)
                # A policy keeps it from running, and the browser says so.
                wanted = "" if expected is None or has_policy else expected
                found = [each for each in witness.findings if wanted in each]
                check(f"found: {name}, {words}", [] if found else [f"not found; {witness.findings}"])


def answering(html):
    return lambda route: route.fulfill(body=html, content_type="text/html")


def spoilt_by_a_template(browser, work, program):
    """A template that puts out a vector as it is: templates are trusted, and this is what that means."""
    folder = work / "template"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "content/issues").mkdir(parents=True)
    (folder / "templates").mkdir()
    (folder / "sofaweekly.yml").write_text("title: x\nbase_url: https://example.org/\n")
    (folder / "content/issues/a.md").write_text("---\ntitle: a\ndate: 2026-01-02\n---\n\nx\n")
    template = (harness.ROOT / "templates/issue.html").read_text(encoding="utf-8")
    (folder / "templates/issue.html").write_text(template.replace("<article", "<img src=x onerror=ran(1)><article"))
    harness.PROGRAM = program
    site = harness.build(folder, folder / "public")
    with harness.served(site) as origin, Witness(browser, origin, has_policy=False) as witness:
        witness.visit("/issues/a/")
        found = [each for each in witness.findings if "ran: 1" in each]
        check("found: what a template puts on a page", [] if found else [f"not found; {witness.findings}"])


def spoilt_feed(browser, origin):
    with Witness(browser, origin, has_policy=False) as witness:
        witness.page.goto("/404.html")
        witness.show("<p>x</p><img src=/nowhere onerror=ran(1)>")
        witness.page.wait_for_timeout(200)
        found = [each for each in witness.findings if "ran: 1" in each]
        check("found: a feed that runs", [] if found else [f"not found; {witness.findings}"])


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", type=Path, default=harness.PROGRAM)
    parser.add_argument("--folder", type=Path, default=harness.WORK / "hostile")
    parser.add_argument("--every", type=int, default=1, help="open every how many-th page alone, to be quicker")
    options = parser.parse_args()
    shutil.rmtree(options.folder, ignore_errors=True)
    hostile = HostileSite(options.folder / "site", options.program.resolve())
    hostile.write()
    # A former address may have a name without an ending: as HTML it can do most harm.
    harness.Handler.extensions_map[""] = "text/html; charset=utf-8"
    site = hostile.build()
    print(f"{len(hostile.vectors)} vectors in {hostile.placements} places; {hostile.refused} were refused by the program")
    assert len(hostile.vectors) >= 300 and hostile.placements >= 10_000
    # The machine may have other things to do.
    expect.set_options(timeout=30_000)
    with sync_playwright() as playwright, harness.chromium(playwright) as browser, harness.served(site) as origin:
        data(site)
        feeds(browser, origin, site)
        searches(browser, origin, hostile)
        pages(browser, origin, site, options.every)
        # It shows what the site shows; a part of it stands for all.
        preview(browser, hostile, options.folder / "preview", options.every * 5)
        spoilt_pages(browser, origin, site)
        spoilt_by_a_template(browser, options.folder, options.program.resolve())
        spoilt_feed(browser, origin)
    print("a check failed" if failed else "nothing ran")
    sys.exit(failed > 0)


main()
