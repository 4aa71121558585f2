"""What can be stated: numbers without a value are left out, and nothing is best among nothing."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from racconigi.quantities import Quantity


def known(numbers: Mapping[str, Quantity]) -> dict[str, Quantity]:
    """Return the numbers that have a value, each as a plain number of Python.

    Examples
    --------
    >>> from racconigi.quantities import Measure, Year
    >>> known({"mean": Measure(np.float64(0.5)), "median": Measure(np.nan), "first": Year(None)})
    {'mean': Measure(value=0.5, digits=2, signed=False)}
    """
    return {
        name: replace(number, value=_plain(number.value))
        for name, number in numbers.items()
        if not _is_missing(number.value)
    }


def greatest(values: pd.Series) -> Any:
    """Return the label of the greatest known value, the first of several; None where none is known.

    Examples
    --------
    >>> greatest(pd.Series({1890: 9.3, 1900: None, 1910: 3.4}))
    1890
    """
    found = values.dropna()
    return None if found.empty else found.idxmax()


def least(values: pd.Series) -> Any:
    """Return the label of the least known value, the first of several; None where none is known."""
    return greatest(-values)


def _plain(value):
    return value.item() if isinstance(value, np.generic) else value


def _is_missing(value):
    return value is None or (pd.api.types.is_scalar(value) and pd.isna(value))
