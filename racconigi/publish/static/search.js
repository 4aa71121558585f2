// The search of the book: one box, opened by a button, by "/" or by Ctrl+K. What it searches is
// loaded when the box is first opened: a script, because a page opened from a disk may read no file.
//
// An entry is found by its date, in four languages, or by words of its titles and of its text.
// Accents do not count; a word finds what begins with it, what has its stem, and, where nothing
// does, what is spelled nearly like it.
(() => {
  "use strict";

  // ---- Words and dates -------------------------------------------------------------------------
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const split = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);

  // Words that stand in every question and decide none.
  const STOP = new Set(`the of and in an to who whom was were what which when did do does how why where on at by for with
    from is are be it its this that they them there their stand stood has have had not but or any il lo la le gli di del della dei degli delle dell all nell sull dall da dal dalla nel nella ed con per chi era erano
    quando che cosa come perche un una uno les des du de et qui que quand dans en au aux un une pour par est etait comment
    pourquoi quel quelle и в на с со о об кто что когда как где был была было были от до по из за к у для`.split(/\s+/));

  // The names of the months in the four languages, without accents, as they stand in a date.
  const MONTHS = [
    "jan(uary)?|janvier|janv|genn(aio)?|январ[ьяе]", "feb(ruary)?|fevrier|fevr|febbraio|феврал[ьяе]",
    "mar(ch)?|mars|marzo|март[ае]?", "apr(il)?|avril|avr|aprile|апрел[ьяе]", "may|mai|maggio|ма[ияе]",
    "june?|juin|giugno|июн[ьяе]", "july?|juillet|juil|luglio|июл[ьяе]", "aug(ust)?|aout|ago(sto)?|август[ае]?",
    "sept?(ember)?|septembre|settembre|сентябр[ьяе]", "oct(ober)?|octobre|ott(obre)?|октябр[ьяе]",
    "nov(ember|embre)?|ноябр[ьяе]", "dec(ember|embre)?|dic(embre)?|декабр[ьяе]",
  ].map((names) => new RegExp(`^(${names})$`));
  const TENS = [
    "twent(y|ies)|vingt|venti|двадцат\\p{L}*", "thirt(y|ies)|trente|trenta|тридцат\\p{L}*", "fort(y|ies)|quarante|quaranta|сороков\\p{L}*",
    "fift(y|ies)|cinquante|cinquanta|пятидесят\\p{L}*", "sixt(y|ies)|soixante|sessanta|шестидесят\\p{L}*",
    "sevent(y|ies)|settanta|семидесят\\p{L}*", "eight(y|ies)|ottanta|восьмидесят\\p{L}*", "ninet(y|ies)|novanta|девяност\\p{L}*",
  ].map((names) => new RegExp(`^(${names})$`, "u"));
  const MANY = /^(anni|annees|года|годы|decennio|decennie)$/; // goes before or after the name of a decade
  const two = (number) => String(number).padStart(2, "0");
  const month = (word) => MONTHS.findIndex((names) => names.test(word)) + 1;
  const isYear = (word) => /^(1[789]|20)\d\d$/.test(word || "");
  const isDay = (word) => /^\d{1,2}$/.test(word || "") && Number(word) > 0 && Number(word) < 32;
  const whole = (year, m, day) => [year, m && two(m), day && two(day)].filter(Boolean).join("-");

  // Takes the dates out of a question; each is a span of days, with how precisely it is meant.
  const parse = (question) => {
    const dates = [];
    const take = (first, last, unit) => { dates.push({ first, last, unit }); return " "; };
    const day = (date) => take(date, date, date.length === 10 ? "day" : date.length === 7 ? "month" : "year");
    const rest = fold(question)
      .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (_, y, m, d) => day(whole(y, m, d)))
      .replace(/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g, (_, d, m, y) => day(whole(y, m, d)))
      .replace(/\b((?:1[789]|20)\d\d)\s*[-–—]\s*((?:1[789]|20)\d\d)\b/g, (_, a, b) => take(a, b, "span"))
      .replace(/\b((?:1[789]|20)\d)0(?:['’]?s|-[еих]+)(?!\p{L})/gu, (_, ten) => take(`${ten}0`, `${ten}9`, "decade"))
      .replace(/\b(?:anni|annees|decennie|decennio)\s+((?:1[789]|20)\d)0\b/g, (_, ten) => take(`${ten}0`, `${ten}9`, "decade"));
    const words = rest.split(/[^\p{L}\p{N}]+/u).filter(Boolean), kept = [];
    for (let n = 0; n < words.length; n += 1) {
      const [a, b, c] = words.slice(n, n + 3).map((word) => word.replace(/^(\d{1,2})(st|nd|rd|th|er|o)$/, "$1"));
      const ten = TENS.findIndex((names) => names.test(a)), decade = ten + 2 + 190;
      const said = ten >= 0 && (/ies$/.test(a) || MANY.test(words[n - 1]) || /^\p{Script=Cyrillic}/u.test(a));
      if (isDay(a) && month(b || "") && isYear(c)) { day(whole(c, month(b), a)); n += 2; }
      else if (month(a) && isDay(b) && isYear(c)) { day(whole(c, month(a), b)); n += 2; }
      else if (month(a) && isYear(b)) { day(whole(b, month(a))); n += 1; }
      else if (isYear(a)) { day(a); if (/^(г|год\p{L}*)$/u.test(b || "")) n += 1; }
      else if (said) take(`${decade}0`, `${decade}9`, "decade");
      else if (a && !MANY.test(a) && a.length > 1) kept.push(a);
    }
    const telling = kept.filter((word) => !STOP.has(word));
    return { dates, words: telling.length || dates.length ? telling : kept };
  };

  // How well an entry's date answers: 1 within what was asked, less where it is known less precisely.
  const dated = (date, asked) => {
    if (!date) return 0;
    const size = Math.max(asked.first.length, 4), begins = date.slice(0, size), ends = date.slice(0, asked.last.length);
    if (date.length >= asked.first.length && begins >= asked.first && ends <= asked.last) return 1;
    return asked.first.startsWith(date) ? 0.4 : 0;
  };

  // ---- The index -------------------------------------------------------------------------------
  const TITLE = 6, TEXT = 1;
  const build = ({ kinds, entries }) => {
    const places = new Map();
    entries.forEach(([, , , , titles, text, keys], number) => {
      const own = new Map();
      for (const word of split(`${text} ${keys}`)) if (!own.has(word)) own.set(word, TEXT);
      for (const title of titles) for (const word of split(title || "")) own.set(word, TITLE);
      for (const [word, weight] of own) {
        if (!places.has(word)) places.set(word, []);
        places.get(word).push([number, weight]);
      }
    });
    return { kinds, entries, places, known: [...places.keys()].sort() };
  };

  // Known words that begin with some letters: they stand together in the sorted list.
  const beginning = (known, letters) => {
    let low = 0, high = known.length;
    while (low < high) { const middle = (low + high) >> 1; if (known[middle] < letters) low = middle + 1; else high = middle; }
    const found = [];
    while (low < known.length && known[low].startsWith(letters)) found.push(known[low++]);
    return found;
  };
  // Whether two words differ by one letter put in, left out, changed or swapped with its neighbour.
  const near = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let n = 0;
    while (n < a.length && a[n] === b[n]) n += 1;
    return a.slice(n + 1) === b.slice(n + 1) || a.slice(n) === b.slice(n + 1) || a.slice(n + 1) === b.slice(n)
      || (a[n] === b[n + 1] && a[n + 1] === b[n] && a.slice(n + 2) === b.slice(n + 2));
  };
  const stem = (word) => (word.length > 7 ? word.slice(0, -2) : word.length > 5 ? word.slice(0, -1) : word);
  // What people call by one name and documents by another.
  const SAME = [
    "pact treaty agreement accord convention alliance", "pacte traite accord convention alliance", "patto trattato accordo convenzione alleanza",
    "пакт договор соглашение конвенция союз", "trade commercial commerce", "ussr soviet", "urss sovietica sovietico sovietique", "ссср советский",
    "friendship amity", "visit journey trip", "ww1 world war", "invasion attack", "tsar czar emperor", "earthquake quake relief",
  ].map((group) => group.split(" "));

  // The known words that a word of the question means, each with how surely.
  const meant = ({ known, places }, word) => {
    const sure = new Map();
    const add = (found, worth) => { if (!(sure.get(found) >= worth)) sure.set(found, worth); };
    if (places.has(word)) add(word, 1);
    if (/^\d+$/.test(word)) return sure;
    for (const group of SAME) if (group.includes(word)) for (const other of group) if (places.has(other)) add(other, 0.5);
    if (word.length > 2) for (const found of beginning(known, word)) add(found, 0.4 + 0.5 * word.length / found.length);
    if (word.length > 5)
      for (const found of beginning(known, stem(word))) if (Math.abs(found.length - word.length) < 4) add(found, 0.6);
    if (!sure.size && word.length > 5) for (const found of known) if (near(word, found)) add(found, 0.4);
    return sure;
  };

  const PAGES = { year: "year", decade: "decade" }; // kinds of entries that are spans of time themselves
  const look = (index, question) => {
    const { dates, words } = parse(question), { entries, places, kinds } = index;
    const scores = new Map(), total = words.length + dates.length;
    if (!total) return [];
    const give = (number, points, part) => {
      const score = scores.get(number) || { points: 0, parts: new Set() };
      score.points += points; if (part !== null) score.parts.add(part);
      scores.set(number, score);
    };
    words.forEach((word, part) => {
      const best = new Map();
      const common = places.has(word) ? places.get(word).length : 1;
      for (const [found, worth] of meant(index, word)) {
        const where = places.get(found), rare = Math.log(1 + entries.length / Math.max(where.length, common));
        for (const [number, weight] of where) best.set(number, Math.max(best.get(number) || 0, worth * weight * rare));
      }
      for (const [number, points] of best) give(number, points, part);
    });
    dates.forEach((asked, part) => entries.forEach(([kind, , date], number) => {
      const fits = dated(date, asked);
      if (!fits) return;
      const page = PAGES[kinds[kind]] === asked.unit && date === asked.first; // the page of just that year or decade
      give(number, page ? (words.length ? 16 : 40) : kinds[kind] in PAGES ? 4 * fits : 12 * fits, words.length + part);
    }));
    const phrase = split(question).join(" ");
    const found = [...scores].map(([number, { points, parts }]) => {
      const [, , date, weight, titles] = entries[number];
      const said = titles.map((title) => split(title || "").join(" "));
      const called = words.some((word) => /^s\d\d$/.test(word) && said[0].startsWith(`${word} `)); // the name of a claim
      const alike = said.includes(phrase) || called ? 30 : words.length && said.some((title) => title.startsWith(phrase)) ? 10
        : words.length > 1 && said.some((title) => title.includes(phrase)) ? 8 : 0;
      const short = 2 / (1 + Math.min(...said.filter(Boolean).map((title) => title.split(" ").length)));
      return { number, date: date || "", score: (points + alike + weight + short) * (parts.size / total) ** 2 };
    });
    found.sort((a, b) => b.score - a.score || (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number));
    const enough = found.length ? found[0].score / 6 : 0;
    return found.filter(({ score }) => score >= enough).map(({ number }) => number);
  };

  // ---- The box ---------------------------------------------------------------------------------
  const SHOWN = 30;
  const LANGUAGES = ["en", "fr", "it", "ru"];
  const make = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== "") node.setAttribute(name, value);
    node.append(...children);
    return node;
  };

  // A text with the words that were asked for marked.
  const marked = (text, sought) => text.split(/([\p{L}\p{N}]+)/u).map((piece, n) =>
    n % 2 && sought.some((word) => fold(piece).startsWith(word)) ? make("mark", {}, piece) : piece);

  const setUp = (box) => {
    const input = box.querySelector("input"), list = box.querySelector("[role=listbox]"), told = box.querySelector("[role=status]");
    const root = document.documentElement.dataset.content_root || "./", language = document.documentElement.lang || "en";
    const plural = new Intl.PluralRules(language), numbers = new Intl.NumberFormat(language);
    const { forms, kinds: kindNames } = JSON.parse(box.querySelector("script").textContent);
    const dates = { 4: { year: "numeric" }, 7: { year: "numeric", month: "long" }, 10: { year: "numeric", month: "long", day: "numeric" } };
    let index = null, asked = null, chosen = -1;

    const load = () => asked ||= new Promise((done, fail) => {
      window.racconigiSearch = (data) => { index = build(data); done(); };
      const script = make("script", { src: `${root}search/${language}.js` });
      script.onerror = () => { asked = null; fail(); };
      document.head.append(script);
    });

    const spoken = (date, kind) => {
      if (!date || kind in PAGES) return "";
      const day = new Date(`${(date + "-01-01").slice(0, 10)}T12:00:00Z`);
      return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...dates[date.length], timeZone: "UTC" }).format(day);
    };

    const option = (number, order, sought) => {
      const [kindNumber, url, date, , titles, text] = index.entries[number], kind = index.kinds[kindNumber];
      const now = window.racconigi && window.racconigi.language ? window.racconigi.language() : language;
      const title = titles[LANGUAGES.indexOf(now)] || titles[0];
      const sentence = (text || "").length > 220 ? text.slice(0, 220).replace(/\s+\S*$/, " …") : text || "";
      const link = make("a", { href: root + url, tabindex: "-1" },
        make("span", { class: "kind" }, kindNames[kind]), make("strong", {}, ...marked(title, sought)),
        make("time", { datetime: date }, spoken(date, kind)), make("span", { class: "said" }, ...marked(sentence, sought)));
      link.addEventListener("click", () => box.close());
      return make("li", { role: "option", id: `search-${order}`, "aria-selected": "false" }, link);
    };

    const choose = (number) => {
      const options = [...list.children];
      if (!options.length) { chosen = -1; input.removeAttribute("aria-activedescendant"); return; }
      chosen = (number + options.length) % options.length;
      options.forEach((node, n) => node.setAttribute("aria-selected", String(n === chosen)));
      input.setAttribute("aria-activedescendant", options[chosen].id);
      options[chosen].scrollIntoView({ block: "nearest" });
    };

    const show = () => {
      if (!index) return;
      const question = input.value.trim(), found = question ? look(index, question) : [];
      const { words } = parse(question), sought = words.map(stem);
      list.replaceChildren(...found.slice(0, SHOWN).map((number, order) => option(number, order, sought)));
      input.setAttribute("aria-expanded", String(found.length > 0));
      told.textContent = !question ? "" : found.length
        ? (forms[plural.select(found.length)] || forms.other).replace("{n}", numbers.format(found.length)) : told.dataset.nothing;
      choose(0);
    };

    const open = (event) => {
      if (event) event.preventDefault();
      if (box.open) { input.select(); return; }
      box.showModal();
      input.select();
      if (!index) told.textContent = told.dataset.loading;
      load().then(show, () => { told.textContent = told.dataset.failed; });
    };

    input.addEventListener("input", show);
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); choose(chosen + (event.key === "ArrowDown" ? 1 : -1)); }
      else if (event.key === "Enter") { event.preventDefault(); if (list.children[chosen]) list.children[chosen].querySelector("a").click(); }
    });
    box.querySelector(".close").addEventListener("click", () => box.close());
    box.addEventListener("click", (event) => { if (event.target === box) box.close(); });
    for (const button of document.querySelectorAll(".search-open")) button.addEventListener("click", open);
    addEventListener("keydown", (event) => {
      const typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
      const wanted = (event.key === "/" && !typing) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
      if (!wanted || event.altKey || (event.key === "/" && (event.ctrlKey || event.metaKey))) return;
      event.stopImmediatePropagation(); // the theme has a box of its own, which this book does not use
      open(event);
    }, true);
  };

  addEventListener("DOMContentLoaded", () => { const box = document.getElementById("search"); if (box) setUp(box); });
})();
