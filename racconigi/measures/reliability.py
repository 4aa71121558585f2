"""How well coders agree: Krippendorff's alpha, by variable and by era."""

import krippendorff
import numpy as np
import pandas as pd


def alpha(
    codings: pd.DataFrame, variable: str, *, passes, level: str = "nominal", values=None
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

    Examples
    --------
    >>> codings = pd.DataFrame({"event": [1, 2, 3, 1, 2, 3], "pass": ["a"] * 3 + ["b"] * 3,
    ...                         "arena": ["x", "y", "y", "x", "y", "y"]})
    >>> alpha(codings, "arena", passes=["a", "b"])
    1.0
    """
    answers = codings[codings["pass"].isin(passes)]
    table = answers.pivot(index="pass", columns="event", values=variable)
    if values is None:
        codes = {
            code: number for number, code in enumerate(sorted(answers[variable].dropna().unique()))
        }
    else:
        codes = dict(values)
    numbers = table.apply(lambda column: column.map(codes)).to_numpy(float)
    paired = numbers[:, (~np.isnan(numbers)).sum(axis=0) >= 2]
    if paired.shape[1] < 2 or len(np.unique(paired[~np.isnan(paired)])) < 2:
        return float("nan")
    return float(krippendorff.alpha(reliability_data=paired, level_of_measurement=level))


def agreement(
    codings: pd.DataFrame, variable: str, *, passes, by: pd.Series | None = None
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
        A group (such as the era) for each event, indexed by event.

    Returns
    -------
    DataFrame
        ``group`` ("all" first), ``n``, ``alike`` (share, 0 to 1), ``alpha``.
    """
    first, second = (
        codings[codings["pass"] == name].set_index("event")[variable] for name in passes
    )
    both = pd.DataFrame({"first": first, "second": second}).dropna()
    groups = {"all": both.index}
    if by is not None:
        named = by.reindex(both.index)
        groups |= {name: rows.index for name, rows in named.groupby(named, sort=False)}
    rows = []
    for name, index in groups.items():
        part = both.loc[index]
        own = codings[codings["event"].isin(index)]
        alike = (part["first"] == part["second"]).mean()
        rows.append((name, len(part), alike, alpha(own, variable, passes=passes)))
    return pd.DataFrame(rows, columns=["group", "n", "alike", "alpha"])
