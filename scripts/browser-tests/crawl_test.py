"""Goes through a site below a path as a reader's browser does: everything that a newsletter may have of its own, in two languages, built
and served by the real nginx with examples/nginx/weekly.conf.

Every page is reached by links alone, in Chromium; nothing may be missing, no browser may refuse anything by the policy, axe-core and the
Nu HTML checker find nothing. What stands on other hosts (giscus, a list's form) is stood in for here. Prints a line for every check.

usage: crawl_test.py [--program PROGRAM]
"""

import argparse
import importlib.machinery
import importlib.util
import io
import pathlib
import shutil
import sys
import tempfile
from contextlib import contextmanager
from urllib.parse import unquote, urldefrag, urlsplit

import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import expect, sync_playwright

import harness
import site_test

check, none_of = site_test.check, site_test.none_of
SOURCE = pathlib.Path(__file__).parent / "crawled-site"
THEMES = harness.ROOT / "examples/themes"
PATH = "/weekly/"

ADDRESSES = """() => {
  const found = (selector, key) => [...document.querySelectorAll(selector)].map(it => it[key]);
  return [...found("a[href]", "href"), ...found("link[href]:not([rel=canonical])", "href"), ...found("img", "src"),
    ...found("script[src]", "src"), ...found("source", "src")];
}"""

# What giscus' script does: a stylesheet and a frame of its own host where it stands.
GISCUS = """const own = document.currentScript, frame = document.createElement("iframe"), sheet = document.createElement("link");
frame.src = "https://giscus.app/widget"; frame.title = "Comments"; frame.className = "giscus-frame";
sheet.rel = "stylesheet"; sheet.href = "https://giscus.app/default.css";
document.head.append(sheet); own.after(frame);"""
GISCUS_FILES = {
    "/client.js": ("text/javascript", GISCUS),
    "/default.css": ("text/css", ".giscus-frame { width: 100%; border: 0 }"),
    "/widget": ("text/html", "<!doctype html><html lang=en><title>Comments</title><main><h1>Comments</h1></main></html>"),
}


def servers():
    """scripts/check-servers, which knows how to run nginx with the example's configuration."""
    path = str(harness.ROOT / "scripts/check-servers")
    loader = importlib.machinery.SourceFileLoader("check_servers", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


@contextmanager
def served(theme):
    """The site in a theme, built and behind nginx: its folder and the address of the server."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        source = shutil.copytree(SOURCE, folder / "source")
        if theme:
            shutil.copytree(THEMES / theme, source / "themes" / theme)
            with (source / "sofaweekly.yml").open("a") as file:
                file.write(f"theme: themes/{theme}\n")
        site = harness.build(source, folder / "www" / PATH.strip("/"), "2026-01-12")
        with servers().Nginx(folder, site, PATH) as server:
            yield site, f"http://127.0.0.1:{server.port}"


class Crawl:
    """What is found by following links from the home page."""

    def __init__(self, watched, origin):
        self.watched, self.origin = watched, origin
        self.pages, self.files, self.framed = [], set(), 0
        watched.context.route("https://giscus.app/**", self._giscus)
        self.page = watched.page()
        waiting, seen = [origin + PATH], {origin + PATH}
        while waiting:
            address = waiting.pop(0)
            for found in self._follow(address):
                found = urldefrag(found)[0]
                if found.startswith(origin) and found not in seen:
                    seen.add(found)
                    waiting.append(found)

    def _giscus(self, route):
        kind, body = GISCUS_FILES[urlsplit(route.request.url).path]
        self.framed += kind == "text/html"
        route.fulfill(body=body, content_type=kind, headers={"Access-Control-Allow-Origin": "*"})

    def _follow(self, address):
        answer = self.page.request.get(address)
        if not answer.ok:
            self.watched.complaints.append(f"{answer.status} {address}")
        if not answer.headers.get("content-type", "").startswith("text/html"):
            self.files.add(urlsplit(address).path)
            return []
        self.page.goto(address)
        self.pages.append(unquote(urlsplit(address).path))
        return self.page.evaluate(ADDRESSES)


def reading(browser, site, origin, name):
    with harness.Watched(browser, origin) as watched:
        crawl = Crawl(watched, origin)

        @check(f"{name}: every page is reached by links, and nothing that a page asks for is missing or refused")
        def _():
            wanted = {PATH + path.lstrip("/") for path in harness.pages(site) if not harness.is_redirect(site, path)}
            lost = sorted(wanted - {PATH + "404.html"} - set(crawl.pages))
            none_of(watched.complaints + [f"no link leads to {path}" for path in lost])
            return f"{len(crawl.pages)} pages, {len(crawl.files)} other files"

        @check(f"{name}: comments of another host are shown below every issue")
        def _():
            issues = [path for path in crawl.pages if "/issues/" in path and not path.endswith("/issues/")]
            assert issues and crawl.framed >= len(issues), f"{crawl.framed} of {len(issues)}"

        return crawl.pages


def languages(browser, site, origin, name):
    with harness.Watched(browser, origin) as watched:
        watched.context.route("https://giscus.app/**", lambda route: route.fulfill(body="", content_type="text/javascript"))
        page = watched.page()

        def alternates():
            links = page.locator("link[rel=alternate][hreflang]").all()
            return {link.get_attribute("hreflang"): urlsplit(link.get_attribute("href")).path for link in links}

        @check(f"{name}: an issue and its translation name each other, and the reader gets from one to the other")
        def _():
            page.goto(PATH)
            page.locator(f"main a[href*='first']").first.click()
            there = alternates()
            assert set(there) == {"zh-CN", "en", "x-default"}, str(there)
            assert there["x-default"] == there["zh-CN"] == urlsplit(page.url).path, f"{there} at {page.url}"
            page.locator("a[hreflang=en]").first.click()
            expect(page.locator("html")).to_have_attribute("lang", "en")
            assert urlsplit(page.url).path == there["en"] and alternates() == there, page.url
            page.locator("a[hreflang=zh-CN]").first.click()
            assert urlsplit(page.url).path == there["zh-CN"], page.url

        @check(f"{name}: an issue that is not translated has no alternates, and its switcher leads to the other home")
        def _():
            page.goto(PATH + "issues/second/")
            assert alternates() == {}, str(alternates())
            page.locator("a[hreflang=en]").first.click()
            assert urlsplit(page.url).path == PATH + "en/", page.url
            none_of(watched.complaints)


def subscribing(browser, origin, name):
    @check(f"{name}: a form is sent to the list's host, and to no other")
    def _():
        with harness.Watched(browser, origin) as watched:
            sent = []

            def answer(route):
                sent.append(route.request.post_data)
                route.fulfill(body="<!doctype html><title>ok</title>", content_type="text/html")

            watched.context.route("https://lists.example.org/**", answer)
            watched.context.route("https://giscus.app/**", lambda route: route.fulfill(body="", content_type="text/javascript"))
            page = watched.page()
            page.goto(PATH + "issues/second/")
            page.get_by_label("Mail").fill("reader@example.org")
            page.locator("form[method=post] button").click()
            expect(page).to_have_title("ok")
            assert sent == ["email=reader%40example.org"], str(sent)
            none_of(watched.complaints)


def code(browser, origin, name):
    for scheme in site_test.SCHEMES:

        @check(f"{name}: another program reads an issue's QR code in the {scheme} colours")
        def _():
            with harness.Watched(browser, origin, color_scheme=scheme) as watched:
                watched.context.route("https://giscus.app/**", lambda route: route.fulfill(body="", content_type="text/javascript"))
                page = watched.page()
                page.goto(PATH + "issues/second/")
                page.locator("details:has(.qr-code) summary").click()
                picture = Image.open(io.BytesIO(page.locator(".qr-code").screenshot()))
                read = [found.text for found in zxingcpp.read_barcodes(picture)]
                assert read == ["https://weekly.example.org/weekly/issues/second/"], str(read)
                none_of(watched.complaints)


def accessibility(browser, origin, paths, name):
    axe = Axe()
    for scheme in site_test.SCHEMES:

        @check(f"{name}: axe-core finds nothing in the {scheme} colours")
        def _():
            problems = []
            with harness.Watched(browser, origin, color_scheme=scheme) as watched:
                watched.context.route(
                    "https://giscus.app/**", lambda route: route.fulfill(body="", content_type="text/javascript"))
                page = watched.page()
                for path in paths:
                    page.goto(path)
                    for violation in axe.run(page).response["violations"]:
                        problems.append(f"{path}: {violation['id']}: {violation['nodes'][0]['html'][:160]}")
            none_of(problems)
            return f"{len(paths)} pages"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=harness.PROGRAM, type=pathlib.Path)
    harness.PROGRAM = parser.parse_args().program.resolve()
    if not servers().has_nginx():
        print("crawl_test: skipped, nginx is not there and cannot be installed here")
        return 0
    themes = sorted(theme.name for theme in THEMES.iterdir() if theme.is_dir()) if THEMES.is_dir() else []
    with sync_playwright() as playwright, harness.chromium(playwright) as browser:
        for theme in [None, *themes]:
            name = theme or "the program's theme"
            with served(theme) as (site, origin):
                paths = reading(browser, site, origin, name)
                languages(browser, site, origin, name)
                subscribing(browser, origin, name)
                code(browser, origin, name)
                accessibility(browser, origin, paths, name)
                site_test.nu(site, name)
    print(f"{site_test.passed} passed, {site_test.failed} failed")
    return 1 if site_test.failed else 0


if __name__ == "__main__":
    sys.exit(main())
