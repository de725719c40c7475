// What makes the pages handier; nothing here is needed to read them.

// A permalink is copied when it is clicked, and the address still changes.
const words = document.body.dataset;

for (const link of document.querySelectorAll("a.permalink")) {
  link.title = words.copy;
  link.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(link.href);
      link.dataset.copied = words.copied;
      link.addEventListener("blur", () => delete link.dataset.copied, { once: true });
    } catch {
      // Without leave to copy, it is a link like any other.
    }
  });
}

// The site was built some days ago: what is past by the reader's clock is marked.
for (const entry of document.querySelectorAll(".entry[data-start]:not(.past)")) {
  const last = entry.dataset.end || entry.dataset.start;
  const end = new Date(last.includes("T") ? last : `${last}T23:59:59`);
  if (end < new Date()) {
    entry.classList.add("past");
    const mark = document.createElement("span");
    mark.className = "kind over";
    mark.textContent = words.past;
    entry.querySelector(".when").append(" ", mark);
  }
}

// A player of another host is loaded when a reader asks for it: before, nobody there knows of the reader.
for (const link of document.querySelectorAll("[data-player-note] a.player")) {
  const { host } = new URL(link.dataset.player);
  const title = link.textContent || host;
  const box = document.createElement("span");
  const button = document.createElement("button");
  const note = document.createElement("small");
  box.className = "player-box";
  button.type = "button";
  note.textContent = link.closest("[data-player-note]").dataset.playerNote.replace("{host}", host);
  button.append(...link.childNodes, note);
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-presentation";
    frame.src = link.dataset.player;
    button.replaceWith(frame);
    frame.focus();
  });
  link.replaceWith(box);
  link.textContent = new URL(link.href).host;
  box.append(button, link);
}
