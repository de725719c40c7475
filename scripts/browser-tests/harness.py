"""What the browser tests share: building a site, serving it, and opening its pages in Chromium."""

import http.server
import pathlib
import shutil
import subprocess
import threading
from contextlib import contextmanager
from urllib.parse import quote, unquote, urlsplit

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/debug/sofaweekly"
WORK = ROOT / ".build/browser"
NOW = "2026-11-22"

# Stands for every picture of an issue: those lie on other hosts, and no test asks them.
PICTURE = b"""<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="544" viewBox="0 0 1280 544">
<rect width="1280" height="544" fill="#8aa4a0"/><circle cx="640" cy="272" r="140" fill="#f4efe4"/></svg>"""


def build(source, output, now=NOW):
    """Builds a site afresh, as of a day, and gives its folder."""
    shutil.rmtree(output, ignore_errors=True)
    output.parent.mkdir(parents=True, exist_ok=True)
    command = [PROGRAM, "build", "--no-cache", "--source", source, "--output", output, "--now", now, "--quiet"]
    subprocess.run([str(part) for part in command], check=True)
    return output


def pages(site):
    """The paths of all pages of a site, as links name them."""
    found = []
    for file in sorted(site.rglob("*.html")):
        path = "/" + file.relative_to(site).as_posix()
        found.append(path.removesuffix("index.html"))
    return found


def file_of(site, path):
    path = unquote(urlsplit(path).path).lstrip("/")
    return site / (path + "index.html" if path == "" or path.endswith("/") else path)


def is_redirect(site, path):
    return 'http-equiv="refresh"' in file_of(site, path).read_text(encoding="utf-8")


def kind(site, path):
    """What kind of page this is, judged by its address: `projects/*` for the page of a project."""
    if is_redirect(site, path):
        return "redirect"
    parts = [part for part in path.split("/") if part]
    if not parts:
        return "home"
    named = [parts[0]] + ["*" if part != "page" and not (part.isalpha() and part.isascii()) else part for part in parts[1:]]
    if len(parts) > 1 and parts[0] in ("projects", "tags"):
        named[1] = "*"
    return "/".join(named)


def by_kind(site):
    """For every kind of page, the one of them with the most to show."""
    chosen = {}
    for path in pages(site):
        name = kind(site, path)
        size = file_of(site, path).stat().st_size
        if name not in chosen or size > chosen[name][0]:
            chosen[name] = (size, path)
    return {name: path for name, (_, path) in sorted(chosen.items())}


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".ics": "text/calendar; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".svg": "image/svg+xml",
        ".xml": "application/xml",
    }

    def log_message(self, *_):
        pass

    def handle(self):
        try:
            super().handle()
        except (BrokenPipeError, ConnectionResetError):
            pass  # The browser went on to another page.


@contextmanager
def served(site):
    """Serves a folder on a free port of this machine and gives its address, without a slash at the end."""
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), lambda *rest: Handler(*rest, directory=str(site))
    )
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()


@contextmanager
def chromium(playwright):
    executable = shutil.which("chromium") or shutil.which("google-chrome")
    browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
    try:
        yield browser
    finally:
        browser.close()


class Watched:
    """A browser context whose pages may ask this site alone, and that remembers what goes wrong in them."""

    def __init__(self, browser, origin, **options):
        self.origin = origin
        self.complaints = []
        self.context = browser.new_context(base_url=origin, **options)
        self.context.add_init_script(
            """document.addEventListener("securitypolicyviolation", event =>
                 console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`))"""
        )
        self.context.route(lambda url: not url.startswith(origin), self._elsewhere)
        self.context.on("console", self._console)
        self.context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        self.context.on("response", self._response)

    def _elsewhere(self, route):
        request = route.request
        if request.resource_type == "image":
            route.fulfill(body=PICTURE, content_type="image/svg+xml")
        else:
            self.complaints.append(f"{request.frame.url}: asks for {request.url}")
            route.abort()

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.page.url if message.page else ''}: {message.text}")

    def _response(self, response):
        if response.status >= 400:
            self.complaints.append(f"{response.status} {response.url}")

    def page(self):
        return self.context.new_page()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()


def address(path):
    """A path as a browser writes it."""
    return quote(path, safe="/#?=&%")
