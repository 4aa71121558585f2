"""The drawings of each chart: for a wide page and for a phone, as specification and still picture.

A drawing that was made before is kept under the fingerprint of all that it is made from.
"""

import functools
import hashlib
import inspect
import json
import os
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import altair as alt

from racconigi.catalogue import entry_of, figure
from racconigi.charts import layouts, theme
from racconigi.charts.layouts import LAYOUTS, fitted
from racconigi.charts.theme import in_shade, use_house_style
from racconigi.publish import svg
from racconigi.publish.processes import each

SHADES = ("light", "dark")
#: The specifications made so far, here or by a process that draws: by chart, language, whether it
#: is for a phone, and style.
_specs: dict[tuple[str, str, bool, str], dict] = {}


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
    own = phone and entry_of(slug).phone is not None
    key = (slug, language, own, alt.theme.active)
    if key not in _specs:
        _specs[key] = figure(slug, language, phone=own).to_dict(validate=False)
    return _specs[key]


def draw(spec: dict, layout: str) -> Drawing:
    """Return the drawing of a chart's specification for a layout of :data:`LAYOUTS`."""
    spec = fitted(spec, LAYOUTS[layout], lambda attempt: svg.size(svg.drawn(attempt))[0])
    still = svg.drawn(spec)
    return Drawing(spec, *svg.size(still), {shade: in_shade(still, shade) for shade in SHADES})


def drawings(
    wanted: Iterable[tuple[str, str, str]], cache: Path
) -> dict[tuple[str, str, str], Drawing]:
    """Return the drawings of some charts in the house style, made in parallel if not kept.

    Parameters
    ----------
    wanted : iterable of (str, str, str)
        Slug, language and layout of each.
    cache : Path
        The folder of drawings made before; made if absent.
    """
    cache.mkdir(parents=True, exist_ok=True)
    charts: dict[str, list] = {}
    for asked in wanted:
        charts.setdefault(asked[0], []).append(asked)
    kept: dict[tuple[str, str, str], Path] = {}
    for paths, specs in each(functools.partial(_brought_up, cache), list(charts.values())):
        kept |= paths
        _specs.update(specs)
    return {asked: Drawing(*json.loads(path.read_text("utf-8"))) for asked, path in kept.items()}


def _brought_up(cache, wanted):
    """Draw what is missing of a chart; return where each drawing is, and all specifications."""
    use_house_style()
    paths = {}
    for slug, language, layout in wanted:
        spec = spec_of(slug, language, phone=layout == "phone")
        paths[slug, language, layout] = path = _kept(cache, spec, layout)
        if not path.exists():
            _keep(path, spec, layout)
    return paths, {key: spec for key, spec in _specs.items() if key[0] == wanted[0][0]}


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
