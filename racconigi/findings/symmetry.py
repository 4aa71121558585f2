"""Whether what stands in works made without this pair in mind leans otherwise than the rest.

How an act was found is not recorded, and nearly every search looked for the pair. What the tables
do say is in which works an act stands; so this asks the next best question, and no more.
"""

from pathlib import Path

import pandas as pd

from racconigi.measures.dealt import LEVEL, dealt
from racconigi.package import DATA
from racconigi.quantities import Count, Decade, Measure, Quantity, decades
from racconigi.tables import load

#: A source of which at least so many acts are known, all of one side, can yield but one side.
ONE_SIDED = 5
#: The kind of source that lists one kind of act: treaties, votes, disputes, or sanctions.
LISTS = "dataset"
#: Title, publisher or note of a work that goes through the affairs of all states, or of a year:
#: editions of documents and treaties, parliamentary records, chronicles and yearbooks.
GENERAL = (
    r"Foreign Relations of the United States|FRUS|Office of the Historian|"
    r"Department of State cables|State Department cables|Документы внешней политики|"
    r"Soviet document series|Documenti [Dd]iplomatici [Ii]taliani|Hansard|[Ss]tate papers|"
    r"[Tt]reaty [Ss]eries|UNTS|Map of Europe by Treaty|[Cc]ollection of (?:treaties|documents)|"
    r"Geschichtskalender|[Cc]hronicle|[Cc]hronology|[Yy]earbook|[Cc]alendar|[Tt]imeline|"
    r"[Dd]ay-by-day|[Dd]ay lists"
)
DIGITS = 3
#: What the story calls the columns of the comparison.
TOLD = {
    "part": "in general works", "marked": "hostile", "rest": "in others", "rest_marked":
    "hostile there", "expected": "expected", "low": "low", "high": "high", "chance": "chance",
}  # fmt: skip
#: What is counted, and how its numbers begin.
COUNTED = {"occasions": "symmetry", "acts": "symmetry_acts"}


def symmetry(ledger: pd.DataFrame, data: Path = DATA) -> pd.DataFrame:
    """Return by decade how hostile the occasions are of which general works tell, and the others.

    Parameters
    ----------
    ledger : DataFrame
        ``event``, ``episode``, ``side``, ``decade`` of each scored act.
    data : Path
        The data package.

    Returns
    -------
    DataFrame
        As :func:`racconigi.measures.dealt.dealt` returns it: the part is what a general work tells
        of, the marked ones are hostile; the last row is of all decades. With ``counted``, one of
        :data:`COUNTED`. An act of which only lists and sources that can yield one side tell is
        left out.
    """
    sources = load("sources", data).set_index("source")
    cited = load("event_sources", data)[["event", "source"]].drop_duplicates()
    cited = cited.merge(ledger[["event", "side"]], on="event")
    lean = leaning(cited)
    apart = [*lean.index[lean], *sources.index[sources["kind"] == LISTS]]
    told = cited[~cited["source"].isin(apart)]
    known = general(sources)
    of_general = told["source"].isin(known.index[known]).groupby(told["event"]).any()
    acts = ledger[ledger["event"].isin(of_general.index)].reset_index(drop=True)
    acts = acts.assign(general=acts["event"].map(of_general).astype(bool))
    counted = (occasions(acts), acts)
    tables = [
        dealt(own, own["general"], own["side"] == "conflict", by="decade").assign(counted=name)
        for name, own in zip(COUNTED, counted, strict=True)
    ]
    return pd.concat(tables, ignore_index=True).astype({"period": "Int64"}).round(DIGITS)


def occasions(acts: pd.DataFrame) -> pd.DataFrame:
    """Return one row an occasion, decade and side: what was done at one occasion is no two draws.

    Parameters
    ----------
    acts : DataFrame
        ``event``, ``episode`` (empty for an act by itself), ``decade``, ``side``, ``general``.

    Returns
    -------
    DataFrame
        ``occasion``, ``decade``, ``side``, and whether any of its acts is ``general``. Other than
        in the relation, battles of one campaign are one occasion too.
    """
    named = acts.assign(occasion=acts["episode"].fillna(acts["event"]))
    return named.groupby(["occasion", "decade", "side"])["general"].any().reset_index()


def told(table: pd.DataFrame) -> pd.DataFrame:
    """Return the comparison by occasions as the story shows it: under plain names, all at the end.

    Parameters
    ----------
    table : DataFrame
        As :func:`symmetry` returns it.
    """
    own = table[table["counted"] == "occasions"]
    named = own["period"].astype(str) + "s"
    shown = own.assign(decade=named.mask(own["period"].isna(), "all"))
    return shown.rename(columns=TOLD)[["decade", *TOLD.values()]].reset_index(drop=True)


def leaning(cited: pd.DataFrame) -> pd.Series:
    """Return of each source whether it knows enough acts, and all of one side.

    Parameters
    ----------
    cited : DataFrame
        ``source`` and ``side``, one row an act that it names.
    """
    groups = cited.groupby("source")["side"]
    return (groups.nunique() == 1) & (groups.size() >= ONE_SIDED)


def general(sources: pd.DataFrame) -> pd.Series:
    """Return of each source whether it says of itself that it is a general work.

    Parameters
    ----------
    sources : DataFrame
        ``title``, ``publisher``, ``reliability``.
    """
    said = sources["title"] + " | " + sources["publisher"] + " | " + sources["reliability"]
    return said.str.contains(GENERAL)


def said(table: pd.DataFrame) -> dict[str, Quantity]:
    """Return what a sentence states of the comparison.

    Parameters
    ----------
    table : DataFrame
        As :func:`symmetry` returns it.
    """
    numbers: dict[str, Quantity] = {}
    for name, own in table.groupby("counted", sort=False):
        place = COUNTED[str(name)]
        rows = own[own["period"].notna()]
        numbers |= {
            f"{place}_decades": Count(len(rows)),
            f"{place}_beyond": decades(rows.loc[rows["chance"] <= LEVEL, "period"]),
            f"{place}_false": Measure(rows["beyond"].sum(), digits=1),
            f"{place}_adjusted": Measure(rows["adjusted"].min()),
            f"{place}_blind": decades(rows.loc[rows["beyond"] == 0, "period"]),
        }
        for row in own[own["period"].isna()].itertuples():
            numbers |= _of(place, row)
            numbers[f"{place}_expected"] = Measure(row.expected, digits=0)
            numbers[f"{place}_low"] = Count(int(row.low))
            numbers[f"{place}_high"] = Count(int(row.high))
        for row in rows.nsmallest(1, "chance").itertuples():
            numbers |= _of(f"{place}_worst", row)
            numbers[f"{place}_worst_decade"] = Decade(int(row.period))
    return numbers


def _of(place, row):
    return {
        f"{place}_part": Count(row.part),
        f"{place}_hostile": Count(row.marked),
        f"{place}_rest": Count(row.rest),
        f"{place}_rest_hostile": Count(row.rest_marked),
        f"{place}_chance": Measure(row.chance),
    }
