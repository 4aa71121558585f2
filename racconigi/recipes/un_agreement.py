"""How often Italy and Russia voted alike in the UN General Assembly, by calendar year."""

import pandas as pd

from racconigi.recipes.pair import every_year
from racconigi.recipes.recipe import MIT, Raw, Recipe

#: Places on the scale from no to yes; an abstention lies halfway.
PLACES = {"no": 0.0, "abstain": 0.5, "yes": 1.0}

#: The last whole year: the file ends in January 2020, with one vote of that year.
LAST = 2019


def compute(votes: pd.DataFrame, rolls: pd.DataFrame, *, last: int = LAST) -> pd.DataFrame:
    """Return the votes that both cast in each year and how far they agreed.

    Parameters
    ----------
    votes : DataFrame
        ``rcid`` (roll call), ``country`` (Italy, and Russia for the Soviet Union too), ``vote``
        (yes, abstain or no); a state that did not vote has no row.
    rolls : DataFrame
        ``rcid``, ``date`` (2019-12-12).
    last : int
        The last year to keep.

    Returns
    -------
    DataFrame
        ``year``; ``votes``, roll calls in which both took part; ``same``, ``half`` (one abstained
        where the other did not) and ``opposed``, which add up to it; ``agreement``, 0 to 1: the
        mean of 1 for the same, 1/2 for half, 0 for opposed. A year without a common vote (1964)
        has 0 votes and no agreement.

    Raises
    ------
    ValueError
        If a vote is neither yes, abstain nor no, or is recorded twice.
    """
    ours = votes[votes["country"].isin(["Italy", "Russia"])]
    unknown = set(ours["vote"]) - set(PLACES)
    if unknown:
        raise ValueError(f"Unknown vote {min(unknown)!r}; known: {', '.join(PLACES)}.")
    cast = ours.assign(place=ours["vote"].map(PLACES))
    both = cast.pivot(index="rcid", columns="country", values="place").dropna()
    distance = (both["Italy"] - both["Russia"]).abs()
    dates = rolls.set_index("rcid")["date"].reindex(both.index)
    year = dates.str[:4].astype(int).rename("year")
    counts = pd.DataFrame(
        {"same": distance == 0, "half": distance == 0.5, "opposed": distance == 1}
    )
    counts = every_year(counts.groupby(year).sum().loc[:last]).fillna(0).astype(int)
    cast_by_both = counts.sum(axis="columns")
    agreement = (counts["same"] + counts["half"] / 2) / cast_by_both.where(cast_by_both > 0)
    counts.insert(0, "votes", cast_by_both)
    return counts.assign(agreement=agreement.round(4)).reset_index()


RECIPE = Recipe(
    name="un_agreement",
    title="Agreement of Italy and Russia in votes of the UN General Assembly 1956-2019",
    unit="one calendar year; roll calls, and agreement from 0 to 1",
    raw=(
        Raw(
            "unga_votes/un_votes_selected_states_1946_2019.csv.gz",
            "59c6792c5429bdd252405fec9d12fe6cba4cb9b63d28690a979b3503a82f2fe4",
            "dgrtwo/unvotes : data/ @ 7eb7034314ff79c49c9e0785fcd9d216fa04cf14",
        ),
        Raw(
            "unga_votes/un_roll_calls_1946_2019.csv.gz",
            "ce6216400c57e2c222a311586335b3518c51ba2dffdacaf64b1a003d8a236774",
            "dgrtwo/unvotes : data/ @ 7eb7034314ff79c49c9e0785fcd9d216fa04cf14",
        ),
    ),
    licence=MIT,
    citation=(
        "Voeten, E., A. Strezhnev and M. Bailey. United Nations General Assembly Voting Data, "
        "doi:10.7910/DVN/LEJUQZ; Robinson, D. unvotes."
    ),
    compute=compute,
)
