"""The pictures of chapters: lanes, rows, panels; and that their titles say what the table says."""

import pandas as pd
import pytest

from racconigi.catalogue import PICTURES, behind
from racconigi.charts.observations import STANCES, _months, counts, figures, statements
from racconigi.findings import find
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

EN = Words("en")


def named(stem, *texts):
    return {f"{stem}_{language}": list(texts) for language in LANGUAGES}


SAID = pd.DataFrame(
    {
        "observation": ["a", "b", "c"],
        "row": ["ita", "ita", "gbr"],
        **named("row", "Italy", "Italy", "Britain"),
        "row_place": [1, 1, 2],
        "stance": ["for", "against", "for"],
        **named("stance", "for", "against", "for"),
        "stance_place": [1, 4, 1],
        "date": ["1909-10-24", "1909-10-26", "1911-11"],
        "when": [1909.81, 1909.815, 1911.87],
        "form": ["written", "spoken", "written"],
        **named("said", "Yes.", "No.", "Yes."),
        "rival": ["b", None, None],
    }
)
COUNTED = pd.DataFrame(
    {
        "observation": ["a", "b", "c"],
        "row": ["captured", "captured", "returned"],
        **named("row", "Captured", "Captured", "Returned"),
        "row_place": [1, 1, 2],
        "value": [40_000.0, 115_000.0, 10_030.0],
        "low": [None, 115_000.0, None],
        "high": [None, None, None],
        **named("said", "Radio", "Radio, later", "Army"),
        "date": ["1943-03-05", "1943-03-19", None],
        "when": [1943.17, 1943.21, None],
    }
)
DRAWN = {"words": EN, "slug": "straits-1908"}


def test_what_was_written_is_filled_and_what_was_spoken_a_ring():
    spec = statements(SAID, {}, **DRAWN).to_dict()
    kinds = {mark.settings["filled"]: mark.filters for mark in marks(spec, "point")}
    assert kinds == {True: ["datum.form == 'written'"], False: ["datum.form != 'written'"]}


def test_stances_are_coloured_in_their_order_from_yes_to_no():
    spec = statements(SAID, {}, **DRAWN).to_dict()
    for mark in marks(spec, "point"):
        assert mark.colors() == {"for": STANCES[0], "against": STANCES[3]}
        assert mark.encoding["y"]["scale"]["domain"] == ["Italy", "Britain"]


def test_statements_of_one_moment_step_aside_and_rivals_are_joined():
    spec = statements(SAID, {}, **DRAWN).to_dict()
    rows = {row["observation"]: row for row in marks(spec, "point")[0].rows}
    assert rows["a"]["aside"] < 0 < rows["b"]["aside"]
    assert rows["c"]["aside"] == 0
    (line,) = marks(spec, "line")
    assert {row["pair"] for row in line.rows} == {"a"}
    assert len(line.rows) == 2


def test_two_years_are_told_by_months():
    axis = _months(1914.55, 1915.4)
    assert axis.values[0] == pytest.approx(1914.75)
    assert len(axis.values) == 3


def test_a_count_that_is_more_than_it_says_is_an_arrow():
    spec = counts(COUNTED, {}, words=EN, slug="don-1939").to_dict()
    (mark,) = marks(spec, "point")
    sides = {row["observation"]: row["side"] for row in mark.rows}
    assert sides == {"a": "exact", "b": "more", "c": "exact"}


def test_the_ends_of_a_row_are_written_out_and_one_alone_once():
    spec = counts(COUNTED, {}, words=EN, slug="don-1939").to_dict()
    texts = [row["text"] for mark in marks(spec, "text") for row in mark.rows]
    assert sorted(texts) == ["10,030", "115,000", "40,000"]


def test_a_line_joins_figures_only_where_one_source_counts():
    one = COUNTED.iloc[:2].assign(when=[1943.0, 1944.0])
    two = COUNTED.iloc[:2].assign(when=[1943.0, 1943.0])
    for frame, lines in ((one, 1), (two, 0)):
        spec = figures(frame, {}, words=EN, slug="votes-1949").to_dict()
        assert len(marks(spec, "line")) == lines
        assert len(marks(spec, "point")) == 1


@pytest.mark.parametrize("slug", PICTURES)
def test_behind_every_mark_stands_the_source_that_says_it(slug):
    rows = find("history").frames[f"observed_{slug.replace('-', '_')}"]
    for row in rows.itertuples():
        assert behind(slug, {"observation": row.observation}) == [row.source]


def rows_of(slug):
    return find("history").frames[f"observed_{slug.replace('-', '_')}"]


def first(frame, row, stance):
    found = frame[(frame["row"] == row) & (frame["stance"] == stance)]
    return found["date"].min()


def least_and_most(frame, row):
    return frame.loc[frame["row"] == row, "value"].agg(["min", "max"])


def value(frame, row, year):
    return frame.loc[(frame["row"] == row) & (frame["date"].str[:4] == year), "value"].max()


def test_the_title_on_the_straits_holds():
    frame = rows_of("straits-1908")
    kind = frame[frame["stance"].isin(["for", "for-with-conditions"])]
    assert {"ita", "gbr", "fra", "auh"} <= set(kind["row"])
    assert frame["date"].str[:4].astype(int).between(1908, 1912).all()


def test_the_title_on_the_don_holds():
    frame = rows_of("don-1939")
    low, high = least_and_most(frame, "returned")
    assert high - low < 100
    low, high = least_and_most(frame, "captured")
    assert (low, high) == (40_000, 115_000)


def test_the_title_on_the_soviet_recognition_holds():
    frame = rows_of("recognition-1917")
    british, italian = (first(frame, row, "law") for row in ("britain", "italy"))
    assert (british, italian) == ("1924-02-01", "1924-02-07")
    assert first(frame, "estonia", "law").startswith("1920-02")


def test_the_title_on_trade_holds():
    frame = rows_of("trade-1924")
    (row,) = [name for name in frame["row"].unique() if name.startswith("ital") and "sell" in name]
    assert value(frame, row, "1927") < value(frame, row, "1926") / 2
    assert 2.5 < value(frame, row, "1931") / value(frame, row, "1930") < 3


def test_the_title_on_the_communist_vote_holds():
    frame = rows_of("votes-1949")
    mine = frame[frame["row_place"] == 1].set_index("date")["value"]
    assert mine.idxmax().startswith("1976")
    theirs = frame[(frame["row_place"] == 2) & frame["date"].str.startswith("1976")]["value"]
    assert 0 < theirs.iloc[0] - mine.max() < 5


def test_the_title_on_austria_holds():
    frame = rows_of("brenner-1933")
    assert frame.loc[frame["row"] == "moscow", "date"].min() >= "1934-09"


def test_the_title_on_gas_holds():
    frame = rows_of("gas-1991")
    share = frame[frame["row_place"] == 1]
    between = share[share["date"].str[:4].between("2015", "2021")]["value"]
    assert between.min() > 35
    assert share[share["date"] >= "2023"]["value"].max() < 15


def test_the_title_on_the_kingdom_holds():
    frame = rows_of("recognition-1853")
    said = {row: first(frame, row, "reserved") for row in ("fra", "rus", "pru", "esp")}
    assert first(frame, "gbr", "yes") < said["fra"] < said["rus"] < said["pru"] < said["esp"]
    assert first(frame, "aut", "yes") > said["rus"]


def test_the_title_on_the_pledges_holds():
    frame = rows_of("pledges-1870")
    fight = frame[frame["stance"] == "fight"]
    assert "fra" in set(fight["row"])
    assert set(fight.loc[fight["row"] == "rus", "observation"]) == {"rus-1887-offer"}  # declined
    russian = frame[frame["row"] == "rus"]["stance"]
    assert {"concert", "still"} <= set(russian)


def test_the_title_on_the_adriatic_holds():
    frame = rows_of("adriatic-1914")
    treaty = frame[frame["date"] == "1915-04-26"].set_index("row")["stance"]
    assert (treaty["zadar"], treaty["split"]) == ("to-italy", "to-slavs")
    assert frame["date"].str[:4].isin(["1914", "1915"]).all()


def test_the_title_on_the_five_questions_holds():
    frame = rows_of("claims-1943")
    last = frame[frame["stance"] == "for"].groupby("row")["date"].max()
    assert last["colonies"] > "1948"
    assert "trieste" not in last.index
    assert first(frame, "un", "against") > last["un"]


def test_the_title_on_the_party_holds():
    frame = rows_of("distance-1949")
    assert first(frame, "leaders", "dissent").startswith("1968")
    assert first(frame, "members", "dissent").startswith("1956")


def test_the_title_on_soviet_trade_holds():
    frame = rows_of("oil-1935")
    assert value(frame, "italy-sells", "1936") < value(frame, "italy-sells", "1935") / 5
    assert value(frame, "italy-buys", "1936") > value(frame, "italy-buys", "1935")
    assert value(frame, "italy-buys", "1937") < value(frame, "italy-buys", "1936") / 2
