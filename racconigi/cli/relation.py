"""``racconigi relation``: the relation of any two states, year by year, from their events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from racconigi.cli import own
from racconigi.cli.output import Output, note, write

if TYPE_CHECKING:
    import pandas as pd


def relation(
    events: own.Files,
    by: Annotated[
        Literal["year", "decade", "spell"], typer.Option(help="A row is one of these.")
    ] = "year",
    pair: own.Pair = None,
    types: Annotated[
        str, typer.Option(metavar="cameo", help="Codes are of CAMEO.", show_default=False)
    ] = "",
    quad: own.Quad = "",
    layout: own.Layout = "",
    date: own.Date = "",
    code: own.Code = "",
    initiator: own.Initiator = "",
    target: own.Target = "",
    dates: own.Order = None,
    output: Output = None,
) -> None:
    """Infer how friendly two states were to each other, and how sure that is.

    The model of the book (see its page on methods): the levels of the acts of each year, from
    war to material cooperation, tell of a relation that moves from year to year. All events of
    the files are one relation, unless a pair is given.

    The level of an event is, in this order: the class in --quad (1 verbal cooperation, 2
    material cooperation, 3 verbal conflict, 4 material conflict); with --types cameo the class
    of its root (01-05, 06-09, 10-14, 15-20, of which 18-20, assault, fight and mass violence,
    are war); the class that GDELT and Phoenix bring, and war in UCDP; the level of its type in
    the project's codebook. Acts of one occasion, which a column episode names, count once a
    year and level; without that column each event counts.

    by year: occasions, mean and bounds of the relation in log odds that an occasion is
    friendly, and the probabilities that it was friendly (above 55 of 100) and hostile (below
    45), with a word for both. by decade: the same of its mean. by spell: the years between
    turns, with the probability that a spell begins within a year of its first.

    Files, dates and what is left out are as in racconigi score. A year without an event between
    the first and the last is a year of which the model knows only its neighbours.
    """
    from racconigi.measures.relation_tables import relation as tabled

    columns = {"quad": quad, "date": date, "code": code, "initiator": initiator, "target": target}
    chosen = own.Chosen(layout, columns, dates, None, pair, types)
    if types not in ("", "cameo"):
        raise typer.BadParameter(f"{types!r} is no codebook with levels.", param_hint="'--types'")
    read = own.read(events, chosen, extra=("episode",), value="quad")
    import pandas as pd

    kept = own.between(events, read, chosen)
    rows = pd.DataFrame(kept, columns=[*read.roles, "n", "first"])
    if "scope" in rows:
        rows = rows[rows["scope"] == "dyad"]
    if "confidence" in rows:
        rows = rows[rows["confidence"] != "unconfirmed"]
    counts = _counts(events, rows, chosen)
    if counts.empty:
        note(events[0], "no event tells of a relation")
        raise typer.Exit(1)
    write(tabled(counts, by=by), output)


def _counts(files, rows: pd.DataFrame, chosen: own.Chosen) -> pd.DataFrame:
    """Return how many occasions each year has of each level."""
    from racconigi.measures.occasions import LEVELS

    level = _levels(rows, chosen)
    left = int(rows["n"][level.isna()].sum())
    own.say_left(files, rows.to_dict("records"), left, "without a class, code or level")
    known = rows.assign(level=level)[level.notna()]
    if "episode" in known:
        # what an occasion shows twice in a year counts once; acts of war are fought one by one
        told = (known["episode"] != "") & (known["level"] != LEVELS[0])
        once = known[told].drop_duplicates(["episode", "year", "level"]).assign(n=1)
        known = _joined(known[~told], once)
    table = known.pivot_table(index="year", columns="level", values="n", aggfunc="sum")
    if table.empty:
        return table
    years = range(int(table.index.min()), int(table.index.max()) + 1)
    return table.reindex(index=years, columns=list(LEVELS)).fillna(0).astype(int)


def _joined(*frames: pd.DataFrame) -> pd.DataFrame:
    import pandas as pd

    return pd.concat(frames)


def _levels(rows: pd.DataFrame, chosen: own.Chosen) -> pd.Series:
    """Return the level of each row; missing where nothing tells it."""
    from racconigi.measures.occasions import LEVELS

    if "quad" not in rows and "code" not in rows:
        return rows["year"].map(lambda _: LEVELS[0])  # UCDP: every event is an act of war
    if "quad" in rows:
        return rows["quad"].where(rows["quad"] != "")
    if chosen.types:
        return rows["code"].map(cameo_level)
    return rows["code"].map(own.house("level")).where(lambda level: level.isin(LEVELS))


def cameo_level(code: str) -> str | None:
    """Return the level of a code of CAMEO, from its root; None of an empty one.

    Examples
    --------
    >>> cameo_level("0211"), cameo_level("057"), cameo_level("112"), cameo_level("190")
    ('verbal-cooperation', 'verbal-cooperation', 'verbal-conflict', 'war')
    """
    if not code:
        return None
    root = int(code[:2])
    for last, level in (
        (5, "verbal-cooperation"), (9, "material-cooperation"), (14, "verbal-conflict"),
        (17, "material-conflict"),
    ):  # fmt: skip
        if root <= last:
            return level
    return "war"
