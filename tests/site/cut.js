// What of the slide that is shown lies outside it, and whether its picture lies over its title.
() => {
  const slide = document.querySelector(".shown .slide"), box = slide.getBoundingClientRect();
  const out = [...slide.querySelectorAll("h1, h2, p, li, td, svg text")].filter((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
  });
  const title = slide.querySelector("h1, h2").getBoundingClientRect(), shown = slide.querySelector("svg, ul, table");
  const over = shown && !slide.classList.contains("beside") && shown.getBoundingClientRect().top < title.bottom - 1;
  return [...out.map((node) => node.textContent), ...(over ? ["title"] : [])];
}
