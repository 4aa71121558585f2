// The charts of a page: still pictures at first, drawn with Vega when they are seen or touched; in
// four languages, light and dark, wide and on a phone; a mark answers with its figures and with
// what stands behind it.
(() => {
  "use strict";
  const page = document.documentElement;
  const NARROW = matchMedia("screen and (max-width: 719.98px)");
  const KEPT = "racconigi.language"; // where the language is remembered
  const NEAR = 24; // how far from a mark a finger may be, in pixels

  const layout = () => (NARROW.matches ? "phone" : "wide");
  const shade = () => (page.dataset.theme === "dark" ? "dark" : "light");
  const figures = () => [...document.querySelectorAll("figure.chart")];
  const make = (name, properties = {}, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };
  const listeners = { language: [], state: [] };
  const tell = (event, ...told) => listeners[event].forEach((callback) => callback(...told));

  // ---- scripts, each loaded once: a page on a disk may load a script and nothing else
  const loading = {};
  const load = (address) => (loading[address] ??= new Promise((done, fail) => {
    const late = () => { delete loading[address]; fail(new Error(`${address} could not be loaded`)); };
    document.head.append(make("script", { src: address, onload: done, onerror: late }));
  }));
  const told = { chart: {}, evidence: {}, entries: {} };
  const chart = (slug, language, content) => {
    // both drawings share their data
    for (const spec of Object.values(content.specs)) spec.datasets = content.datasets;
    told.chart[`${slug} ${language}`] = content;
  };
  const files = (figure) => new URL(figure.dataset.files, location.href).href;
  const ask = async (kind, key, address) => {
    if (!told[kind][key]) await load(address);
    return told[kind][key];
  };
  const content = (figure) =>
    ask("chart", `${figure.id} ${language()}`, `${files(figure)}${language()}.js`);
  const evidence = (figure) => ask("evidence", figure.id, `${files(figure)}evidence.js`);
  const entries = (figure) => ask("entries", language(), `${files(figure)}../entries-${language()}.js`);
  const bundle = (figure) => window.vegaEmbed || load(`${files(figure)}../../_static/vega-bundle.js`);

  // ---- the language: of the address, or as remembered, or that of the page
  const known = () => [...document.querySelectorAll(".languages option")].map((o) => o.value);
  const remembered = () => { try { return localStorage.getItem(KEPT); } catch { return null; } };
  let chosen;
  const language = () => {
    const asked = new URLSearchParams(location.search).get("lang");
    chosen ??= [asked, remembered(), page.lang].find((code) => known().includes(code)) || page.lang;
    return chosen;
  };
  const address = (name, value) => {
    const query = new URLSearchParams(location.search);
    if (value === undefined) query.delete(name);
    else query.set(name, value);
    const asked = query.toString();
    history.replaceState(history.state, "", `${location.pathname}${asked && "?"}${asked}${location.hash}`);
  };
  const choose = (code) => {
    chosen = code;
    address("lang", code);
    try { localStorage.setItem(KEPT, code); } catch { /* where nothing may be kept, the address keeps it */ }
    figures().forEach((figure) => { figure.querySelector(".languages select").value = code; });
    const near = figures().filter((figure) => figure.near || figure.awake);
    return Promise.all(near.map(speak)).then(() => tell("language", code));
  };

  // Says all of a figure in the language chosen.
  const speak = async (figure) => {
    if (figure.lang === language()) return;
    const said = await content(figure), words = said.words, before = figure.lang;
    if (figure.lang === language()) return;
    figure.lang = language();
    figure.querySelector("figcaption strong").textContent = said.title;
    figure.querySelector("figcaption span").textContent = said.subtitle;
    figure.querySelector(".plot").setAttribute("aria-label", said.description);
    figure.querySelector(".languages span").textContent = words["chart-tools.language"];
    figure.querySelector(".ask").textContent = words["chart-tools.ask"];
    figure.querySelectorAll("button.own").forEach((button) => { button.textContent = words["chart-tools.own"]; });
    figure.querySelector(".panel").setAttribute("aria-label", words["chart-panel"]);
    for (const node of figure.querySelectorAll(".still source, .still img")) {
      const name = node.tagName === "IMG" ? "src" : "srcset";
      const [width, height] = said.sizes[name === "src" ? "wide" : "phone"].map(Math.round);
      node.setAttribute(name, node.getAttribute(name).replace(`still-${before}-`, `still-${figure.lang}-`));
      Object.assign(node, { width, height });
    }
    said.controls.forEach((control, n) => {
      const box = figure.querySelectorAll(".controls label")[n];
      box.querySelector("span").textContent = control.label;
      for (const option of box.querySelectorAll("option")) option.textContent = control.options[option.value][1];
    });
    show(figure, said.controls);
    const several = said.tables.length > 1 ? ".several" : "";
    figure.querySelector(".data summary").textContent = words[`figures-as-table${several}`];
    figure.querySelectorAll(".data .scroll").forEach((box) => box.querySelector("tbody").replaceChildren());
    if (figure.querySelector(".data").open) await tabulate(figure);
    if (figure.awake) await redraw(figure);
  };

  // Fills the tables of a figure in: long ones, and those of another language, wait until opened.
  const tabulate = async (figure) => {
    const boxes = [...figure.querySelectorAll(".data .scroll")];
    if (boxes.every((box) => box.querySelector("tbody").rows.length)) return;
    const said = await content(figure);
    boxes.forEach((box, n) => {
      const { caption, columns, rows } = said.tables[n];
      box.setAttribute("aria-label", caption || said.title);
      if (caption) box.querySelector("caption").textContent = caption;
      box.querySelectorAll("th").forEach((head, column) => { head.textContent = columns[column]; });
      const filled = rows.map((row) => make("tr", {}, ...row.map((cell) => make("td", { textContent: cell }))));
      box.querySelector("tbody").replaceChildren(...filled);
    });
  };

  // ---- what the reader sets stands in the address, and a link restores it
  const inputs = (figure) => [...figure.querySelectorAll(".controls [name]")];
  const state = (figure) => ({ ...figure.values });
  const place = (control, value) => control.options.findIndex(([known]) => String(known) === String(value));
  const start = (control) => String(place(control, control.value));
  // Shows in words what the controls are set to, and the way back where it is not the book's own.
  const show = (figure, controls) => {
    inputs(figure).forEach((input, n) => {
      const [, text] = controls[n].options[input.value];
      const output = input.closest(".control").querySelector("output");
      if (!output) return;
      output.textContent = text;
      input.setAttribute("aria-valuetext", text);
    });
    const isOwn = inputs(figure).every((input, n) => input.value === start(controls[n]));
    figure.querySelectorAll("button.own").forEach((button) => { button.hidden = isOwn; });
  };
  const adopt = async (figure) => {
    const { controls } = await content(figure);
    const asked = new URLSearchParams(location.search);
    figure.values = Object.fromEntries(controls.map((control, n) => {
      const wanted = place(control, asked.get(`${figure.id}.${control.name}`));
      if (wanted >= 0) inputs(figure)[n].value = wanted;
      return [control.name, control.options[inputs(figure)[n].value][0]];
    }));
    show(figure, controls);
    return controls;
  };
  const set = async (figure, input) => {
    const view = await wake(figure), { controls } = await content(figure);
    const control = controls.find(({ name }) => name === input.name), [value] = control.options[input.value];
    figure.values[input.name] = value;
    show(figure, controls);
    address(`${figure.id}.${input.name}`, value);
    view.signal(input.name, value);
    await renew(figure, view);
  };
  const renew = async (figure, view) => {
    await view.runAsync();
    grow(figure);
    if (!figure.querySelector(".panel").hidden) await answer(figure);
    tell("state", figure, state(figure));
  };
  // One step back: all that can be set is as the book has it.
  const back = async (figure) => {
    const view = await wake(figure), { controls } = await content(figure);
    inputs(figure).forEach((input, n) => {
      const { name, value } = controls[n];
      input.value = start(controls[n]);
      figure.values[name] = value;
      address(`${figure.id}.${name}`);
      view.signal(name, value);
    });
    inputs(figure)[0].focus();
    show(figure, controls);
    await renew(figure, view);
  };
  const isAsked = (figure) =>
    [...new URLSearchParams(location.search).keys()].some((key) => key.startsWith(`${figure.id}.`));

  // ---- drawing
  const shaded = (spec, colors) => JSON.parse(shade() === "light" ? JSON.stringify(spec)
    : JSON.stringify(spec).replace(/"(#[0-9a-f]{6})"/g, (_, color) => `"${colors[color] || color}"`));
  const draw = async (figure) => {
    await adopt(figure);
    const [said] = await Promise.all([content(figure), bundle(figure)]);
    const name = layout(), plot = figure.querySelector(".plot"), live = make("div", { className: "live", ariaHidden: "true" });
    const spec = shaded(said.specs[name], said.dark);
    for (const param of spec.params || []) if (param.name in figure.values) param.value = figure.values[param.name];
    plot.append(live);
    const { view } = await window.vegaEmbed(live, spec, {
      actions: false, ast: true, renderer: "svg", defaultStyle: false, tooltip: () => {}, formatLocale: said.format,
    });
    const old = [plot.querySelector(".live.drawn"), figure.view];
    live.classList.add("drawn");
    figure.view = view;
    if (old[0]) old[0].remove();
    if (old[1]) old[1].finalize();
    figure.dataset.drawn = name;
    delete figure.dataset.failed;
    grow(figure);
    figure.dispatchEvent(new Event("drawn"));
    return view;
  };
  // A drawing that needs more height than its still picture gets it.
  const grow = (figure) => {
    const plot = figure.querySelector(".plot"), svg = plot.querySelector(".live.drawn svg");
    plot.style.minHeight = "";
    const height = svg.getBoundingClientRect().height;
    if (height > plot.clientHeight + 1) plot.style.minHeight = `${Math.ceil(height)}px`;
  };
  // One drawing of a chart at a time: the next waits for the last. One that failed, for want of a
  // network, may be asked for again.
  const redraw = (figure) => {
    const drawing = Promise.resolve(figure.awake).catch(() => {}).then(() => draw(figure))
      .then(async (view) => {
        if (!figure.querySelector(".panel").hidden) await answer(figure);
        return view;
      })
      .catch((error) => {
        if (figure.awake === drawing) figure.awake = null;
        figure.dataset.failed = error.message;
        console.error(error);
        throw error;
      });
    return (figure.awake = drawing);
  };
  const wake = (figure) => figure.awake || redraw(figure);

  // ---- marks, and what stands behind them
  const asks = ({ on, least, most }) => [on, least, most].flatMap((fields) => Object.values(fields));
  const standing = (known, datum) => known.evidence.find((rule) => asks(rule).every((field) => field in datum));
  const behind = (known, mark) => {
    const rule = standing(known, mark);
    if (!rule) return null;
    const rows = known.rows[rule.rows], ids = rows[rule.kind];
    const fits = (fields, compare) => Object.entries(fields).map(([column, field]) => (n) => compare(rows[column][n], mark[field]));
    const tests = [...fits(rule.on, (a, b) => a === b), ...fits(rule.least, (a, b) => a >= b), ...fits(rule.most, (a, b) => a <= b)];
    return { kind: rule.kind, ids: [...new Set(ids.filter((_, n) => tests.every((test) => test(n))))] };
  };
  // Every mark that has evidence, in reading order, each with the element that draws it.
  const marks = (figure, known) => {
    const seen = new Set(), found = [];
    for (const node of figure.querySelectorAll(".live.drawn svg [class*='mark-'] > *")) {
      const item = node.__data__, datum = item && item.datum;
      if (!datum || !item.tooltip || typeof item.tooltip !== "object" || !standing(known, datum)) continue;
      const figuresSaid = JSON.stringify(item.tooltip);
      found.push({ node, datum, tooltip: item.tooltip, key: figuresSaid, again: seen.has(figuresSaid) });
      seen.add(figuresSaid);
    }
    return found;
  };
  const label = ({ tooltip }) => Object.values(tooltip).filter(Boolean).slice(0, 4).join(", ");

  // The mark that a finger means: the smallest under it, or the nearest within reach.
  const meant = (found, x, y) => {
    const measured = found.map((mark) => {
      const box = mark.node.getBoundingClientRect();
      const aside = Math.max(box.left - x, x - box.right, 0), above = Math.max(box.top - y, y - box.bottom, 0);
      return { mark, distance: Math.hypot(aside, above), area: box.width * box.height };
    });
    const best = (list, by) => list.reduce((least, one) => (least && by(least) <= by(one) ? least : one), null);
    const under = best(measured.filter(({ distance }) => !distance), ({ area }) => area);
    const near = best(measured.filter(({ distance }) => distance <= NEAR), ({ distance }) => distance);
    return (under || near || {}).mark;
  };
  const point = (figure, mark) => {
    figure.querySelectorAll(".live .picked").forEach((node) => node.classList.remove("picked"));
    if (mark) mark.node.classList.add("picked");
  };

  const entry = (listed, kind, id, root, words) => {
    const [date, said, title, sources, own] = listed[kind][id] || ["", "", id, []];
    const line = make("li");
    if (said) line.append(make("time", { dateTime: date, textContent: said }), " ");
    const page = listed.pages[kind].replace("{page}", own || (date < listed.first ? listed.earlier : date.slice(0, 4)));
    line.append(make("a", { href: root + page + encodeURIComponent(id), textContent: title }));
    if (sources.length) {
      const read = make("small", {}, `${words["event-entry.read-in"]} `);
      sources.forEach((number, n) => {
        const [text, lang, url] = listed.sources[number];
        read.append(n ? "; " : "", make(url ? "a" : "span", { textContent: text, lang, ...(url && { href: url, rel: "noreferrer" }) }));
      });
      line.append(read);
    }
    return line;
  };
  const button = (name, text, press) => {
    const node = make("button", { type: "button", className: name, textContent: text });
    node.addEventListener("click", press);
    return node;
  };

  // Opens the panel of a figure, or says in it anew what it says: of the mark given, or of the last.
  const answer = async (figure, asked) => {
    await wake(figure);
    const [{ words }, known, listed] = await Promise.all([content(figure), evidence(figure), entries(figure)]);
    const found = marks(figure, known), once = found.filter((mark) => !mark.again);
    if (!once.length) return;
    const wanted = (asked || figure.picked || {}).key;
    const at = Math.max(once.findIndex((mark) => mark.key === wanted), 0);
    const mark = once[at], panel = figure.querySelector(".panel");
    const step = (to) => async () => { await answer(figure, once[(to + once.length) % once.length]); panel.querySelector(to < at ? ".previous" : ".next").focus(); };
    figure.picked = mark;
    point(figure, found.find((one) => one.key === mark.key));
    const { kind, ids } = behind(known, { ...mark.datum, ...figure.values });
    const choice = make("select", {}, ...once.map((one, n) => make("option", { value: n, textContent: label(one), selected: n === at })));
    choice.addEventListener("change", async () => { await answer(figure, once[choice.value]); panel.querySelector("select").focus(); });
    const root = `${files(figure)}../../`;
    panel.replaceChildren(
      make("div", { className: "choice" },
        make("label", {}, make("span", { textContent: words["chart-panel.choose"] }), " ", choice),
        button("previous", words["chart-panel.previous"], step(at - 1)), button("next", words["chart-panel.next"], step(at + 1)),
        button("close", words["chart-panel.close"], () => close(figure, true))),
      make("dl", {}, ...Object.entries(mark.tooltip).map(([name, value]) =>
        make("div", {}, make("dt", { textContent: name }), make("dd", { textContent: value })))),
      ids.length ? make("p", { className: "behind", textContent: `${words["chart-panel.behind"]} (${ids.length})` })
        : make("p", { textContent: words["chart-panel.nothing"] }),
      make("ol", {}, ...ids.map((id) => entry(listed, kind, id, root, words))),
    );
    panel.hidden = false;
    panel.dataset.kind = kind;
    figure.querySelector(".ask").setAttribute("aria-expanded", "true");
    tip.hidden = true;
  };
  const close = (figure, back) => {
    figure.querySelector(".panel").hidden = true;
    figure.querySelector(".ask").setAttribute("aria-expanded", "false");
    figure.picked = null;
    point(figure);
    if (back) figure.querySelector(".ask").focus();
  };

  // ---- the figures of a mark under the mouse; a finger leaves nothing behind
  const tip = make("div", { className: "chart-tip", hidden: true });
  const hover = (event) => {
    const item = event.pointerType === "mouse" && event.target.__data__;
    const said = item && item.tooltip;
    tip.hidden = !said || typeof said !== "object";
    if (tip.hidden) return;
    tip.replaceChildren(...Object.entries(said).map(([name, value]) => make("div", {}, make("span", { textContent: `${name} ` }), String(value))));
    const { width, height } = tip.getBoundingClientRect();
    tip.style.left = `${Math.min(event.clientX + 12, innerWidth - width - 8)}px`;
    tip.style.top = `${event.clientY + 16 + height > innerHeight ? event.clientY - height - 12 : event.clientY + 16}px`;
  };

  const setUp = (figure) => {
    const plot = figure.querySelector(".plot");
    plot.addEventListener("pointermove", hover);
    plot.addEventListener("pointerleave", () => { tip.hidden = true; });
    plot.addEventListener("pointerenter", () => wake(figure).catch(() => {}));
    plot.addEventListener("click", async ({ clientX, clientY }) => {
      await wake(figure);
      const mark = meant(marks(figure, await evidence(figure)), clientX, clientY);
      if (mark) await answer(figure, mark);
    });
    const opener = figure.querySelector(".ask");
    opener.addEventListener("click", async () => {
      if (opener.getAttribute("aria-expanded") === "true") return close(figure);
      await answer(figure);
      figure.querySelector(".panel select").focus();
    });
    figure.querySelector(".panel").addEventListener("keydown", (event) => { if (event.key === "Escape") close(figure, true); });
    figure.querySelector(".languages select").addEventListener("change", (event) => choose(event.target.value));
    figure.querySelector(".languages select").value = language();
    for (const input of inputs(figure)) input.addEventListener("input", () => set(figure, input));
    figure.querySelectorAll("button.own").forEach((button) => button.addEventListener("click", () => back(figure)));
    figure.querySelector(".data").addEventListener("toggle", () => tabulate(figure));
    if (isAsked(figure)) wake(figure).catch(() => {});
  };

  // A chart that comes near says itself in the language chosen; one that is seen is drawn, once the
  // page has come to rest and its reader has given a sign: until then the picture is enough.
  const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown"];
  const watch = () => {
    const near = new IntersectionObserver((seen) => seen.forEach(({ target, isIntersecting }) => {
      if (!isIntersecting) return;
      near.unobserve(target);
      target.near = true;
      speak(target);
    }), { rootMargin: "800px" });
    const idle = window.requestIdleCallback || ((call) => setTimeout(call, 500));
    const seen = new IntersectionObserver((changes) => changes.forEach(({ target, isIntersecting }) => {
      if (!isIntersecting) return;
      seen.unobserve(target);
      // within a second, for a busy machine may never call itself idle
      idle(() => wake(target.closest("figure")).catch(() => {}), { timeout: 1000 });
    }));
    const start = () => figures().forEach((figure) => seen.observe(figure.querySelector(".plot")));
    figures().forEach((figure) => near.observe(figure));
    const loaded = new Promise((done) => {
      if (document.readyState === "complete") done();
      else addEventListener("load", done);
    });
    const heard = new AbortController();
    const sign = () => {
      heard.abort();
      loaded.then(start);
    };
    SIGNS.forEach((name) => addEventListener(name, sign, { signal: heard.signal, passive: true, capture: true }));
  };

  // A link to an event opens the list that holds it.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let box = target; box; box = box.parentElement) if (box.tagName === "DETAILS") box.open = true;
    if (target) target.scrollIntoView();
  };

  const begin = () => {
    // the arrow that unfolds a part of the contents is heard as the name of that part
    for (const arrow of document.querySelectorAll(".bd-sidenav summary"))
      arrow.setAttribute("aria-label", arrow.closest("li").querySelector("a").textContent.trim());
    document.body.append(tip);
    figures().forEach(setUp);
    watch();
    reveal();
    const anew = () => figures().filter((figure) => figure.awake).forEach((figure) => redraw(figure).catch(() => {}));
    let before = shade();
    new MutationObserver(() => {
      if (before === shade()) return;
      before = shade();
      anew();
    }).observe(page, { attributeFilter: ["data-theme"] });
    NARROW.addEventListener("change", anew);
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
  addEventListener("hashchange", reveal);

  window.racconigi = {
    chart, wake, state, language, choose, content,
    evidence: (slug, known) => { told.evidence[slug] = known; },
    entries: (code, listed) => { told.entries[code] = listed; },
    on: (event, callback) => listeners[event].push(callback),
  };
})();
