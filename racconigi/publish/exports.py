"""The files to take away with each chart: one table of formats, one folder of files."""

import functools
import hashlib
import json
import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import vl_convert

from racconigi.catalogue import figure, tables
from racconigi.charts.theme import print_config


class Chart(NamedTuple):
    """A chart in one language, ready to be written in any format.

    Attributes
    ----------
    slug, language : str
        Which it is.
    spec : dict
        Its Vega-Lite specification for paper: white, without links, in a font that is everywhere.
    """

    slug: str
    language: str
    spec: dict


def draw(slug: str, language: str = "en") -> Chart:
    """Return a chart for export."""
    spec = figure(slug, language).to_dict()
    return Chart(slug, language, print_config(_without_links(spec)))


def _png(chart):
    return vl_convert.vegalite_to_png(chart.spec, scale=2, **_locale(chart))


def _svg(chart):
    return vl_convert.vegalite_to_svg(chart.spec, **_locale(chart)).encode()


def _json(chart):
    return json.dumps(chart.spec, ensure_ascii=False, sort_keys=True).encode()


def _csv(table):
    return table.to_csv(index=False, lineterminator="\n").encode()


#: What a chart can be taken away as: the suffix, and how the file is made.
PICTURES: dict[str, Callable[[Chart], bytes]] = {"png": _png, "svg": _svg, "json": _json}
#: The same for each table that it draws.
TABLES: dict[str, Callable[[pd.DataFrame], bytes]] = {"csv": _csv}


def files(slug: str) -> list[str]:
    """Return the names of the files of a chart, in the order of their links."""
    pictures = [f"{slug}.{suffix}" for suffix in PICTURES]
    return [*pictures, *(f"{name}.{suffix}" for name in tables(slug) for suffix in TABLES)]


def export(slugs: Iterable[str], folder: Path, cache: Path, language: str = "en") -> None:
    """Write every file of some charts; pictures of a chart that has not changed are copied.

    Parameters
    ----------
    slugs : iterable of str
        Which charts.
    folder : Path
        Where to write; made if absent.
    cache : Path
        The folder of pictures made before, under the fingerprint of what they show.
    language : str
        The language of the words.
    """
    for place in (folder, cache):
        place.mkdir(parents=True, exist_ok=True)
    charts = [draw(slug, language) for slug in slugs]
    kept = {(chart.slug, s): _kept(cache, chart, s) for chart in charts for s in PICTURES}
    _make([(kept[chart.slug, s], chart, s) for chart in charts for s in PICTURES])
    for (slug, suffix), path in kept.items():
        shutil.copyfile(path, folder / f"{slug}.{suffix}")
    for chart in charts:
        for name, table in tables(chart.slug).items():
            for suffix, write in TABLES.items():
                (folder / f"{name}.{suffix}").write_bytes(write(table))


def _make(wanted):
    missing = [what for what in wanted if not what[0].exists()]
    if missing:
        # started anew and not forked: the program that draws runs threads, which no fork survives
        anew = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(min(os.cpu_count() or 1, len(missing)), anew) as pool:
            list(pool.map(_write, *zip(*missing, strict=True)))


def _write(path, chart, suffix):
    draft = path.with_name(f"{path.name}.{os.getpid()}.part")
    draft.write_bytes(PICTURES[suffix](chart))
    os.replace(draft, path)


def _kept(cache, chart, suffix):
    """Return where a picture is kept: its name tells all that it is made from."""
    told = json.dumps([suffix, version("vl-convert-python"), chart.spec], sort_keys=True)
    return cache / f"{hashlib.sha256(told.encode()).hexdigest()}.{suffix}"


def _locale(chart):
    return {"format_locale": chart.spec["usermeta"]["embedOptions"]["formatLocale"]}


@functools.singledispatch
def _without_links(part):
    """Return a part of a specification without links, which lead nowhere outside the book."""
    return part


@_without_links.register
def _(part: dict):
    return {key: _without_links(value) for key, value in part.items() if key != "href"}


@_without_links.register
def _(part: list):
    return [_without_links(value) for value in part]
