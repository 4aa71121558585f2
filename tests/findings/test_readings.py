"""What another reading is made from: the acts, the choices and the model of the book."""

import math

import pytest

from racconigi.findings import find
from racconigi.findings.readings import ENOUGH
from racconigi.findings.trust import CHOICES, described
from racconigi.measures.occasions import LEVELS, occasions
from racconigi.package import DATA
from racconigi.quantities import Count


@pytest.fixture(scope="module")
def found():
    return find("readings")


def test_acts_are_those_of_the_ledger_and_their_occasions_those_of_the_model(found):
    acts, ledger = found.frames["acts"], described(DATA)
    assert acts["event"].tolist() == ledger["event"].tolist()
    keys = ["occasion", "year", "level"]
    mine = acts.assign(level=acts["level"].map(dict(enumerate(LEVELS))))[keys].drop_duplicates()
    theirs = occasions(ledger)[keys]
    assert sorted(mine.itertuples(index=False)) == sorted(theirs.itertuples(index=False))


def test_the_books_own_values_come_first(found):
    choices = found.frames["choices"].groupby("choice", sort=False)["value"].agg(list)
    for name, values in CHOICES.items():
        assert choices[name] == list(values)
    counted = found.frames["acts"]["domain"].value_counts()
    assert choices["domain"] == ["all", *counted.index[counted >= ENOUGH]]


def test_there_are_parameters_for_each_unit(found):
    given = found.frames["parameters"].set_index("unit")
    assert set(given.index) == set(CHOICES["unit"])
    assert (given[["sigma", "rho"]] > 0).all(axis=None)
    cuts = given[[f"cut_{number}" for number in range(len(LEVELS) - 1)]]
    assert (cuts.diff(axis=1).iloc[:, 1:] > 0).all(axis=None)


def test_years_agree_where_nine_of_ten_readings_lie_on_one_side(found):
    yearly, stated = found.frames["yearly"], found.numbers
    friendly, hostile = (yearly["least"] > 0).sum(), (yearly["most"] < 0).sum()
    assert stated["agreed_friendly"] == Count(friendly)
    assert stated["agreed_hostile"] == Count(hostile)
    assert stated["agreed"] == Count(friendly + hostile)
    assert stated["combinations"] == Count(math.prod(map(len, CHOICES.values())))
    assert stated["years"] == Count(len(yearly))
    assert (yearly["least"] <= yearly["most"]).all()
