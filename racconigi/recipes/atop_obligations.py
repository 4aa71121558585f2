"""What the great powers owed each state of our list after ATOP 5.1, as spells of years."""

import pandas as pd

from racconigi.recipes import atop
from racconigi.recipes.recipe import PRODUCER, Recipe
from racconigi.timeline import FIRST

#: The powers whose obligations are kept.
OWING = ("ITA", "RUS", "AUH", "GER", "FRA", "GBR", "TUR", "USA")

_PAIR = ["state_a", "state_b"]


def compute(dyads: pd.DataFrame, states: pd.DataFrame, *, first: int = FIRST) -> pd.DataFrame:
    """Return the spells in which a power owed a state the same obligations.

    Parameters
    ----------
    dyads : DataFrame
        ATOP 5.1: ``ccode1`` (owes), ``ccode2`` (is owed), ``year`` and a column for each of
        :data:`racconigi.recipes.atop.OBLIGATIONS` (1 where a treaty in force holds it).
    states : DataFrame
        Our identifiers: ``state``, ``cow``.
    first : int
        Years before this one are left out.

    Returns
    -------
    DataFrame
        ``state_a`` (owes, one of :data:`OWING`), ``state_b`` (is owed), ``first_year``,
        ``last_year``, ``obligations`` (joined by ``;``). A year without any is in no spell.
    """
    codes = atop.state_of(states)
    owed = atop.held(dyads, [f"atop_{column}" for column in atop.OBLIGATIONS.values()])
    yearly = pd.DataFrame({
        "state_a": dyads["ccode1"].map(codes),
        "state_b": dyads["ccode2"].map(codes),
        "year": dyads["year"],
        "obligations": owed,
    })  # fmt: skip
    kept = yearly[(yearly["year"] >= first) & (yearly["obligations"] != "")]
    kept = kept[kept["state_a"].isin(OWING)].dropna(subset="state_b")
    return _spells(kept.sort_values([*_PAIR, "year"], ignore_index=True))


def _spells(yearly):
    """Collapse years in which nothing changes; the rows are in order of pair and year."""
    same = [*_PAIR, "obligations"]
    new = (yearly[same] != yearly[same].shift()).any(axis="columns") | (yearly["year"].diff() != 1)
    spells = yearly.groupby(new.cumsum().to_numpy())
    found = spells[same].first().assign(
        first_year=spells["year"].min(), last_year=spells["year"].max()
    )  # fmt: skip
    return found[[*_PAIR, "first_year", "last_year", "obligations"]].reset_index(drop=True)


RECIPE = Recipe(
    name="atop_obligations",
    title="What the great powers owed the states of our list 1853-2018 after ATOP 5.1",
    unit="one spell of years in which a state owed another the same",
    raw=(atop.DYADS_5,),
    licence=PRODUCER,
    citation=f"{atop.CITATION} (ATOP 5.1).",
    compute=compute,
    own=(atop.STATES,),
)
