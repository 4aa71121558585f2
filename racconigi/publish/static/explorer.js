// Search, filter and sort the table of events; the choice is kept in the address, by name.
(() => {
  "use strict";
  // Letters without their accents: who types "perche" finds "perché".
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const comparisons = (language) => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return {
      text: compare,
      number: (a, b) => Number(a) - Number(b),
      date: (a, b) => (a < b ? -1 : a > b ? 1 : 0), // ISO dates of any precision stand in order
    };
  };

  const setUp = (box) => {
    const body = box.querySelector("tbody"), found = box.querySelector(".found");
    const search = box.querySelector("input"), selects = [...box.querySelectorAll("select")];
    const rows = [...body.rows].map((row) => ({ row, text: fold(row.textContent) }));
    const plural = new Intl.PluralRules(box.lang), number = new Intl.NumberFormat(box.lang);
    const forms = JSON.parse(found.dataset.forms), compare = comparisons(box.lang);

    const say = (count) => {
      const form = forms[plural.select(count)] ?? forms.other;
      found.textContent = form.replace("{n}", number.format(count));
    };

    const keep = () => {
      const kept = new URLSearchParams();
      for (const field of [search, ...selects]) if (field.value) kept.set(field.name, field.value);
      const query = kept.toString();
      history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
    };

    const apply = () => {
      const words = fold(search.value).split(/\s+/).filter(Boolean);
      const chosen = selects.filter((select) => select.value);
      let shown = 0;
      for (const { row, text } of rows) {
        const fits = words.every((word) => text.includes(word))
          && chosen.every((select) => row.dataset[select.name] === select.value);
        row.hidden = !fits;
        shown += fits;
      }
      say(shown);
    };

    const sort = (heading) => {
      const column = heading.cellIndex, up = heading.getAttribute("aria-sort") !== "ascending";
      for (const other of heading.parentElement.cells) other.setAttribute("aria-sort", "none");
      heading.setAttribute("aria-sort", up ? "ascending" : "descending");
      const value = ({ row }) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
      const order = compare[heading.dataset.kind];
      rows.sort((a, b) => (up ? 1 : -1) * order(value(a), value(b)));
      body.append(...rows.map(({ row }) => row));
    };

    const asked = new URLSearchParams(location.search);
    for (const field of [search, ...selects]) {
      field.value = asked.get(field.name) || "";
      if (field.value !== (asked.get(field.name) || "")) field.value = ""; // no such choice any more
      field.addEventListener("input", () => { apply(); keep(); });
    }
    for (const heading of box.querySelectorAll("th"))
      heading.querySelector("button").addEventListener("click", () => sort(heading));
    apply();
  };
  addEventListener("DOMContentLoaded", () => document.querySelectorAll(".explorer").forEach(setUp));
})();
