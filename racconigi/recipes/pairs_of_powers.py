"""What lies between the powers two by two: regimes, rivals in common, positions at the UN.

The same measures as for Italy and Russia, so that other pairs can be asked what that pair is asked.
"""

import itertools

import pandas as pd

from racconigi.recipes import ideal_points, regimes, rivals
from racconigi.recipes.portfolio_similarity_atop import POWERS
from racconigi.recipes.recipe import PRODUCER, Raw, Recipe
from racconigi.timeline import FIRST

#: The column of each list of rivalries.
LISTS = {"thompson-dreyer": "rivals_dreyer", "thompson-sakuwa-suhas": "rivals_sakuwa"}
_COUNTS = list(LISTS.values())
_PAIR = ["state_a", "state_b"]


def compute(
    scores: pd.DataFrame, dreyer: pd.DataFrame, sakuwa: pd.DataFrame, points: pd.DataFrame
) -> pd.DataFrame:
    """Return the distances and the number of rivals in common of each pair of powers and year.

    Parameters
    ----------
    scores : DataFrame
        ``ccode``, ``year``, ``v2x_polyarchy`` (V-Dem 16, 0 to 1), ``polity2`` (Polity5, -10
        autocracy to 10 democracy); a row for each year in which a state was in the system.
    dreyer, sakuwa : DataFrame
        The two lists of rivalries, as :func:`racconigi.recipes.rivals.compute` takes them.
    points : DataFrame
        ``ccode``, ``year``, ``idealpointfp`` (from votes on the final passage of resolutions; on
        the estimates' own scale).

    Returns
    -------
    DataFrame
        ``year``; ``state_a``, ``state_b`` (in alphabetical order, of
        :data:`racconigi.recipes.portfolio_similarity_atop.POWERS`); ``polyarchy_distance``,
        ``polity_distance``, ``position_distance`` (never negative; missing where either is);
        ``rivals_dreyer``, ``rivals_sakuwa`` (states that are rivals of both, on each list; missing
        after its end). A row for each year in which both states were in the system.
    """
    known = _of_powers(scores).merge(
        _of_powers(points)[["state", "year", "idealpointfp"]], on=["state", "year"], how="left"
    )
    both = known.merge(known, on="year", suffixes=("_a", "_b"))
    both = both[both["state_a"] < both["state_b"]]
    apart = {
        f"{name}_distance": (both[f"{column}_a"] - both[f"{column}_b"]).abs().round(digits)
        for name, column, digits in (
            ("polyarchy", regimes.MEASURES["polyarchy"], 3),
            ("polity", regimes.MEASURES["polity"], 0),
            ("position", "idealpointfp", 4),
        )
    }
    series = both[["year", *_PAIR]].assign(**apart)
    series = series.merge(_in_common(dreyer, sakuwa), on=["year", *_PAIR], how="left")
    series = series.astype(dict.fromkeys([*_COUNTS, "polity_distance"], "Int64"))
    columns = ["polyarchy_distance", "polity_distance", *_COUNTS, "position_distance"]
    return series[["year", *_PAIR, *columns]].sort_values(["year", *_PAIR], ignore_index=True)


def _of_powers(rows):
    """Return the rows of the powers since the first year, under the project's identifiers."""
    named = rows.assign(state=rows["ccode"].map(POWERS))
    return named[named["state"].notna() & (named["year"] >= FIRST)]


def _in_common(dreyer, sakuwa):
    """Return how many rivals each pair of powers shared in each year, a column a list."""
    columns = []
    for (name, (start, end, last)), listed in zip(
        rivals.LISTS.items(), (dreyer, sakuwa), strict=True
    ):
        found = {}
        for year in range(FIRST, last + 1):
            held = listed[(listed[start] <= year) & (year <= listed[end])]
            own = {state: rivals.rivals_of(held, code) for code, state in POWERS.items()}
            for one, other in itertools.combinations(sorted(own), 2):
                found[year, one, other] = len(own[one] & own[other])
        columns.append(pd.Series(found, name=LISTS[name], dtype="Int64"))
    return pd.concat(columns, axis=1).rename_axis(["year", *_PAIR]).reset_index()


RECIPE = Recipe(
    name="pairs_of_powers",
    title="Regimes, rivals and positions of the powers two by two 1853-2025",
    unit="one pair and year; distances on the scale of each measure, rivals in states",
    raw=(
        Raw(
            "democracy/cw_democracy.csv.gz",
            "b14706498a252cef8c98293360f74589f03a3fca6a30e648eca9be7a65e22841",
            regimes.RECIPE.raw[0].origin,
        ),
        *rivals.RECIPE.raw,
        Raw(
            "unga_votes/ideal_points_1946_2024_july2025.csv.gz",
            "8708b42bcbc27a7051abeacf387a62dd97905749a93ed05f4ad4cd23920508b6",
            ideal_points.RECIPE.raw[0].origin,
        ),
    ),
    licence=PRODUCER,
    citation=f"{regimes.RECIPE.citation} {rivals.RECIPE.citation} {ideal_points.RECIPE.citation}",
    compute=compute,
)
