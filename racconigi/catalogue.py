"""Every chart of the book, once: what it draws, what can be taken away, what stands behind a mark.

The notebook's cell, the page, each file to take away and the tests ask here, by the chart's slug.
A new chart is one entry and one function in ``racconigi.charts``.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import altair as alt
import pandas as pd

from racconigi import charts
from racconigi.charts.parts import LETTER
from racconigi.findings import Found, find
from racconigi.words import Words
from racconigi.words.columns import taken, written


class Table(NamedTuple):
    """A table to take away with a chart: all that one of its panels draws.

    Attributes
    ----------
    frame : str
        The finding's frame.
    columns : tuple of str
        Its columns in order, entries of :data:`racconigi.words.columns.COLUMNS`.
    """

    frame: str
    columns: tuple[str, ...]


class Evidence(NamedTuple):
    """What stands behind a mark of a chart.

    Attributes
    ----------
    kind : str
        ``event``, ``treaty`` or ``series``: the column that holds the identifiers.
    frame : str
        The finding's frame that lists them.
    on : dict of str to str
        For each column of that frame the field of the mark that it must equal.
    """

    kind: str
    frame: str
    on: dict[str, str]


class Figure(NamedTuple):
    """A chart of the book.

    Attributes
    ----------
    chapter : str
        The module of :mod:`racconigi.findings` that finds what it shows.
    draw : callable
        Takes the frames, the chapter's numbers and ``words``; returns the chart.
    frames : tuple of str
        The finding's frames that it draws, in the order of its parameters.
    tables : tuple of Table
        What can be taken away: together, all that is drawn.
    evidence : Evidence
        What stands behind a mark.
    opens : str
        Where a click on a mark leads on a page that has such a list: the beginning of the
        identifier that the mark's selected value completes; empty where it leads nowhere.
    options : mapping
        Further keyword arguments of ``draw``.
    """

    chapter: str
    draw: Callable[..., alt.TopLevelMixin]
    frames: tuple[str, ...]
    tables: tuple[Table, ...]
    evidence: Evidence
    opens: str = ""
    options: Mapping[str, object] = {}


_SCORES = (
    "n", "cooperative", "conflictual", "cooperation", "conflict", "net",
    "theta", "theta_low", "theta_high",
)  # fmt: skip
_OCCASIONS = ("n_friendly", "n_hostile")
_RELATION = (*_OCCASIONS, "relation", "low90", "high90", "friendly", "hostile", "word")
_SPAN = ("start", "end", "name")
_TIES = ("decade", "power", "name", "with", "tie", "strength")
_TILE = {"decade": "decade", "power": "power", "with": "with"}
_BALANCE = (
    "triads", "balanced", "balanced_low", "balanced_high", "frustration", "f", "f_low", "f_high",
)  # fmt: skip
_YEARS = ("yearly_low", "yearly_high", "years")
_CURVE = ("toward", "reach", "as_far", "beyond")
_LOADING = ("loading", "loading_low", "loading_high", "rho", "chance", "adjusted", "reach")
_BY_DECADE = ("decades", "decade_rho", "decade_chance", "decade_adjusted", "decade_reach")

FIGURES: dict[str, Figure] = {
    "relation-by-decade": Figure(
        "relation",
        charts.relation_by_decade,
        frames=("levels", "decades", "yearly", "spells", "wars", "acts", "eras", "names"),
        tables=(
            Table("decades", ("period", "n", "cooperative", "conflictual", *_RELATION)),
            Table("levels", ("decade", "level", "events")),
            Table("yearly", ("year", *_RELATION, "low50", "high50", "war")),
            Table("spells", ("first", "last", *_OCCASIONS, "relation", "word", "firm")),
            Table("wars", ("first", "last")),
            Table("acts", ("event", "date", "title", "level")),
            Table("eras", _SPAN),
            Table("names", ("state", *_SPAN)),
        ),
        evidence=Evidence("event", "acts", {"decade": "period"}),
        opens="decade-",
    ),
    "scores-by-decade": Figure(
        "cooperation",
        charts.scores_by_decade,
        frames=("scores",),
        tables=(Table("scores", ("period", "scale", "n", "cooperation", "conflict", "net")),),
        evidence=Evidence("event", "acts", {"decade": "period"}),
    ),
    "directions": Figure(
        "cooperation",
        charts.directions,
        frames=("directions",),
        tables=(Table("directions", ("period", "direction", *_SCORES)),),
        evidence=Evidence("event", "directed", {"decade": "period", "direction": "direction"}),
    ),
    "tipping-points": Figure(
        "trust",
        charts.tipping_points,
        frames=("tipping",),
        tables=(Table("tipping", ("period", "word", *_OCCASIONS, "unfound")),),
        evidence=Evidence("event", "acts", {"decade": "period"}),
    ),
    "specification-shares": Figure(
        "trust",
        charts.specification_shares,
        frames=("shares",),
        tables=(Table("shares", ("period", "word", "readings", "own")),),
        evidence=Evidence("event", "acts", {"decade": "period"}),
    ),
    "your-reading": Figure(
        "readings",
        charts.your_reading,
        frames=("yearly", "decades"),
        tables=(
            Table("yearly", ("year", "relation", "low90", "high90", "word", "least", "most")),
            Table("decades", ("period", "cooperative", "conflictual")),
        ),
        evidence=Evidence("event", "acts", {"decade": "period"}),
    ),
    "unseen-acts": Figure(
        "trust",
        charts.unseen_acts,
        frames=("missing",),
        tables=(Table("missing", ("name", "side", "found", "estimated", "low", "high")),),
        evidence=Evidence("event", "acts", {"era": "era", "side": "side"}),
    ),
    "power-map": Figure(
        "alignments",
        charts.power_map,
        frames=("strongest",),
        tables=(Table("strongest", _TIES),),
        evidence=Evidence("treaty", "behind_ties", _TILE),
    ),
    "ties-by-decade": Figure(
        "alignments",
        charts.ties_by_decade,
        frames=("strongest", "powers", "absent"),
        tables=(Table("strongest", _TIES), Table("absent", ("decade", "power"))),
        evidence=Evidence("treaty", "behind_ties", _TILE),
    ),
    "any-year": Figure(
        "alignments",
        charts.any_year,
        frames=("promises", "rows", "said"),
        tables=(
            Table(
                "promises",
                ("with", "other", "owes", "obligation", "since", "until", "treaty", "name"),
            ),
            Table("rows", ("power", "name", "since", "until", "exists")),
            Table("said", ("year", "with", "kind", "other", "name")),
        ),
        evidence=Evidence("treaty", "promises", {"with": "with", "other": "other"}),
    ),
    "portfolio-similarity": Figure(
        "alignments",
        charts.portfolio_similarity,
        frames=("similarity", "own_ties"),
        tables=(
            Table(
                "similarity", ("year", "kappa", "lowest", "highest", "known", "active", "checked")
            ),
            Table("own_ties", ("year", "tie", "strength")),
        ),
        evidence=Evidence("treaty", "binding", {"year": "year"}),
    ),
    "interest-specifications": Figure(
        "interests",
        charts.interest_specifications,
        frames=("specifications",),
        tables=(
            Table("specifications", ("measure", "outcome", "lag", "detrended", "left", *_CURVE)),
        ),
        evidence=Evidence("series", "series", {"measure": "measure"}),
    ),
    "interest-turns": Figure(
        "interests",
        charts.interest_turns,
        frames=("turns",),
        tables=(
            Table("turns", ("turn", "changed", "when", "relation", "low90", "high90", "word")),
        ),
        evidence=Evidence("event", "turn_events", {"turn": "turn"}),
    ),
    "balance-by-year": Figure(
        "balance",
        charts.balance_by_year,
        frames=("yearly",),
        tables=(Table("yearly", ("year", "edges", "positive", "negative", *_BALANCE)),),
        evidence=Evidence("treaty", "behind", {"year": "year"}),
    ),
    "triangles": Figure(
        "balance",
        charts.triangles,
        frames=("sides",),
        tables=(Table("sides", ("third", "edge", "first", "last", "sign", "reason")),),
        evidence=Evidence(
            "treaty", "behind_sides", {"third": "third", "edge": "edge", "first": "first"}
        ),
    ),
    "coverage": Figure(
        "evidence",
        charts.coverage,
        frames=("coverage",),
        tables=(Table("coverage", ("decade", "confidence", "events")),),
        evidence=Evidence("event", "events", {"decade": "decade", "confidence": "confidence"}),
    ),
    "coverage-by-language": Figure(
        "evidence",
        charts.fields_of_evidence,
        frames=("languages",),
        tables=(Table("languages", ("decade", "language", "citations")),),
        evidence=Evidence("event", "citations", {"decade": "decade", "language": "language"}),
        options={"field": "language", "unit": "citations"},
    ),
    "coverage-by-arena": Figure(
        "evidence",
        charts.fields_of_evidence,
        frames=("arenas",),
        tables=(Table("arenas", ("decade", "arena", "events")),),
        evidence=Evidence("event", "events", {"decade": "decade", "arena": "arena"}),
        options={"field": "arena"},
    ),
    "eastern-share": Figure(
        "evidence",
        charts.eastern_share,
        frames=("eastern",),
        tables=(Table("eastern", ("period", "n", "eastern", "share", "share_low", "share_high")),),
        evidence=Evidence("event", "eastern_acts", {"decade": "period"}),
    ),
    "where-it-happened": Figure(
        "places",
        charts.acts_on_map,
        frames=("edges", "lines", "counts"),
        tables=(Table("counts", ("decade", "name", "side", "events", "eastern")),),
        evidence=Evidence("event", "placed", {"place": "place", "side": "side"}),
    ),
    "coverage-by-domain": Figure(
        "evidence",
        charts.fields_of_evidence,
        frames=("domains",),
        tables=(Table("domains", ("decade", "domain", "events")),),
        evidence=Evidence("event", "events", {"decade": "decade", "domain": "domain"}),
        options={"field": "domain"},
    ),
    "witnesses-by-decade": Figure(
        "witnesses",
        charts.witnesses_by_decade,
        frames=("decades", "relation"),
        tables=(
            Table("decades", ("witness", "period", "rise", "mean", *_YEARS, "series")),
            Table("relation", ("period", "n", "relation", "low90", "high90", "word")),
        ),
        evidence=Evidence("series", "sources", {"witness": "witness", "period": "period"}),
    ),
    "loadings": Figure(
        "witnesses",
        charts.loadings,
        frames=("loadings",),
        tables=(Table("loadings", ("witness", "counted", "years", *_LOADING, *_BY_DECADE)),),
        evidence=Evidence("series", "sources", {"witness": "witness"}),
    ),
    "trade-two-mirrors": Figure(
        "witnesses",
        charts.trade_two_mirrors,
        frames=("trade",),
        tables=(
            Table("trade", ("year", "goods", "reporter", "million", "million_low", "million_high")),
        ),
        evidence=Evidence(
            "series", "trade", {"year": "year", "goods": "goods", "reporter": "reporter"}
        ),
    ),
    "un-votes": Figure(
        "witnesses",
        charts.votes,
        frames=("agreement", "positions"),
        tables=(
            Table("agreement", ("year", "votes", "agreement")),
            Table(
                "positions",
                ("year", "state", "position", "position_low", "position_high", "distance"),
            ),
        ),
        evidence=Evidence("series", "votes", {"year": "year"}),
    ),
}


def figure(slug: str, language: str = "en", *, found: Found | None = None) -> alt.TopLevelMixin:
    """Return a chart of the book.

    Parameters
    ----------
    slug : str
        An entry of :data:`FIGURES`.
    language : str
        One of :data:`racconigi.words.LANGUAGES`.
    found : Found, optional
        What to draw instead of the book's own finding, such as ``find("alignments",
        coding="haege")``.

    Raises
    ------
    KeyError
        If the book has no such chart.
    ValueError
        If the language is unknown.
    """
    entry, words = entry_of(slug), Words(language)
    found = found or find(entry.chapter)
    frames = [found.frames[name] for name in entry.frames]
    chart = entry.draw(*frames, found.numbers, words=words, **entry.options)
    return chart.properties(
        usermeta={
            "language": language,
            "tables": [name for name, _ in named_tables(slug)],
            "opens": entry.opens,
            "letter": LETTER,
            "embedOptions": {"formatLocale": words.number_format},
        }
    )


def entry_of(slug: str) -> Figure:
    """Return the entry of a chart; raise KeyError where the book has none of that name."""
    if slug not in FIGURES:
        raise KeyError(f"The book has no chart {slug!r}; it has: {', '.join(FIGURES)}.")
    return FIGURES[slug]


def named_tables(slug: str) -> list[tuple[str, Table]]:
    """Return the tables of a chart with the names of their files: the first bears the slug."""
    tables = entry_of(slug).tables
    return [(slug, tables[0]), *((f"{slug}-{table.frame}", table) for table in tables[1:])]


def tables(slug: str, *, found: Found | None = None) -> dict[str, pd.DataFrame]:
    """Return what a chart draws, as tables for a machine: codes, plain numbers, English names.

    Returns
    -------
    dict of str to DataFrame
        One frame a table, under the name of its file.
    """
    found = found or find(entry_of(slug).chapter)
    return {name: taken(found.frames[t.frame], t.columns) for name, t in named_tables(slug)}


def readable_tables(
    slug: str, language: str = "en", *, found: Found | None = None
) -> dict[str, pd.DataFrame]:
    """Return what a chart draws, as tables for a reader: texts under headings in a language."""
    found, words = found or find(entry_of(slug).chapter), Words(language)
    return {
        name: written(found.frames[t.frame], t.columns, words) for name, t in named_tables(slug)
    }


def behind(slug: str, mark: Mapping[str, object], *, found: Found | None = None) -> list[str]:
    """Return the identifiers of the events, treaties or series behind a mark of a chart.

    Parameters
    ----------
    slug : str
        The chart.
    mark : mapping
        The mark's fields, such as ``{"period": 1930}``.
    found : Found, optional
        As for :func:`figure`.
    """
    evidence = entry_of(slug).evidence
    frame = (found or find(entry_of(slug).chapter)).frames[evidence.frame]
    for column, field in evidence.on.items():
        frame = frame[frame[column] == mark[field]]
    return frame[evidence.kind].drop_duplicates().tolist()
