// Draws the charts of a page with the bundle that the book carries, in light and dark, at any width.
(() => {
  "use strict";
  const dark = () => document.documentElement.dataset.theme === "dark";

  const ink = (narrow) => {
    const color = dark() ? "#e4e6ea" : "#22262d";
    const part = { labelColor: color, titleColor: color };
    return {
      axis: part, legend: narrow ? { ...part, columns: 1, labelLimit: 280 } : part, header: part,
      axisX: narrow ? { labelOverlap: "greedy", labelSeparation: 6 } : {},
      title: { color, subtitleColor: color }, text: { color }, style: { "guide-label": { fill: color } },
    };
  };

  const PHONE = 0.7; // the share of its natural width below which a chart is drawn as on a phone

  // Sentences of several lines are broken anew, each by itself: it begins with its state.
  const wrap = (text, letters) => text.split(/\n(?=\S+ — )/).map((sentence) => {
    const lines = [""];
    for (const word of sentence.split(/\s+/))
      if ((lines[lines.length - 1] + " " + word).length > letters) lines.push(word);
      else lines[lines.length - 1] = (lines[lines.length - 1] + " " + word).trim();
    return lines.join("\n");
  }).join("\n");
  // A name in a tile gets a line for each of its words.
  const stack = (datasets) => {
    for (const row of Object.values(datasets || {}).flat())
      if (typeof row.lines === "string") row.lines = row.lines.replace(/ /g, "\n").replace(/-(?=\S)/g, "-\n");
  };
  const rewrap = (datasets, share) => {
    const rows = Object.values(datasets || {}).flat().filter((row) => typeof row.text === "string" && row.text.includes("\n"));
    const letters = Math.max(...rows.flatMap((row) => row.text.split("\n").map((line) => line.length)));
    for (const row of rows) row.text = wrap(row.text, letters * share);
  };

  // A key of one column is the one that fits a phone: a wider one would shrink the whole drawing.
  const narrow = (encoding) => Object.fromEntries(Object.entries(encoding).map(([channel, given]) => [
    channel, given.legend ? { ...given, legend: { ...given.legend, columns: 1, labelLimit: 280 } } : given,
  ]));

  // On a narrow page every view is drawn narrower, and words get the room that their marks have.
  const fit = (view, share) => {
    const copy = { ...view };
    if (typeof copy.width === "number") copy.width = Math.round(copy.width * share);
    if (copy.mark && copy.mark.limit)
      copy.mark = { ...copy.mark, limit: copy.mark.limit * share, fontSize: Math.max((copy.mark.fontSize || 12) * Math.sqrt(share), 8) };
    const x = copy.encoding && copy.encoding.x;
    if (x && typeof x.value === "number") copy.encoding = { ...copy.encoding, x: { ...x, value: x.value * share } };
    if (share < PHONE && copy.encoding) copy.encoding = narrow(copy.encoding);
    // what has a width of its own, a bar or a level across it, is as narrow as its place
    const wide = copy.mark && copy.mark.size && (copy.mark.type === "bar" || (copy.mark.type === "tick" && copy.mark.orient === "horizontal"));
    if (wide) copy.mark = { ...copy.mark, size: copy.mark.size * share };
    // words among marks: small ones, and names of several lines that stand in tiles
    const small = copy.mark && copy.mark.type === "text" && ((copy.mark.fontSize || 10) < 12 || (copy.mark.lineBreak && !copy.height));
    if (share < PHONE && small) copy.mark = { ...copy.mark, fontSize: 7 };
    if (copy.mark && copy.mark.lineBreak && copy.height) copy.height = Math.ceil(copy.height / share);
    for (const key of ["layer", "vconcat", "hconcat", "concat"])
      if (copy[key]) copy[key] = copy[key].map((part) => fit(part, share));
    return copy;
  };
  const widest = (view) => Math.max(
    typeof view.width === "number" ? view.width : 0,
    ...["layer", "vconcat", "hconcat", "concat"].flatMap((key) => (view[key] || []).map(widest)), 0);

  // A label stays where its ribbon has room for it; elsewhere it is read on hover.
  const shorten = (datasets, width, letter) => {
    for (const rows of Object.values(datasets || {})) {
      if (!rows.length || !("short" in rows[0])) continue;
      const scale = width / (Math.max(...rows.map((row) => row.end)) - Math.min(...rows.map((row) => row.start)));
      for (const row of rows) if ((row.end - row.start) * scale < letter * row.short.length) row.short = "";
    }
  };

  // A click on a mark opens what stands behind it, where the page has a list of it: the chart says
  // how the list's identifier begins, and the value that the click selected ends it.
  const opener = (beginning) => (_, selected) => {
    const [value] = (selected && Object.values(selected).find((found) => Array.isArray(found) && found.length)) || [];
    const list = value !== undefined && document.getElementById(beginning + value);
    if (!list) return;
    list.open = true;
    list.scrollIntoView({ behavior: "smooth", block: "start" });
    list.querySelector("summary").focus({ preventScroll: true });
  };

  const draw = async (figure, room) => {
    const plot = figure.querySelector(".plot");
    const spec = JSON.parse(figure.querySelector("script").textContent);
    const available = plot.clientWidth || figure.clientWidth;
    const natural = widest(spec);
    const axis = room || (natural && natural < 640 ? 700 - natural : 60); // for the labels of the rows
    const share = Math.min(1, Math.max(available - axis, 120) / natural);
    delete spec.title; // the page says it above the chart, where it can wrap and be read aloud
    delete spec.$schema;
    shorten(spec.datasets, natural * share, (spec.usermeta || {}).letter);
    if (share < 1) rewrap(spec.datasets, share);
    if (share < PHONE) stack(spec.datasets);
    const drawn = fit(spec, share);
    // what the reader sets with a slider stands in the address, and a link restores it
    const asked = new URLSearchParams(location.search);
    for (const param of drawn.params || []) {
      const value = asked.get(`${figure.id}.${param.name}`);
      if (param.bind && param.bind.input && value !== null) param.value = param.bind.input === "range" ? Number(value) : value;
    }
    // and it stays when the chart is drawn anew
    const inputs = (spec.params || []).filter((param) => param.bind && param.bind.input).map((param) => param.name);
    const kept = figure.view ? figure.view.getState({ signals: (name) => inputs.includes(name), data: () => false }) : null;
    const result = await window.vegaEmbed(plot, drawn, {
      actions: false, ast: true, renderer: "svg", config: ink(share < PHONE), tooltip: { theme: dark() ? "dark" : "light" },
    });
    if (kept) { result.view.setState(kept); await result.view.runAsync(); }
    if (figure.view) figure.view.finalize();
    figure.view = result.view;
    figure.dispatchEvent(new Event("drawn"));
    figure.dataset.drawn = share.toFixed(2);
    for (const name of inputs)
      result.view.addSignalListener(name, (_, value) => {
        const query = new URLSearchParams(location.search);
        query.set(`${figure.id}.${name}`, value);
        history.replaceState(null, "", `${location.pathname}?${query}${location.hash}`);
      });
    // how much room the labels took is known once they are drawn
    const taken = result.view.origin()[0] + 24;
    if (share < 1 && !room && Math.abs(taken - axis) > 8) return draw(figure, taken);
    const { opens } = spec.usermeta || {};
    if (opens) result.view.addSignalListener("picked", opener(opens));
  };

  // One drawing of a chart at a time: the next waits for the last.
  const drawAll = () => document.querySelectorAll("figure.chart").forEach((figure) => {
    figure.queue = (figure.queue || Promise.resolve()).then(() => draw(figure)).catch((error) => {
      figure.dataset.failed = error.message;
      console.error(error);
    });
  });

  // A link to an event opens the list that holds it.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let box = target; box; box = box.parentElement) if (box.tagName === "DETAILS") box.open = true;
    if (target) target.scrollIntoView();
  };

  addEventListener("DOMContentLoaded", () => {
    drawAll();
    reveal();
    let shade = dark();
    new MutationObserver(() => {
      if (shade === dark()) return;
      shade = dark();
      drawAll();
    }).observe(document.documentElement, { attributeFilter: ["data-theme"] });
    let width = innerWidth, timer;
    addEventListener("resize", () => {
      if (innerWidth === width) return; // a phone's address bar changes the height only
      width = innerWidth;
      clearTimeout(timer);
      timer = setTimeout(drawAll, 200);
    });
  });
  addEventListener("hashchange", reveal);
})();
