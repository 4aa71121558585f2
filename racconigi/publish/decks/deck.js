// Turns the slides of a deck: keys, a swipe, the place in the address; N for notes, F for the screen.
(() => {
  "use strict";
  const page = document.documentElement, slides = [...document.querySelectorAll("section")];
  const placed = () => slides.findIndex(({ id }) => `#${id}` === location.hash);
  let at = Math.max(placed(), 0);
  const show = (to) => {
    at = Math.min(Math.max(to, 0), slides.length - 1);
    slides.forEach((slide, n) => slide.classList.toggle("shown", n === at));
    history.replaceState(null, "", `#${slides[at].id}`);
    scrollTo(0, 0);
  };
  const next = () => show(at + 1), previous = () => show(at - 1);
  const fill = () => (document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen()).catch(() => {});
  const KEYS = {
    ArrowRight: next, ArrowDown: next, PageDown: next, " ": next, Enter: next,
    ArrowLeft: previous, ArrowUp: previous, PageUp: previous, Backspace: previous,
    Home: () => show(0), End: () => show(slides.length - 1),
    n: () => page.classList.toggle("noted"), f: fill,
  };
  addEventListener("keydown", (event) => {
    const noted = page.classList.contains("noted") && ["ArrowDown", "ArrowUp", " "].includes(event.key);
    const act = KEYS[event.key] || KEYS[event.key.toLowerCase()];
    if (!act || noted || event.ctrlKey || event.metaKey || event.altKey) return; // notes scroll
    event.preventDefault();
    act();
  });
  let touched = null;
  addEventListener("touchstart", ({ touches }) => {
    touched = touches.length === 1 ? [touches[0].clientX, touches[0].clientY] : null;
  }, { passive: true });
  addEventListener("touchend", ({ changedTouches }) => {
    if (!touched) return;
    const aside = changedTouches[0].clientX - touched[0], along = changedTouches[0].clientY - touched[1];
    if (Math.abs(aside) > 40 && Math.abs(aside) > 2 * Math.abs(along)) (aside < 0 ? next : previous)();
  }, { passive: true });
  addEventListener("hashchange", () => { if (placed() >= 0 && placed() !== at) show(placed()); });
  page.classList.add("turning");
  show(at);
})();
