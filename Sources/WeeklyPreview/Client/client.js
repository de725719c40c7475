// Keeps a page of the preview fresh. The page stays as the site has it; all that is added hangs in a shadow tree.
(() => {
  "use strict";
  const script = document.currentScript;
  const page = script.dataset.page || location.pathname;
  const version = script.dataset.version || "";
  const scrollKey = "sofaweekly:scroll:" + page;
  let source = null;
  let state = { diagnostics: [], more: 0, words: {}, marks: {}, waiting: [] };
  let isListOpen = false;
  let hasListened = false;

  // Keeping the place in the page.

  function keepPlace() {
    try { sessionStorage.setItem(scrollKey, JSON.stringify([scrollX, scrollY])); } catch { /* no storage, no place */ }
  }

  function findPlace() {
    try {
      const kept = sessionStorage.getItem(scrollKey);
      sessionStorage.removeItem(scrollKey);
      if (!kept) return;
      const [left, top] = JSON.parse(kept);
      const restore = () => scrollTo({ left, top, behavior: "instant" });
      restore();
      // Pictures that were still missing may have moved the text.
      if (document.readyState !== "complete") addEventListener("load", restore, { once: true });
    } catch { /* the top is a place, too */ }
  }

  function reload() {
    keepPlace();
    disconnect();
    location.reload();
  }

  // Swapping files without loading the page again.

  const addressOf = (url) => new URL(url, location.href);
  // A file's name may hold a fingerprint of its bytes: style-0123abcdef.css is style.css.
  const withoutFingerprint = (path) => path.replace(/-[0-9a-v]{10}(?=\.[^./]*$)/, "");
  const changeOf = (url, files) => {
    const address = addressOf(url);
    if (address.origin !== location.origin) return undefined;
    return files.find(({ path }) => path === address.pathname || path === withoutFingerprint(address.pathname));
  };
  const fresh = (url) => {
    const address = addressOf(url);
    address.searchParams.set("sofaweekly", Date.now().toString(36));
    return address.href;
  };

  function swapStylesheet(link, now = link.href) {
    const next = link.cloneNode();
    next.href = fresh(now);
    const done = () => link.remove();
    next.addEventListener("load", done, { once: true });
    next.addEventListener("error", done, { once: true });
    link.after(next);
  }

  const stylesheets = () => [...document.querySelectorAll("link[rel~=stylesheet][href]")]
    .filter((link) => addressOf(link.href).origin === location.origin);

  function filesChanged(files) {
    for (const code of document.querySelectorAll("script[src]")) {
      if (code !== script && changeOf(code.src, files)) return reload();
    }
    for (const image of document.querySelectorAll("img[src]")) {
      const change = changeOf(image.src, files);
      if (change) image.src = fresh(change.now);
    }
    const sheets = files.filter(({ path }) => path.endsWith(".css"));
    if (sheets.length === 0) return;
    const changes = stylesheets().map((link) => [link, changeOf(link.href, sheets)]);
    for (const [link, change] of changes) {
      if (change) swapStylesheet(link, change.now);
      // A sheet that no page names is imported by one that it does.
      else if (!changes.some(([, other]) => other)) swapStylesheet(link);
    }
  }

  // The server tells of pages that changed while nobody listened, but not of stylesheets: the page itself names them.
  async function catchUpStylesheets() {
    const answer = await fetch(location.href);
    const now = new DOMParser().parseFromString(await answer.text(), "text/html");
    const links = [...now.querySelectorAll("link[rel~=stylesheet][href]")].map((link) => addressOf(link.getAttribute("href")));
    for (const link of stylesheets()) {
      const path = withoutFingerprint(addressOf(link.href).pathname);
      const found = links.find((address) => withoutFingerprint(address.pathname) === path);
      if (found) swapStylesheet(link, found.href);
    }
  }

  // What is shown over the page. Text comes from files of anybody: it is set as text, never as markup.

  const style = `
    :host { all: initial; }
    * { box-sizing: border-box; }
    .overlay, .badge, .mark { font: 14px/1.5 ui-monospace, "Noto Sans Mono CJK SC", monospace; color: #e8e8e6; }
    .overlay { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: 2rem; background: rgb(20 22 26 / 0.94); }
    .list { position: fixed; inset: auto 1rem 4rem 1rem; max-height: 60vh; z-index: 2147483646; overflow: auto;
      padding: 1rem; background: #17191c; border: 1px solid #555; }
    h2 { margin: 0 0 1rem; font-size: 1.1rem; }
    article { margin-bottom: 1.5rem; padding-left: 1rem; border-left: 3px solid #e0b040; }
    article.error { border-color: #ff6b5e; }
    a { color: #8ab8ee; }
    pre { margin: 0.25rem 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
    mark { color: inherit; background: #6b2a26; text-decoration: underline wavy #ff6b5e; }
    .note, .fix { margin: 0.25rem 0; }
    .fix { color: #a8d8a0; }
    .badge { position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483646; padding: 0.25rem 0.75rem; cursor: pointer;
      background: #6b5210; border: 0; border-radius: 1rem; }
    .mark { position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483646; padding: 0.125rem 0.625rem; font-size: 12px;
      font-family: system-ui, sans-serif; background: rgb(32 35 40 / 0.85); border-radius: 1rem; pointer-events: none; }
    .mark:not(:last-child) { bottom: 3.5rem; }
    @media print { :host { display: none; } }
  `;

  const host = document.createElement("sofaweekly-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // The words come with the state, in the language of whoever writes the newsletter.
  const say = (key, gap = "") => (state.words[key] ?? "{1}").replace("{1}", () => gap).trim();

  // A diagnostic, or a note of one, says where it is: file, line, column, excerpt of the line, link to the editor.

  function place(entry) {
    const text = entry.line ? `${entry.file}:${entry.line}:${entry.column}` : entry.file;
    if (!entry.editor) return element("span", "place", text);
    const link = element("a", "place", text);
    link.href = entry.editor;
    return link;
  }

  function sourceLine({ line, excerpt }) {
    const shown = element("pre", "line", line + " | " + excerpt.before);
    // A place between two characters is shown by marking the one behind it.
    const marked = excerpt.marked || [...excerpt.after].slice(0, 1).join("");
    const after = excerpt.marked ? excerpt.after : excerpt.after.slice(marked.length);
    shown.append(element("mark", "", marked), after);
    return shown;
  }

  function article(entry) {
    const made = element("article", entry.severity);
    if (entry.file) made.append(place(entry));
    made.append(element("div", "message", `${say(entry.severity, entry.message)} [${entry.id}]`));
    if (entry.excerpt) made.append(sourceLine(entry));
    for (const note of entry.notes) {
      const shown = element("div", "note", say("note", note.message) + " ");
      if (note.file) shown.append(place(note));
      if (note.excerpt) shown.append(sourceLine(note));
      made.append(shown);
    }
    for (const fix of entry.fixes) made.append(element("div", "fix", say("help", fix.message)));
    return made;
  }

  function panel(className, title, entries) {
    const made = element("section", className);
    made.append(element("h2", "", title), ...entries.map(article));
    if (state.more > 0) made.append(element("p", "", say("more", state.more)));
    return made;
  }

  function badge(warnings) {
    const made = element("button", "badge", warnings.length === 1 ? say("oneWarning") : say("warnings", warnings.length + state.more));
    made.type = "button";
    made.addEventListener("click", () => {
      isListOpen = !isListOpen;
      draw();
    });
    return made;
  }

  function draw() {
    const errors = state.diagnostics.filter((entry) => entry.severity === "error");
    const warnings = state.diagnostics.filter((entry) => entry.severity !== "error");
    const shown = [];
    const mark = script.dataset.mark || waiting();
    if (mark) shown.push(element("div", "mark", mark));
    if (errors.length > 0) {
      shown.push(panel("overlay", say("broken"), [...errors, ...warnings]));
    } else if (warnings.length > 0) {
      if (isListOpen) shown.push(panel("list", say("look"), warnings));
      shown.push(badge(warnings));
    }
    shadow.replaceChildren(...shown);
  }

  // How many issues that readers cannot see yet the page leads to. The page itself stays as they will see it.
  function waiting() {
    const addresses = [...document.querySelectorAll("a[href]")].map((link) => addressOf(link.href))
      .filter(({ origin, pathname }) => origin === location.origin && state.marks[pathname]);
    const count = new Set(addresses.map(({ pathname }) => pathname)).size;
    const [one, many] = state.waiting;
    return count > 1 ? many.replace("{n}", count) : count === 1 ? one : "";
  }

  // Listening.

  function connect() {
    if (source || document.hidden) return;
    const query = `page=${encodeURIComponent(page)}&version=${encodeURIComponent(version)}`;
    source = new EventSource("/_sofaweekly/events?" + query);
    source.addEventListener("state", (event) => {
      state = JSON.parse(event.data);
      draw();
    });
    source.addEventListener("open", () => {
      if (hasListened) catchUpStylesheets();
      hasListened = true;
    });
    source.addEventListener("files", (event) => filesChanged(JSON.parse(event.data)));
    source.addEventListener("reload", reload);
    source.addEventListener("error", () => {
      // The browser tries again by itself unless it has given up.
      if (!source || source.readyState !== EventSource.CLOSED) return;
      disconnect();
      setTimeout(connect, 1000);
    });
  }

  function disconnect() {
    source?.close();
    source = null;
  }

  // A browser allows six connections to a server; pages that nobody sees need none. When seen again they catch up.
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  findPlace();
  draw();
  connect();
})();
