"""Triangles and blocs: every number by a second route over the signed ties."""

import itertools

import pandas as pd
import pytest

from racconigi.findings import balance as module
from racconigi.findings import find
from racconigi.findings.signs import READINGS, signs
from racconigi.measures.balance import frustration, sign_matrix
from racconigi.quantities import Count, Share
from racconigi.words import LANGUAGES, say


@pytest.fixture(scope="module")
def found():
    return find("balance")


@pytest.fixture(scope="module")
def book():
    return signs()


@pytest.fixture(scope="module")
def by_year(book):
    """Return the sign of each pair in each year, without a frame."""
    ties = {}
    for row in book.readings["book"].itertuples():
        ties.setdefault(row.year, {})[frozenset((row.state_a, row.state_b))] = row.sign
    return ties


def corners(pairs, states):
    """Yield the three signs of each complete triangle."""
    for three in itertools.combinations(sorted(states), 3):
        sides = [frozenset(pair) for pair in itertools.combinations(three, 2)]
        if all(side in pairs for side in sides):
            yield [pairs[side] for side in sides]


def test_each_year_counts_its_triangles(found, book, by_year):
    members = book.members.groupby("year")["state"].agg(set)
    for row in found.frames["yearly"].itertuples():
        pairs, states = by_year[row.year], members[row.year]
        own = {pair: sign for pair, sign in pairs.items() if pair <= states}
        signed = list(corners(own, states))
        even = [sides for sides in signed if sides.count(-1) % 2 == 0]
        assert (row.nodes, row.edges) == (len(states), len(own))
        assert (row.triads, row.ppp + row.pmm) == (len(signed), len(even))
        assert row.negative == list(own.values()).count(-1)


def test_the_first_world_war_divides_the_powers_in_two_without_a_remainder(found):
    years = found.frames["yearly"].set_index("year")
    assert years.loc[1915:1917, ["balanced", "f"]].to_numpy().min() == 1
    assert years.loc[1909:1913, "frustration"].min() > 1


def test_what_is_said_of_the_years_is_what_the_frame_holds(found):
    rows = [row for row in found.frames["yearly"].itertuples() if row.triads]
    telling = [row for row in rows if row.balanced_low < row.balanced_high]
    above = [row.year for row in telling if row.balanced > row.balanced_high]
    numbers = found.numbers
    assert numbers["telling"] == Count(len(telling))
    assert numbers["above"] == Count(len(above))
    said = [year for a, b in (s.value for s in numbers["above_years"].value)
            for year in range(a, b + 1)]  # fmt: skip
    assert said == above
    assert numbers["above_spells"].value == sum(year - 1 not in above for year in above)
    assert numbers["mean"].value == pytest.approx(sum(r.balanced for r in telling) / len(telling))
    assert numbers["balanced_1910"].value == rows[1910 - 1853].balanced
    shares = {int(name[-4:]) for name in numbers if name[:-4] == "balanced_"}
    assert shares == {row.year for row in rows}  # no triangle, no share
    first, last = numbers["all_plus_years"].value[0].value
    assert {r.negative for r in rows if first <= r.year <= last} == {0}


def test_a_share_that_chance_cannot_change_is_in_the_band_by_itself(found):
    years = found.frames["yearly"].set_index("year")
    assert (years.loc[1995, ["balanced_low", "balanced_high", "f_low"]] == 1).all()


def test_every_reading_is_compared_by_its_own_years(found):
    table = found.frames["readings"].set_index("reading")
    assert list(table.index) == list(READINGS)
    for name in ("book", "opposed"):
        yearly = find("balance", reading=name).frames["yearly"]
        telling = yearly[yearly["balanced_low"] < yearly["balanced_high"]]
        above = telling["balanced"] > telling["balanced_high"]
        assert table.loc[name, "years"] == len(telling)
        assert table.loc[name, "above"] == above.sum()
    others = table.drop(["book", "opposed"])["above"]
    assert found.numbers["above_least"] == Count(others.min())
    assert found.numbers["above_most"] == Count(others.max())


def test_the_sides_of_a_triangle_are_the_signs_of_its_pairs(found, by_year):
    sides = found.frames["sides"]
    for third in module.THIRDS:
        pairs = {"ITA-RUS": ("ITA", "RUS"), "ITA-third": ("ITA", third),
                 "RUS-third": ("RUS", third)}  # fmt: skip
        rows = sides[sides["third"] == third]
        for edge, pair in pairs.items():
            spans = rows[rows["edge"] == edge]
            drawn = {y: s.sign for s in spans.itertuples() for y in range(s.first, s.last + 1)}
            own = {year: {1: "plus", -1: "minus"}[signed[frozenset(pair)]]
                   for year, signed in by_year.items() if frozenset(pair) in signed}  # fmt: skip
            assert drawn == own
            assert spans["reason"].notna().all()


def test_a_triangle_fits_where_its_signs_multiply_to_plus(found, by_year):
    sides = found.frames["sides"]
    counted = found.frames["triangles"].set_index("third")
    for third in module.THIRDS:
        rows = sides[(sides["third"] == third) & (sides["edge"] == "triangle")]
        drawn = {y: s.sign for s in rows.itertuples() for y in range(s.first, s.last + 1)}
        own = {}
        for year, pairs in by_year.items():
            for signed in corners(pairs, {"ITA", "RUS", third}):
                own[year] = "unbalanced" if signed.count(-1) % 2 else "balanced"
        assert drawn == own
        assert counted.loc[third, "years"] == len(own)
        assert counted.loc[third, "balanced"] == list(own.values()).count("balanced")


def test_expected_is_what_independent_sides_would_give():
    rows = [(1900 + n, a, b, sign, "war", False)
            for n, signs_of in enumerate([(1, 1, 1), (1, -1, 1), (-1, -1, 1), (-1, 1, -1)])
            for (a, b), sign in zip((("ITA", "RUS"), ("AUH", "ITA"), ("AUH", "RUS")), signs_of,
                                    strict=True)]  # fmt: skip
    ties = pd.DataFrame(rows, columns=["year", "state_a", "state_b", "sign", "reason", "both"])
    table = module._triangles(ties).set_index("third")
    assert table.loc["AUH", ["years", "balanced"]].tolist() == [4, 3]
    # pluses: 2 of 4, 2 of 4, 3 of 4; even numbers of minuses by enumeration
    share = sum(
        (0.5 * 0.5 * (0.75 if last else 0.25))
        for one, other, last in itertools.product([True, False], repeat=3)
        if [one, other, last].count(False) % 2 == 0
    )
    assert table.loc["AUH", "expected"] == pytest.approx(4 * share)
    assert table.loc["GER", "years"] == 0


def test_racconigi_bound_italy_to_the_rival_of_its_allies(found):
    assert say(found.numbers).out_of_balance == "1909–1914"
    assert "1909–1914" in say(found.numbers).GER_unbalanced
    assert "1909" not in say(found.numbers).FRA_unbalanced


def test_the_stages_are_those_published_and_two_signs_turned_undo_the_last(found):
    said = say(found.numbers)
    assert said.stages_balanced == "71%, 75%, 60%, 75%, 75% and 100%"
    assert said.stages_frustration == "1, 1, 1, 1, 1 and 0"
    ties, _ = module.stages()
    last = ties[ties["year"] == 1907].set_index(["state_a", "state_b"])
    last.loc[[("FRA", "ITA"), ("ITA", "RUS")], "sign"] = 1
    turned = sign_matrix(last.reset_index())
    assert found.numbers["flipped_frustration"] == Count(frustration(turned))
    assert found.numbers["flipped_balanced"] == Share(0.7)


def test_how_many_published_signs_are_ours(found, by_year):
    ties, _ = module.stages()
    both = [(row.sign, by_year[row.year][pair]) for row in ties.itertuples()
            if (pair := frozenset((row.state_a, row.state_b))) in by_year[row.year]]  # fmt: skip
    assert found.numbers["stages_signed"] == Count(len(both))
    assert found.numbers["stages_same"] == Count(sum(a == b for a, b in both))
    chance = sum(a == b for (a, _), (_, b) in itertools.product(both, both)) / len(both)
    assert found.numbers["stages_same_chance"].value == pytest.approx(chance)


def test_one_treaty_binds_most_triangles_of_friends(found, book, by_year):
    members = book.members.groupby("year")["state"].agg(set)
    bound = {}
    for row in book.owed.itertuples():
        pair = frozenset((row.state_a, row.state_b))
        bound.setdefault((row.year, pair), set()).add(row.treaty)
    every, by_one = 0, 0
    for year, states in members.items():
        for three in itertools.combinations(sorted(states), 3):
            sides = [frozenset(pair) for pair in itertools.combinations(three, 2)]
            if all(by_year[year].get(side) == 1 for side in sides):
                every += 1
                treaties = [bound.get((year, side), set()) for side in sides]
                by_one += bool(set.intersection(*treaties))
    assert found.numbers["one_treaty"].value == pytest.approx(by_one / every)


def test_the_treaties_behind_a_span_bind_that_pair_in_those_years(found, book):
    behind = found.frames["behind_sides"]
    own = behind[(behind["third"] == "AUH") & (behind["edge"] == "ITA-RUS")]
    assert "racconigi-agreement-1909" in set(own.loc[own["first"] == 1909, "treaty"])
    assert "racconigi-agreement-1909" not in set(own.loc[own["first"] == 1933, "treaty"])
    years = found.frames["behind"]
    assert "triple-alliance-1882" in set(years.loc[years["year"] == 1885, "treaty"])
    assert years["treaty"].isin(book.owed["treaty"]).all()


def test_an_unknown_reading_is_named():
    with pytest.raises(ValueError, match="Unknown reading 'own'; known: book, hostile-first"):
        find("balance", reading="own")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_can_be_said(found, language):
    said = say(found.numbers, language)
    assert all(getattr(said, name) for name in found.numbers)
