// Searches the newsletter in the reader's browser. docs/search.md tells what the files below search/ hold.
const root = document.getElementById("search");
const form = root.querySelector("form");
const input = form.elements.q;
const [list, status, more] = ["results", "status", "more"].map((name) => root.querySelector(`.search-${name}`));
const pageSize = 10;
const mostProjects = 3;

// ---- Text: folded and taken apart as SearchFolding.swift and SearchTerms.swift do it.

const dense = /[\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3ffff}]/u.source;
const word = /[a-z0-9\u00df-\u00f6\u00f8-\u1fff\u2c00-\u2dff\ua000-\uabff\ufb00-\ufdff\ufe70-\ufefc\u{10000}-\u{1cfff}]/u.source;
const runs = new RegExp(`${dense}+|${word}+`, "gu");
const isWord = new RegExp(`^${word}`, "u");
const betweenScripts = new RegExp(`(?<=${dense})(?=${word})|(?<=${word})(?=${dense})`, "u");
// A character ends after 32 marks: the time of normalising grows faster than with their number.
const clusters = /[^][\p{M}\u1160-\u11ff]{0,32}/gu;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
const longestWord = 20;

/** The folded text, and of each of its UTF-16 units, and of its end, the place in the text. */
function fold(text) {
  let folded = "";
  const places = [];
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const part = cluster.normalize("NFKC").toLowerCase().replace(invisible, "");
    for (let unit = 0; unit < part.length; unit++) places.push(index);
    folded += part;
  }
  places.push(text.length);
  return { folded, places };
}

/** What to look up for a word of a query: terms, and beginnings of terms. */
function lookups(query) {
  return [...query.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const characters = [...run];
    if (isWord.test(run)) {
      const isPrefix = index + run.length === query.length || characters.length > longestWord;
      return { term: characters.slice(0, longestWord).join(""), isPrefix };
    }
    if (characters.length === 1) return { term: run, isPrefix: true };
    return characters.slice(1).map((character, i) => ({ term: characters[i] + character, isPrefix: false }));
  });
}

/** Finds a word in folded text: letters only where a word begins; between scripts a space may stand. */
function pattern(query) {
  const pieces = query.split(betweenScripts).map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp((isWord.test(query) ? `(?<!${word})` : "") + pieces.join(" ?"), "gu");
}

// ---- Files: each is read once, and again after a failure.

const files = new Map();
let manifest = null;

function read(name, type) {
  if (!files.has(name)) {
    // What a browser kept of an older index has another version in its address.
    const address = root.dataset.path + name + (manifest ? `?v=${manifest.version}` : "");
    const reading = fetch(address, { cache: manifest ? "default" : "no-cache" })
      .then((response) => response.ok ? response[type]() : Promise.reject(response.status));
    reading.catch(() => files.delete(name));
    files.set(name, reading);
  }
  return files.get(name);
}

async function readManifest() {
  manifest ??= await read("manifest.json", "json");
  manifest.starts = [0];
  for (const count of manifest.texts) manifest.starts.push(manifest.starts.at(-1) + count);
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Marks the documents of a term: how far each is from the one before, five bits a digit. */
function decode(postings, hits) {
  let number = -1, distance = 0, shift = 0;
  for (const digit of postings) {
    const value = digits.indexOf(digit);
    distance |= (value & 31) << shift;
    shift += 5;
    if (value > 31) continue;
    number += distance + 1;
    hits[number] = 1;
    distance = shift = 0;
  }
}

/** For each document whether it holds a term, or one with that beginning. */
async function lookUp({ term, isPrefix }) {
  const { terms, starts } = manifest;
  const hits = new Uint8Array(starts.at(-1));
  const last = isPrefix ? term + "\uffff" : term;
  const reading = terms.map((first, i) => first <= last && !(terms[i + 1] <= term) && read(`terms-${i}.txt`, "text"));
  for (const body of await Promise.all(reading.filter(Boolean))) {
    const text = "\n" + body, start = "\n" + term + (isPrefix ? "" : " ");
    for (let at = text.indexOf(start); at >= 0 && text.startsWith(start, at);) {
      const end = text.indexOf("\n", at + 1);
      decode(text.slice(text.indexOf(" ", at) + 1, end), hits);
      at = end;
    }
  }
  return hits;
}

/** The documents that hold all terms, in the order in which they are shown. */
async function candidates(terms) {
  const hits = await Promise.all(terms.map(lookUp));
  return [...hits[0].keys()].filter((number) => hits.every((each) => each[number])).reverse();
}

async function load(number) {
  const file = manifest.starts.findIndex((start) => start > number) - 1;
  let rest = number - manifest.starts[file];
  for (const [path, issue, day, documents] of await read(`texts-${file}.json`, "json")) {
    if (rest < documents.length) {
      const [kind, anchor, title, text] = documents[rest];
      return { path, issue, day, kind, anchor, title, text };
    }
    rest -= documents.length;
  }
}

// ---- Matches

/** Where the words stand in a text, as pairs of places in order, without overlaps. */
function matches(text, patterns) {
  const { folded, places } = fold(text);
  const found = patterns.flatMap((each) => [...folded.matchAll(each)].map((match) => {
    let end = match.index + match[0].length;
    // Of a character that became several all is marked.
    while (places[end] === places[end - 1]) end++;
    return [places[match.index], places[end]];
  }));
  let reached = 0;
  return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]).filter(([start, end]) => start >= reached && (reached = end));
}

/** Appends a part of a text with its matches marked. */
function mark(element, text, pairs, start = 0, end = text.length) {
  let at = start;
  element.append(start > 0 ? "…" : "");
  for (const [from, to] of pairs.filter((pair) => pair[0] >= start && pair[1] <= end)) {
    element.append(text.slice(at, from), tag("mark", "", text.slice(from, to)));
    at = to;
  }
  element.append(text.slice(at, end) + (end < text.length ? "…" : ""));
  return element;
}

function excerpt(text, pairs) {
  const first = pairs.length > 0 ? pairs[0][0] : 0;
  const start = first < 50 ? 0 : first - 30, end = first + 140;
  const isHalf = (at) => /[\udc00-\udfff]/.test(text.charAt(at));
  return mark(tag("p", "search-excerpt"), text, pairs, start + isHalf(start), Math.min(text.length, end + isHalf(end)));
}

/**
 * A link that has the browser mark the place. It looks for whole words from the top of the page on: what stands between
 * punctuation marks is whole and, unless short, stands once.
 */
function address({ path, anchor, text }, pairs) {
  const place = anchor ? `#${encodeURIComponent(anchor)}` : "";
  if (pairs.length === 0) return path + place;
  let [start, end] = pairs[0];
  const goesOn = (character) => character && character !== "\n" && (end - start < 12 || !/[\p{P}\p{S}]/u.test(character));
  while (goesOn(text[start - 1])) start--;
  while (goesOn(text[end])) end++;
  return `${path}${place || "#"}:~:text=${encodeURIComponent(text.slice(start, end).trim()).replaceAll("-", "%2D")}`;
}

// ---- The page

function tag(name, className, ...children) {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

/** Equal for what is one thing: articles and tasks are told by their titles, all else by what it says. */
function keyOf({ kind, title, text }) {
  return JSON.stringify([kind, title, kind === "article" || kind === "task" ? "" : text]);
}

/** Adds to what was found before in another issue: each thing is shown once. */
function isRepeat(found, { shown }) {
  const first = shown.get(keyOf(found));
  if (!first) return false;
  const link = tag("a", "", tag("time", "", found.day));
  link.href = address(found, []);
  link.title = found.issue;
  first.append(" · ", link);
  return true;
}

function show(found, search) {
  const { patterns, shown } = search;
  search.count++;
  if (isRepeat(found, search)) return;
  const inText = matches(found.text, patterns);
  const link = mark(tag("a", ""), found.title, matches(found.title, patterns));
  link.href = address(found, inText);
  const kind = tag("span", "search-kind", form.querySelector(`[value="${found.kind}"]`).text);
  const source = tag("p", "search-source", kind, " ", tag("time", "", found.day), " ", found.issue);
  shown.set(keyOf(found), source);
  list.append(tag("li", "search-result", tag("h2", "", link), source, excerpt(found.text, inText)));
}

/** Pages of projects that are called so come first. */
function showProjects(search) {
  const { kind, project } = form.elements;
  const called = [...project.options].filter(({ value, text, selected }) =>
    value && (selected || !project.value) && holds(text, search.patterns));
  for (const { text, dataset } of kind.value ? [] : called.slice(0, mostProjects)) {
    const link = mark(tag("a", ""), text, matches(text, search.patterns));
    link.href = dataset.path;
    const source = tag("p", "search-source", tag("span", "search-kind", project.labels[0].textContent));
    list.append(tag("li", "search-result", tag("h2", "", link), source, tag("p", "search-excerpt", dataset.description ?? "")));
    search.count++;
  }
}

function say(key, count) {
  status.textContent = key ? root.dataset[key].replace("{n}", count) : "";
}

function holds(text, patterns) {
  const { folded } = fold(text);
  return patterns.every((each) => folded.search(each) >= 0);
}

/** Shows the next results: the candidates whose text does hold the words. */
async function showPage(search) {
  const { rest, patterns } = search;
  const end = list.children.length - list.children.length % pageSize + pageSize;
  while (rest.length > 0 && list.children.length < end) {
    const loaded = await Promise.all(rest.splice(0, end - list.children.length).map(load));
    if (search.number !== newest) return;
    for (const each of loaded) if (holds(`${each.title}\n${each.text}`, patterns)) show(each, search);
  }
  const count = search.count + rest.length;
  const isCounted = search.isExact || rest.length === 0;
  say(count === 0 ? "none" : !isCounted ? "about" : count === 1 ? "one" : "count", count);
  more.hidden = rest.length === 0;
  more.onclick = () => attempt(search, async () => {
    const last = list.lastChild;
    await showPage(search);
    last.nextSibling?.querySelector("a").focus();
  });
}

let newest = 0;

/** A search that was overtaken says nothing. */
async function attempt(search, work) {
  more.hidden = true;
  try {
    await work();
  } catch {
    if (search.number === newest) say("failed");
  }
}

function start() {
  const words = fold(input.value).folded.split(/\s+/).filter((each) => lookups(each).length > 0);
  const terms = words.flatMap(lookups);
  const search = { number: ++newest, patterns: words.map(pattern), shown: new Map(), count: 0 };
  // Whether several terms of a word stand together only the texts know.
  search.isExact = words.every((each) => lookups(each)[0].term === each);
  for (const [name, sign] of [["kind", "#"], ["project", "@"]]) {
    const { value } = form.elements[name];
    if (value) terms.push({ term: sign + value, isPrefix: false });
  }
  if (words.length === 0) {
    list.replaceChildren();
    more.hidden = true;
    return say(input.value.trim() && "tooShort");
  }
  say("wait");
  attempt(search, async () => {
    await readManifest();
    search.rest = await candidates(terms);
    if (search.number !== newest) return;
    list.replaceChildren();
    showProjects(search);
    await showPage(search);
  });
}

// ---- What the reader does

let timer = 0;

/** Searches, and notes it in the address. */
function searchNow(isStep) {
  clearTimeout(timer);
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value)).toString();
  const url = location.pathname + (query && `?${query}`);
  if (url !== location.pathname + location.search) history[isStep ? "pushState" : "replaceState"](null, "", url);
  start();
}

function restore() {
  const query = new URLSearchParams(location.search);
  for (const name of ["q", "kind", "project"]) form.elements[name].value = query.get(name) ?? "";
  start();
}

/** Moves among field and results. */
function move(step) {
  const stops = [input, ...list.querySelectorAll("h2 a")];
  const here = document.activeElement.closest(".search-result")?.querySelector("h2 a") ?? input;
  stops[stops.indexOf(here) + step]?.focus();
}

function press(event) {
  const { key, target } = event;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const isResult = list.contains(target);
  if (key === "/" && !target.closest("input, select, textarea")) input.select();
  else if (key === "ArrowDown" && (isResult || target === input)) move(1);
  else if (key === "ArrowUp" && isResult) move(-1);
  else if (key === "Escape" && isResult) input.focus();
  else if (key === "Escape" && target === input) {
    input.value = "";
    searchNow(false);
  } else return;
  event.preventDefault();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  searchNow(true);
});
form.addEventListener("change", ({ target }) => { if (target !== input) searchNow(true); });
input.addEventListener("input", (event) => {
  clearTimeout(timer);
  if (!event.isComposing) timer = setTimeout(searchNow, 150, false);
});
input.addEventListener("compositionend", () => searchNow(false));
document.addEventListener("keydown", press);
addEventListener("popstate", restore);
form.hidden = false;
restore();
