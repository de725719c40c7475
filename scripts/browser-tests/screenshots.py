"""Takes pictures of the newsletter's main pages, for a critical eye: two widths, both colour schemes, and print, into screenshots/."""

import shutil

from playwright.sync_api import expect, sync_playwright

import harness

WIDTHS = [390, 1280]
TARGET = harness.ROOT / "screenshots"


def main():
    site = harness.build(harness.ROOT, harness.WORK / "site", "2026-11-14")
    kinds = harness.by_kind(site)
    wanted = {name: kinds[name] for name in ["home", "issues/*", "schedule", "projects/*", "questions", "releases", "archive", "search"] if name in kinds}
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir()
    with sync_playwright() as playwright, harness.chromium(playwright) as browser, harness.served(site) as origin:
        for width in WIDTHS:
            for scheme in ["light", "dark"]:
                options = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
                with harness.Watched(browser, origin, **options) as watched:
                    page = watched.page()
                    page.clock.set_fixed_time("2026-11-14T08:00:00Z")
                    for name, path in wanted.items():
                        page.goto(harness.address(path))
                        if name == "search":
                            page.locator("input[type=search]").fill("SOFA 注册")
                            expect(page.locator(".search-results li").first).to_be_visible()
                        page.evaluate("document.querySelectorAll('img').forEach(picture => picture.loading = 'eager')")
                        page.wait_for_function("[...document.images].every(picture => picture.complete)")
                        short = name.removesuffix("/*")
                        page.screenshot(path=TARGET / f"{short}-{width}-{scheme}.png", full_page=True)
                        if scheme == "light" and width == WIDTHS[-1] and name == "issues/*":
                            page.pdf(path=TARGET / "issue.pdf", format="A4", margin={side: "18mm" for side in ["top", "right", "bottom", "left"]})
    print(f"{len(list(TARGET.iterdir()))} pictures in {TARGET.relative_to(harness.ROOT)}/")


main()
