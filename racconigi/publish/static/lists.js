// The long lists: choose entries by words, by a year or day, by the values that they have. What is
// chosen stands in the address, by name, and can be taken away as a table.
(() => {
  "use strict";
  // Letters without their accents: who types "perche" finds "perché".
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const codes = (text) => (text || "").split(" ");

  // A day, or the first of July of a year: what "in force on" means of a whole year.
  const day = (text) => {
    const [, year, month, date] = text.trim().match(/^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/) || [];
    const two = (number, otherwise) => String(number || otherwise).padStart(2, "0");
    return year && (month ? `${year}-${two(month)}-${two(date, 1)}` : `${year}-07-01`);
  };

  // How an entry is held against what was chosen; an unfinished day holds nothing back.
  const RULES = {
    find: (entry, value) => fold(value).split(/\s+/).every((word) => entry.text.includes(word)),
    on: ({ node }, value) => !day(value) || (node.dataset.since <= day(value) && day(value) <= node.dataset.until),
    year: ({ node }, value) => {
      if (value.length !== 4) return true;
      if (node.dataset.year) return node.dataset.year === value;
      return node.dataset.since.slice(0, 4) <= value && value <= node.dataset.until.slice(0, 4);
    },
  };
  // Several values joined by a space stand for any of them: a tally counts two verdicts as one.
  const among = (name) => ({ node }, value) => codes(value).some((code) => codes(node.dataset[name]).includes(code));

  const cell = (text) => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const table = (entries) => {
    const names = [...new Set(entries.flatMap(({ node }) => Object.keys(node.dataset)))].sort();
    const rows = entries.map(({ node }) => {
      const link = node.querySelector("a"), date = node.querySelector("time");
      const said = node.querySelector("h3") || link || node;
      return [node.id, date ? date.dateTime : "", said.textContent.trim(), link ? link.href : "",
        ...names.map((name) => node.dataset[name] || "")];
    });
    return [["id", "date", "title", "address", ...names], ...rows].map((row) => row.map(cell).join(",")).join("\n") + "\n";
  };

  const setUp = (box) => {
    const form = box.querySelector("form"), found = box.querySelector(".found");
    const fields = [...form.querySelectorAll("input, select")];
    const entries = [...document.querySelectorAll("article.bd-article .entry")].map((node) => ({ node, text: fold(node.textContent) }));
    const parts = [...new Set(entries.map(({ node }) => node.closest("section")))];
    const bar = document.querySelector("nav.decades");
    const plural = new Intl.PluralRules(box.lang), number = new Intl.NumberFormat(box.lang);
    const forms = JSON.parse(found.dataset.forms);
    let shown = entries;

    const say = () => {
      const form = forms[plural.select(shown.length)] ?? forms.other;
      found.textContent = shown.length ? form.replace("{n}", number.format(shown.length)) : found.dataset.nothing;
    };

    const keep = () => {
      const kept = new URLSearchParams(location.search);
      for (const field of fields) if (field.value) kept.set(field.name, field.value); else kept.delete(field.name);
      const query = kept.toString();
      history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
    };

    const apply = () => {
      const chosen = fields.filter((field) => field.value).map((field) => [RULES[field.name] || among(field.name), field.value]);
      shown = entries.filter((entry) => {
        const fits = chosen.every(([rule, value]) => rule(entry, value));
        entry.node.hidden = !fits;
        return fits;
      });
      for (const part of parts) {
        part.hidden = !part.querySelector(".entry:not([hidden])");
        const link = bar && bar.querySelector(`a[href="#${part.id}"]`);
        if (link) link.classList.toggle("empty", part.hidden);
      }
      say();
    };

    const takeAway = () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([table(shown)], { type: "text/csv" }));
      link.download = `${box.id.replace("list-", "")}.csv`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    };

    // A value of the address that no choice has, such as two verdicts at once, becomes one.
    const restore = (field, value) => {
      field.value = value;
      if (field.value === value || field.tagName !== "SELECT") return;
      const known = [...field.options].filter((option) => option.value && codes(value).includes(option.value));
      if (!known.length) { field.value = ""; return; }
      const both = new Option(known.map((option) => option.text).join(", "), value);
      field.add(both);
      field.value = value;
    };

    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      restore(field, asked.get(field.name) || "");
      field.addEventListener("input", () => { apply(); keep(); });
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => { for (const field of fields) field.value = ""; apply(); keep(); }));
    form.querySelector(".download").addEventListener("click", takeAway);
    apply();
    // The decade that is being read is marked in the bar.
    if (!bar) return;
    const seen = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        const link = bar.querySelector(`a[href="#${target.id}"]`);
        if (!link) continue;
        link.toggleAttribute("aria-current", isIntersecting);
        if (isIntersecting) bar.scrollTo({ left: link.offsetLeft - bar.clientWidth / 2 });
      }
    }, { rootMargin: "-30% 0px -60% 0px" });
    parts.forEach((part) => seen.observe(part));
  };
  addEventListener("DOMContentLoaded", () => document.querySelectorAll(".listing").forEach(setUp));
})();
