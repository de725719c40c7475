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

// What the reader's system shares with.
for (const button of document.querySelectorAll("button.share-button")) {
  button.hidden = !navigator.share;
  button.addEventListener("click", () => navigator.share({ title: document.title, url: button.dataset.url }).catch(() => {}));
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
    // What is coming up is no place for it.
    entry.hidden = entry.closest(".coming") !== null;
  }
}
for (const coming of document.querySelectorAll(".coming")) {
  coming.hidden = !coming.querySelector(".entry:not(.past)");
}
