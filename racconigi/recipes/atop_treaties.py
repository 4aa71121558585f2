"""The treaties of ATOP 4.01 that bind a state of our list and were in force since 1853."""

import pandas as pd

from racconigi.recipes import atop
from racconigi.recipes.recipe import PRODUCER, Recipe
from racconigi.timeline import FIRST


def compute(
    treaties: pd.DataFrame, spells: pd.DataFrame, states: pd.DataFrame, *, first: int = FIRST
) -> pd.DataFrame:
    """Return the dates of each treaty.

    Parameters
    ----------
    treaties : DataFrame
        Alliance level of ATOP 4.01: ``atopid``, ``begyr``, ``begmo``, ``begday``, ``endyr`` (0
        while in force), ``endmo``, ``endday``; 0 or missing for what is not known.
    spells : DataFrame
        Member level, as :func:`racconigi.recipes.atop.listed_spells` takes it.
    states : DataFrame
        Our identifiers: ``state``, ``cow``.
    first : int
        Treaties that ended before this year are left out.

    Returns
    -------
    DataFrame
        ``atop``, ``start``, ``end`` (dates as precise as the source has them; no end while in
        force), one row a treaty.
    """
    listed = atop.listed_spells(spells, states, first=first)[atop.TREATY]
    lasting = (treaties["endyr"] == atop.OPEN) | (treaties["endyr"] >= first)
    kept = treaties[lasting & treaties[atop.TREATY].isin(listed)]
    dates = {
        name: [_date(*parts) for parts in kept[[f"{side}{part}" for part in _PARTS]].to_numpy()]
        for name, side in (("start", "beg"), ("end", "end"))
    }
    found = pd.DataFrame({"atop": kept[atop.TREATY].to_numpy(), **dates})
    return found.sort_values("atop", ignore_index=True)


_PARTS = ("yr", "mo", "day")


def _date(year, month, day):
    """Write a date as precisely as the source has it; missing where even the year is 0."""
    known = [int(part) for part in (year, month, day) if pd.notna(part) and part]
    written = [f"{part:0{width}}" for part, width in zip(known, (4, 2, 2), strict=False)]
    return "-".join(written) or None


RECIPE = Recipe(
    name="atop_treaties",
    title="Treaties of ATOP 4.01 with a state of our list, in force since 1853",
    unit="one treaty",
    raw=(atop.TREATIES_4, atop.MEMBERS_4),
    licence=PRODUCER,
    citation=f"{atop.CITATION} (ATOP 4.01).",
    compute=compute,
    own=(atop.STATES,),
)
