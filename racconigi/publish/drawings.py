"""The drawings of each chart: for a wide page and for a phone, as specification and still picture.

A drawing that was made before is kept under the fingerprint of all that it is made from.
"""

import functools
import hashlib
import inspect
import json
import multiprocessing
import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import altair as alt

from racconigi.catalogue import entry_of, figure
from racconigi.charts import layouts, theme
from racconigi.charts.layouts import LAYOUTS, fitted
from racconigi.charts.theme import in_shade
from racconigi.publish import svg

SHADES = ("light", "dark")


class Drawing(NamedTuple):
    """A chart drawn for a page of one width.

    Attributes
    ----------
    spec : dict
        Its Vega-Lite specification, without its title.
    width, height : float
        Its size in pixels.
    stills : dict of str to str
        Its picture as SVG, by the shade of the page.
    """

    spec: dict
    width: float
    height: float
    stills: dict[str, str]


def still_name(language: str, layout: str, shade: str) -> str:
    """Return the name of a still picture in the folder of its chart."""
    return f"still-{language}-{layout}-{shade}.svg"


def spec_of(slug: str, language: str, *, phone: bool = False) -> dict:
    """Return a chart's specification, as it is or as it is on a phone; not to be changed."""
    return _spec_of(slug, language, phone and entry_of(slug).phone is not None, alt.theme.active)


@functools.cache
def _spec_of(slug, language, phone, _style):
    return figure(slug, language, phone=phone).to_dict(validate=False)


def draw(spec: dict, layout: str) -> Drawing:
    """Return the drawing of a chart's specification for a layout of :data:`LAYOUTS`."""
    spec = fitted(spec, LAYOUTS[layout], lambda attempt: svg.size(svg.drawn(attempt))[0])
    stills = {shade: svg.drawn(in_shade(spec, shade)) for shade in SHADES}
    width, height = svg.size(stills["light"])
    return Drawing(spec, width, height, stills)


def drawings(
    wanted: Iterable[tuple[str, str, str]], cache: Path
) -> dict[tuple[str, str, str], Drawing]:
    """Return the drawings of some charts, made in parallel where they are not kept.

    Parameters
    ----------
    wanted : iterable of (str, str, str)
        Slug, language and layout of each.
    cache : Path
        The folder of drawings made before; made if absent.
    """
    cache.mkdir(parents=True, exist_ok=True)
    specs = {asked: spec_of(asked[0], asked[1], phone=asked[2] == "phone") for asked in wanted}
    kept = {asked: _kept(cache, spec, asked[2]) for asked, spec in specs.items()}
    missing = [(path, specs[asked], asked[2]) for asked, path in kept.items() if not path.exists()]
    if missing:
        # started anew and not forked: the program that draws runs threads, which no fork survives
        anew = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(min(os.cpu_count() or 1, len(missing)), anew) as pool:
            list(pool.map(_keep, *zip(*missing, strict=True)))
    return {asked: Drawing(*json.loads(path.read_text("utf-8"))) for asked, path in kept.items()}


def _keep(path, spec, layout):
    draft = path.with_name(f"{path.name}.{os.getpid()}.part")
    draft.write_text(json.dumps(draw(spec, layout), ensure_ascii=False), encoding="utf-8")
    os.replace(draft, path)


def _kept(cache, spec, layout):
    """Return where a drawing is kept: its name tells all that it is made from."""
    told = json.dumps([layout, version("vl-convert-python"), spec], sort_keys=True).encode()
    code = "".join(inspect.getsource(module) for module in (layouts, theme, svg)).encode()
    return cache / f"{hashlib.sha256(told + code).hexdigest()}.drawing"


def size_of(still: Path) -> tuple[float, float]:
    """Return the width and height of a still picture, in pixels."""
    return svg.size(still.read_text(encoding="utf-8")[:500])
