// What can be taken away from a chart: a picture as it stands, its data, a frame for another page,
// a link, a citation, its sources. Files are made here or come out of a script, so that all of it
// works from a disk; nothing leads out of the page.
(() => {
  "use strict";
  const racconigi = window.racconigi;
  const make = (name, properties = {}, ...children) => {
    const { role, label, live, ...own } = properties;
    const node = Object.assign(document.createElement(name), own);
    if (role) node.setAttribute("role", role);
    if (label) node.setAttribute("aria-label", label);
    if (live) node.setAttribute("aria-live", live);
    node.append(...children.flat().filter(Boolean));
    return node;
  };

  // ---- what the book tells of a chart, each script loaded once
  const told = {}, loading = {};
  const load = (address) => (loading[address] ??= new Promise((done, fail) => {
    const late = () => { delete loading[address]; fail(new Error(address)); };
    document.head.append(make("script", { src: address, onload: done, onerror: late }));
  }));
  racconigi.took = (slug, part, content) => { told[`${slug} ${part}`] = content; };
  const folder = (figure) => new URL(figure.dataset.files, location.href).href;
  const part = async (figure, name, file) => {
    if (!told[`${figure.id} ${name}`]) await load(`${folder(figure)}${file}`);
    return told[`${figure.id} ${name}`];
  };
  const taking = (figure) => part(figure, racconigi.language(), `take-${racconigi.language()}.js`);
  const root = (figure) => `${folder(figure)}../../`;
  const tools = async (figure) => {
    if (!window.vegaEmbed) await load(`${root(figure)}_static/vega-bundle.js`);
    if (!racconigi.sheet) await load(`${root(figure)}_static/sheets.js`);
    await load(`${folder(figure)}../fonts.js`);
  };

  const allWorks = async (figure) => {
    if (!told[" works"]) await load(`${folder(figure)}../works.js`);
    return told[" works"];
  };

  // ---- the state of a chart: what is set, in words, in names of files, in addresses
  const current = (figure, known) => {
    const own = racconigi.state(figure);
    return Object.fromEntries(known.controls.map(({ name, start }) => [name, own[name] ?? start]));
  };
  const filled = (text, values) => text.replace(/⟦(\w+)⟧/g, (whole, name) => values[name] ?? whole);
  // Rules of the reader's own, set in a form beside the chart: what differs from the book's.
  const ruled = (figure) => {
    const form = document.querySelector(`form[data-chart="${figure.id}"]`);
    if (!form) return { pairs: [], said: "" };
    const own = `${figure.id}.`, changed = [...form.querySelectorAll("select")].filter((select) => select.selectedIndex > 0);
    const pairs = [...new URLSearchParams(location.search)].filter(([name]) => name.startsWith(own))
      .map(([name, value]) => [name.slice(own.length), value]);
    const texts = changed.map((select) => `${select.parentElement.firstChild.textContent.trim()}: ${select.selectedOptions[0].text}`);
    return { pairs, said: texts.join(" · ") || form.querySelector("output").textContent };
  };
  const described = (figure, known) => {
    const set = current(figure, known), rules = ruled(figure);
    const state = { ...set, ...Object.fromEntries(rules.pairs) }, pairs = Object.entries(state);
    const said = known.controls.map(({ name, label, texts }) =>
      filled(known.said, { label, value: (texts && texts[set[name]]) ?? String(set[name]) })).join(" · ") || rules.said || known.start;
    const query = new URLSearchParams({ lang: known.language, ...state });
    return {
      state, set, said, query,
      mark: pairs.map(([name, value]) => `-${name}-${value}`).join(""),
      address: `${known.published}charts/${figure.id}/?${query}`,
    };
  };
  const written = (known, is) => (text) => filled(text, { state: is.said, mark: is.mark, address: is.address });
  const alone = (figure) => (location.protocol === "file:" ? "index.html" : "");
  const own = (figure, known, is) =>
    `${known.published ? `${known.published}charts/${figure.id}/` : folder(figure) + alone(figure)}?${is.query}`;

  // ---- files
  const save = (blob, name) => {
    const link = make("a", { href: URL.createObjectURL(blob), download: name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  const specOf = async (figure, sheet, is) => {
    const { datasets } = await racconigi.content(figure);
    const params = (sheet.spec.params || []).map((param) => (param.name in is.set ? { ...param, value: is.set[param.name] } : param));
    // what the page has put in the place of the book's own stands in data with a name
    const view = await racconigi.wake(figure);
    const live = Object.keys(datasets).filter((name) => !name.startsWith("data-"))
      .map((name) => [name, view.data(name).map((row) => ({ ...row }))]);
    return { ...sheet.spec, params, datasets: { ...datasets, ...Object.fromEntries(live) } };
  };
  const drawn = async (figure, known, kind, sheet) => {
    await tools(figure);
    const is = described(figure, known), say = written(known, is);
    const about = Object.fromEntries(Object.entries(known.told).map(([name, text]) => [name, say(text)]));
    const { format } = await racconigi.content(figure);
    const blob = await racconigi.sheet(kind, await specOf(figure, sheet, is), sheet.frame, { state: is.said, address: is.address }, about, format);
    return { blob, name: say(known.name) };
  };
  const held = async (figure, known, name, type) => {
    if (!racconigi.unzipped) await load(`${root(figure)}_static/sheets.js`);
    const data = racconigi.decoded(known.zip);
    return new Blob([name ? await racconigi.unzipped(data, name) : data], { type });
  };
  const bibliography = async (figure) => {
    const { works: names, series } = await part(figure, "sources", "sources.js"), works = await allWorks(figure);
    return new Blob([series + names.map((name) => works[name][3]).join("\n")], { type: TYPES.bib });
  };
  const TYPES = {
    csv: "text/csv;charset=utf-8", json: "application/json", bib: "application/x-bibtex", zip: "application/zip",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ris: "application/x-research-info-systems",
  };
  const typed = (name) => TYPES[name.slice(name.lastIndexOf(".") + 1)];

  // ---- one dialog for all, filled with what is asked for
  const dialog = make("dialog", { className: "take-dialog", id: "take-dialog" });
  let status;
  const say = (text) => { status.textContent = text; };
  const attempt = (known, work) => async () => {
    say(known.words.working);
    try {
      say((await work()) || "");
    } catch (error) {
      say(filled(known.words.failed, { why: error.message }));
      throw error;
    }
  };
  const press = (known, text, work, name) => {
    const button = make("button", { type: "button", textContent: text });
    button.dataset.file = name;
    const working = attempt(known, work);
    button.addEventListener("click", () => working().catch((error) => console.error(error)));
    return button;
  };
  const copied = async (known, text, field) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      field.select();
      if (!document.execCommand("copy")) return known.words["not-copied"];
    }
    return known.words.copied;
  };
  const field = (known, name, label, text, rows) => {
    const box = make(rows ? "textarea" : "input", { readOnly: true, value: text, label, ...(rows && { rows }) });
    box.dataset.text = name;
    box.addEventListener("focus", () => box.select());
    return make("div", { className: "field" }, box, press(known, known.words.copy, () => copied(known, text, box), `copy-${name}`));
  };
  const row = (...children) => make("div", { className: "choices" }, ...children);
  const hint = (text) => make("p", { textContent: text });

  const picture = (figure, known) => {
    const { words, sheets } = known, is = described(figure, known);
    const file = (kind, sheet, end) => async () => {
      const { blob, name } = await drawn(figure, known, kind, sheet);
      save(blob, name + end);
    };
    const slides = sheets.slides.map((sheet, n) => {
      const several = sheets.slides.length > 1, number = several ? `-${n + 1}` : "";
      const text = several ? filled(words["slide-number"], { number: n + 1, count: sheets.slides.length }) : words.slide;
      return press(known, text, file("png", sheet, `-slide${number}.png`), `slide${number}`);
    });
    const copy = async () => {
      const blob = drawn(figure, known, "png", sheets.web).then((made) => made.blob);
      try {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
      } catch {
        await blob; // a picture that cannot be drawn is another matter
        return words["not-copied"];
      }
      return words.copied;
    };
    return [
      is.said && hint(filled(words.shown, { state: is.said })),
      row(press(known, words.png, file("png", sheets.web, ".png"), "png"), slides,
        press(known, words.svg, file("svg", sheets.web, ".svg"), "svg"),
        press(known, words.pdf, file("pdf", sheets.web, ".pdf"), "pdf"),
        press(known, words["copy-picture"], copy, "copy-picture")),
    ];
  };

  const data = (figure, known) => {
    const { words, files } = known;
    const file = (text, name, kind) => press(known, text, async () => save(await held(figure, known, name, typed(name)), name), kind);
    const spec = async () => {
      const is = described(figure, known), fill = written(known, is);
      const about = Object.fromEntries(Object.entries(known.told).map(([name, text]) => [name, fill(text)]));
      const whole = await specOf(figure, known.sheets.web, is);
      const text = JSON.stringify({ ...whole, usermeta: { ...whole.usermeta, ...about } });
      save(new Blob([text], { type: TYPES.json }), `${fill(known.name)}.vl.json`);
    };
    const all = press(known, words.zip, async () => save(await held(figure, known, "", TYPES.zip), files.zip), "zip");
    return [
      hint(words["data-hint"]),
      row(file(words.xlsx, files.xlsx, "xlsx"),
        files.csv.map(([name, caption]) => file(caption ? `${words.csv} (${caption})` : words.csv, name, name)),
        all, file(words.json, files.json, "json"), press(known, words.spec, spec, "vega")),
    ];
  };

  const embed = (figure, known) => {
    const { words } = known, address = own(figure, known, described(figure, known));
    const quoted = (text) => text.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const snippet = `<iframe src="${quoted(address)}" title="${quoted(known.title)}" width="100%" height="${known.height}" style="border:0" loading="lazy"></iframe>`;
    return [hint(words["embed-hint"]), field(known, "embed", words.embed, snippet, 4),
      make("p", {}, make("a", { href: address, target: "_blank", rel: "noopener", textContent: words.alone }))];
  };

  const link = (figure, known) => {
    const is = described(figure, known), here = new URL(location.href);
    here.search = "";
    here.hash = document.body.classList.contains("embedded") ? "" : figure.id;
    here.searchParams.set("lang", known.language);
    for (const [name, value] of Object.entries(is.state)) here.searchParams.set(`${figure.id}.${name}`, value);
    return [hint(known.words["link-hint"]), field(known, "link", known.words.link, here.href)];
  };

  const cite = (figure, known) => {
    const fill = written(known, described(figure, known)), { words } = known;
    const keep = (text, kind, end) => press(known, `${text} ↓`, async () => {
      save(new Blob([fill(known.cite[kind])], { type: TYPES[end] }), `${fill(known.name)}.${end}`);
    }, kind);
    return [
      field(known, "text", words.text, fill(known.cite.text), 4),
      field(known, "bibtex", words.bibtex, fill(known.cite.bibtex), 8),
      row(keep(words.bibtex, "bibtex", "bib"), keep(words.ris, "ris", "ris")),
    ];
  };

  const sources = async (figure, known) => {
    const { words } = known, { works: names } = await part(figure, "sources", "sources.js"), works = await allWorks(figure);
    const tables = known.data.map(({ title, citation, licence, page }) => make("li", {},
      make("a", { href: root(figure) + page, textContent: title, lang: "en" }),
      citation && make("span", { textContent: ` ${citation}`, lang: "en" }),
      make("small", { textContent: filled(words.licence, { licence }) })));
    const listed = names.map((name) => works[name]).map(([text, lang, url]) => make("li", {},
      make(url ? "a" : "span", { textContent: text, lang, ...(url && { href: url, rel: "noreferrer" }) })));
    const box = listed.length && make("div", { className: "scrolled", tabIndex: 0, role: "region", label: words.sources }, make("ul", {}, ...listed));
    return [hint(words["sources-hint"]), make("ul", { className: "tables" }, ...tables), box && hint(words["sources-behind"]), box,
      row(press(known, words.bib, async () => save(await bibliography(figure), known.files.bib), "sources"))];
  };

  const KINDS = { picture, data, embed, link, cite, sources };
  const open = async (figure, button) => {
    const kind = button.dataset.take;
    button.setAttribute("aria-busy", "true");
    try {
      if (known(figure).controls) await racconigi.wake(figure);
      const content = await taking(figure), { words } = content;
      const filling = await KINDS[kind](figure, content);
      status = make("p", { className: "status", role: "status", live: "polite" });
      const close = make("button", { type: "button", className: "close", textContent: words.close });
      close.addEventListener("click", () => dialog.close());
      dialog.lang = content.language;
      dialog.dataset.kind = kind;
      dialog.replaceChildren(
        make("header", {}, make("h2", { id: "take-title", textContent: words[kind] }), close),
        make("p", { className: "of", textContent: content.title }), ...filling.filter(Boolean), status);
      dialog.showModal();
    } finally {
      button.removeAttribute("aria-busy");
    }
  };
  const known = (figure) => ({ controls: figure.querySelector(".controls [name]") });

  // The buttons speak the language of the chart.
  const speak = () => {
    for (const box of document.querySelectorAll("figure.chart .take")) {
      const words = JSON.parse(box.dataset.words)[racconigi.language()];
      if (!words) continue;
      box.lang = racconigi.language();
      box.setAttribute("aria-label", words.take);
      for (const button of box.querySelectorAll("button")) button.textContent = words[button.dataset.take];
    }
  };

  const begin = () => {
    dialog.setAttribute("aria-labelledby", "take-title");
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    document.body.append(dialog);
    for (const figure of document.querySelectorAll("figure.chart"))
      for (const button of figure.querySelectorAll(".take button"))
        button.addEventListener("click", () => open(figure, button).catch((error) => {
          figure.dataset.failed = error.message;
          console.error(error);
        }));
    racconigi.on("language", speak);
    speak();
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
