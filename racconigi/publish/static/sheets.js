// Draws a chart on a sheet with its title, source and address, and writes the sheet as a file.
// One way of drawing serves the screen's canvas and PDF; SVG is written as text.
(() => {
  "use strict";
  const racconigi = window.racconigi;
  const SVG = "http://www.w3.org/2000/svg", PIXELS = 3840, INCHES = 13.333;
  const bytes = (text) => new TextEncoder().encode(text);
  const decoded = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const squeezed = async (data, form) => new Uint8Array(
    await new Response(new Blob([data]).stream().pipeThrough(new CompressionStream(form))).arrayBuffer());
  const joined = (parts) => {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) { whole.set(part, at); at += part.length; }
    return whole;
  };

  // The font of pictures, told by a script of the book.
  let font;
  racconigi.fonts = (told) => { font = told; };
  const ready = async () => {
    for (const [weight, { file }] of Object.entries(font.weights)) {
      const face = new FontFace(font.family, decoded(file).buffer, { weight });
      document.fonts.add(await face.load());
    }
    ready.once = true;
  };

  // A view of a specification that no page shows.
  const viewOf = async (spec, locale) => {
    if (!ready.once) await ready();
    const { view } = await window.vegaEmbed(document.createElement("div"), spec, {
      actions: false, ast: true, renderer: "svg", defaultStyle: false, tooltip: () => {}, formatLocale: locale,
    });
    return view;
  };

  // --- PDF ---------------------------------------------------------------------------------------
  const short = (number) => String(Math.round(number * 1000) / 1000);
  const utf16 = (text) => "<FEFF" + [...Array(text.length).keys()].map(
    (n) => text.charCodeAt(n).toString(16).padStart(4, "0")).join("").toUpperCase() + ">";
  const probe = () => document.createElement("canvas").getContext("2d");

  // What Vega asks of a canvas, written down as operators of PDF. As on a canvas, a path lies where its
  // points were put, whatever is moved before it is painted: all places are those of the sheet.
  const KEPT = ["fillStyle", "strokeStyle", "globalAlpha", "lineWidth", "lineCap", "lineJoin", "miterLimit",
    "lineDashOffset", "font", "textAlign", "textBaseline", "dash", "matrix"];
  class PdfContext {
    constructor(width, height) {
      Object.assign(this, {
        out: [`1 0 0 -1 0 ${short(height)} cm`], alphas: new Map(), probe: probe(), stack: [], dash: [], path: [],
        matrix: [1, 0, 0, 1, 0, 0], fillStyle: "#000000", strokeStyle: "#000000", globalAlpha: 1, lineWidth: 1,
        lineCap: "butt", lineJoin: "miter", miterLimit: 10, lineDashOffset: 0, font: "12px sans-serif",
        textAlign: "left", textBaseline: "alphabetic", globalCompositeOperation: "source-over",
      });
    }

    put(...parts) { this.out.push(parts.map((part) => (typeof part === "number" ? short(part) : part)).join(" ")); }

    save() {
      this.stack.push(Object.fromEntries(KEPT.map((name) => [name, this[name]])));
      this.put("q");
    }

    restore() { if (this.stack.length) { Object.assign(this, this.stack.pop()); this.put("Q"); } }

    transform(a, b, c, d, e, f) {
      const [A, B, C, D, E, F] = this.matrix;
      this.matrix = [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
    }

    translate(x, y) { this.transform(1, 0, 0, 1, x, y); }
    scale(x, y) { this.transform(x, 0, 0, y, 0, 0); }
    rotate(angle) { this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0); }
    setLineDash(dash) { this.dash = dash; }
    size() { const [a, b, c, d] = this.matrix; return Math.sqrt(Math.abs(a * d - b * c)); }
    beginPath() { this.path = []; }
    closePath() { this.path.push("h"); }

    // Puts the last of some points, and an operator over all of them.
    go(operator, ...points) {
      const [a, b, c, d, e, f] = this.matrix, placed = [];
      for (let n = 0; n < points.length; n += 2)
        placed.push(a * points[n] + c * points[n + 1] + e, b * points[n] + d * points[n + 1] + f);
      this.at = points.slice(-2);
      this.path.push(`${placed.map(short).join(" ")} ${operator}`);
    }

    moveTo(x, y) { this.go("m", x, y); }
    lineTo(x, y) { this.go(this.path.length ? "l" : "m", x, y); }
    bezierCurveTo(...points) { this.go("c", ...points); }
    quadraticCurveTo(a, b, x, y) {
      const [x0, y0] = this.at;
      this.go("c", x0 + (2 / 3) * (a - x0), y0 + (2 / 3) * (b - y0), x + (2 / 3) * (a - x), y + (2 / 3) * (b - y), x, y);
    }
    rect(x, y, w, h) {
      this.moveTo(x, y);
      this.lineTo(x + w, y);
      this.lineTo(x + w, y + h);
      this.lineTo(x, y + h);
      this.closePath();
    }

    arc(x, y, r, from, to, back) {
      let sweep = to - from;
      if (!back && sweep < 0) sweep = (sweep % (2 * Math.PI)) + 2 * Math.PI;
      if (back && sweep > 0) sweep = (sweep % (2 * Math.PI)) - 2 * Math.PI;
      const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9)), step = sweep / parts;
      const k = (4 / 3) * Math.tan(step / 4);
      this.lineTo(x + r * Math.cos(from), y + r * Math.sin(from));
      for (let n = 0; n < parts; n += 1) {
        const a = from + n * step, b = a + step;
        this.bezierCurveTo(x + r * (Math.cos(a) - k * Math.sin(a)), y + r * (Math.sin(a) + k * Math.cos(a)),
          x + r * (Math.cos(b) + k * Math.sin(b)), y + r * (Math.sin(b) - k * Math.cos(b)), x + r * Math.cos(b), y + r * Math.sin(b));
      }
    }

    // The colour as three parts, and how much of it covers what is below.
    tone(style) {
      this.probe.fillStyle = "#000000";
      this.probe.fillStyle = style;
      const told = this.probe.fillStyle;
      if (told[0] === "#") return [[1, 3, 5].map((at) => parseInt(told.slice(at, at + 2), 16) / 255), 1];
      const parts = told.match(/[\d.]+/g).map(Number);
      return [parts.slice(0, 3).map((part) => part / 255), parts[3] ?? 1];
    }

    paint(style, operator, stroked) {
      const [tone, cover] = this.tone(style), alpha = Math.round(cover * this.globalAlpha * 1000) / 1000;
      if (!alpha) return false;
      if (!this.alphas.has(alpha)) this.alphas.set(alpha, `A${this.alphas.size}`);
      this.put(`/${this.alphas.get(alpha)} gs`);
      this.put(...tone, stroked ? "RG" : "rg");
      if (stroked) {
        const size = this.size();
        this.put(this.lineWidth * size, "w", { butt: 0, round: 1, square: 2 }[this.lineCap] || 0, "J",
          { miter: 0, round: 1, bevel: 2 }[this.lineJoin] || 0, "j");
        this.put(`[${this.dash.map((part) => short(part * size)).join(" ")}] ${short(this.lineDashOffset * size)} d`);
      }
      this.put(...this.path, operator);
      return true;
    }

    fill() { this.paint(this.fillStyle, "f", false); }
    stroke() { this.paint(this.strokeStyle, "S", true); }
    clip() { this.put(...this.path, "W n"); }
    clearRect() {}
    fillRect(x, y, w, h) { this.beginPath(); this.rect(x, y, w, h); this.fill(); }
    strokeText() {}

    letters(text) {
      const size = Number(this.font.match(/([\d.]+)px/)[1]);
      const bold = /\b(bold|[6-9]00)\b/.test(this.font), { letters } = font.weights[bold ? 600 : 400];
      const found = [...text].map((letter) => letters[letter] || letters.n);
      return { size, bold, found, width: (found.reduce((sum, [, width]) => sum + width, 0) * size) / 1000 };
    }

    measureText(text) { return { width: this.letters(text).width }; }

    fillText(text, x, y) {
      const { size, bold, found, width } = this.letters(text), kept = this.matrix, path = this.path;
      this.translate(x - ({ center: 0.5, right: 1, end: 1 }[this.textAlign] || 0) * width, y);
      const [a, b, c, d, e, f] = this.matrix;
      const glyphs = found.map(([glyph]) => glyph.toString(16).padStart(4, "0")).join("");
      this.path = [`BT /${bold ? "B" : "R"} ${short(size)} Tf ${[a, b, -c, -d, e, f].map(short).join(" ")} Tm <${glyphs}> Tj ET`];
      this.paint(this.fillStyle, "", false);
      Object.assign(this, { matrix: kept, path });
    }
  }

  const toUnicode = (letters) => {
    const first = new Map(Object.entries(letters).reverse().map(([letter, [glyph]]) => [glyph, letter]));
    const pairs = [...first].map(([glyph, letter]) =>
      `<${glyph.toString(16).padStart(4, "0")}> <${letter.charCodeAt(0).toString(16).padStart(4, "0")}>`);
    const blocks = [];
    for (let at = 0; at < pairs.length; at += 100) {
      const some = pairs.slice(at, at + 100);
      blocks.push(`${some.length} beginbfchar\n${some.join("\n")}\nendbfchar`);
    }
    return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange\n${blocks.join("\n")}\nendcmap end end`;
  };

  // A document of one page: catalogue, page, contents, two fonts, what it is.
  const pdfOf = async (context, width, height, told) => {
    const objects = [], add = (body) => objects.push(body);
    const stream = async (entries, data) => {
      const packed = await squeezed(data, "deflate");
      return [bytes(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`), packed, bytes("\nendstream")];
    };
    add([bytes(`<< /Type /Catalog /Pages 2 0 R /Lang (${told.Language}) /ViewerPreferences << /DisplayDocTitle true >> >>`)]);
    add([bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")]);
    const states = [...context.alphas].map(([alpha, name]) => `/${name} << /ca ${alpha} /CA ${alpha} >>`).join(" ");
    add([bytes(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${short(width)} ${short(height)}] /Contents 4 0 R /Resources << /Font << /R 6 0 R /B 10 0 R >> /ExtGState << ${states} >> >> >>`)]);
    add(await stream("", bytes(context.out.join("\n"))));
    add([bytes(`<< ${Object.entries(told).map(([name, text]) => `/${name} ${utf16(text)}`).join(" ")} >>`)]);
    for (const weight of [400, 600]) {
      const { name, letters, file, ascent, descent, box } = font.weights[weight], own = objects.length + 1;
      const widths = Object.values(letters).sort((a, b) => a[0] - b[0]).map(([glyph, wide]) => `${glyph} [${wide}]`).join(" ");
      add([bytes(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity /FontDescriptor ${own + 1} 0 R /W [${widths}] >>] /ToUnicode ${own + 2} 0 R >>`)]);
      add([bytes(`<< /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [${box.join(" ")}] /ItalicAngle 0 /Ascent ${ascent} /Descent ${descent} /CapHeight 660 /StemV ${weight / 5} /FontFile2 ${own + 3} 0 R >>`)]);
      add(await stream("", bytes(toUnicode(letters))));
      const data = decoded(file);
      add(await stream(`/Length1 ${data.length}`, data));
    }
    const parts = [bytes("%PDF-1.7\n%\u00e2\u00e3\n")], starts = [];
    let at = parts[0].length;
    objects.forEach((body, number) => {
      starts.push(at);
      for (const part of [bytes(`${number + 1} 0 obj\n`), ...body, bytes("\nendobj\n")]) { parts.push(part); at += part.length; }
    });
    const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
    parts.push(bytes(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${at}\n%%EOF\n`));
    return new Blob([joined(parts)], { type: "application/pdf" });
  };

  // --- PNG ---------------------------------------------------------------------------------------
  const table = Uint32Array.from({ length: 256 }, (_, number) => {
    let value = number;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const chunk = (kind, data) => {
    const body = joined([bytes(kind), data]), whole = new Uint8Array(body.length + 8), view = new DataView(whole.buffer);
    let sum = 0xffffffff;
    for (const byte of body) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
    view.setUint32(0, data.length);
    whole.set(body, 4);
    view.setUint32(body.length + 4, (sum ^ 0xffffffff) >>> 0);
    return whole;
  };
  // What the picture says of itself follows the header of 33 bytes.
  const toldPng = (data, told) => {
    const density = new Uint8Array(9), view = new DataView(density.buffer), dots = Math.round(PIXELS / INCHES / 0.0254);
    view.setUint32(0, dots);
    view.setUint32(4, dots);
    density[8] = 1;
    const texts = Object.entries(told).map(([name, text]) => chunk("iTXt", joined([bytes(`${name}\0\0\0${told.Language}\0\0`), bytes(text)])));
    return joined([data.slice(0, 33), chunk("pHYs", density), ...texts, data.slice(33)]);
  };

  // --- sheets ------------------------------------------------------------------------------------
  // What follows the state of the chart is put into its lines, broken as the book breaks it; what is
  // longer than all of them is written smaller.
  const PARTS = { state: (text) => text.split(/(?<= )/), address: (text) => text.split(/(?<=\?)|(?=&)/) };
  const filled = (frame, said) => {
    const pen = probe(), left = Object.fromEntries(Object.entries(said).map(([slot, text]) => [slot, PARTS[slot](text)]));
    const wide = (text, line) => { pen.font = `${line.weight} ${line.size}px "${font.family}"`; return pen.measureText(text.trimEnd()).width; };
    return frame.texts.map((line, n) => {
      const parts = left[line.slot];
      if (!parts) return line;
      const last = !frame.texts.slice(n + 1).some((next) => next.slot === line.slot);
      let text = parts.shift() || "";
      while (parts.length && (last || wide(text + parts[0], line) <= line.room)) text += parts.shift();
      const share = line.room / wide(text, line);
      return { ...line, text: text.trimEnd(), size: line.size * Math.min(1, share) };
    });
  };
  const drawOn = async (context, { frame, view }) => {
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, frame.width, frame.height);
    context.textAlign = "left";
    context.textBaseline = "alphabetic";
    for (const line of frame.texts) {
      context.font = `${line.weight} ${line.size}px "${font.family}", ${font.fallback}`;
      context.fillStyle = line.color;
      context.fillText(line.text, line.x, line.y);
    }
    context.save();
    context.translate(frame.x, frame.y);
    context.scale(frame.scale, frame.scale);
    context.clearRect = () => {}; // the sheet is white already
    await view.toCanvas(1, { externalContext: context });
    context.restore();
  };

  const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const face = () => Object.entries(font.weights).map(([weight, { file }]) =>
    `@font-face{font-family:'${font.family}';font-weight:${weight};src:url(data:font/ttf;base64,${file})}`).join("");

  const svgOf = async ({ frame, view }, told) => {
    const chart = (await view.toSVG()).replace(/^[^]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "");
    const family = `'${font.family}', ${font.fallback}`;
    const lines = frame.texts.map((line) =>
      `<text x="${line.x}" y="${line.y}" font-family="${family}" font-size="${line.size}px" font-weight="${line.weight}" fill="${line.color}"${line.slot ? ` class="${line.slot}"` : ""}>${escaped(line.text)}</text>`);
    return new Blob([`<svg xmlns="${SVG}" xmlns:xlink="http://www.w3.org/1999/xlink" lang="${told.Language}" xml:lang="${told.Language}" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(told.Title)}</title>
<desc id="desc">${escaped(told.Description)}</desc>
<metadata>${escaped(JSON.stringify(told))}</metadata>
<style>${face()}</style>
<rect width="100%" height="100%" fill="#ffffff"/>
${lines.join("\n")}
<g transform="translate(${frame.x},${frame.y}) scale(${frame.scale})">${chart}</g>
</svg>
`], { type: "image/svg+xml" });
  };

  const pngOf = async (sheet, told) => {
    const canvas = document.createElement("canvas"), scale = PIXELS / sheet.frame.width;
    canvas.width = PIXELS;
    canvas.height = Math.round(sheet.frame.height * scale);
    const context = canvas.getContext("2d");
    context.scale(scale, scale);
    await drawOn(context, sheet);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
    return new Blob([toldPng(new Uint8Array(await blob.arrayBuffer()), told)], { type: "image/png" });
  };

  const pdfSheet = async (sheet, told) => {
    const { width, height } = sheet.frame, context = new PdfContext(width, height);
    await drawOn(context, sheet);
    return pdfOf(context, width, height, told);
  };

  // Sheets as files: what is drawn is a specification with its data and a frame, with what is said in it.
  racconigi.sheet = async (kind, spec, frame, said, told, locale) => {
    const view = await viewOf(spec, locale), texts = filled(frame, said);
    try {
      return await { svg: svgOf, png: pngOf, pdf: pdfSheet }[kind]({ frame: { ...frame, texts }, view }, told);
    } finally {
      view.finalize();
    }
  };

  // A file of a ZIP that the page holds, by its name.
  racconigi.unzipped = async (data, name) => {
    const view = new DataView(data.buffer, data.byteOffset), text = new TextDecoder();
    let at = view.getUint32(data.length - 6, true);
    for (let left = view.getUint16(data.length - 12, true); left; left -= 1) {
      const size = view.getUint32(at + 20, true), [named, extra, comment] = [28, 30, 32].map((n) => view.getUint16(at + n, true));
      const start = view.getUint32(at + 42, true), found = text.decode(data.subarray(at + 46, at + 46 + named));
      if (found === name) {
        const begin = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
        const packed = data.subarray(begin, begin + size);
        return new Uint8Array(await new Response(
          new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer());
      }
      at += 46 + named + extra + comment;
    }
    throw new Error(name);
  };
  racconigi.decoded = decoded;
})();
