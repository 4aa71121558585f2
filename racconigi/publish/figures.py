"""One chart as a figure of the book: drawing, table, and files to take away."""

import csv
import html
import io
import json
from pathlib import Path

import vl_convert

#: The files that go with each chart, in the order of their links.
FORMATS = ("png", "svg", "csv", "json")
_PLACES = {
    "url", "order", "x", "y", "left", "right", "top", "bottom", "row", "column", "start", "end",
    "middle", "below", "at", "few", "sign", "lean",
}  # fmt: skip


def script() -> str:
    """Return Vega, Vega-Lite and vega-embed as one script with three global names.

    The versions are those with which the files are exported.
    """
    return f"(() => {{\n{vl_convert.javascript_bundle()}\n}})();\n"


def data(spec: dict) -> list[dict]:
    """Return the rows that a chart draws: its first data set of more than one row."""
    drawn = (spec["datasets"][name] for name in _data_names(spec))
    return next(rows for rows in drawn if len(rows) > 1)


def _data_names(view):
    if "name" in view.get("data", {}):
        yield view["data"]["name"]
    for key in ("layer", "vconcat", "hconcat", "concat"):
        for part in view.get(key, []):
            yield from _data_names(part)


def columns(rows: list[dict]) -> list[str]:
    """Return the columns worth reading: those that are not mere places on the page."""
    return [name for name in rows[0] if name not in _PLACES]


def as_csv(spec: dict) -> str:
    """Return exactly what a chart draws, as CSV."""
    rows = data(spec)
    text = io.StringIO()
    writer = csv.DictWriter(text, columns(rows), extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def export(spec: dict, folder: Path) -> None:
    """Write a chart as PNG (for slides), SVG (for print), CSV and Vega-Lite JSON."""
    slug = spec["name"]
    white = {**spec, "background": "white"}
    spec_text = json.dumps(spec, ensure_ascii=False, sort_keys=True)
    files = {
        "png": vl_convert.vegalite_to_png(white, scale=2, show_warnings=False),
        "svg": vl_convert.vegalite_to_svg(white, show_warnings=False).encode(),
        "csv": as_csv(spec).encode(),
        "json": spec_text.encode(),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for suffix, content in files.items():
        (folder / f"{slug}.{suffix}").write_bytes(content)


def figure(spec: dict, files: str) -> str:
    """Return a chart as HTML; ``files`` is the path from the page to the folder of exports."""
    slug, title = spec["name"], spec["title"]
    subtitle = " ".join(title["subtitle"])
    words = {
        "slug": slug,
        "files": f"{files}/{slug}",
        "title": html.escape(title["text"]),
        "subtitle": html.escape(subtitle),
        "description": html.escape(spec["description"], quote=True),
        # a "<" in a text could end the script element early
        "spec": json.dumps(spec, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c"),
        "table": _table(data(spec)),
        "links": " ".join(
            f'<a href="{files}/{slug}.{suffix}" download>{suffix.upper()}</a>' for suffix in FORMATS
        ),
    }
    return _FIGURE.format(**words)


_FIGURE = """\
<figure class="chart" id="{slug}">
<figcaption><strong>{title}</strong><span>{subtitle}</span></figcaption>
<div class="plot" role="img" aria-label="{description}">\
<noscript><img src="{files}.svg" alt="{description}"></noscript></div>
<script type="application/json">{spec}</script>
<div class="take"><span>Take away:</span> {links} <a href="#{slug}">Link</a></div>
<details class="data"><summary>The figures as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="{title}">{table}</div></details>
</figure>
"""


def _table(rows):
    names = columns(rows)
    head = "".join(f'<th scope="col">{html.escape(name)}</th>' for name in names)
    body = "".join(
        "<tr>"
        + "".join(f"<td>{html.escape(_cell(row.get(name)))}</td>" for name in names)
        + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(value):
    if isinstance(value, float):
        return f"{value:.3f}".rstrip("0").rstrip(".")
    return "" if value is None else str(value)
