// Search, filter and sort the table of events; the choice is kept in the address.
(() => {
  "use strict";
  const setUp = (box) => {
    const body = box.querySelector("tbody"), found = box.querySelector(".found");
    const rows = [...body.rows].map((row) => ({
      row, cells: [...row.cells].map((cell) => cell.textContent.trim()), text: row.textContent.toLowerCase(),
    }));
    const search = box.querySelector("input"), selects = [...box.querySelectorAll("select")];

    const apply = () => {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { row, cells, text } of rows) {
        const fits = words.every((word) => text.includes(word)) && selects.every((select) => {
          if (!select.value) return true;
          const cell = cells[Number(select.dataset.column)];
          return select.dataset.column === "0" ? cell.startsWith(select.value.slice(0, 3)) : cell === select.value;
        });
        row.hidden = !fits;
        shown += fits;
      }
      found.textContent = `${shown} of ${rows.length} events`;
      const kept = new URLSearchParams();
      if (search.value) kept.set("find", search.value);
      for (const select of selects) if (select.value) kept.set(select.dataset.column, select.value);
      history.replaceState(null, "", location.pathname + (kept.size ? `?${kept}` : "") + location.hash);
    };

    const sort = (header) => {
      const column = header.cellIndex, up = header.getAttribute("aria-sort") !== "ascending";
      for (const other of header.parentElement.cells) other.setAttribute("aria-sort", "none");
      header.setAttribute("aria-sort", up ? "ascending" : "descending");
      rows.sort((a, b) => (up ? 1 : -1) * a.cells[column].localeCompare(b.cells[column], "en", { numeric: true }));
      body.append(...rows.map(({ row }) => row));
    };

    const asked = new URLSearchParams(location.search);
    search.value = asked.get("find") || "";
    for (const select of selects) select.value = asked.get(select.dataset.column) || "";
    search.addEventListener("input", apply);
    for (const select of selects) select.addEventListener("change", apply);
    for (const header of box.querySelectorAll("th"))
      header.querySelector("button").addEventListener("click", () => sort(header));
    apply();
  };
  addEventListener("DOMContentLoaded", () => document.querySelectorAll(".explorer").forEach(setUp));
})();
