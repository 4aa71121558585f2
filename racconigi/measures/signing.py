"""From promises, rivalries and wars to one sign a pair and year: plus, minus or none."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

#: What each obligation says of a pair: to stand by it in war, or to deal with it in peace.
PROMISES = {
    "defence": "help", "offence": "help", "neutrality": "help",
    "consultation": "understanding", "nonaggression": "understanding",
}  # fmt: skip
#: The reasons for a sign, the weightiest first, each with its sign: the rule of the book.
ORDER: Mapping[str, int] = {"war": -1, "help": 1, "rivalry": -1, "understanding": 1}

_PAIR = ["year", "state_a", "state_b"]


def sign_ties(
    owed: pd.DataFrame, against: pd.DataFrame, *, order: Mapping[str, int] = ORDER
) -> pd.DataFrame:
    """Give each pair of states with a reason for a sign the sign of its weightiest reason.

    Parameters
    ----------
    owed : DataFrame
        ``year``, ``state_a`` (owes), ``state_b`` (is owed), ``obligation``, as
        :func:`racconigi.measures.alliances.obligations` lists them; either direction makes a tie.
    against : DataFrame
        ``year``, ``state_a``, ``state_b``, ``reason``: ``war``, ``rivalry``, or another of
        ``order``.
    order : mapping of str to int
        The reasons that count, the weightiest first, each with its sign; others are left out.

    Returns
    -------
    DataFrame
        ``year``, ``state_a``, ``state_b`` (in alphabetical order), ``sign`` (1 or -1), ``reason``,
        and ``both``: whether there was a reason for the other sign too. Sorted; a state is no
        partner of its own.

    Raises
    ------
    ValueError
        If an obligation has no reason in :data:`PROMISES`.

    Examples
    --------
    >>> owed = pd.DataFrame({"year": [1914], "state_a": "ITA", "state_b": "AUH",
    ...                      "obligation": "defence"})
    >>> rivals = pd.DataFrame({"year": [1914], "state_a": "AUH", "state_b": "ITA",
    ...                        "reason": "rivalry"})
    >>> sign_ties(owed, rivals).values.tolist()
    [[1914, 'AUH', 'ITA', 1, 'help', True]]
    """
    unknown = set(owed["obligation"]) - PROMISES.keys()
    if unknown:
        raise ValueError(f"Unknown obligation {min(unknown)!r}; known: {', '.join(PROMISES)}.")
    promised = owed.assign(reason=owed["obligation"].map(PROMISES))
    every = pd.concat([rows[[*_PAIR, "reason"]] for rows in (promised, against)])
    counted = _in_order(every[every["reason"].isin(list(order))]).drop_duplicates()
    places = {reason: place for place, reason in enumerate(order)}
    counted = counted.assign(
        sign=counted["reason"].map(order), place=counted["reason"].map(places)
    ).sort_values([*_PAIR, "place"])
    mixed = counted.groupby(_PAIR)["sign"].transform("nunique") > 1
    first = counted.assign(both=mixed).drop_duplicates(_PAIR)
    return first[[*_PAIR, "sign", "reason", "both"]].reset_index(drop=True)


def opposed(owed: pd.DataFrame, against: pd.DataFrame) -> pd.DataFrame:
    """List the pairs of which one is bound to help a third that is at odds with the other.

    Such a minus is inferred from two other ties and closes a triangle that is balanced whatever
    the states think of each other, so the book counts it in one of its other readings only.

    Parameters
    ----------
    owed, against : DataFrame
        As :func:`sign_ties` takes them.

    Returns
    -------
    DataFrame
        ``year``, ``state_a``, ``state_b`` (in alphabetical order), ``reason``: ``opposed``.

    Examples
    --------
    >>> owed = pd.DataFrame({"year": [1914], "state_a": "FRA", "state_b": "RUS",
    ...                      "obligation": "defence"})
    >>> rivals = pd.DataFrame({"year": [1914], "state_a": "AUH", "state_b": "RUS",
    ...                        "reason": "rivalry"})
    >>> opposed(owed, rivals).values.tolist()
    [[1914, 'AUH', 'FRA', 'opposed']]
    """
    bound = owed[owed["obligation"].isin(["defence", "offence"])][_PAIR].drop_duplicates()
    turned = against.rename(columns={"state_a": "state_b", "state_b": "state_a"})
    enemies = pd.concat([against, turned])[_PAIR].drop_duplicates()
    enemies = enemies.rename(columns={"state_a": "state_b", "state_b": "enemy"})
    pairs = bound.merge(enemies, on=["year", "state_b"])
    pairs = pairs.assign(state_b=pairs["enemy"])[_PAIR]
    found = _in_order(pairs).drop_duplicates().sort_values(_PAIR, ignore_index=True)
    return found.assign(reason="opposed")


def _in_order(rows):
    """Return rows with both states in alphabetical order, without a state beside itself."""
    apart = rows[rows["state_a"] != rows["state_b"]]
    low = np.where(apart["state_a"] < apart["state_b"], apart["state_a"], apart["state_b"])
    high = np.where(apart["state_a"] < apart["state_b"], apart["state_b"], apart["state_a"])
    return apart.assign(state_a=low, state_b=high)
