// What stands around a page. At once, before anything is painted: light or dark, as the reader chose.
// Later: menus that close, and paper on which nothing is folded.
(() => {
    "use strict";
    const root = document.documentElement;
    const kept = (name) => {
        try {
            return localStorage.getItem(name);
        } catch { // a browser may forbid it
            return null;
        }
    };
    const mode = kept("mode") || "auto";
    root.dataset.mode = mode;
    root.dataset.theme = mode === "auto" ? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light") : mode;

    const openMenus = () => document.querySelectorAll("details.menu[open]");
    document.addEventListener("click", ({ target }) => {
        if (target.closest("[data-print]")) window.print();
        for (const menu of openMenus()) if (!menu.contains(target) || target.closest(".choice")) menu.open = false;
    });
    document.addEventListener("keydown", ({ key }) => {
        if (key !== "Escape") return;
        for (const menu of openMenus()) {
            menu.open = false;
            menu.querySelector("summary").focus();
        }
    });

    let unfolded = [];
    window.addEventListener("beforeprint", () => {
        unfolded = [...document.querySelectorAll("article.bd-article details:not([open]):not(.data)")];
        for (const folded of unfolded) folded.open = true;
        for (const picture of document.querySelectorAll("article.bd-article img[loading=lazy]")) picture.loading = "eager";
    });
    window.addEventListener("afterprint", () => {
        for (const folded of unfolded) folded.open = false;
    });
})();
