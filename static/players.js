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
