"""Which charts are charts of PowerPoint's own, editable there, and what these draw.

Only where that form shows what the chart finds: stacked bars, lines, points with intervals. All
others are pictures. Values are those of the finding's frames, and nothing is computed.
"""

from collections.abc import Mapping
from typing import NamedTuple

import pandas as pd

from racconigi.catalogue import entry_of
from racconigi.charts.balance import WHOLE
from racconigi.charts.evidence import SURENESS
from racconigi.charts.theme import BOTH, COOPERATION, GREY, ITALY, LEVELS, RUSSIA
from racconigi.charts.trust import SAID
from racconigi.findings import find
from racconigi.publish.exports.about import About
from racconigi.words import Words


class Series(NamedTuple):
    """A row of values of a chart.

    Attributes
    ----------
    name : str
        The key of its name in the words.
    values : str
        The column of its values.
    color : str
        Its colour.
    where : mapping
        For each column of the frame the value that its rows have.
    low, high : str
        The columns of its interval, or empty.
    thin : bool
        Whether its line is thin: the edge of an interval.
    """

    name: str
    values: str
    color: str
    where: Mapping[str, str] = {}
    low: str = ""
    high: str = ""
    thin: bool = False


class Native(NamedTuple):
    """A chart of PowerPoint's own.

    Attributes
    ----------
    kind : str
        ``stacked`` (columns), ``lines`` or ``points``.
    frame : str
        The finding's frame.
    across : str
        The column of its categories: ``year``, or the first year of decades.
    unit : str
        The key of what its values are in the words.
    form : str
        How values are written.
    series : tuple of Series
        What it draws: in columns, from the middle outward.
    least, most : float or None
        The ends of its scale, where they do not follow from the values.
    log : bool
        Whether each step of the scale is ten times the last.
    """

    kind: str
    frame: str
    across: str
    unit: str
    form: str
    series: tuple[Series, ...]
    least: float | None = None
    most: float | None = None
    log: bool = False


class Plotted(NamedTuple):
    """A row of values as it is drawn.

    Attributes
    ----------
    series : Series
        What it is.
    name : str
        Its name in the language of the slide.
    values, low, high : list
        A value a category, None where there is none; empty where it has no interval.
    """

    series: Series
    name: str
    values: list[float | None]
    low: list[float | None]
    high: list[float | None]


_STATES = {"ITA": ITALY, "RUS": RUSSIA}
_OUTWARD = (
    "verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict", "war",
)  # fmt: skip
_NUMBER, _SIGNED, _PERCENT, _BOTH_WAYS = "0.0", "+0.0;−0.0;0.0", "0%", "0;0"


def _edges(low, high, names):
    return tuple(
        Series(name, column, GREY, thin=True)
        for name, column in zip(names, (low, high), strict=True)
    )


def _trade(goods):
    series = tuple(
        Series(f"mirror.{state}", "million", color, {"goods": goods, "reporter": state})
        for state, color in _STATES.items()
    )
    return Native("lines", "trade", "year", "trade-two-mirrors.unit", "General", series, log=True)


def _chance(name, form, *keys):
    unit, low, high = (f"balance-by-year.{key}" for key in keys)
    edges = _edges(f"{name}_low", f"{name}_high", (low, high))
    line = Series(unit, name, WHOLE)
    return Native("lines", "yearly", "year", unit, form, (line, *edges), 0, 1)


#: For each chart, and each slide that it takes, the chart of PowerPoint's own.
NATIVE: dict[tuple[str, int], Native] = {
    ("relation-by-decade", 1): Native(
        "stacked", "levels", "decade", "panel.acts", _BOTH_WAYS,
        tuple(Series(f"level.{n}", "signed", LEVELS[n], {"level": n}) for n in _OUTWARD),
    ),
    ("coverage", 1): Native(
        "stacked", "coverage", "decade", "events", "0",
        tuple(Series(f"confidence.{n}", "events", c, {"confidence": n})
              for n, c in SURENESS.items()),
    ),
    ("tipping-points", 1): Native(
        "stacked", "tipping", "period", "unfound", "0",
        tuple(Series(f"word.{n}", "unfound", c, {"word": n}) for n, c in SAID.items()
              if n != "open"),
    ),
    ("eastern-share", 1): Native(
        "points", "eastern", "period", "share", _PERCENT,
        (Series("share", "share", BOTH, low="share_low", high="share_high"),), 0, 1,
    ),
    ("directions", 1): Native(
        "points", "directions", "period", "balance", _SIGNED,
        tuple(Series(f"direction.{n}", "theta", c, {"direction": n}, "theta_low", "theta_high")
              for n, c in zip(("ITA-RUS", "RUS-ITA"), _STATES.values(), strict=True)),
    ),
    ("portfolio-similarity", 1): Native(
        "lines", "similarity", "year", "similarity", _SIGNED,
        (Series("kappa", "kappa", BOTH), Series("kappa.known", "known", BOTH, thin=True),
         *_edges("lowest", "highest", ("lowest", "highest"))),
    ),
    ("balance-by-year", 1): _chance("balanced", _PERCENT, "balanced", "low", "high"),
    ("balance-by-year", 2): _chance("f", _NUMBER, "f", "f-low", "f-high"),
    ("trade-two-mirrors", 1): _trade("to-italy"),
    ("trade-two-mirrors", 2): _trade("to-russia"),
    ("un-votes", 1): Native(
        "lines", "agreement", "year", "un-votes.alike", _NUMBER,
        (Series("un-votes.agreement", "agreement", COOPERATION),), 0, 1,
    ),
    ("un-votes", 2): Native(
        "lines", "positions", "year", "un-votes.stands", _SIGNED,
        tuple(Series(f"state.{s}", "position", c, {"state": s}) for s, c in _STATES.items()),
    ),
}  # fmt: skip


def categories(native: Native, about: About) -> list[int]:
    """Return the years, or the first years of decades, that a chart has from left to right.

    Years begin with that of a decade, so that the names of the axis are round.
    """
    known = _frame(native, about)[native.across]
    first, last = int(known.min()), int(known.max())
    return list(range(first - first % 10, last + 1, 1 if native.across == "year" else 10))


def plotted(native: Native, about: About) -> list[Plotted]:
    """Return what a chart draws, in a language."""
    words, frame, across = Words(about.language), _frame(native, about), categories(native, about)
    found = []
    for series in native.series:
        fits = pd.Series(True, index=frame.index)
        for column, value in series.where.items():
            fits &= frame[column] == value
        rows = frame[fits].set_index(native.across).reindex(across)
        values, low, high = (
            _known(rows[column]) if column else []
            for column in (series.values, series.low, series.high)
        )
        if any(value is not None for value in values):
            found.append(Plotted(series, words[series.name], values, low, high))
    return found


def _frame(native, about):
    return find(entry_of(about.slug).chapter).frames[native.frame]


def _known(column):
    return [None if pd.isna(value) else float(value) for value in column]
