// A chart that the reader draws first: an empty frame, points moved by pointer or by key, and then the
// book's own line over them, with how far off the drawing was. The drawing stays on this device.
(() => {
  "use strict";
  const racconigi = window.racconigi;
  const KEY = "guess"; // how the address calls the chart that is drawn first
  const HEIGHT = 300, ROOM = { left: 46, right: 10, top: 10, bottom: 26 }; // of the frame, in pixels
  const STEPS = 40; // so many steps of a key make the whole height
  const make = (name, properties = {}, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };
  const shape = (name, attributes, text = "") => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.textContent = text;
    return node;
  };
  const within = (value, least, most) => Math.min(Math.max(value, least), most);

  // ---- what is kept, on this device and until the window is closed
  const kept = (slug) => {
    try { return JSON.parse(sessionStorage.getItem(`racconigi.guess.${slug}`)); } catch { return null; }
  };
  const keep = (slug, drawn) => {
    try { sessionStorage.setItem(`racconigi.guess.${slug}`, JSON.stringify(drawn)); } catch { /* then it is not kept */ }
  };
  const address = (slug) => {
    const query = new URLSearchParams(location.search);
    if (slug) query.set(KEY, slug);
    else query.delete(KEY);
    const asked = String(query);
    history.replaceState(history.state, "", `${location.pathname}${asked && `?${asked}`}${location.hash}`);
  };

  // ---- how values are told
  const written = (language, most) => (value) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: most }).format(value).replace("-", "−");
  const telling = {
    odds: (value, language) => {
      const odds = written(language, Math.abs(value) < 2 ? 1 : 0)(Math.exp(Math.abs(value)));
      return value >= 0 ? `${odds}:1` : `1:${odds}`;
    },
    index: (value, language) => written(language, 2)(value),
    percent: (value, language) => new Intl.NumberFormat(language, { style: "percent" }).format(value),
  };

  // How far off a drawing is: of the points drawn how many lie on the book's side of the middle line
  // (a point on the line lies on both), how many within its band, and how far they are on average.
  const measured = ({ points, least, most, middle }, drawn) => {
    const both = points.map((point, n) => ({ ...point, mine: drawn[n] }))
      .filter(({ value, mine }) => value !== null && mine !== null);
    const count = (test) => both.filter(test).length;
    const away = both.reduce((sum, { value, mine }) => sum + Math.abs(within(value, least, most) - mine), 0);
    return {
      drawn: both.length,
      right: count(({ value, mine }) => (value - middle) * (mine - middle) >= 0),
      band: count(({ low, high, mine }) => low <= mine && mine <= high),
      distance: both.length ? away / both.length / (most - least) : 0,
    };
  };

  const drawing = (figure) => {
    let asked; // what the chart asks, in the language of the charts
    let drawn = null, at = 0, shown = false;
    const opener = figure.querySelector(".guess");
    const frame = shape("svg", { class: "frame", role: "slider", tabindex: 0, "aria-orientation": "vertical" });
    const text = (name, className) => make(name, { className });
    const [ask, how, axis, told, result] = ["ask-first", "how", "axis", "told", "result"].map((name) => text("p", name));
    result.setAttribute("role", "status");
    const button = (className, press) => {
      const node = make("button", { type: "button", className });
      node.addEventListener("click", press);
      return node;
    };
    const say = make("output"), range = make("input", { type: "range", min: 0, max: STEPS, step: 1 });
    const previous = button("previous", () => choose(at - 1)), next = button("next", () => choose(at + 1));
    previous.textContent = "‹";
    next.textContent = "›";
    const point = make("div", { className: "point" }, previous, say, next, range);
    const key = make("p", { className: "key" });
    const reveal = button("show", () => uncover()), again = button("again", () => restart()), back = button("back", () => close());
    const tools = make("div", { className: "point" }, reveal, again, back);
    const box = make("div", { className: "guess-box", hidden: true }, ask, how, axis, frame, point, key, result, told, tools);
    figure.querySelector(".plot").before(box);

    // ---- places
    const width = () => frame.clientWidth || 640;
    const since = () => asked.points[0].at, until = () => asked.points.at(-1).until;
    const across = (year) => ROOM.left + ((year - since()) / (until() - since())) * (width() - ROOM.left - ROOM.right);
    const upward = (value) =>
      HEIGHT - ROOM.bottom - ((within(value, asked.least, asked.most) - asked.least) / (asked.most - asked.least)) * (HEIGHT - ROOM.top - ROOM.bottom);
    const middleOf = (n) => across((asked.points[n].at + asked.points[n].until) / 2);
    const touched = ({ clientX, clientY }) => {
      const seen = frame.getBoundingClientRect();
      const year = since() + ((clientX - seen.left - ROOM.left) / (width() - ROOM.left - ROOM.right)) * (until() - since());
      const found = asked.points.findIndex((one) => year < one.until);
      const share = (HEIGHT - ROOM.bottom - (clientY - seen.top)) / (HEIGHT - ROOM.top - ROOM.bottom);
      return { n: found < 0 ? asked.points.length - 1 : found, value: asked.least + within(share, 0, 1) * (asked.most - asked.least) };
    };

    // ---- what is seen
    const line = (values, className) => {
      // a line breaks where a point is missing
      let d = "", pen = false;
      values.forEach((value, n) => {
        if (value !== null) d += `${pen ? "L" : "M"}${middleOf(n).toFixed(1)},${upward(value).toFixed(1)}`;
        pen = value !== null;
      });
      const dots = values.flatMap((value, n) =>
        value === null ? [] : [shape("circle", { class: `${className} dot`, cx: middleOf(n), cy: upward(value), r: 4 })]);
      return [shape("path", { class: className, d }), ...dots];
    };
    const bands = () => asked.points.filter(({ low }) => low !== null).map(({ at: first, until: last, low, high }) =>
      shape("rect", { class: "book band", x: across(first), width: across(last) - across(first), y: upward(high), height: Math.max(upward(low) - upward(high), 1) }));
    const ground = () => {
      const every = width() < 480 ? 40 : 20, years = [];
      for (let year = Math.ceil(since() / every) * every; year <= until(); year += every) years.push(year);
      return [
        ...asked.ticks.flatMap(([value, name]) => [
          shape("line", { class: `grid${value === asked.middle ? " middle" : ""}`, x1: ROOM.left, x2: width() - ROOM.right, y1: upward(value), y2: upward(value) }),
          shape("text", { x: ROOM.left - 6, y: upward(value) + 4, "text-anchor": "end" }, name),
        ]),
        ...years.flatMap((year) => [
          shape("line", { class: "grid", x1: across(year), x2: across(year), y1: ROOM.top, y2: HEIGHT - ROOM.bottom }),
          shape("text", { x: across(year), y: HEIGHT - 8, "text-anchor": "middle" }, year),
        ]),
      ];
    };
    const paint = () => {
      const here = asked.points[at];
      const column = shape("rect", { class: "column", x: across(here.at), width: across(here.until) - across(here.at), y: ROOM.top, height: HEIGHT - ROOM.top - ROOM.bottom });
      const book = shown ? [...bands(), ...line(asked.points.map(({ value }) => value), "book")] : [];
      frame.setAttribute("viewBox", `0 0 ${width()} ${HEIGHT}`);
      frame.replaceChildren(...ground(), column, ...book, ...line(drawn, "mine"));
      const value = drawn[at], height = value === null ? asked.middle : value;
      const read = (one) => (one === null ? asked.words.nothing : telling[asked.scale](one, racconigi.language()));
      const beside = shown && here.value !== null ? ` · ${asked.words.book}: ${read(here.value)}` : "";
      const heard = `${here.name}: ${read(value)}${beside}`;
      say.textContent = heard;
      range.value = Math.round(((height - asked.least) / (asked.most - asked.least)) * STEPS);
      for (const node of [frame, range]) node.setAttribute("aria-valuetext", heard);
      for (const [name, worth] of [["valuemin", asked.least], ["valuemax", asked.most], ["valuenow", height]]) frame.setAttribute(`aria-${name}`, worth);
      previous.disabled = at === 0;
      next.disabled = at === asked.points.length - 1;
      reveal.disabled = shown || drawn.every((one) => one === null);
      range.disabled = shown;
      key.hidden = told.hidden = !shown;
    };
    const swatch = (className) => {
      const sign = shape("svg", { viewBox: "0 0 34 12", "aria-hidden": "true" });
      sign.append(shape("path", { class: className, d: "M1,6H33" }), shape("circle", { class: `${className} dot`, cx: 17, cy: 6, r: 4 }));
      return sign;
    };
    const speak = async () => {
      const { guess } = await racconigi.content(figure);
      asked = guess;
      const { words } = asked;
      box.lang = racconigi.language();
      ask.textContent = words.ask;
      how.textContent = words.how;
      axis.textContent = words.axis;
      told.textContent = words.told;
      for (const [node, name] of [[reveal, "show"], [again, "again"], [back, "back"]]) node.textContent = words[name];
      for (const [node, name] of [[previous, "previous"], [next, "next"], [range, "point"], [frame, "point"]]) node.setAttribute("aria-label", words[name]);
      key.replaceChildren(make("span", {}, swatch("mine"), words.mine), make("span", {}, swatch("book"), words.book));
      if (shown) tell();
    };
    const tell = () => {
      const { distance, ...counted } = measured(asked, drawn);
      const said = { ...counted, distance: telling.percent(distance, racconigi.language()) };
      result.textContent = asked.words.result.replace(/\{(\w+)\}/g, (_, name) => said[name]);
    };

    // ---- what the reader does
    const choose = (to) => {
      at = within(to, 0, asked.points.length - 1);
      paint();
    };
    const put = (n, value) => { drawn[n] = Math.round(value * 1000) / 1000; };
    const move = (value) => {
      if (shown) return;
      put(at, within(value, asked.least, asked.most));
      keep(figure.id, drawn);
      paint();
    };
    const rise = (steps) => move((drawn[at] ?? asked.middle) + (steps * (asked.most - asked.least)) / STEPS);
    const uncover = () => {
      shown = true;
      paint();
      tell();
      again.focus({ preventScroll: true });
    };
    const restart = () => {
      drawn = asked.points.map(() => null);
      shown = false;
      at = 0;
      result.textContent = "";
      keep(figure.id, drawn);
      paint();
      frame.focus({ preventScroll: true });
    };
    const open = async () => {
      figure.classList.add("guessing");
      box.hidden = false;
      await speak();
      const before = kept(figure.id);
      drawn = Array.isArray(before) && before.length === asked.points.length ? before : asked.points.map(() => null);
      address(figure.id);
      paint();
      figure.scrollIntoView({ block: "nearest" });
      frame.focus({ preventScroll: true });
    };
    const close = () => {
      figure.classList.remove("guessing");
      box.hidden = true;
      address("");
      opener.focus({ preventScroll: true });
      figure.scrollIntoView({ block: "nearest" });
    };
    let last = null; // where the pointer drew last, or null
    const stroke = (event) => {
      const now = touched(event), from = last || now;
      const steps = Math.abs(now.n - from.n);
      // a quick stroke passes over points: they lie on the way
      for (let step = 0; step <= steps; step += 1) {
        const way = steps ? step / steps : 1;
        put(from.n + Math.sign(now.n - from.n) * step, from.value + (now.value - from.value) * way);
      }
      last = now;
      at = now.n;
      paint();
    };
    frame.addEventListener("pointerdown", (event) => {
      if (shown || event.button) return choose(touched(event).n);
      frame.setPointerCapture(event.pointerId);
      last = null;
      stroke(event);
    });
    frame.addEventListener("pointermove", (event) => { if (last) stroke(event); });
    for (const name of ["pointerup", "pointercancel"]) frame.addEventListener(name, () => {
      if (last) keep(figure.id, drawn);
      last = null;
    });
    // a finger that draws fast throws no page after it, and the tap that follows is heard
    frame.addEventListener("touchmove", (event) => event.preventDefault(), { passive: false });
    frame.addEventListener("keydown", (event) => {
      const act = {
        ArrowLeft: () => choose(at - 1), ArrowRight: () => choose(at + 1), Home: () => choose(0), End: () => choose(asked.points.length - 1),
        ArrowUp: () => rise(1), ArrowDown: () => rise(-1), PageUp: () => rise(5), PageDown: () => rise(-5),
      }[event.key];
      if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      act();
    });
    range.addEventListener("input", () => move(asked.least + (range.value / STEPS) * (asked.most - asked.least)));
    new ResizeObserver(() => { if (!box.hidden && drawn) paint(); }).observe(box);
    // whatever changes the language of the figure changes that of the button and of the drawing
    new MutationObserver(async () => {
      opener.textContent = (await racconigi.content(figure)).guess.words.guess;
      if (box.hidden) return;
      await speak();
      paint();
    }).observe(figure, { attributeFilter: ["lang"] });
    opener.addEventListener("click", open);
    opener.hidden = false;
    if (new URLSearchParams(location.search).get(KEY) === figure.id) open();
  };

  const begin = () => document.querySelectorAll("figure.chart:has(> .guess)").forEach(drawing);
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
