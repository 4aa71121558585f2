// The three layers of a chapter: the story, its workings (tables and checks), and the code of both.
// What the reader chose stands in the address and is remembered; a reader without scripts has the story.
(() => {
  "use strict";
  const LAYERS = ["story", "workings", "code"];
  const KEY = "racconigi.layer";
  const remembered = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
  const asked = new URLSearchParams(location.search).get("layer");
  const show = (layer) => { document.documentElement.dataset.layer = layer; };
  show([asked, remembered(), "story"].find((layer) => LAYERS.includes(layer)));

  const choose = (layer) => {
    show(layer);
    try { localStorage.setItem(KEY, layer); } catch { /* kept nowhere: the address still says it */ }
    const query = new URLSearchParams(location.search);
    query.set("layer", layer);
    history.replaceState(null, "", `${location.pathname}?${query}${location.hash}`);
  };

  addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector("form.layers");
    if (!form) return;
    const chosen = () => document.documentElement.dataset.layer;
    form.hidden = false;
    for (const input of form.querySelectorAll("input")) {
      input.checked = input.value === chosen();
      input.addEventListener("change", () => choose(input.value));
    }
    // a link to a table that the story leaves out shows the layer that has it
    const reveal = () => {
      const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && target.closest(".cell.tag_workings") && chosen() === "story") {
        choose("workings");
        form.querySelector("input[value=workings]").checked = true;
        target.scrollIntoView();
      }
    };
    reveal();
    addEventListener("hashchange", reveal);
  });
})();
