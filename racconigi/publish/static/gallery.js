// The gallery: filters by chapter and kind that stand in the address, links to copy, and its words in
// the language of the charts.
(() => {
  "use strict";
  const { racconigi } = window;
  const begin = () => {
    const gallery = document.querySelector(".gallery"), form = gallery.querySelector("form");
    const told = JSON.parse(gallery.querySelector(".told").textContent);
    const cards = [...gallery.querySelectorAll(".cards > li")], output = form.querySelector("output");
    const says = () => told[racconigi.language()];
    const asked = (name) => form.elements[name].value;

    const filter = () => {
      for (const card of cards)
        card.hidden = !["chapter", "kind"].every((name) => !asked(name) || asked(name) === card.dataset[name]);
      output.textContent = says().counts[cards.filter(({ hidden }) => !hidden).length];
    };
    const keep = () => {
      const query = new URLSearchParams(location.search);
      for (const name of ["chapter", "kind"]) asked(name) ? query.set(name, asked(name)) : query.delete(name);
      history.replaceState(history.state, "", `${location.pathname}${String(query) && `?${query}`}${location.hash}`);
    };

    // Says everything in the language of the charts, pictures and files too.
    const speak = () => {
      const language = racconigi.language(), before = gallery.lang, { words, charts, decks } = says();
      gallery.querySelector(".languages select").value = language;
      for (const node of gallery.querySelectorAll("[data-say]")) node.textContent = words[node.dataset.say];
      cards.forEach((card, at) => {
        card.querySelector("strong").textContent = charts[at];
        for (const image of card.querySelectorAll("img"))
          if (before !== language) image.src = image.getAttribute("src").replace(`still-${before}-`, `still-${language}-`);
        card.querySelector(".there").search = `?lang=${language}`;
        card.querySelector(".thumbnail").search = `?lang=${language}`;
        card.querySelector(".alone").search = `?lang=${language}`;
      });
      gallery.querySelectorAll(".decks li").forEach((deck, at) => {
        [deck.querySelector("strong").textContent, deck.querySelector("span").textContent] = decks[at];
        for (const file of deck.querySelectorAll(".file"))
          file.setAttribute("href", file.getAttribute("href").replace(`-${before}.`, `-${language}.`));
      });
      gallery.lang = language;
      filter();
    };

    const copy = async (button, address) => {
      const { words } = says();
      try {
        await navigator.clipboard.writeText(address);
        button.textContent = words.copied;
      } catch {
        button.textContent = words["not-copied"];
      }
      setTimeout(() => { button.textContent = says().words.copy; }, 2000);
    };

    for (const card of cards)
      card.querySelector("button").addEventListener("click", ({ target }) => copy(target, card.querySelector(".alone").href));
    gallery.querySelector(".languages select").addEventListener("change", ({ target }) => racconigi.choose(target.value));
    form.addEventListener("change", () => { keep(); filter(); });
    form.addEventListener("submit", (event) => event.preventDefault());
    const query = new URLSearchParams(location.search);
    for (const name of ["chapter", "kind"])
      if ([...form.elements[name].options].some(({ value }) => value === query.get(name))) form.elements[name].value = query.get(name);
    racconigi.on("language", speak);
    speak();
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
