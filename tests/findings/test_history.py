"""The chapters' findings: spans that meet, acts in one chapter each, promises of two days."""

import datetime
import itertools

import pandas as pd
import pytest

from racconigi.findings import find
from racconigi.findings.history import chapters, key_of
from racconigi.findings.ledger import acts
from racconigi.measures.relation import word
from racconigi.tables import load

ERAS = load("eras")["era"].tolist()


@pytest.fixture(scope="module")
def found():
    return find("history")


def test_chapters_follow_on_each_other_without_a_gap():
    spans = chapters(load("eras"))
    assert [era for era, _, _ in spans] == ERAS
    for (_, _, last), (_, first, _) in itertools.pairwise(spans):
        assert first - last == datetime.timedelta(days=1)
    assert spans[2] == ("racconigi", datetime.date(1908, 10, 6), datetime.date(1914, 7, 27))


def test_the_order_of_rows_does_not_matter():
    eras = load("eras")
    assert chapters(eras.iloc[::-1]) == chapters(eras)


def test_every_scored_act_is_told_in_one_chapter(found):
    told = pd.concat([found.frames[f"told_{key_of(era)}"] for era in ERAS])
    scored = told[told["side"] != "context"]
    assert sorted(scored["event"]) == sorted(acts()["event"])
    assert not told["event"].duplicated().any()
    events = load("events")
    context = events.loc[events["scope"] == "context", "event"]
    assert set(told.loc[told["side"] == "context", "event"]) == set(context)


def test_context_has_no_level_and_an_act_has_one(found):
    told = found.frames["told_racconigi"]
    around = told["side"] == "context"
    assert told.loc[around, "level"].isna().all()
    assert told.loc[~around, "level"].notna().all()
    assert told["when"].is_monotonic_increasing
    accord = told.set_index("event").loc["racconigi-accord-1909"]
    assert (accord["side"], accord["level"]) == ("cooperation", "material-cooperation")


def test_numbers_count_the_frames(found):
    for era in ERAS:
        key = key_of(era)
        sides = found.frames[f"told_{key}"]["side"].value_counts()
        said = {name: found.numbers[f"{name}_{key}"].value for name in
                ("acts", "cooperative", "conflictual", "context")}  # fmt: skip
        assert said["cooperative"] == sides.get("cooperation", 0)
        assert said["conflictual"] == sides.get("conflict", 0)
        assert said["context"] == sides.get("context", 0)
        assert said["acts"] == said["cooperative"] + said["conflictual"]


def test_the_word_of_a_chapter_is_that_of_the_model_over_its_years(found):
    from racconigi.findings.relation import reading

    _, relation = reading()
    over = relation.over(1939, 1943)
    said = found.numbers["word_second_war"].value
    assert said == f"word.{word(over['friendly'], over['hostile'])}"
    assert said.endswith("hostile")


def test_racconigi_is_among_the_promises_of_the_last_day_and_not_of_the_first(found):
    held = found.frames["treaties_racconigi"]
    between = held[(held["with"] == "ITA") & (held["other"] == "RUS")]
    assert set(between["at"]) == {"last"}
    assert set(between["treaty"]) == {"racconigi-agreement-1909"}
    assert between["day"].unique().tolist() == [19140727]


def test_a_power_bears_the_name_of_its_day(found):
    stood = found.frames["stood_second_war"]
    names = stood[stood["other"] == "RUS"]["name_en"].unique().tolist()
    assert names == ["Soviet Union"]


def test_who_is_bound_is_counted_by_side_and_day(found):
    stood = found.frames["stood_racconigi"]
    own = stood[(stood["with"] == "RUS") & (stood["at"] == "first")]
    assert found.numbers["russia_first_racconigi"].value == own["other"].nunique() > 0
    assert found.numbers["italy_last_second_war"].value == 0  # after the armistice of 3 September


def test_the_table_of_chapters_says_what_the_numbers_say(found):
    table = found.frames["chapters"].set_index("era")
    assert table.index.tolist() == ERAS
    row = table.loc["second-war"]
    assert (row["first"], row["last"], row["name_fr"]) == (1939, 1943, "Du pacte au Don")
    assert row["word"] == found.numbers["word_second_war"].value.removeprefix("word.")
    assert table["cooperative"].sum() + table["conflictual"].sum() == len(acts())


def test_every_act_with_a_place_is_on_the_map_of_its_chapter(found):
    events = load("events").set_index("event")
    for era in ERAS:
        key = key_of(era)
        told, mapped = found.frames[f"told_{key}"], found.frames[f"mapped_{key}"]
        scored = told.loc[told["side"].isin(["cooperation", "conflict"]), "event"]
        placed = events.loc[scored, "place"].dropna()
        sides = found.frames[f"placed_{key}"]
        assert mapped["events"].sum() == found.numbers[f"placed_{key}"].value == len(sides)
        assert mapped.groupby("place")["events"].sum().to_dict() == placed.value_counts().to_dict()
        assert mapped[["x", "y", "name_ru"]].notna().all(axis=None)


def test_at_home_and_in_the_east_are_regions_of_the_table_of_places(found):
    regions = load("places").set_index("place")["region"]
    sides = found.frames["placed_triple_alliance"]
    where = regions.loc[sides["place"]]
    assert found.numbers["at_home_triple_alliance"].value == where.isin(["italy", "russia"]).sum()
    east = where.isin(["balkans", "danube", "straits"]).sum()
    assert found.numbers["in_east_triple_alliance"].value == east > 10


def test_observations_have_the_names_of_their_rows_and_stances(found):
    pictures = load("observations")["picture"].unique()
    for picture in pictures:
        rows = found.frames[f"observed_{key_of(picture)}"]
        assert rows["row_en"].notna().all(), picture
        assert rows["row_place"].is_monotonic_increasing
        stated = rows["stance"].notna()
        assert rows.loc[stated, "stance_en"].notna().all(), picture
        assert (rows["value"].notna() | stated).all(), picture
