// Looks at a page as a browser holds it, and touches all that can be touched; gives what should not be there, as texts.
// What runs meanwhile says so by itself (`ran`). `where` is "site", "preview" or "fragment".
async (where) => {
  const problems = new Set();
  const tell = (problem) => problems.size < 20 && problems.add(problem);
  const HTML = "http://www.w3.org/1999/xhtml";

  // What authors may write (docs/security.md), and what the theme adds.
  const authors = "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr "
    + "blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th "
    + "thead tr ul";
  const theme = " article aside button footer form header input label main nav option select noscript";
  const elements = new Set((authors + (where === "fragment" ? "" : theme)).split(" "));
  const attributes = new Set(("action align alt aria-current aria-describedby aria-label aria-labelledby autocomplete cite class "
    + "colspan datetime decoding dir for height hidden href id lang loading name open referrerpolicy rel reversed role rowspan "
    + "scope spellcheck src start tabindex target title type value width").split(" "));
  const programs = /^(javascript|vbscript|data|blob|file|filesystem|view-source|about):$/;

  function protocol(address) {
    try {
      return new URL(address, document.baseURI).protocol;
    } catch {
      return "";
    }
  }

  function lookAtAddress(element, name, value) {
    // In <img> nothing runs, whatever a browser takes it for.
    if (element.localName === "img" && /^data:image\/(png|gif|jpeg|webp)/i.test(value)) return;
    if (programs.test(protocol(value))) tell(`${element.localName} ${name}=${value.slice(0, 80)}`);
  }

  function lookAt(element) {
    const name = element.localName;
    if (element.namespaceURI !== HTML || !elements.has(name)) tell(`an element <${name}>`);
    for (const { name: key, value } of element.attributes) {
      if (!attributes.has(key) && !key.startsWith("data-")) tell(`<${name} ${key}=${value.slice(0, 80)}>`);
      if (["href", "src", "cite", "action"].includes(key)) lookAtAddress(element, key, value);
      if (key === "target" && (value !== "_blank" || !element.relList?.contains("noopener"))) tell(`another window: ${value.slice(0, 80)}`);
      if (["name", "action", "for"].includes(key) && !element.closest("#search form, .search-form")) tell(`<${name} ${key}=${value}>`);
    }
  }

  // ---- What stands there

  const scope = where === "fragment" ? document.body : document.querySelector("main");
  if (where !== "overview") {
    for (const each of scope.querySelectorAll("*:not(script)")) lookAt(each);
    for (const each of document.querySelectorAll("script")) {
      const isData = each.type === "application/ld+json" && each.parentNode === document.head;
      if (isData) {
        try {
          JSON.parse(each.text);
        } catch {
          tell(`JSON-LD that is none: ${each.text.slice(0, 80)}`);
        }
      } else if (each.text.trim() || !each.src.startsWith(location.origin + "/")) tell(`a script ${each.outerHTML.slice(0, 120)}`);
    }
    const heads = new Set(["META", "TITLE", "LINK", "SCRIPT"]);
    for (const each of document.head.children) if (!heads.has(each.tagName)) tell(`<${each.localName}> in the head`);
    for (const each of document.querySelectorAll("base, iframe, object, embed, style, svg, math, template, body meta, body link")) {
      tell(`an element <${each.localName}>`);
    }
    for (const each of document.head.querySelectorAll("meta[http-equiv]")) {
      const kind = each.httpEquiv.toLowerCase();
      const own = kind === "content-security-policy" || kind === "refresh" && /^0; url=\/(?!\/)/.test(each.content);
      if (!own) tell(each.outerHTML.slice(0, 120));
    }
  }

  // ---- Names that scripts use mean what they mean without the page

  for (const name of ["body", "head", "documentElement", "forms", "cookie", "location", "defaultView", "currentScript", "domain",
    "querySelector", "querySelectorAll", "getElementById", "createElement", "addEventListener", "scripts", "images", "title"]) {
    const value = document[name];
    if (value instanceof HTMLFormElement || value instanceof HTMLImageElement || value instanceof HTMLEmbedElement
      || value instanceof HTMLObjectElement || value instanceof HTMLIFrameElement) tell(`document.${name} is an element`);
  }
  for (const name of ["fetch", "location", "history", "navigator", "document", "self", "top", "parent", "URL", "Date", "FormData",
    "addEventListener", "EventSource", "setTimeout", "customElements"]) {
    if (window[name] instanceof Element || window[name] instanceof HTMLCollection) tell(`window.${name} is an element`);
  }
  if ({}.ran !== undefined || Array.prototype.ran !== undefined) tell("a prototype was changed");
  if (where === "site") {
    const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) tell(`two elements have the id ${twice}`);
    if (document.getElementById("main")?.localName !== "main") tell("#main is another element");
  }

  // ---- Touching it

  // Where an ordinary link leads is the reader's own choice.
  const stay = (event) => {
    // In a shadow tree the target is its host.
    const link = event.composedPath()[0].closest?.("a, area");
    if (link && !programs.test(link.protocol)) event.preventDefault();
  };
  addEventListener("click", stay, true);
  addEventListener("submit", (event) => event.target.closest("#search") && event.preventDefault(), true);
  const roots = [document, ...[...document.querySelectorAll("*")].map((each) => each.shadowRoot).filter(Boolean)];
  const all = roots.flatMap((root) => [...root.querySelectorAll("*")]);
  const events = ["mouseover", "mouseenter", "pointerover", "focus", "focusin", "keydown", "copy", "animationstart",
    "transitionend", "toggle", "scroll", "error", "load", "begin", "beforematch", "scrollend"];
  for (const each of all) {
    if (each.localName === "script" || each.localName === "link") continue;
    for (const { name } of each.attributes) {
      if (/^on/i.test(name)) tell(`<${each.localName} ${name}>`);
    }
    if (roots.length > 1 && each.getRootNode() !== document && /^(iframe|script|object|embed|img|base)$/.test(each.localName)) {
      tell(`<${each.localName}> in a shadow tree`);
    }
    for (const event of events) if (each[`on${event}`]) each.dispatchEvent(new Event(event));
    if (/^(a|area|button|summary|label|input|maction)$/.test(each.localName) && each.type !== "search") each.click?.();
    else if (each.onclick) each.click();
  }
  await new Promise((done) => setTimeout(done));
  return [...problems];
}
