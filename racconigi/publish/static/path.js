// The guided path: of a list of turning points a walk, a step at a time, with its years shown in the
// chart. While the reader walks, the step stands at the foot of the window, so that the chart is seen.
(() => {
  "use strict";
  const KEY = "step"; // how the address calls the step
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const narrow = matchMedia("(max-width: 719.98px)");
  const make = (name, properties = {}, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };

  const walkable = (path) => {
    const rulers = JSON.parse(path.dataset.rulers), texts = JSON.parse(path.dataset.words);
    const steps = [...path.querySelectorAll("ol > li")];
    const figure = document.getElementById(path.dataset.chart), plot = figure.querySelector(".plot");
    const button = (name, press) => {
      const node = make("button", { type: "button", className: name });
      node.addEventListener("click", press);
      return node;
    };
    let at = -1; // the step that is shown, or none

    // ---- the years in the chart: the others are veiled
    const years = make("div", { className: "years" }), panels = make("div", { className: "panels" }, years);
    const shown = make("div", { className: "years-shown", hidden: true, ariaHidden: "true" }, panels);
    plot.append(shown);
    const show = () => {
      shown.hidden = at < 0;
      if (at < 0) return;
      const ruler = rulers[figure.lang][narrow.matches ? "phone" : "wide"];
      const { since, until, left, right, top, bottom, width, height } = ruler;
      const first = Number(steps[at].dataset.first), last = Math.min(Number(steps[at].dataset.last) + 1, until);
      const share = (part, whole) => `${(100 * part) / whole}%`;
      shown.style.aspectRatio = `${width} / ${height}`;
      Object.assign(panels.style, {
        left: share(left, width), width: share(right - left, width), top: share(top, height), height: share(bottom - top, height),
      });
      Object.assign(years.style, { left: share(first - since, until - since), width: share(last - first, until - since) });
    };

    // ---- where the walk stands
    const address = () => {
      const query = new URLSearchParams(location.search);
      if (at < 0) query.delete(KEY);
      else query.set(KEY, at + 1);
      const asked = String(query);
      history.replaceState(history.state, "", `${location.pathname}${asked && `?${asked}`}${location.hash}`);
    };
    const uncover = () => {
      const { top } = plot.getBoundingClientRect();
      if (top < 0 || top > innerHeight * 0.3) plot.scrollIntoView({ behavior: calm.matches ? "auto" : "smooth", block: "start" });
    };
    const go = (to) => {
      at = Math.min(Math.max(to, 0), steps.length - 1);
      path.classList.add("walking");
      steps.forEach((step, n) => step.classList.toggle("now", n === at));
      path.scrollTop = 0;
      say();
      show();
      address();
    };
    const walk = (to) => {
      const begins = at < 0;
      go(to);
      if (begins) next.focus({ preventScroll: true });
      uncover();
    };
    const end = () => {
      const last = steps[at];
      at = -1;
      path.classList.remove("walking");
      steps.forEach((step) => step.classList.remove("now"));
      say();
      show();
      address();
      last.querySelector("h3 button").focus({ preventScroll: true });
      path.scrollIntoView({ behavior: calm.matches ? "auto" : "smooth", block: "center" });
    };

    // ---- the controls, in the language of the charts
    const begin = button("begin", () => walk(0));
    const previous = button("previous", () => walk(at - 1)), next = button("next", () => walk(at + 1));
    const close = button("close", end);
    const place = make("span", { className: "place" });
    const controls = make("div", { className: "walk" }, begin, previous, place, next, close);
    controls.setAttribute("role", "group");
    const say = () => {
      const language = window.racconigi.language(), words = texts[language];
      controls.lang = language;
      for (const node of [begin, previous, next, close]) node.textContent = words[node.className];
      place.textContent = words.step.replace("{step}", at + 1).replace("{steps}", steps.length);
      const focused = document.activeElement;
      previous.disabled = at === 0;
      next.disabled = at === steps.length - 1;
      // a button that is of no more use gives its place to the other
      if (focused === previous && previous.disabled) next.focus({ preventScroll: true });
      if (focused === next && next.disabled) previous.focus({ preventScroll: true });
    };
    steps.forEach((step, n) => {
      const title = step.querySelector("h3"), opener = button("turn", () => walk(n));
      opener.append(...title.childNodes);
      title.append(opener);
    });
    path.querySelector("ol").before(controls);
    path.querySelector("ol").setAttribute("aria-live", "polite");
    path.classList.add("ready");
    path.addEventListener("keydown", (event) => {
      if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      const act = { ArrowRight: () => walk(at + 1), ArrowLeft: () => walk(at - 1), Escape: end }[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    });
    narrow.addEventListener("change", show);
    window.racconigi.on("language", () => { say(); show(); });
    const asked = Number(new URLSearchParams(location.search).get(KEY));
    if (Number.isInteger(asked) && asked >= 1 && asked <= steps.length) {
      go(asked - 1);
      // when the pictures above have their places
      if (document.readyState === "complete") uncover();
      else addEventListener("load", uncover, { once: true });
    } else say();
  };

  const begin = () => document.querySelectorAll("section.path").forEach(walkable);
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
