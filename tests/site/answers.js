// Chooses marks of a figure in its open panel and returns for each its fields and its list.
async (figure) => {
    const panel = figure.querySelector(".panel"), count = panel.querySelector("select").options.length;
    const step = Math.ceil(count / 40), found = [];
    for (let at = 0; at < count; at += step) {
        const select = panel.querySelector("select");
        select.value = at;
        select.dispatchEvent(new Event("change"));
        while (!figure.picked || panel.querySelector("select") === select) await new Promise((done) => setTimeout(done, 5));
        const { datum } = figure.picked;
        const plain = Object.fromEntries(Object.entries(datum).filter(([, value]) => ["string", "number", "boolean"].includes(typeof value)));
        found.push([{ ...plain, ...figure.values }, [...panel.querySelectorAll("li > a")].map((link) => decodeURIComponent(link.hash.slice(1)))]);
    }
    return found;
}
