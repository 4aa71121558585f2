"""Every chart of the book, once: what it draws, what can be taken away, what stands behind a mark.

The notebook's cell, the page, each file to take away and the tests ask here, by the chart's slug.
A new chart is one entry and one function in ``racconigi.charts``.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

import altair as alt
import pandas as pd

from racconigi import charts
from racconigi.charts.places import PHONE_WIDTH
from racconigi.charts.relation import ODDS
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
    """What stands behind the marks of a chart that have some fields.

    Attributes
    ----------
    kind : str
        ``event``, ``treaty``, ``series`` or ``source``: the column that holds the identifiers.
    frame : str
        The finding's frame that lists them.
    on : mapping of str to str
        For each column of that frame the field of the mark that it must equal.
    least, most : mapping of str to str
        The same for columns that must be no less, or no more, than the field: the acts of a span.
    chapter : str
        The finding, where it is not the chart's own.
    """

    kind: str
    frame: str
    on: Mapping[str, str] = {}
    least: Mapping[str, str] = {}
    most: Mapping[str, str] = {}
    chapter: str = ""

    @property
    def fields(self) -> set[str]:
        """The fields that a mark must have to stand on this."""
        return {*self.on.values(), *self.least.values(), *self.most.values()}


class Guess(NamedTuple):
    """What a reader can draw of a chart before the book shows it.

    Attributes
    ----------
    frame : str
        The finding's frame.
    at : str
        Its column of years.
    value, low, high : str
        The column to be drawn, and the ends of its band.
    step : int
        Every how many years there is a point to draw; it stands for the mean of these years.
    least, most : float
        The ends of the axis.
    middle : float
        Where the two sides of the axis meet.
    ticks : tuple of float
        The values that the axis reads.
    axis : str
        The key of the words along the axis.
    scale : str
        How a value is told: ``odds``, ``index`` or ``percent``.
    """

    frame: str
    at: str
    value: str
    low: str
    high: str
    step: int
    least: float
    most: float
    middle: float
    ticks: tuple[float, ...]
    axis: str
    scale: str


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
    evidence : tuple of Evidence
        What stands behind a mark: the first whose fields the mark has.
    data : tuple of str
        The tables of the data package that it stands on, the weightiest first: whom to credit.
    slides : tuple of tuple of int
        For each slide of it the panels that it shows, from 0; empty where one slide holds all.
    small_slide : bool
        Whether a slide shows the drawing for a phone: that for a wide page has no room there.
    phone : callable, optional
        Draws the same on a phone, where the drawing for a wide page would not do narrower.
    slide : callable, optional
        Draws the same for slides, where the drawing for a wide page would not do lower.
    guess : Guess, optional
        What a reader can draw of it first.
    options : mapping
        Further keyword arguments of ``draw``.
    """

    chapter: str
    draw: Callable[..., alt.TopLevelMixin]
    frames: tuple[str, ...]
    tables: tuple[Table, ...]
    evidence: tuple[Evidence, ...]
    data: tuple[str, ...]
    slides: tuple[tuple[int, ...], ...] = ()
    small_slide: bool = False
    phone: Callable[..., alt.TopLevelMixin] | None = None
    slide: Callable[..., alt.TopLevelMixin] | None = None
    guess: Guess | None = None
    options: Mapping[str, object] = {}


_SCORES = (
    "n", "cooperative", "conflictual", "cooperation", "conflict", "net",
    "theta", "theta_low", "theta_high",
)  # fmt: skip
_OCCASIONS = ("n_friendly", "n_hostile")
_RELATION = (*_OCCASIONS, "relation", "low90", "high90", "friendly", "hostile", "word")
_SPAN = ("start", "end", "name")
_TIES = ("coding", "decade", "power", "name", "with", "tie", "strength")
_HELD = ("since", "until", "known_from")
_TILE = {"decade": "decade", "power": "power", "with": "with"}
_SETTING = ("pair", "coding", "reading")
_SET = {"pair": "pair", "reading": "reading"}
_BALANCE = (
    "triads", "balanced", "balanced_low", "balanced_high", "frustration", "f", "f_low", "f_high",
)  # fmt: skip
_YEARS = ("yearly_low", "yearly_high", "years")
_CURVE = ("toward", "reach", "as_far", "beyond")
_LOADING = ("loading", "loading_low", "loading_high", "rho", "chance", "adjusted", "reach")
_BY_DECADE = ("decades", "decade_rho", "decade_chance", "decade_adjusted", "decade_reach")
_LEDGER = ("events",)
_REGISTER = ("treaties",)
_INTERESTS = ("regimes", "regime_families", "rivals", "ideal_points")
_WITNESSES = (
    "trade_ricardo", "trade_cow", "organisations", "portfolio_similarity_atop", "un_agreement",
    "ideal_points", "disputes", "rivals", "regimes",
)  # fmt: skip

#: What a reader can draw first: see :class:`Guess`.
_FRIENDLY = Guess(
    "decades", "period", "relation", "low90", "high90", step=10, least=-3.3, most=3.3, middle=0,
    ticks=tuple(ODDS.values()), axis="relation-by-decade.axis", scale="odds",
)  # fmt: skip
_ALIKE = Guess(
    "similarity", "year", "kappa", "lowest", "highest", step=5, least=-1, most=1, middle=0,
    ticks=(-1, -0.5, 0, 0.5, 1), axis="similarity", scale="index",
)  # fmt: skip
_EASTERN = Guess(
    "eastern", "period", "share", "share_low", "share_high", step=10, least=0, most=1, middle=0.5,
    ticks=(0, 0.25, 0.5, 0.75, 1), axis="share", scale="percent",
)  # fmt: skip

#: The chapters of the history, by their eras.
CHAPTERS = (
    "unification", "triple-alliance", "racconigi", "great-war", "revolution", "old-grooves",
    "containment", "ethiopia-spain", "second-war", "blocs-form", "cold-war", "after-1991",
)  # fmt: skip


def _of_chapter(chapter: str) -> dict[str, Figure]:
    """Return the charts that every chapter of the history has."""
    key, options = chapter.replace("-", "_"), {"chapter": chapter}
    promised = {"with": "with", "other": "other", "kind": "kind", "day": "day"}
    return {
        f"timeline-{chapter}": Figure(
            "history",
            charts.timeline,
            frames=(f"told_{key}", "yearly"),
            tables=(
                Table(f"told_{key}", ("event", "date", "title", "level")),
                Table("yearly", ("year", "relation", "low90", "high90", "word")),
            ),
            evidence=(
                Evidence("event", f"told_{key}", {"event": "event"}),
                Evidence("event", "acts", {"year": "year"}, chapter="relation"),
            ),
            data=_LEDGER,
            slides=((0,), (1,)),
            phone=partial(charts.timeline, room="phone"),
            slide=partial(charts.timeline, room="slide"),
            options=options,
        ),
        f"stood-{chapter}": Figure(
            "history",
            charts.stood,
            frames=(f"stood_{key}",),
            tables=(Table(f"stood_{key}", ("day", "with", "other", "name", "kind", "owes")),),
            evidence=(Evidence("treaty", f"treaties_{key}", promised),),
            data=_REGISTER,
            phone=partial(charts.stood, phone=True),
            options=options,
        ),
        f"map-{chapter}": Figure(
            "history",
            charts.chapter_map,
            frames=("edges", "lines", f"mapped_{key}"),
            tables=(Table(f"mapped_{key}", ("name", "side", "events")),),
            evidence=(Evidence("event", f"placed_{key}", {"place": "place", "side": "side"}),),
            data=("events", "places", "base_map"),
            small_slide=True,
            phone=partial(charts.chapter_map, width=PHONE_WIDTH),
            options=options,
        ),
    }


#: The pictures made for one chapter's own question, and what draws them.
PICTURES = {
    "recognition-1853": charts.statements,
    "pledges-1870": charts.statements,
    "straits-1908": charts.statements,
    "adriatic-1914": charts.statements,
    "recognition-1917": charts.statements,
    "trade-1924": charts.figures,
    "brenner-1933": charts.statements,
    "oil-1935": charts.figures,
    "don-1939": charts.counts,
    "claims-1943": charts.statements,
    "distance-1949": charts.statements,
    "votes-1949": charts.figures,
    "gas-1991": charts.figures,
}
_OBSERVED = {
    charts.statements: ("observation", "date", "row", "stance", "form", "said"),
    charts.counts: ("observation", "row", "value", "low", "high", "said", "date"),
    charts.figures: ("observation", "row", "date", "value", "low", "high"),
}


#: The pictures of four panels, which are two slides.
_FOUR = ("trade-1924", "oil-1935", "votes-1949")


def _of_picture(slug: str) -> Figure:
    """Return the chart of a picture; behind each of its marks stands the source that says it."""
    frame, draw = f"observed_{slug.replace('-', '_')}", PICTURES[slug]
    return Figure(
        "history",
        draw,
        frames=(frame,),
        tables=(Table(frame, _OBSERVED[draw]),),
        evidence=(Evidence("source", frame, {"observation": "observation"}),),
        data=("observations",),
        slides=((0, 1), (2, 3)) if slug in _FOUR else (),
        phone=partial(draw, phone=True),
        options={"slug": slug},
    )


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
        evidence=(
            Evidence("event", "acts", {"event": "event"}),
            Evidence("event", "acts", {"decade": "period", "level": "level"}),
            Evidence("event", "acts", {"decade": "period", "side": "side"}),
            Evidence("event", "acts", {"year": "year"}),
            Evidence("event", "acts", {"decade": "period"}),
            Evidence("event", "acts", least={"year": "first"}, most={"year": "last"}),
            Evidence("event", "acts", least={"when": "start"}, most={"when": "end"}),
        ),
        data=_LEDGER,
        slides=((0,), (1, 2, 3), (4, 5, 6)),
        phone=partial(charts.relation_by_decade, phone=True),
        guess=_FRIENDLY,
    ),
    "scores-by-decade": Figure(
        "cooperation",
        charts.scores_by_decade,
        frames=("scores",),
        tables=(Table("scores", ("period", "scale", "n", "cooperation", "conflict", "net")),),
        evidence=(Evidence("event", "acts", {"decade": "period"}),),
        data=_LEDGER,
    ),
    "directions": Figure(
        "cooperation",
        charts.directions,
        frames=("directions",),
        tables=(Table("directions", ("period", "direction", *_SCORES)),),
        evidence=(Evidence("event", "directed", {"decade": "period", "direction": "direction"}),),
        data=_LEDGER,
    ),
    "tipping-points": Figure(
        "trust",
        charts.tipping_points,
        frames=("tipping",),
        tables=(Table("tipping", ("period", "word", *_OCCASIONS, "unfound")),),
        evidence=(Evidence("event", "acts", {"decade": "period"}),),
        data=_LEDGER,
    ),
    "specification-shares": Figure(
        "trust",
        charts.specification_shares,
        frames=("shares",),
        tables=(Table("shares", ("period", "word", "readings", "own")),),
        evidence=(Evidence("event", "acts", {"decade": "period"}),),
        data=_LEDGER,
    ),
    "your-reading": Figure(
        "readings",
        charts.your_reading,
        frames=("yearly", "decades"),
        tables=(
            Table("yearly", ("year", "relation", "low90", "high90", "word", "least", "most")),
            Table("decades", ("period", "cooperative", "conflictual")),
        ),
        evidence=(
            Evidence("event", "acts", {"decade": "period"}),
            Evidence("event", "acts", {"year": "year"}),
        ),
        data=_LEDGER,
        slides=((0,), (1,)),
    ),
    "unseen-acts": Figure(
        "trust",
        charts.unseen_acts,
        frames=("missing",),
        tables=(Table("missing", ("name", "side", "found", "estimated", "low", "high")),),
        evidence=(Evidence("event", "acts", {"era": "era", "side": "side"}),),
        data=_LEDGER,
        slides=((0,), (1,)),
    ),
    "power-map": Figure(
        "alignments",
        charts.power_map,
        frames=("weighed",),
        tables=(Table("weighed", _TIES),),
        evidence=(Evidence("treaty", "behind_ties", _TILE),),
        data=_REGISTER,
        small_slide=True,
        phone=charts.power_list,
    ),
    "ties-by-decade": Figure(
        "alignments",
        charts.ties_by_decade,
        frames=("weighed", "powers", "absent"),
        tables=(Table("weighed", _TIES), Table("absent", ("decade", "power"))),
        evidence=(Evidence("treaty", "behind_ties", _TILE),),
        data=_REGISTER,
        slides=((0,), (1,)),
    ),
    "any-year": Figure(
        "alignments",
        charts.any_year,
        frames=("promises", "rows", "said"),
        tables=(
            Table(
                "promises",
                ("with", "other", "owes", "obligation", *_HELD, "treaty", "name"),
            ),
            Table("rows", ("power", "name", "since", "until", "exists")),
            Table("said", ("year", "with", "kind", "other", "known_from", "name")),
        ),
        evidence=(
            Evidence(
                "treaty",
                "promises",
                {"with": "with", "other": "other", "kind": "kind", "owes": "owes"},
                least={"until": "day"},
                most={"since": "day", "known_from": "known_by"},
            ),
        ),
        data=_REGISTER,
        slides=((0,),),
        phone=partial(charts.any_year, phone=True),
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
        evidence=(Evidence("treaty", "binding", {"year": "year"}),),
        data=_REGISTER,
        guess=_ALIKE,
    ),
    "any-pair": Figure(
        "pairs",
        charts.any_pair,
        frames=("runs", "between", "firm"),
        tables=(
            Table("runs", (*_SETTING, "first", "last", "kappa", "lowest", "highest")),
            Table("between", (*_SETTING, "first", "last", "tie", "strength")),
            Table("firm", (*_SETTING, "alike", "unlike", "measured")),
        ),
        evidence=(
            Evidence("treaty", "behind", _SET, least={"last": "at"}, most={"first": "at"}),
            Evidence("treaty", "behind", _SET, least={"last": "first"}, most={"first": "last"}),
        ),
        data=_REGISTER,
        slides=((1, 2),),
        phone=partial(charts.any_pair, phone=True),
    ),
    "interest-specifications": Figure(
        "interests",
        charts.interest_specifications,
        frames=("specifications",),
        tables=(
            Table("specifications", ("measure", "outcome", "lag", "detrended", "left", *_CURVE)),
        ),
        evidence=(Evidence("series", "series", {"measure": "measure"}),),
        data=(*_LEDGER, *_REGISTER, *_INTERESTS, "trade_ricardo", "trade_cow"),
        slides=((0, 1, 2), (3, 4), (5, 6)),
    ),
    "interest-turns": Figure(
        "interests",
        charts.interest_turns,
        frames=("turns",),
        tables=(
            Table("turns", ("turn", "changed", "when", "relation", "low90", "high90", "word")),
        ),
        evidence=(Evidence("event", "turn_events", {"turn": "turn"}),),
        data=(*_LEDGER, *_INTERESTS),
    ),
    "balance-by-year": Figure(
        "balance",
        charts.balance_by_year,
        frames=("yearly",),
        tables=(Table("yearly", ("year", "edges", "positive", "negative", *_BALANCE)),),
        evidence=(Evidence("treaty", "behind", {"year": "year"}),),
        data=(*_REGISTER, "adversaries"),
        slides=((0,), (1,)),
    ),
    "triangles": Figure(
        "balance",
        charts.triangles,
        frames=("sides",),
        tables=(Table("sides", ("third", "edge", "first", "last", "sign", "reason")),),
        evidence=(
            Evidence(
                "treaty", "behind_sides", {"third": "third", "edge": "edge", "first": "first"}
            ),
        ),
        data=(*_REGISTER, "adversaries"),
        slides=((0, 1), (2, 3), (4,)),
    ),
    "coverage": Figure(
        "evidence",
        charts.coverage,
        frames=("coverage",),
        tables=(Table("coverage", ("decade", "confidence", "events")),),
        evidence=(Evidence("event", "events", {"decade": "decade", "confidence": "confidence"}),),
        data=_LEDGER,
    ),
    "coverage-by-language": Figure(
        "evidence",
        charts.fields_of_evidence,
        frames=("languages",),
        tables=(Table("languages", ("decade", "language", "citations")),),
        evidence=(Evidence("event", "citations", {"decade": "decade", "language": "language"}),),
        data=_LEDGER,
        phone=partial(charts.fields_of_evidence, phone=True),
        options={"field": "language", "unit": "citations"},
    ),
    "coverage-by-arena": Figure(
        "evidence",
        charts.fields_of_evidence,
        frames=("arenas",),
        tables=(Table("arenas", ("decade", "arena", "events")),),
        evidence=(Evidence("event", "events", {"decade": "decade", "arena": "arena"}),),
        data=_LEDGER,
        phone=partial(charts.fields_of_evidence, phone=True),
        options={"field": "arena"},
    ),
    "eastern-share": Figure(
        "evidence",
        charts.eastern_share,
        frames=("eastern",),
        tables=(Table("eastern", ("period", "n", "eastern", "share", "share_low", "share_high")),),
        evidence=(Evidence("event", "eastern_acts", {"decade": "period"}),),
        data=_LEDGER,
        guess=_EASTERN,
    ),
    "where-it-happened": Figure(
        "places",
        charts.acts_on_map,
        frames=("edges", "lines", "counts"),
        tables=(Table("counts", ("decade", "name", "side", "events", "eastern")),),
        evidence=(Evidence("event", "placed", {"place": "place", "side": "side"}),),
        data=("events", "places", "base_map"),
        small_slide=True,
        phone=partial(charts.acts_on_map, width=PHONE_WIDTH),
    ),
    "coverage-by-domain": Figure(
        "evidence",
        charts.fields_of_evidence,
        frames=("domains",),
        tables=(Table("domains", ("decade", "domain", "events")),),
        evidence=(Evidence("event", "events", {"decade": "decade", "domain": "domain"}),),
        data=_LEDGER,
        phone=partial(charts.fields_of_evidence, phone=True),
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
        evidence=(
            Evidence("series", "sources", {"witness": "witness", "period": "period"}),
            Evidence("event", "acts", {"decade": "period"}, chapter="relation"),
        ),
        data=(*_LEDGER, *_WITNESSES),
        slides=((0, 1), (2, 3), (4, 5), (6, 7), (8, 9)),
    ),
    "loadings": Figure(
        "witnesses",
        charts.loadings,
        frames=("loadings",),
        tables=(Table("loadings", ("witness", "counted", "years", *_LOADING, *_BY_DECADE)),),
        evidence=(Evidence("series", "sources", {"witness": "witness"}),),
        data=(*_LEDGER, *_WITNESSES),
    ),
    "trade-two-mirrors": Figure(
        "witnesses",
        charts.trade_two_mirrors,
        frames=("trade",),
        tables=(
            Table("trade", ("year", "goods", "reporter", "million", "million_low", "million_high")),
        ),
        evidence=(
            Evidence("series", "trade", {"year": "year", "goods": "goods", "reporter": "reporter"}),
        ),
        data=("trade_ricardo",),
        slides=((0,), (1,)),
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
        evidence=(Evidence("series", "votes", {"year": "year"}),),
        data=("un_agreement", "ideal_points"),
        slides=((0,), (1,)),
    ),
    **{slug: one for chapter in CHAPTERS for slug, one in _of_chapter(chapter).items()},
    **{slug: _of_picture(slug) for slug in PICTURES},
}


def figure(
    slug: str,
    language: str = "en",
    *,
    found: Found | None = None,
    phone: bool = False,
    slide: bool = False,
) -> alt.TopLevelMixin:
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
    phone : bool
        Whether it is drawn for a phone, where the chart has a drawing of its own for that.
    slide : bool
        Whether it is drawn for slides, where the chart has a drawing of its own for that.

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
    draw = (entry.phone if phone else entry.slide if slide else None) or entry.draw
    chart = draw(*frames, found.numbers, words=words, **entry.options)
    return chart.properties(
        usermeta={
            "language": language,
            "tables": [name for name, _ in named_tables(slug)],
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
    """Return the identifiers of the events, treaties, series or sources behind a mark of a chart.

    Parameters
    ----------
    slug : str
        The chart.
    mark : mapping
        The mark's fields, such as ``{"period": 1930}``.
    found : Found, optional
        As for :func:`figure`.

    Raises
    ------
    ValueError
        If nothing stands behind marks of such fields.
    """
    entry = entry_of(slug)
    evidence = next((e for e in entry.evidence if e.fields <= mark.keys()), None)
    if evidence is None:
        raise ValueError(f"Nothing stands behind a mark of {slug} with {', '.join(mark)}.")
    frame = evidence_frame(slug, evidence, found=found)
    fits = pd.Series(True, index=frame.index)
    for column, field in evidence.on.items():
        fits &= frame[column] == mark[field]
    for column, field in evidence.least.items():
        fits &= frame[column] >= mark[field]
    for column, field in evidence.most.items():
        fits &= frame[column] <= mark[field]
    return frame.loc[fits, evidence.kind].drop_duplicates().tolist()


def evidence_frame(slug: str, evidence: Evidence, *, found: Found | None = None) -> pd.DataFrame:
    """Return the frame that lists an evidence of a chart."""
    if found is None or evidence.chapter:
        found = find(evidence.chapter or entry_of(slug).chapter)
    return found.frames[evidence.frame]


def all_behind(slug: str, kind: str) -> list[str]:
    """Return the identifiers of all of one kind behind a chart: events, treaties or others."""
    frames = [
        evidence_frame(slug, one)[kind] for one in entry_of(slug).evidence if one.kind == kind
    ]
    return pd.concat(frames).dropna().drop_duplicates().tolist() if frames else []
