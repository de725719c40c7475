"""A reader's browser that notices when something runs that should not, or asks for what it should not."""

from pathlib import Path

from playwright.sync_api import Error

import harness

PROBE = Path(__file__).with_name("hostile_probe.js").read_text(encoding="utf-8").split("\n", 2)[2]

# In every page and frame, before anything of it.
WITNESS = """
Object.defineProperty(window, "ran", { value: (which) => console.log(`ran: ${which}`) });
// A picture of a scheme that no browser knows is stopped, too, and harmless.
document.addEventListener("securitypolicyviolation", (event) => event.effectiveDirective === "img-src"
  || console.log(`stopped by the policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
"""


class Witness:
    """A browser context in which everything that should not happen is a finding."""

    def __init__(self, browser, origin, has_policy):
        self.origin, self.findings = origin, []
        self.context = browser.new_context(base_url=origin, bypass_csp=not has_policy, service_workers="block",
                                           viewport={"width": 600, "height": 400})
        self.context.set_default_timeout(20_000)
        self.context.add_init_script(WITNESS)
        self.context.route(lambda url: not url.startswith(origin + "/"), self._elsewhere)
        self.context.on("console", self._console)
        self.context.on("dialog", self._dialog)
        self.page = self.context.new_page()
        self.page.on("framenavigated", self._navigated)
        self.context.on("page", self._opened)

    def _found(self, what):
        self.findings.append(f"{self.page.url}: {what}")

    def _elsewhere(self, route):
        request = route.request
        # Pictures may stand on any host; that they stand in nothing but <img src> the probe sees.
        if request.resource_type == "image":
            return route.fulfill(body=harness.PICTURE, content_type="image/svg+xml")
        self._found(f"asks for {request.url[:120]} ({request.resource_type})")
        return route.abort()

    def _console(self, message):
        if message.text.startswith(("ran: ", "stopped by the policy: ")):
            self._found(message.text[:200])

    def _dialog(self, dialog):
        self._found(f"a dialog: {dialog.message}")
        dialog.dismiss()

    def _navigated(self, frame):
        if frame.parent_frame:
            self._found(f"a frame {frame.url[:80]}")
        elif frame.url != "about:blank" and not frame.url.startswith(self.origin + "/"):
            self._found(f"goes to {frame.url[:120]}")

    def _opened(self, page):
        self._found(f"opens a window {page.url[:80]}")
        page.close()

    def visit(self, path, where="site"):
        """Opens a page, looks at it and touches it."""
        try:
            self.page.goto(harness.address(path), wait_until="load")
            self.touch(where)
        except Exception as problem:
            self._found(str(problem).split("\n")[0])

    def open(self, path):
        """Opens a page of the preview: it may just load the one that it shows again by itself, for something was saved."""
        try:
            self.page.goto(path)
        except Error:
            self.page.goto(path)

    def pass_by(self, path):
        """Opens what is no page: data, or a former address, which leads on by itself."""
        try:
            self.page.goto(harness.address(path), wait_until="commit")
            self.page.locator("meta[http-equiv=refresh]").wait_for(state="detached")
        except Exception as problem:
            self._found(str(problem).split("\n")[0])

    def touch(self, where):
        try:
            for problem in self.page.evaluate(PROBE, where):
                self._found(problem)
        except Exception as problem:
            # An honest page is not left while it is touched.
            self._found(str(problem).split("\n")[0])

    def show(self, html):
        """Shows HTML as a feed reader without any care of its own would, on a page that lets scripts run."""
        try:
            if not self.page.url.startswith(self.origin + "/"):
                self.page.goto("/404.html")
            self.page.evaluate("html => { document.body.innerHTML = html }", html)
        except Exception as problem:
            self._found(str(problem).split("\n")[0])
        self.touch("fragment")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()


