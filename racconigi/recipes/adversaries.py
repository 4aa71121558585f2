"""Strategic rivals and enemies in war among the powers and Serbia, as spells of years."""

import pandas as pd

from racconigi.recipes import disputes, rivals
from racconigi.recipes.recipe import PRODUCER, Recipe
from racconigi.timeline import FIRST

#: The project's identifiers of the powers, of Serbia or Yugoslavia, and of the two heirs of others.
#: The later list gives Austria the code of the republic from 1740 on.
STATES = {
    2: "USA", 200: "GBR", 220: "FRA", 255: "GER", 260: "GFR", 300: "AUH", 305: "AUH", 325: "ITA",
    345: "SRB", 365: "RUS", 640: "TUR",
}  # fmt: skip
#: The year in which the later list ends: what it gives as the end of a rivalry that goes on.
ENDS = 2020


def compute(dreyer: pd.DataFrame, sakuwa: pd.DataFrame, wars: pd.DataFrame) -> pd.DataFrame:
    """Return who was whose rival or enemy, from when to when.

    Parameters
    ----------
    dreyer, sakuwa : DataFrame
        Rivalries, as :func:`racconigi.recipes.rivals.compute` takes them.
    wars : DataFrame
        Inter-state wars of Correlates of War, version 4, by year: ``warnum``, ``ccode1``,
        ``ccode2``, ``year``.

    Returns
    -------
    DataFrame
        ``state_a``, ``state_b`` (in alphabetical order); ``list``, that of the rivalry, or
        ``cow-wars``; ``first`` and ``last`` (years, both included; ``last`` is empty for a
        rivalry that goes on where the later list ends). Spells that ended before the project's
        years are left out.
    """
    names = {"styear": "first", "endyear": "last", "start": "first", "end": "last"}
    fought = wars.groupby(["warnum", "ccode1", "ccode2"], as_index=False)["year"].agg(
        first="min", last="max"
    )
    lists = [
        *(rows.rename(columns=names).assign(list=name)
          for name, rows in zip(rivals.LISTS, (dreyer, sakuwa), strict=True)),
        fought.assign(list="cow-wars"),
    ]  # fmt: skip
    spells = pd.concat([_named(rows) for rows in lists])
    spells = spells[(spells["last"] >= FIRST) & (spells["state_a"] != spells["state_b"])]
    spells["last"] = spells["last"].astype("Int64").mask(spells["last"] == ENDS)
    key = ["state_a", "state_b", "list", "first"]
    return spells.drop_duplicates(key).sort_values(key, ignore_index=True)


def _named(rows):
    """Return the spells of the powers under their identifiers, each pair in alphabetical order."""
    pair = pd.DataFrame({end: rows[f"ccode{n}"].map(STATES) for n, end in enumerate("ab", 1)})
    own = pair.notna().all(axis=1)
    ordered = [sorted(states) for states in pair[own].to_numpy()]
    named = rows.loc[own, ["list", "first", "last"]]
    named.insert(0, "state_a", [first for first, _ in ordered])
    named.insert(1, "state_b", [second for _, second in ordered])
    return named.astype({"first": int})


RECIPE = Recipe(
    name="adversaries",
    title="Strategic rivals and enemies in war among the powers 1853-2020",
    unit="one spell of a pair of states; years",
    raw=(*rivals.RECIPE.raw, disputes.RECIPE.raw[-1]),
    licence=PRODUCER,
    citation=(
        f"{rivals.RECIPE.citation}; Sarkees, M. and F. Wayman. 2010. Resort to War. CQ Press."
    ),
    compute=compute,
)
