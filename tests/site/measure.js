// Puts a still picture into a page of the width that it has there and returns what is wrong with its
// texts: small ones, those cut at the edge, and those that lie over each other.
async ([address, width]) => {
    document.body.innerHTML = await (await fetch(address)).text();
    const svg = document.querySelector("svg");
    svg.style.width = `${width}px`;
    svg.style.height = "auto";
    const frame = svg.getBoundingClientRect(), scale = width / svg.viewBox.baseVal.width;
    const faults = [], boxes = [];
    for (const text of svg.querySelectorAll("text")) {
        if (!text.textContent.trim() || text.getAttribute("opacity") === "0") continue;
        const size = parseFloat(getComputedStyle(text).fontSize) * scale, said = text.textContent;
        if (size < 10.95) faults.push(`${said}: ${size.toFixed(1)} px`);
        const { x, y, width: w, height: h } = text.getBBox(), to = text.getScreenCTM();
        // what letters fill of their line
        const inset = h * 0.18, corners = [[x + 1, y + inset], [x + w - 1, y + inset], [x + w - 1, y + h - inset], [x + 1, y + h - inset]]
            .map(([a, b]) => [to.a * a + to.c * b + to.e, to.b * a + to.d * b + to.f]);
        if (corners.some(([a, b]) => a < frame.left - 1.5 || a > frame.right + 1.5 || b < frame.top - 1.5 || b > frame.bottom + 1.5))
            faults.push(`${said}: cut`);
        boxes.push({ said, corners });
    }
    const apart = (one, other) => [one, other].some((box) => box.corners.some((from, n) => {
        const to = box.corners[(n + 1) % 4], across = [to[1] - from[1], from[0] - to[0]];
        const reach = ({ corners }) => corners.map(([a, b]) => a * across[0] + b * across[1]);
        return Math.max(...reach(one)) <= Math.min(...reach(other)) || Math.max(...reach(other)) <= Math.min(...reach(one));
    }));
    boxes.forEach((one, n) => boxes.slice(n + 1).forEach((other) => {
        if (!apart(one, other)) faults.push(`${one.said} over ${other.said}`);
    }));
    return faults;
}
