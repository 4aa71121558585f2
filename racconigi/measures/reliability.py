"""How well coders agree: Krippendorff's alpha, by variable and by era."""

from collections.abc import Mapping, Sequence
from typing import Literal

import krippendorff
import numpy as np
import pandas as pd


def alpha(
    codings: pd.DataFrame,
    variable: str,
    *,
    passes: Sequence[str],
    level: Literal["nominal", "ordinal", "interval", "ratio"] = "nominal",
    values: Mapping[object, float] | None = None,
) -> float:
    """Return Krippendorff's alpha for one variable.

    Parameters
    ----------
    codings : DataFrame
        ``event``, ``pass`` and the variable; missing where a pass did not code it.
    variable : str
        The column coded.
    passes : sequence of str
        The passes to compare.
    level : str
        ``nominal``, ``ordinal``, ``interval`` or ``ratio``.
    values : mapping, optional
        A number for each code, for levels other than nominal.

    Returns
    -------
    float
        1 for perfect agreement, 0 for chance; NaN where fewer than two events were coded twice
        or all codes are the same.

    Raises
    ------
    ValueError
        If a pass codes an event twice, or ``values`` has no number for a code.

    Examples
    --------
    >>> codings = pd.DataFrame({"event": [1, 2, 3, 1, 2, 3], "pass": ["a"] * 3 + ["b"] * 3,
    ...                         "arena": ["x", "y", "y", "x", "y", "y"]})
    >>> alpha(codings, "arena", passes=["a", "b"])
    1.0
    """
    answers = _answers(codings, variable, passes)
    used = sorted(answers[variable].unique())
    codes = dict(zip(used, range(len(used)), strict=True)) if values is None else values
    unknown = [code for code in used if code not in codes]
    if unknown:
        raise ValueError(f"No number is given for the code {unknown[0]!r}.")
    coded = answers.assign(number=answers[variable].map(codes).astype(float))
    numbers = coded.pivot(index="pass", columns="event", values="number").to_numpy()
    paired = numbers[:, (~np.isnan(numbers)).sum(axis=0) >= 2]
    if paired.shape[1] < 2 or len(np.unique(paired[~np.isnan(paired)])) < 2:
        return float("nan")
    return float(krippendorff.alpha(reliability_data=paired, level_of_measurement=level))


def _answers(codings, variable, passes):
    """Return what the passes coded, without what they left out."""
    answers = codings[codings["pass"].isin(list(passes)) & codings[variable].notna()]
    twice = answers[answers.duplicated(["event", "pass"])]
    if len(twice):
        raise ValueError(f"Pass {twice['pass'].iloc[0]!r} codes {twice['event'].iloc[0]} twice.")
    return answers


def agreement(
    codings: pd.DataFrame,
    variable: str,
    *,
    passes: Sequence[str],
    by: pd.Series | None = None,
) -> pd.DataFrame:
    """Return the number of events, the share coded alike and alpha, in all and by group.

    Parameters
    ----------
    codings : DataFrame
        As for :func:`alpha`.
    variable : str
        The column coded.
    passes : sequence of two str
        The passes to compare.
    by : Series, optional
        A group (such as the era) for each event, indexed by event; an event without one counts
        in "all" only.

    Returns
    -------
    DataFrame
        ``group`` ("all" first), ``n`` (events that both passes coded), ``alike`` (share, 0 to 1;
        NaN for none), ``alpha``.

    Raises
    ------
    ValueError
        If there are not two passes, or one codes an event twice.
    """
    if len(passes) != 2:
        raise ValueError(f"Agreement compares two passes, not {len(passes)}.")
    answers = _answers(codings, variable, passes)
    first, second = (
        answers[answers["pass"] == name].set_index("event")[variable] for name in passes
    )
    both = pd.DataFrame({"first": first, "second": second}).dropna()
    groups = {"all": both.index}
    if by is not None:
        named = by.reindex(both.index)
        groups |= {name: rows.index for name, rows in named.groupby(named, sort=False)}
    rows = []
    for name, index in groups.items():
        part = both.loc[index]
        own = answers[answers["event"].isin(index)]
        alike = (part["first"] == part["second"]).mean()
        rows.append((name, len(part), alike, alpha(own, variable, passes=passes)))
    return pd.DataFrame(rows, columns=["group", "n", "alike", "alpha"])


def grouping_agreement(codings: pd.DataFrame, *, passes: Sequence[str]) -> float:
    """Return how alike two groupings of the same events are: the adjusted Rand index.

    Every two events are together or apart in each grouping; the index counts the pairs on which
    both agree, less what chance would give. Source: Hubert & Arabie (1985), Journal of
    Classification 2(1): 193-218.

    Parameters
    ----------
    codings : DataFrame
        ``event``, ``pass`` and ``episode``: the group that a pass puts an event into.
    passes : sequence of two str
        The passes to compare.

    Returns
    -------
    float
        1 where the groupings are the same, 0 where they agree as often as by chance; NaN for
        fewer than two events, or where both leave every event alone.

    Raises
    ------
    ValueError
        If a pass groups an event twice, or there are not two passes.

    Examples
    --------
    >>> codings = pd.DataFrame({"event": [1, 2, 3, 1, 2, 3], "pass": ["a"] * 3 + ["b"] * 3,
    ...                         "episode": ["x", "x", "y", "p", "p", "q"]})
    >>> grouping_agreement(codings, passes=["a", "b"])
    1.0
    """
    if len(passes) != 2:
        raise ValueError(f"Agreement compares two passes, not {len(passes)}.")
    answers = _answers(codings, "episode", passes)
    wide = answers.pivot(index="event", columns="pass", values="episode").dropna()
    if len(wide) < 2 or wide.shape[1] < 2:
        return float("nan")
    one, other = (wide[name] for name in passes)
    together = _pairs(wide.groupby([one, other]).size())
    first, second = _pairs(one.value_counts()), _pairs(other.value_counts())
    expected = first * second / (len(wide) * (len(wide) - 1) / 2)
    most = (first + second) / 2
    return float((together - expected) / (most - expected)) if most > expected else float("nan")


def _pairs(sizes):
    """Return how many pairs there are within groups of these sizes."""
    return float((sizes * (sizes - 1) / 2).sum())
