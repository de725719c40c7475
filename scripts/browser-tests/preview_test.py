#!/usr/bin/env python3
"""Drives the preview in headless Chromium as an editor would. No sleeping: every step waits for what it wants to see.

usage: preview_test.py [--program PATH] [--chromium PATH] [--screenshots DIR]
"""
import argparse, os, shutil, signal, sys, traceback

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from playwright.sync_api import expect, sync_playwright
from preview_client import Preview, memory_folder

CONFIGURATION = "title: 测试周刊\nbase_url: https://example.org/\nlanguage: zh-CN\ntime_zone: Asia/Shanghai\n"
OVERLAY = "sofaweekly-preview .overlay"


def issue(title="第一期", date="2026-01-02", text="大家好。", extra=""):
    return f"---\ntitle: {title}\ndate: {date}\n{extra}---\n\n{text}\n\n" + "很长的一段。\n\n" * 200


class Editor:
    """Writes files as editors do."""

    def __init__(self, root):
        self.root = root
        self.write("sofaweekly.yml", CONFIGURATION)
        self.write("content/issues/first.md", issue())
        self.write("content/issues/second.md", issue("第二期", "2026-01-09"))
        self.write("static/extra.css", "h1 { color: rgb(1, 2, 3) }\n")
        self.write("templates/issue.html", '<!doctype html><html><head><meta charset="utf-8"><title>{{issue.title}}</title>'
                   f'<link rel="stylesheet" href="{{{{assets.extra_css}}}}"></head><body><h1>{{{{issue.title}}}}</h1>'
                   "{{>issue-body}}</body></html>\n")

    def write(self, name, text):
        path = f"{self.root}/{name}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path + "~", "w", encoding="utf-8") as f:
            f.write(text)
        os.rename(path + "~", path)


def a_save_changes_the_page_and_keeps_its_place(page, editor, preview):
    page.evaluate("scrollTo({top: 1500, behavior: 'instant'})")
    page.wait_for_function("scrollY === 1500")
    editor.write("content/issues/first.md", issue(text="改过的第一段。"))
    expect(page.get_by_text("改过的第一段。")).to_be_attached()
    page.wait_for_function("scrollY === 1500")


def a_mistake_brings_the_overlay_and_mending_it_takes_it_away(page, editor, preview):
    editor.write("content/issues/first.md", issue(date="2026-02-30 # <img src=x onerror=alert(1)>"))
    overlay = page.locator(OVERLAY)
    expect(overlay).to_be_visible()
    expect(overlay).to_contain_text("content/issues/first.md:3:7")
    expect(overlay.locator("mark")).to_have_text("2026-02-30")
    expect(overlay).to_contain_text("help: write it as 2026-11-20")
    expect(overlay).to_contain_text("<img src=x onerror=alert(1)>")
    assert overlay.locator("img").count() == 0
    link = overlay.locator("a.place").get_attribute("href")
    assert link.startswith("vscode://file/") and link.endswith("/content/issues/first.md:3:7"), link
    # The last good site stays up.
    expect(page.locator("h1")).to_have_text("第一期")
    editor.write("content/issues/first.md", issue())
    expect(overlay).to_have_count(0)


def a_warning_is_a_badge_that_opens_a_list(page, editor, preview):
    editor.write("content/issues/first.md", issue(extra="tag: 周刊\n"))
    badge = page.locator("sofaweekly-preview .badge")
    expect(badge).to_have_text("1 warning")
    badge.click()
    expect(page.locator("sofaweekly-preview .list")).to_contain_text("tag")
    editor.write("content/issues/first.md", issue())
    expect(badge).to_have_count(0)


def a_stylesheet_is_swapped_without_loading_the_page_again(page, editor, preview):
    page.evaluate("window.stillHere = true")
    expect(page.locator("h1")).to_have_css("color", "rgb(1, 2, 3)")
    editor.write("static/extra.css", "h1 { color: rgb(4, 5, 6) }\n")
    expect(page.locator("h1")).to_have_css("color", "rgb(4, 5, 6)")
    assert page.evaluate("window.stillHere") is True
    assert page.locator("link[rel=stylesheet]").count() == 1


def another_issue_leaves_the_page_alone(page, editor, preview):
    page.evaluate("window.stillHere = true")
    with page.expect_response(lambda r: "/issues/second/" in r.url and r.status == 200):
        page.evaluate("fetch('/issues/second/')")
    editor.write("content/issues/second.md", issue("第二期", "2026-01-09", text="另一期。", extra="tag: x\n"))
    # The badge shows that this page has heard of the save.
    expect(page.locator("sofaweekly-preview .badge")).to_be_visible()
    assert page.evaluate("window.stillHere") is True
    editor.write("content/issues/second.md", issue("第二期", "2026-01-09"))
    expect(page.locator("sofaweekly-preview .badge")).to_have_count(0)


def drafts_and_the_future_are_marked(page, editor, preview):
    editor.write("content/issues/draft.md", issue("草稿", "2026-01-03", extra="draft: true\n"))
    editor.write("content/issues/future.md", issue("将来", "2099-01-01"))
    page.goto(f"{preview.address}/issues/future/")
    expect(page.locator("sofaweekly-preview .mark")).to_have_text("2099 年 1 月 1 日 周四 00:00 发布")
    page.goto(f"{preview.address}/issues/draft/")
    expect(page.locator("sofaweekly-preview .mark")).to_have_text("草稿")
    page.goto(f"{preview.address}/")
    expect(page.locator("sofaweekly-preview .mark")).to_have_text("本页有 2 期尚未发布")
    assert page.locator("sofaweekly-mark").count() == 0


def the_overview_shows_what_was_understood(page, editor, preview):
    page.goto(f"{preview.address}/_sofaweekly/")
    editor.write("content/issues/first.md", issue(text="### 每周读者问答提炼\n\n**1、@小满 提问：**\n\n> 为什么？\n\nA：因为。"))
    expect(page.locator("#outline")).to_contain_text("question")
    expect(page.get_by_role("link", name="/feed.xml")).to_be_visible()


def a_page_that_is_asked_for_too_early_appears(page, editor, preview):
    page.goto(f"{preview.address}/issues/coming/")
    editor.write("content/issues/coming.md", issue("来了", "2026-01-05"))
    expect(page.locator("h1")).to_have_text("来了")


def a_file_beside_an_issue_runs_nothing_and_a_picture_is_shown(page, editor, preview):
    script = "fetch('/issues/first/').then(() => { document.title = 'it ran' }, () => {}); document.title = 'it ran'"
    svg = (f'<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5"><style>rect {{ fill: red }}</style>'
           f'<rect width="7" height="5"/><script>{script}</script></svg>')
    editor.write("content/issues/bundle/index.md", issue("带附件", "2026-01-04", text="![图](a.svg)"))
    editor.write("content/issues/bundle/a.svg", svg)
    page.goto(f"{preview.address}/issues/bundle/")
    page.wait_for_function("document.images[0].complete && document.images[0].naturalWidth === 7")
    answer = page.goto(f"{preview.address}/issues/bundle/a.svg")
    assert answer.headers["content-security-policy"].startswith("sandbox; default-src 'none'"), answer.headers
    assert page.title() != "it ran"
    page.goto(f"{preview.address}/issues/first/")
    # Were pages not forbidden to frame anything, the other answer would still refuse.
    page.goto("about:blank")
    page.set_content(f'<iframe src="{preview.address}/issues/first/"></iframe>')
    page.wait_for_load_state("networkidle")
    assert "第一期" not in page.frames[1].content()


def the_page_comes_back_after_a_restart(page, editor, preview):
    page.evaluate("window.stillHere = true")
    port = preview.port
    preview.process.send_signal(signal.SIGKILL)
    preview.process.wait()
    editor.write("content/issues/first.md", issue(text="在停机时写的。"))
    again = Preview(preview.program, editor.root, port=port)
    try:
        assert again.port == port
        expect(page.get_by_text("在停机时写的。")).to_be_attached(timeout=15000)
        editor.write("content/issues/first.md", issue(text="重启以后写的。"))
        expect(page.get_by_text("重启以后写的。")).to_be_attached()
    finally:
        seconds, status = again.end(signal.SIGINT)
    assert seconds < 1 and status == 0, (seconds, status)


TESTS = [
    a_save_changes_the_page_and_keeps_its_place, a_mistake_brings_the_overlay_and_mending_it_takes_it_away,
    a_warning_is_a_badge_that_opens_a_list, a_stylesheet_is_swapped_without_loading_the_page_again,
    another_issue_leaves_the_page_alone, drafts_and_the_future_are_marked, the_overview_shows_what_was_understood,
    a_page_that_is_asked_for_too_early_appears,
    a_file_beside_an_issue_runs_nothing_and_a_picture_is_shown, the_page_comes_back_after_a_restart,
]


def run(test, browser, program, screenshots):
    work = memory_folder("browser-preview-")
    editor = Editor(f"{work}/site")
    try:
        with Preview(program, editor.root) as preview:
            preview.program = program
            context = browser.new_context()
            page = context.new_page()
            problems = []
            page.on("pageerror", lambda error: problems.append(str(error)))
            page.goto(f"{preview.address}/issues/first/")
            page.wait_for_load_state("load")
            try:
                test(page, editor, preview)
                assert not problems, problems
                return True
            except Exception:
                traceback.print_exc()
                if screenshots:
                    page.screenshot(path=f"{screenshots}/{test.__name__}.png")
                return False
            finally:
                context.close()
    finally:
        shutil.rmtree(work, ignore_errors=True)


def main():
    p = argparse.ArgumentParser(usage=__doc__)
    p.add_argument("--program", default=".build/release/sofaweekly")
    p.add_argument("--chromium", default=shutil.which("chromium") or "/usr/bin/chromium")
    p.add_argument("--screenshots")
    a = p.parse_args()
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=a.chromium, args=["--no-sandbox"])
        for test in TESTS:
            is_good = run(test, browser, os.path.abspath(a.program), a.screenshots)
            failed += not is_good
            print(f"{'ok    ' if is_good else 'FAILED'} {test.__name__.replace('_', ' ')}", flush=True)
        browser.close()
    sys.exit(failed > 0)


main()
