"""Trade by month after Eurostat."""

import pandas as pd
import pytest

from racconigi.recipes import trade_eurostat
from tests.recipes.frames import check_leaves_alone, committed


def eurostat(product="Total [TOTAL]"):
    return pd.DataFrame({
        "reporter": "Italy",
        "partner": ["Russian Federation", "Russian Federation", "World"],
        "product": product,
        "flow": ["IMPORT", "EXPORT", "IMPORT"],
        "month": ["2022-12", "2022-11", "2022-11"],
        "value_eur": [None, 506757100.0, 1.0],
    })  # fmt: skip


def test_a_month_not_yet_published_is_missing():
    series = trade_eurostat.compute(eurostat()).set_index(["month", "product", "flow"])["euros"]
    assert series.loc[("2022-11", "all", "exports")] == 506757100
    assert pd.isna(series.loc[("2022-12", "all", "imports")])
    assert len(series) == 2


def test_an_unknown_product_is_refused():
    with pytest.raises(ValueError, match=r"Unknown product 'Cereals \[10\]'"):
        trade_eurostat.compute(eurostat("Cereals [10]"))


def test_the_recipe_leaves_its_frames_alone():
    check_leaves_alone(trade_eurostat.compute, eurostat())


def test_fuels_are_part_of_all_imports():
    euros = committed("trade_eurostat").pivot(
        index=["month", "flow"], columns="product", values="euros"
    )
    assert (euros["fuels"] <= euros["all"])[euros.notna().all(axis="columns")].all()
    assert euros.index[euros.isna().any(axis="columns")].get_level_values(0).unique() == ["2022-12"]
