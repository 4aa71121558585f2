// The relation read by rules of the reader's own: the acts are chosen, counted and read again in the
// page, by the steps of racconigi.findings.trust.under and racconigi.measures.relation. No server.
(() => {
  "use strict";
  const LEVELS = 5, HOSTILE = 3; // levels from war to material cooperation; the first three are hostile

  // Which acts are kept, by each choice that leaves some out.
  const KEPT = {
    confidence: (act, value) => (value === "high" ? act.confidence === "high" : ["high", "medium"].includes(act.confidence)),
    sources: (act) => act.named >= 2,
    words: (act) => act.level !== 2 && act.level !== 3,
    one_sided: (act) => !act.one_sided,
    joint: (act) => !act.joint,
    about: (act, value) => act.eastern === (value === "eastern"),
    domain: (act, value) => act.domain === value,
    direction: (act, value) => !act.joint && act.initiator === value.slice(0, 3),
  };
  const keep = (acts, chosen, own) => acts.filter((act) =>
    Object.entries(KEPT).every(([name, fits]) => chosen[name] === own[name] || fits(act, chosen[name])));

  const friendly = (act) => act.level >= HOSTILE;
  const table = (years, columns) => years.map(() => new Float64Array(columns));

  // How often each level, or side, was seen in each year.
  const count = (acts, chosen, years) => {
    const first = years[0];
    if (!["levels", "sides"].includes(chosen.reading)) {
      const counted = table(years, 2);
      const mean = acts.reduce((sum, act) => sum + Math.abs(act[chosen.reading]), 0) / acts.length;
      for (const act of acts) counted[act.year - first][friendly(act) ? 1 : 0] += Math.abs(act[chosen.reading]) / mean;
      return counted;
    }
    const levels = table(years, LEVELS), seen = new Set();
    for (const act of acts) {
      const occasion = `${act.occasion}|${act.year}|${act.level}`;
      if (chosen.unit === "occasions" && seen.has(occasion)) continue;
      seen.add(occasion);
      levels[act.year - first][act.level] += 1;
    }
    if (chosen.reading === "levels") return levels;
    return levels.map((row) => Float64Array.of(row[0] + row[1] + row[2], row[3] + row[4]));
  };

  // Logarithm of the gamma function (Lanczos 1964, with g = 7 and nine coefficients).
  const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const gammaln = (x) => {
    if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - gammaln(1 - x);
    const at = x - 1, t = at + 7.5;
    const sum = LANCZOS.reduce((total, c, i) => (i ? total + c / (at + i) : c), 0);
    return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(t) - t + Math.log(sum);
  };
  const expit = (x) => 1 / (1 + Math.exp(-x));
  // Student's distribution with three degrees of freedom, whose integral has a closed form.
  const student = (t) => {
    const x = t / Math.sqrt(3);
    return 0.5 + (x / (1 + x * x) + Math.atan(x)) / Math.PI;
  };

  const grid = ({ reach, points }) => Array.from({ length: points }, (_, i) => -reach + (2 * reach * i) / (points - 1));

  const stepping = (values, sigma) => values.map((from) => {
    const below = [0];
    for (let i = 1; i < values.length; i += 1) below.push(student(((values[i] + values[i - 1]) / 2 - from) / sigma));
    below.push(1);
    return Float64Array.from(values, (_, i) => below[i + 1] - below[i]);
  });

  // The probability of each value of the relation in each year, all years considered.
  const infer = (counted, given, values) => {
    const cuts = [-Infinity, ...given.cuts, Infinity];
    const alike = values.map((value) => cuts.slice(1).map((cut, i) =>
      given.rho * Math.max(expit(cut - value) - expit(cuts[i] - value), 1e-12)));
    const likelihood = counted.map((row) => {
      const logs = values.map((_, i) => row.reduce((sum, n, level) =>
        (n ? sum + gammaln(n + alike[i][level]) - gammaln(alike[i][level]) : sum), 0));
      const top = Math.max(...logs);
      return logs.map((log) => Math.exp(log - top));
    });
    const steps = stepping(values, given.sigma);
    const ahead = (now) => {
      const next = new Float64Array(values.length);
      now.forEach((p, i) => steps[i].forEach((q, j) => { next[j] += p * q; }));
      return next;
    };
    const scaled = (row) => {
      const total = row.reduce((sum, p) => sum + p, 0);
      return row.map((p) => p / total);
    };
    let before = scaled(Float64Array.from(values, (value) => Math.exp(-((value / given.start) ** 2) / 2)));
    const filtered = likelihood.map((row) => {
      const now = scaled(Float64Array.from(row, (p, i) => p * before[i]));
      before = ahead(now);
      return now;
    });
    const smoothed = [...filtered];
    for (let year = filtered.length - 2; year >= 0; year -= 1) {
      const next = ahead(filtered[year]);
      const ratio = smoothed[year + 1].map((p, i) => (next[i] > 0 ? p / next[i] : 0));
      smoothed[year] = filtered[year].map((p, i) => p * steps[i].reduce((sum, q, j) => sum + q * ratio[j], 0));
    }
    return smoothed;
  };

  // Between the points of the grid as numpy.interp does.
  const quantile = (row, values, share) => {
    let sum = 0, at = -Infinity, value = values[0];
    for (let i = 0; i < row.length; i += 1) {
      const next = sum + row[i] / 2;
      if (share <= next) return i ? value + ((share - at) / (next - at)) * (values[i] - value) : values[0];
      [at, value] = [next, values[i]];
      sum += row[i];
    }
    return values[values.length - 1];
  };

  const MARGIN = Math.log(0.55 / 0.45), CLEAR = 0.95, PROBABLE = 0.8;
  const word = (row, values) => {
    const chance = (inside) => row.reduce((sum, p, i) => (inside(values[i]) ? sum + p : sum), 0);
    const [side, sure] = [["friendly", chance((v) => v > MARGIN)], ["hostile", chance((v) => v < -MARGIN)]]
      .reduce((best, found) => (found[1] > best[1] ? found : best));
    return sure >= CLEAR ? `clear-${side}` : sure >= PROBABLE ? `probable-${side}` : "open";
  };

  const read = (book, chosen) => {
    const acts = keep(book.acts, chosen, book.own);
    const given = book.parameters[chosen.unit], values = grid(given);
    const parameters = chosen.reading === "levels" ? given : { ...given, cuts: [0] };
    const marginal = infer(count(acts, chosen, book.years), parameters, values);
    const yearly = marginal.map((row, i) => ({
      year: book.years[i],
      relation: row.reduce((sum, p, j) => sum + p * values[j], 0),
      low90: quantile(row, values, 0.05),
      high90: quantile(row, values, 0.95),
      word: word(row, values),
    }));
    const decades = book.decades.map((period) => {
      const mine = acts.filter((act) => act.decade === period);
      const cooperative = mine.filter(friendly).length;
      return { period, cooperative, conflictual: mine.length - cooperative };
    });
    return { yearly, decades };
  };

  // From columns, which are short to send, to acts.
  const unfold = (book) => {
    const names = Object.keys(book.acts);
    const acts = book.acts[names[0]].map((_, i) => Object.fromEntries(names.map((name) => [name, book.acts[name][i]])));
    return { ...book, acts };
  };

  const language = (book) => {
    const asked = window.racconigi && window.racconigi.language ? window.racconigi.language() : document.documentElement.lang;
    return book.words[asked] ? asked : "en";
  };

  const start = (form) => {
    const book = unfold(JSON.parse(form.querySelector("script").textContent));
    const figure = document.getElementById(form.dataset.chart);
    const key = (name) => `${figure.id}.${name}`;
    const asked = new URLSearchParams(location.search);
    const chosen = { ...book.own };
    for (const [name, values] of Object.entries(book.choices)) {
      const index = book.slugs[name].indexOf(asked.get(key(name)));
      if (index >= 0) chosen[name] = values[index];
    }
    const isOwn = () => Object.keys(book.own).every((name) => chosen[name] === book.own[name]);

    const remember = () => {
      const query = new URLSearchParams(location.search);
      for (const [name, values] of Object.entries(book.choices)) {
        if (chosen[name] === book.own[name]) query.delete(key(name));
        else query.set(key(name), book.slugs[name][values.indexOf(chosen[name])]);
      }
      const asked = query.toString();
      history.replaceState(null, "", `${location.pathname}${asked && "?"}${asked}${location.hash}`);
    };

    const say = (rows) => {
      const words = book.words[language(book)];
      const sum = (name) => rows.decades.reduce((total, row) => total + row[name], 0);
      const [friendly, hostile] = [sum("cooperative"), sum("conflictual")];
      const filled = { acts: friendly + hostile, friendly, hostile };
      form.querySelector("output").textContent = (isOwn() ? words.saidOwn : words.said)
        .replace(/\{(\w+)\}/g, (_, name) => filled[name]);
    };

    // What the reader chose takes the place of the book's own in the drawing.
    const show = async () => {
      const rows = isOwn() ? book.book : read(book, chosen);
      say(rows);
      const words = book.words[language(book)];
      const view = window.racconigi && window.racconigi.wake ? await window.racconigi.wake(figure) : figure.view;
      if (!view) return;
      view.data("own", rows.yearly.map((row) => ({ ...row, word_text: words.word[row.word] })));
      view.data("own-bars", rows.decades.map((row) => ({ ...row, label: words.decades[book.decades.indexOf(row.period)] })));
      await view.runAsync();
      form.dataset.shown = JSON.stringify(chosen);
    };

    const build = () => {
      const words = book.words[language(book)];
      form.lang = language(book);
      form.querySelector("legend").textContent = words.settings;
      const box = form.querySelector(".choices");
      box.replaceChildren(...Object.entries(book.choices).map(([name, values]) => {
        const label = document.createElement("label");
        const select = document.createElement("select");
        select.name = name;
        values.forEach((value, i) => select.add(new Option(words.values[name][i], String(i), false, value === chosen[name])));
        select.addEventListener("change", () => { chosen[name] = values[Number(select.value)]; remember(); show(); });
        label.append(`${words.labels[name]} `, select);
        return label;
      }));
      form.querySelector("button").textContent = words.reset;
    };
    form.querySelector("button").addEventListener("click", () => { Object.assign(chosen, book.own); build(); remember(); show(); });
    form.addEventListener("submit", (event) => event.preventDefault());
    const begin = () => { build(); form.hidden = false; if (isOwn()) say(book.book); else show(); };
    begin();
    if (window.racconigi && window.racconigi.on) window.racconigi.on("language", begin);
    figure.addEventListener("drawn", () => { if (!isOwn()) show(); }); // drawn anew, in another shade or size
  };

  window.racconigiReading = { read, unfold };
  addEventListener("DOMContentLoaded", () => document.querySelectorAll("form.own-reading").forEach(start));
})();
