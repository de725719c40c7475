// Marks in an issue's outline where the reader is: the last of its places that begins in the upper third of the window.
const links = new Map([...document.querySelectorAll(".outline a")].map((link) => [link.getAttribute("href").slice(1), link]));
const places = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
const third = new IntersectionObserver(() => {
  const here = places.findLast((place) => place.getBoundingClientRect().top < innerHeight / 3);
  for (const [id, link] of links) {
    if (id !== here?.id) link.removeAttribute("aria-current");
    else if (!link.hasAttribute("aria-current")) {
      link.setAttribute("aria-current", "true");
      const list = document.querySelector(".outline > ol");
      list.scrollTop = link.offsetTop - list.clientHeight / 2;
    }
  }
}, { rootMargin: "-33% 0px -66% 0px" });
for (const place of places) third.observe(place);
