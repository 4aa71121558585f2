"""A chart's specification drawn as SVG, and the size of what was drawn.

Fitting a chart to a page draws it several times, and the last of these drawings is the one that is
wanted: those just made are kept.
"""

import functools
import json
import re

import vl_convert

_SIZE = re.compile(r'<svg[^>]*? width="([\d.]+)" height="([\d.]+)"')
_CLIP = re.compile(r'(id="|url\(#)(clip\d+)')
_KEPT = 64  # drawings, in memory


def drawn(spec: dict) -> str:
    """Return a Vega-Lite specification as SVG, its numbers written as the chart's language does.

    The same specification gives the same bytes, whatever was drawn before.
    """
    return _drawn(json.dumps(spec))


@functools.lru_cache(maxsize=_KEPT)
def _drawn(told):
    # as objects, not as text: read by the program that draws, numbers lose their last digits
    spec = json.loads(told)
    locale = spec["usermeta"]["embedOptions"]["formatLocale"]
    return _renumbered(vl_convert.vegalite_to_svg(spec, format_locale=locale))


def _renumbered(svg):
    """Return a drawing whose clips are counted from 1: the program counts all it ever drew."""
    names: dict[str, str] = {}
    return _CLIP.sub(lambda at: at[1] + names.setdefault(at[2], f"clip{len(names) + 1}"), svg)


def size(svg: str) -> tuple[float, float]:
    """Return the width and height of an SVG picture, in pixels.

    Raises
    ------
    ValueError
        If the picture does not say its size.

    Examples
    --------
    >>> size('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="231.5">')
    (640.0, 231.5)
    """
    found = _SIZE.search(svg)
    if found is None:
        raise ValueError("The picture does not say its size.")
    return float(found[1]), float(found[2])
