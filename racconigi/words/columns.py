"""What each column of a frame is called in a language, and how its values are written.

Tooltips, tables under charts and files for readers all ask here, so that a quantity has one name
and one form in the whole book.
"""

from collections.abc import Callable
from typing import Any

import pandas as pd

from racconigi.dates import FOREVER
from racconigi.words import Words

#: For each column the key of its heading and its kind. Kinds: ``decade``, ``year``, ``date``,
#: ``day`` (a whole number, 19120701; what has not ended is empty), ``count``, ``number:D`` and
#: ``signed:D`` (D digits), ``share`` and ``share:D``, ``figure`` (as many digits as it
#: has, one at most), ``word:KEY`` (the value is an attribute of
#: the message KEY), ``words:KEY`` (several such, joined by ``;``), ``pair`` (two states, joined by
#: a hyphen), ``word`` (the value is a key itself), ``name`` (given in each language by columns with
#: its suffix), ``acronym`` and ``text``.
COLUMNS = {
    "period": ("decade", "decade"),
    "decade": ("decade", "decade"),
    "year": ("year", "year"),
    "date": ("date", "date"),
    "n": ("events", "count"),
    "events": ("events", "count"),
    "cooperative": ("cooperative-events", "count"),
    "conflictual": ("conflictual-events", "count"),
    "cooperation": ("cooperation", "number:1"),
    "conflict": ("conflict", "number:1"),
    "net": ("net", "signed:1"),
    "level": ("level", "word:level"),
    "word": ("word", "word:word"),
    "relation": ("relation", "signed:2"),
    "low50": ("relation.low50", "signed:2"),
    "high50": ("relation.high50", "signed:2"),
    "low90": ("relation.low90", "signed:2"),
    "high90": ("relation.high90", "signed:2"),
    "friendly": ("relation.friendly", "share:1"),
    "hostile": ("relation.hostile", "share:1"),
    "least": ("your-reading.least", "signed:2"),
    "most": ("your-reading.most", "signed:2"),
    "n_friendly": ("occasions.friendly", "count"),
    "n_hostile": ("occasions.hostile", "count"),
    "firm": ("spell.firm", "share"),
    "unfound": ("unfound", "count"),
    "found": ("acts-found", "count"),
    "estimated": ("acts-found.estimated", "number:1"),
    "low": ("acts-found.low", "number:1"),
    "high": ("acts-found.high", "number:1"),
    "own": ("own-word", "word:yes-no"),
    "first": ("from", "year"),
    "last": ("until", "year"),
    "war": ("war-year", "word:yes-no"),
    "side": ("side", "word"),
    "theta": ("balance", "signed:2"),
    "theta_low": ("balance.low", "signed:2"),
    "theta_high": ("balance.high", "signed:2"),
    "weight": ("weight", "signed:1"),
    "event": ("identifier", "text"),
    "state": ("state", "word:state"),
    "title": ("event", "name"),
    "name": ("name", "name"),
    "direction": ("direction", "word:direction"),
    "scale": ("scale", "acronym"),
    "power": ("power.code", "text"),
    "with": ("tied-with", "word:state"),
    "other": ("power", "text"),
    "owes": ("promise.owes", "word:yes-no"),
    "obligation": ("promise", "word:treaty-obligation"),
    "kind": ("promise", "word:promise"),
    "treaty": ("identifier", "text"),
    "day": ("on", "day"),
    "since": ("from", "day"),
    "until": ("until", "day"),
    "known_from": ("treaty-entry.known", "day"),
    "exists": ("exists", "word:yes-no"),
    "tie": ("tie.number", "count"),
    "strength": ("tie", "words:treaty-obligation"),
    "kappa": ("kappa", "signed:2"),
    "lowest": ("lowest", "signed:2"),
    "highest": ("highest", "signed:2"),
    "known": ("kappa.known", "signed:2"),
    "active": ("kappa.active", "signed:2"),
    "checked": ("kappa.checked", "signed:2"),
    "pair": ("pair", "pair"),
    "coding": ("coding", "word:coding"),
    "reading": ("secret-treaties", "word:secret-treaties"),
    "alike": ("alike-years", "count"),
    "unlike": ("alike-years.unlike", "count"),
    "measured": ("alike-years.known", "count"),
    "edges": ("balance-by-year.ties", "count"),
    "positive": ("balance-by-year.positive", "count"),
    "negative": ("balance-by-year.negative", "count"),
    "triads": ("balance-by-year.triads", "count"),
    "balanced": ("balance-by-year.balanced", "share"),
    "balanced_low": ("balance-by-year.low", "share"),
    "balanced_high": ("balance-by-year.high", "share"),
    "frustration": ("balance-by-year.frustration", "count"),
    "f": ("balance-by-year.f", "number:2"),
    "f_low": ("balance-by-year.f-low", "number:2"),
    "f_high": ("balance-by-year.f-high", "number:2"),
    "third": ("third", "word:third"),
    "edge": ("edge", "word:edge"),
    "sign": ("sign", "word:sign"),
    "reason": ("reason", "word:reason"),
    "witness": ("witness", "word:witness"),
    "series": ("series", "words:series"),
    "years": ("witnesses-by-decade.years", "count"),
    "mean": ("witnesses-by-decade.mean", "number:2"),
    "yearly_low": ("witnesses-by-decade.low", "number:2"),
    "yearly_high": ("witnesses-by-decade.high", "number:2"),
    "rise": ("rise", "word:rise"),
    "counted": ("loadings.counted", "word:yes-no"),
    "loading": ("loadings.loading", "signed:2"),
    "loading_low": ("loadings.low", "signed:2"),
    "loading_high": ("loadings.high", "signed:2"),
    "rho": ("loadings.rho", "signed:2"),
    "chance": ("loadings.chance", "number:2"),
    "adjusted": ("loadings.adjusted", "number:2"),
    "decades": ("loadings.decades", "count"),
    "decade_rho": ("loadings.decade-rho", "signed:2"),
    "decade_chance": ("loadings.decade-chance", "number:2"),
    "decade_adjusted": ("loadings.decade-adjusted", "number:2"),
    "decade_reach": ("loadings.decade-reach", "number:2"),
    "goods": ("goods", "word:goods"),
    "reporter": ("reporter", "word:state"),
    "million": ("trade-two-mirrors.unit", "number:3"),
    "million_low": ("trade-two-mirrors.low", "number:3"),
    "million_high": ("trade-two-mirrors.high", "number:3"),
    "votes": ("un-votes.count", "count"),
    "agreement": ("un-votes.agreement", "number:2"),
    "position": ("un-votes.position", "signed:2"),
    "position_low": ("un-votes.low", "signed:2"),
    "position_high": ("un-votes.high", "signed:2"),
    "distance": ("un-votes.distance", "number:2"),
    "measure": ("measure", "word:measure"),
    "outcome": ("outcome", "word:outcome"),
    "lag": ("lag", "count"),
    "detrended": ("detrended", "word:yes-no"),
    "left": ("era-left-out", "name"),
    "toward": ("toward", "signed:2"),
    "reach": ("reach", "number:2"),
    "as_far": ("reach.as-far", "share"),
    "beyond": ("reach.beyond", "word:yes-no"),
    "turn": ("turn", "text"),
    "when": ("turn.when", "word:turn"),
    "changed": ("changed", "word:changed"),
    "confidence": ("confidence", "word:confidence"),
    "arena": ("arena", "word:arena"),
    "domain": ("domain", "word:domain"),
    "language": ("language", "word:language"),
    "citations": ("citations", "count"),
    "eastern": ("eastern-acts", "count"),
    "readings": ("readings", "share"),
    "share": ("share", "share"),
    "share_low": ("share.low", "share"),
    "share_high": ("share.high", "share"),
    "row": ("observed.row", "name"),
    "stance": ("observed.stance", "name"),
    "said": ("observed.said", "name"),
    "form": ("observed.form", "word:observed-form"),
    "value": ("observed.value", "figure"),
    "observation": ("identifier", "text"),
    "start": ("from", "number:1"),
    "end": ("until", "number:1"),
}


def heading(column: str, words: Words) -> str:
    """Return what a column is called.

    Raises
    ------
    KeyError
        If the column has no entry in :data:`COLUMNS`.
    """
    return words[COLUMNS[column][0]]


def d3_format(column: str) -> str | None:
    """Return the d3 format in which a chart writes a column's numbers; None for words."""
    kind, _, digits = COLUMNS[column][1].partition(":")
    formats = {"count": ",d", "year": "d", "share": f".{digits or 0}%", "figure": ",.1~f"}
    return {"number": f",.{digits}f", "signed": f"+,.{digits}f"}.get(kind, formats.get(kind))


def written(frame: pd.DataFrame, columns: tuple[str, ...], words: Words) -> pd.DataFrame:
    """Return columns of a frame as texts under their headings, as a reader of the language reads.

    Parameters
    ----------
    frame : DataFrame
        The columns named, or for a ``name`` the columns with each language's suffix.
    columns : tuple of str
        Entries of :data:`COLUMNS`, in order.
    words : Words
        The language.

    Returns
    -------
    DataFrame
        Texts; a missing value is empty.
    """
    found = {heading(column, words): _texts(frame, column, words) for column in columns}
    return pd.DataFrame(found, index=frame.index)


def taken(frame: pd.DataFrame, columns: tuple[str, ...]) -> pd.DataFrame:
    """Return columns of a frame as a machine takes them: values as they are, names in English."""
    named = {c: frame[f"{c}_en" if COLUMNS[c][1] == "name" else c] for c in columns}
    return pd.DataFrame(named, index=frame.index)


def _texts(frame, column, words):
    kind, _, detail = COLUMNS[column][1].partition(":")
    values = frame[words.column(column, frame) if kind == "name" else column]
    write = _writer(kind, detail, words)
    return ["" if pd.isna(value) else write(value) for value in values]


def _writer(kind: str, detail: str, words: Words) -> Callable[[Any], str]:
    if kind in ("number", "signed", "count"):
        digits = int(detail or 0)
        return lambda value: words.number(value, digits=digits, signed=kind == "signed")
    if kind == "figure":
        return lambda value: words.number(value, digits=int(value != round(value)))
    if kind == "share":
        return lambda value: words.percent(value, digits=int(detail or 0))
    if kind == "word":
        return lambda value: words[f"{detail}.{value}" if detail else value]
    if kind == "words":
        return lambda value: words.join(words[f"{detail}.{item}"] for item in value.split(";"))
    kinds: dict[str, Callable[[Any], str]] = {
        "decade": words.decade, "date": words.date, "acronym": str.upper,
        "day": lambda value: _day(value, words),
        "pair": lambda value: words.join(words[f"state.{own}"] for own in value.split("-")),
    }  # fmt: skip
    return kinds.get(kind, str)


def _day(value, words):
    if value == FOREVER:
        return ""
    year, month, day = value // 10000, value // 100 % 100, value % 100
    return words.date(f"{year:04d}-{month:02d}-{day:02d}")
