"""The states of the world."""

from racconigi.recipes import world_states
from tests.recipes.frames import check_leaves_alone, committed, table

STATES = table("state cow\nITA 325\nAUT 305", dtype=str)

WORLD = table("""
    ccode styear endyear
    2     1816   2016
    305   1955   2016
    305   1919   1938
    325   1816   2016
    329   1816   1853
    332   1842   1852
""")


def test_our_states_bear_our_identifiers_and_others_their_code():
    assert world_states.compute(WORLD, STATES).values.tolist() == [
        ["AUT", 1919, 1938],
        ["AUT", 1955, 2016],
        ["ITA", 1816, 2016],
        ["cow-2", 1816, 2016],
        ["cow-329", 1816, 1853],
    ]


def test_the_recipe_leaves_its_frames_alone():
    check_leaves_alone(world_states.compute, WORLD, STATES)


def test_the_world_grew():
    series = committed("world_states")

    def count(year):
        inside = (series["first_year"] <= year) & (year <= series["last_year"])
        return series.loc[inside, "state"].nunique()

    assert count(1853) < count(1914) < count(1960) < count(2016)
    assert count(2016) == 195
