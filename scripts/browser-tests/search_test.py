"""Searches this repository's own newsletter in Chromium, as a reader would.

Run by `make browser-test-search`. Nothing here waits for a time to pass: every step waits for what it expects.
"""

import re
from urllib.parse import parse_qs, unquote, urlsplit

from playwright.sync_api import expect, sync_playwright

import harness


class Reader:
    """A page, and what it asked for and complained about."""

    def __init__(self, browser, origin):
        self.origin = origin
        self.complaints = []
        self.files = []
        self.page = browser.new_page()
        self.page.set_default_timeout(10_000)
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", self.note)
        # The issues' own pictures are the editors' business, and may be anywhere.
        self.page.route(self.is_picture_elsewhere, lambda route: route.fulfill(status=200, body=""))

    def is_picture_elsewhere(self, url):
        return not url.startswith(self.origin) and url.endswith((".png", ".jpg", ".svg"))

    def note(self, request):
        if not request.url.startswith(self.origin) and request.resource_type != "image":
            self.complaints.append(f"a request to {request.url}")
        match = re.search(r"/search/([^/?]+)", request.url)
        if match:
            self.files.append(match.group(1))

    def open(self, path="/search/"):
        self.page.goto(self.origin + path)
        return self

    def results(self):
        return self.page.locator(".search-result")

    def status(self):
        return self.page.locator(".search-status")

    def marks(self):
        return self.page.locator(".search-results mark").all_inner_texts()

    def search(self, query, status):
        self.page.locator("#search-query").fill(query)
        expect(self.status()).to_have_text(re.compile(status))

    def close(self):
        assert not self.complaints, self.complaints
        self.page.close()


def nothing_is_loaded_before_the_reader_types(reader):
    reader.open()
    expect(reader.page.locator(".search-form")).to_be_visible()
    assert reader.files == [], reader.files


def chinese_is_found_by_substring(reader):
    reader.open().search("册中", r"^\d+ 条结果$")
    assert reader.results().count() > 0
    assert set(reader.marks()) == {"册中"}, reader.marks()
    assert len(reader.files) <= 8 and len(set(reader.files)) == len(reader.files), reader.files


def one_character_is_enough(reader):
    reader.open().search("册", r"^\d+ 条结果$")
    assert set(reader.marks()) == {"册"}, reader.marks()


def neighbours_must_stand_together(reader):
    reader.open().search("注册中心", r"^\d+ 条结果$")
    assert set(reader.marks()) == {"注册中心"}, reader.marks()


def english_is_found_by_word_beginnings(reader):
    reader.open().search("ｓｏｆａＲ", r"^\d+ 条结果$")
    assert {mark.lower() for mark in reader.marks()} == {"sofar"}, reader.marks()
    reader.search("ofarpc", r"没有找到")
    expect(reader.results()).to_have_count(0)


def several_words_must_all_be_there(reader):
    reader.open().search("sofarpc", r"^\d+ 条结果$")
    alone = int(reader.status().inner_text().split()[0])
    reader.search("sofarpc 超时", r"^\d+ 条结果$")
    expect(reader.status()).not_to_have_text(f"{alone} 条结果")
    assert int(reader.status().inner_text().split()[0]) < alone
    assert {mark.lower() for mark in reader.marks()} == {"sofarpc", "超时"}, reader.marks()


def filters_narrow_the_results(reader):
    reader.open().search("sofa", r"^\d+ 条结果$")
    reader.page.select_option("#search-kind", "release")
    expect(reader.page.locator(".search-kind").first).to_have_text("发布")
    expect(reader.page.locator(".search-kind", has_not_text="发布")).to_have_count(0)
    reader.page.select_option("#search-project", "sofarpc")
    expect(reader.page.locator("h2", has_not_text="SOFARPC")).to_have_count(0)
    assert parse_qs(urlsplit(reader.page.url).query) == {"q": ["sofa"], "kind": ["release"], "project": ["sofarpc"]}
    reader.page.go_back()
    expect(reader.page.locator("#search-project")).to_have_value("")
    expect(reader.page.locator("#search-kind")).to_have_value("release")


def more_results_follow(reader):
    reader.open().search("sofa", r"^\d+ 条结果$")
    expect(reader.results()).to_have_count(10)
    reader.page.locator(".search-more").press("Enter")
    expect(reader.results()).not_to_have_count(10)
    expect(reader.results().nth(10).locator("h2 a")).to_be_focused()


def the_keyboard_is_enough(reader):
    page = reader.open().page
    field = page.locator("#search-query")
    page.keyboard.press("/")
    expect(field).to_be_focused()
    page.keyboard.type("registry")
    expect(reader.status()).to_have_text(re.compile("条结果"))
    links = reader.results().locator("h2 a")
    for key, focused in [("ArrowDown", links.nth(0)), ("ArrowDown", links.nth(1)), ("ArrowUp", links.nth(0)),
                         ("ArrowUp", field), ("ArrowDown", links.nth(0)), ("Escape", field)]:
        page.keyboard.press(key)
        expect(focused).to_be_focused()
    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(reader.results()).to_have_count(0)
    page.keyboard.type("a/b")
    expect(field).to_have_value("a/b")


def a_result_leads_to_its_item(reader):
    reader.open().search("注册", r"^\d+ 条结果$")
    reader.page.select_option("#search-kind", "question")
    expect(reader.page.locator(".search-kind", has_not_text="问答")).to_have_count(0)
    link = reader.results().first.locator("h2 a")
    address = link.get_attribute("href")
    path, _, fragment = address.partition("#")
    anchor, _, place = fragment.partition(":~:text=")
    assert "注册" in unquote(place), address
    link.press("Enter")
    reader.page.wait_for_url(lambda url: urlsplit(url).path == path)
    item = reader.page.locator(f'[id="{unquote(anchor)}"]')
    expect(item).to_contain_text("注册")
    expect(item).to_be_in_viewport()
    reader.page.go_back()
    expect(reader.page.locator("#search-query")).to_have_value("注册")
    expect(reader.results().first).to_be_visible()


def an_address_is_a_search(reader):
    reader.open("/search/?q=%E6%B3%A8%E5%86%8C&kind=question")
    expect(reader.status()).to_have_text(re.compile(r"^\d+ 条结果$"))
    expect(reader.page.locator("#search-query")).to_have_value("注册")
    expect(reader.page.locator(".search-kind", has_not_text="问答")).to_have_count(0)


def what_is_no_word_is_told(reader):
    reader.open().search("——", "至少一个字")
    reader.search("<img src=x onerror=alert(1)>", "没有找到")
    assert reader.files.count("manifest.json") == 1


def a_failure_is_told_and_can_be_tried_again(reader):
    page = reader.open().page
    page.route("**/search/terms-*", lambda route: route.fulfill(status=503))
    reader.search("注册", "没有读到")
    page.unroute("**/search/terms-*")
    page.locator("#search-query").press("Enter")
    expect(reader.status()).to_have_text(re.compile(r"^\d+ 条结果$"))
    reader.complaints = [each for each in reader.complaints if "503" not in each]


def without_scripts_the_page_says_what_to_do(browser, origin):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(origin + "/search/")
    expect(page.locator(".search-form")).to_be_hidden()
    # Chromium that is told to run no scripts does not show <noscript>, though one whose reader forbade them does.
    assert re.search(r"<noscript>.*site:.*</noscript>", page.context.request.get(page.url).text(), re.DOTALL)
    context.close()


TESTS = [
    nothing_is_loaded_before_the_reader_types, chinese_is_found_by_substring, one_character_is_enough,
    neighbours_must_stand_together, english_is_found_by_word_beginnings, several_words_must_all_be_there,
    filters_narrow_the_results, more_results_follow, the_keyboard_is_enough, a_result_leads_to_its_item,
    an_address_is_a_search, what_is_no_word_is_told, a_failure_is_told_and_can_be_tried_again,
]


def main():
    site = harness.build(harness.ROOT, harness.WORK / "search-site")
    with sync_playwright() as playwright, harness.chromium(playwright) as browser, harness.served(site) as origin:
        for test in TESTS:
            reader = Reader(browser, origin)
            test(reader)
            reader.close()
            print("ok   ", test.__name__.replace("_", " "), flush=True)
        without_scripts_the_page_says_what_to_do(browser, origin)
    print(f"{len(TESTS) + 1} searches passed")


main()
