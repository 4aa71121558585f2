"""Likeness with one partner or treaty left out: against the measures, and by leaving out."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from racconigi.measures import fragility
from racconigi.measures.alliances import (
    CODINGS,
    OBLIGATIONS,
    bind_members,
    commitments,
    keep_within,
    obligations,
)
from racconigi.measures.fragility import leave_one_out, pair_kappa, strike_at_random
from racconigi.measures.similarity import similarity
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST, european_system

PAIR = ("ITA", "RUS")
OTHERS = ("AUH", "FRA", "GER", "TUR")
MILLER = CODINGS["miller"]


def promises(*rows):
    columns = ["year", "treaty", "state_a", "state_b", "obligation"]
    return pd.DataFrame(rows, columns=columns).astype({"year": int})


def systems(by_year):
    rows = [(year, state) for year, states in by_year.items() for state in states]
    return pd.DataFrame(rows, columns=["year", "state"]).astype({"year": int})


def compared(owed, system, coding=MILLER):
    """Return kappa of the pair by year by the measure that compares all pairs."""
    inside = keep_within(owed, system)
    pairs = similarity(commitments(inside, coding), system, measures=["kappa"])
    two = pairs[(pairs["state_a"] == PAIR[0]) & (pairs["state_b"] == PAIR[1])]
    return two.set_index("year")["kappa"]


def left_out(owed, system, coding=MILLER):
    """Return kappa of each year with each partner and each treaty really taken away."""
    partners = sorted(set(system["state"]) - set(PAIR))
    treaties = sorted(owed["treaty"].unique())
    found = {
        ("partner", partner): compared(owed, system[system["state"] != partner], coding)
        for partner in partners
    }
    found |= {
        ("treaty", treaty): compared(owed[owed["treaty"] != treaty], system, coding)
        for treaty in treaties
    }
    return found


def check_against_leaving_out(owed, system, coding):
    found = leave_one_out(owed, system, PAIR, coding).set_index("year")
    whole, without = compared(owed, system, coding), left_out(owed, system, coding)
    assert found["kappa"].to_dict() == pytest.approx(whole.to_dict(), abs=1e-9, nan_ok=True)
    for year in whole.index:
        values = {key: kappa[year] for key, kappa in without.items() if pd.notna(kappa[year])}
        row = found.loc[year]
        assert row["low"] == pytest.approx(min(values.values()), abs=1e-9)
        assert row["high"] == pytest.approx(max(values.values()), abs=1e-9)
        for kind in ("partner", "treaty"):
            moves = {
                thing: abs(value - whole[year])
                for (of, thing), value in values.items()
                if of == kind and pd.notna(whole[year])
            }
            if moves:
                assert moves[row[kind]] == pytest.approx(max(moves.values()), abs=1e-9)


# One pair alone, and all pairs.


@pytest.mark.parametrize("coding", list(CODINGS))
def test_kappa_of_the_pair_is_that_of_all_pairs_in_every_year_of_the_book(coding):
    system = european_system(load("states"))
    spells = bind_members(load("treaties"), load("treaty_members"))
    owed = keep_within(obligations(spells, first=FIRST, last=LAST), system)
    alone = pair_kappa(commitments(owed, CODINGS[coding]), system, PAIR)
    expected = compared(owed, system, CODINGS[coding])
    assert alone.index.tolist() == expected.index.tolist() == list(range(FIRST, LAST + 1))
    assert alone.to_dict() == pytest.approx(expected.to_dict(), abs=1e-9)


def test_a_year_in_which_one_of_the_two_is_no_member_has_no_kappa():
    system = systems({1900: [*PAIR, "FRA"], 1901: ["ITA", "FRA"], 1902: [*PAIR, "FRA"]})
    ties = pd.DataFrame({"year": [1900], "state_a": "ITA", "state_b": "FRA", "tie": 3})
    assert pair_kappa(ties, system, PAIR).index.tolist() == [1900, 1902]


def test_without_any_variation_kappa_is_missing_and_not_one():
    system = systems({1900: [*PAIR, "FRA"]})
    owners, owed = zip(
        *[(a, b) for a in PAIR for b in (*PAIR, "FRA") if a != b], strict=True
    )  # fmt: skip
    ties = pd.DataFrame({"year": 1900, "state_a": owners, "state_b": owed, "tie": 3})
    assert pair_kappa(ties, system, PAIR).isna().tolist() == [True]


def test_kappa_by_hand():
    """Italy owes (3, 0, 3, 0), Russia (0, 3, 3, 0): 18 apart, of 36 - 2/4 x 6 x 6 expected."""
    system = systems({1900: ["ITA", "RUS", "FRA", "GER"]})
    ties = pd.DataFrame({"year": 1900, "state_a": [*PAIR], "state_b": "FRA", "tie": 3})
    assert pair_kappa(ties, system, PAIR).tolist() == pytest.approx([1 - 18 / 18])


def test_what_the_two_are_owed_is_not_in_their_portfolios():
    system = systems({1900: [*PAIR, "FRA", "GER"]})
    ties = pd.DataFrame({"year": 1900, "state_a": ["FRA", "GER"], "state_b": "ITA", "tie": 3})
    none = pair_kappa(ties.head(0), system, PAIR)
    assert pair_kappa(ties, system, PAIR).to_dict() == none.to_dict()


# Leaving out.


def test_leaving_out_is_the_same_as_taking_away_by_hand():
    owed = promises(
        (1900, "triple", "ITA", "GER", "defence"),
        (1900, "triple", "ITA", "AUH", "neutrality"),
        (1900, "dual", "RUS", "FRA", "defence"),
        (1900, "accord", "ITA", "FRA", "consultation"),
        (1900, "pact", "RUS", "GER", "nonaggression"),
        (1901, "pact", "RUS", "GER", "nonaggression"),
        (1901, "accord", "ITA", "FRA", "consultation"),
        (1901, "mutual", "ITA", "RUS", "neutrality"),
        (1901, "mutual", "RUS", "ITA", "neutrality"),
    )
    system = systems({1900: [*PAIR, *OTHERS], 1901: [*PAIR, "FRA", "GER", "TUR"]})
    for coding in CODINGS.values():
        check_against_leaving_out(owed, system, coding)


@settings(max_examples=25)
@given(
    owed=st.lists(
        st.tuples(
            st.sampled_from([1900, 1901]),
            st.sampled_from(["a", "b", "c"]),
            st.sampled_from([*PAIR, "FRA"]),
            st.sampled_from([*PAIR, *OTHERS]),
            st.sampled_from(OBLIGATIONS),
        ).filter(lambda row: row[2] != row[3]),
        max_size=14,
        unique=True,
    ),
    others=st.lists(st.sampled_from(OTHERS), min_size=2, unique=True),
    coding=st.sampled_from(sorted(CODINGS)),
)
def test_leaving_out_is_the_same_as_taking_away_in_any_small_system(owed, others, coding):
    both = [(1900, "z", own, "ESP", "consultation") for own in PAIR]
    system = systems({1900: [*PAIR, "ESP", *others], 1901: [*PAIR, *OTHERS]})
    within = keep_within(promises(*owed, *both), system)
    check_against_leaving_out(within, system, CODINGS[coding])


def test_the_treaty_that_makes_two_alike_is_named_and_so_is_the_partner():
    owed = promises(
        *[(1900, "common", own, "FRA", "defence") for own in PAIR],
        (1900, "apart", "ITA", "TUR", "consultation"),
    )
    [row] = leave_one_out(owed, systems({1900: [*PAIR, *OTHERS]}), PAIR, MILLER).to_dict("records")
    assert (row["partner"], row["treaty"]) == ("FRA", "common")
    assert row["low"] < row["kappa"] < row["high"]


def test_the_line_never_leaves_its_band():
    """Each of the two is bound to one partner; without either they would be less unlike."""
    owed = promises((1900, "one", "ITA", "FRA", "defence"), (1900, "two", "RUS", "GER", "defence"))
    found = leave_one_out(owed, systems({1900: [*PAIR, "FRA", "GER"]}), PAIR, MILLER)
    assert (found["low"] <= found["kappa"]).all()
    assert (found["kappa"] <= found["high"]).all()


def test_a_promise_that_another_treaty_holds_too_is_not_lost_with_the_one():
    twice = promises(
        (1900, "one", "ITA", "FRA", "defence"),
        (1900, "two", "ITA", "FRA", "defence"),
        (1900, "three", "RUS", "FRA", "defence"),
    )
    system = systems({1900: [*PAIR, *OTHERS]})
    without = left_out(twice, system)
    assert without["treaty", "one"][1900] == without["treaty", "two"][1900]
    found = leave_one_out(twice, system, PAIR, MILLER)
    assert found["treaty"].tolist() == ["three"]
    assert found["low"].tolist() == pytest.approx(
        [min(kappa[1900] for kappa in without.values())], abs=1e-9
    )


def test_a_treaty_of_others_moves_nothing():
    owed = promises(
        (1900, "own", "ITA", "FRA", "defence"), (1900, "of-others", "FRA", "GER", "defence")
    )
    system = systems({1900: [*PAIR, *OTHERS]})
    own = leave_one_out(owed.head(1), system, PAIR, MILLER)
    pd.testing.assert_frame_equal(leave_one_out(owed, system, PAIR, MILLER), own)


def test_what_is_left_out_in_one_year_moves_no_other():
    owed = promises(
        *[(1900, "common", own, "FRA", "defence") for own in PAIR],
        (1901, "apart", "ITA", "TUR", "consultation"),
    )
    system = systems({year: [*PAIR, *OTHERS] for year in (1900, 1901)})
    both = leave_one_out(owed, system, PAIR, MILLER).set_index("year")
    later = owed[owed["year"] == 1901]
    alone = leave_one_out(later, system[system["year"] == 1901], PAIR, MILLER).set_index("year")
    kept = ["kappa", "partner", "treaty"]
    assert both.loc[1901, kept].to_dict() == alone.loc[1901, kept].to_dict()
    assert both.loc[1901, "treaty"] == "apart"


def test_without_treaties_there_are_partners_to_leave_out_but_no_treaty():
    system = systems({1900: [*PAIR, "FRA", "GER"]})
    found = leave_one_out(promises(), system, PAIR, MILLER)
    assert found["kappa"].tolist() == pytest.approx([-1.0 / 3])
    assert found["low"].tolist() == pytest.approx([-0.5])
    assert found["high"].tolist() == pytest.approx(found["kappa"].tolist())
    assert found["treaty"].isna().all()
    assert set(found["partner"]) <= {"FRA", "GER"}


def test_without_a_promise_no_treaty_can_be_left_out():
    nothing = promises().astype({"treaty": "str", "obligation": "str"})
    found = leave_one_out(nothing, systems({1900: [*PAIR, "FRA"]}), PAIR, MILLER)
    assert found["treaty"].isna().all()
    [row] = found.to_dict("records")
    assert row["low"] <= row["kappa"] <= row["high"]


def test_without_a_system_there_is_nothing_to_leave_out():
    found = leave_one_out(promises(), systems({}), PAIR, MILLER)
    assert found.empty
    assert list(found) == ["year", "kappa", "low", "high", "partner", "treaty"]


# Treaties struck at random.


def thinned(owed, system, coding, chance):
    """Return kappa by year of every draw, each register really thinned and compared."""
    kept = {treaty: fragility._draws(treaty) >= chance for treaty in owed["treaty"].unique()}
    found = {}
    for draw in range(fragility.DRAWS):
        left = [treaty for treaty, draws in kept.items() if draws[draw]]
        found[draw] = compared(owed[owed["treaty"].isin(left)], system, coding)
    return pd.DataFrame(found)


def check_against_thinning(owed, system, coding, chance):
    found = strike_at_random(owed, system, PAIR, coding, chance).set_index("year")
    whole, draws = compared(owed, system, coding), thinned(owed, system, coding, chance)
    assert found["kappa"].to_dict() == pytest.approx(whole.to_dict(), abs=1e-9, nan_ok=True)
    for year, row in found.iterrows():
        drawn = draws.loc[year]
        bounds = drawn.quantile(list(fragility.BOUNDS)).tolist()
        assert row[["low", "high"]].tolist() == pytest.approx(bounds, abs=1e-9, nan_ok=True)
        assert row["above"] == (drawn > fragility.TINY).mean()
        assert row["below"] == (drawn < -fragility.TINY).mean()


@st.composite
def promised(draw):
    of = [st.sampled_from(choices) for choices in (
        (1900, 1901), "abcd", (*PAIR, "FRA"), (*PAIR, *OTHERS), OBLIGATIONS)]  # fmt: skip
    rows = draw(st.lists(st.tuples(*of), min_size=1, max_size=12))
    return promises(*(row for row in rows if row[2] != row[3]))


@settings(max_examples=25, deadline=None)
@given(promised(), st.sampled_from([0.0, 0.2, 0.7, 1.0]), st.sampled_from(list(CODINGS)))
def test_striking_gives_what_thinned_registers_give(owed, chance, coding):
    system = systems({1900: (*PAIR, *OTHERS), 1901: (*PAIR, *OTHERS[:2])})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fragility, "DRAWS", 9)
        check_against_thinning(keep_within(owed, system), system, CODINGS[coding], chance)


def test_the_share_of_the_draws_is_the_chance():
    # One treaty ties Italy to Russia's only ally; without it the two are unlike.
    owed = promises(
        (1900, "a", "ITA", "FRA", "defence"),
        (1900, "b", "RUS", "FRA", "defence"),
    )
    system = systems({1900: (*PAIR, *OTHERS)})
    whole = compared(owed, system)[1900]
    row = strike_at_random(owed, system, PAIR, MILLER, 0.3).iloc[0]
    assert row["kappa"] == pytest.approx(whole)
    assert whole > 0
    # both are kept in .7 x .7 of the registers
    assert row["above"] == pytest.approx(0.49, abs=0.05)


def test_no_row_moves_what_another_treaty_is_struck_by():
    owed = promises(
        (1900, "a", "ITA", "FRA", "defence"),
        (1900, "b", "RUS", "FRA", "neutrality"),
        (1900, "c", "RUS", "GER", "consultation"),
    )
    system = systems({1900: (*PAIR, *OTHERS)})
    found = strike_at_random(owed, system, PAIR, MILLER, 0.3)
    turned = strike_at_random(owed[::-1], system[::-1], PAIR, MILLER, 0.3)
    pd.testing.assert_frame_equal(found, turned)


def test_a_chance_lies_between_none_and_all():
    owed, system = promises(), systems({1900: PAIR})
    for chance in (-0.1, 1.1, float("nan")):
        with pytest.raises(ValueError, match="A chance lies between 0 and 1"):
            strike_at_random(owed, system, PAIR, MILLER, chance)
