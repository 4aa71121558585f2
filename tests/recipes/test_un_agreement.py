"""Agreement in the votes of the United Nations."""

import pandas as pd
import pytest

from racconigi.recipes import un_agreement
from tests.recipes.frames import check_leaves_alone, committed

ROLLS = pd.DataFrame({
    "rcid": [1, 2, 3, 4, 5, 6, 7],
    "date": ["1963-10-01"] * 4 + ["1965-02-06", "1965-11-05", "2020-01-03"],
})  # fmt: skip


def votes(*rows):
    return pd.DataFrame(rows, columns=["rcid", "country", "vote"])


CAST = votes(
    (1, "Italy", "yes"), (1, "Russia", "yes"),
    (2, "Italy", "yes"), (2, "Russia", "abstain"),
    (3, "Italy", "yes"), (3, "Russia", "no"),
    (4, "Italy", "yes"),
    (5, "Italy", "abstain"), (5, "Russia", "abstain"),
    (6, "Italy", "no"), (6, "France", "yes"),
    (7, "Italy", "no"), (7, "Russia", "yes"),
)  # fmt: skip


def test_an_abstention_counts_half_and_an_absence_not_at_all():
    year = un_agreement.compute(CAST, ROLLS).set_index("year").loc[1963]
    assert year.to_dict() == {"votes": 3, "same": 1, "half": 1, "opposed": 1, "agreement": 0.5}


def test_two_abstentions_agree():
    assert un_agreement.compute(CAST, ROLLS).set_index("year").loc[1965, "agreement"] == 1


def test_a_year_without_votes_has_none_and_no_agreement():
    year = un_agreement.compute(CAST, ROLLS).set_index("year").loc[1964]
    assert year["votes"] == 0
    assert pd.isna(year["agreement"])


def test_the_single_vote_of_2020_is_no_year():
    assert un_agreement.compute(CAST, ROLLS)["year"].max() == 1965
    assert un_agreement.compute(CAST, ROLLS, last=2020)["year"].max() == 2020


def test_an_unknown_vote_is_refused():
    with pytest.raises(ValueError, match="Unknown vote 'absent'"):
        un_agreement.compute(votes((1, "Italy", "absent")), ROLLS)


def test_a_vote_recorded_twice_is_refused():
    with pytest.raises(ValueError, match="duplicate"):
        un_agreement.compute(pd.concat([CAST, CAST]), ROLLS)


def test_the_recipe_leaves_its_frames_alone():
    check_leaves_alone(un_agreement.compute, CAST, ROLLS)


@pytest.mark.parametrize(("year", "agreement", "cast"), [(1960, 0.324, 54), (1990, 0.673, 84)])
def test_agreement_in_the_united_nations(year, agreement, cast):
    row = committed("un_agreement", "year").loc[year]
    assert (round(row["agreement"], 3), row["votes"]) == (agreement, cast)


def test_votes_add_up():
    series = committed("un_agreement", "year")
    assert series.index.tolist() == list(range(1956, 2020))
    assert (series[["same", "half", "opposed"]].sum(axis="columns") == series["votes"]).all()
