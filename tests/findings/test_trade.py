"""What the customs report: every number from tables small enough to reckon by hand."""

import pytest

from racconigi.findings import trade
from racconigi.quantities import Measure, Share, Year
from tests.findings.heard import given
from tests.findings.small import give, table


@pytest.fixture(scope="module")
def found():
    with pytest.MonkeyPatch.context() as patch:
        give(patch, given(), trade)
        return trade.find()


@pytest.fixture(scope="module")
def numbers(found):
    return found.numbers


def test_goods_are_the_same_whoever_reports_them(found):
    drawn = found.frames["trade"].query("year == 1900").set_index(["goods", "reporter"])
    assert drawn["million"].to_dict() == {
        ("to-italy", "ITA"): 6.0,
        ("to-italy", "RUS"): 4.0,
        ("to-russia", "ITA"): 1.0,
        ("to-russia", "RUS"): 2.0,
    }
    assert drawn["million_low"].equals(drawn["million"].rename("million_low"))


def test_the_mirrors_are_medians_of_italys_figure_over_russias(numbers):
    assert numbers["mirror_to_italy"] == Share(1.5)
    assert numbers["mirror_to_russia"] == Share(0.5)  # of 2, 0.3, 0.5, 0.4 and 2
    assert numbers["mirror_to_russia_1890_1908"] == Share(0.4)  # of 0.3, 0.5 and 0.4


def test_a_total_needs_both_ways(monkeypatch, numbers):
    assert numbers["trade_italy_1900"] == Measure(7.0)
    assert numbers["trade_russia_1900"] == Measure(6.0)
    half = table("trade_ricardo", "year reporter flow pounds", (1900, "ITA", "imports", 6))
    give(monkeypatch, {"trade_ricardo": half}, trade)
    assert "trade_italy_1900" not in trade.find().numbers


def test_the_second_source_is_set_over_the_first_where_both_speak(numbers):
    assert numbers["join_imports"] == Share(1.0)  # of 1, 2 and 1
    assert numbers["join_exports"] == Share(1.5)


def test_russias_best_year_and_a_year_of_war_and_of_peace(numbers):
    assert numbers["imports_peak"] == Year(1898)
    assert numbers["imports_peak_share"] == Share(0.13)
    assert numbers["imports_1913"].value == pytest.approx(0.065)
    assert numbers["imports_1916"].value == pytest.approx(0.0004)


def test_the_halves_of_the_thirties_are_averaged_over_their_own_years(numbers):
    assert numbers["imports_1930s_early"].value == pytest.approx(0.04)  # 1930 and 1934
    assert numbers["imports_1930s_late"].value == pytest.approx(0.015)  # 1935 and 1938
    assert numbers["exports_1930s_early"].value == pytest.approx(0.02)
    assert numbers["exports_1930s_late"].value == pytest.approx(0.004)


def test_euros_are_summed_over_the_months_known_in_both_years(numbers):
    assert numbers["euros_imports_2021"] == Measure(11.0, digits=1)
    assert numbers["euros_imports_2022"] == Measure(22.0, digits=1)
    assert numbers["euros_exports_2021"] == Measure(5.5, digits=1)
    assert "euros_exports_2022" not in numbers  # March is not known
    assert numbers["fuels_2022"] == Share(0.5)
