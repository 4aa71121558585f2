// A chart on a page of its own: language, shade and state as the address asks, ?lang=fr&theme=dark&
// decade=1930, and its height told to the page that frames it.
(() => {
  "use strict";
  const page = document.documentElement, asked = new URLSearchParams(location.search);
  const slug = location.pathname.split("/").filter(Boolean).filter((part) => part !== "index.html").pop();
  const preferred = matchMedia("(prefers-color-scheme: dark)");
  const theme = asked.get("theme");
  const shade = () => { page.dataset.theme = preferred.matches ? "dark" : "light"; };
  if (theme === "dark" || theme === "light") page.dataset.theme = theme;
  else {
    shade();
    preferred.addEventListener("change", shade);
  }

  // The scripts of the book know a state with the name of its chart before it.
  const own = new URLSearchParams();
  for (const [name, value] of asked)
    own.set(["lang", "theme", "guess"].includes(name) || name.includes(".") ? name : `${slug}.${name}`, value);
  if (String(own) !== String(asked)) history.replaceState(history.state, "", `${location.pathname}?${own}${location.hash}`);

  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (parent !== window) parent.postMessage({ racconigi: slug, height }, "*");
  };
  addEventListener("DOMContentLoaded", () => new ResizeObserver(tell).observe(document.body));
})();
