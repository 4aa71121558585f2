"""What a recipe reads: raw files with their checksums, and identifiers of our own tables."""

import gzip
import hashlib

import pandas as pd
import pytest

from racconigi.faults import TableError
from racconigi.recipes.recipe import PRODUCER, Own, Raw, Recipe

STATES = Own("states", ("state", "cow"))


def raw(content, path="raw.csv"):
    return Raw(path, hashlib.sha256(content).hexdigest(), "someone/words : raw.csv @ abc")


def write_states(folder, *rows):
    (folder / "states.csv").write_text("\n".join(["polity,state,cow", *rows]) + "\n")


def test_a_raw_file_is_read_packed_or_not(tmp_path):
    content = b"word\none\n"
    (tmp_path / "raw.csv").write_bytes(content)
    assert raw(content).read(tmp_path)["word"].tolist() == ["one"]
    packed = gzip.compress(content, mtime=0)
    (tmp_path / "raw.csv.gz").write_bytes(packed)
    assert raw(packed, "raw.csv.gz").read(tmp_path)["word"].tolist() == ["one"]


def test_a_missing_raw_file_says_where_to_get_it(tmp_path):
    with pytest.raises(TableError, match=r"raw\.csv:.*get it from someone/words : raw\.csv @ abc"):
        raw(b"word\n").read(tmp_path)


def test_another_version_of_a_raw_file_is_refused(tmp_path):
    (tmp_path / "raw.csv").write_bytes(b"word\ntwo\n")
    with pytest.raises(TableError, match=r"raw\.csv:.*checksum should be .*get that version"):
        raw(b"word\none\n").read(tmp_path)


def test_identifiers_are_texts_each_once_and_in_order(tmp_path):
    write_states(
        tmp_path, "kingdom,ITA,325", "republic,ITA,325", "free-city,DAN,", "empire,AUH,300"
    )
    found = STATES.read(tmp_path)
    assert found["state"].tolist() == ["AUH", "DAN", "ITA"]
    assert found["cow"].fillna("none").tolist() == ["300", "none", "325"]


def test_the_digest_follows_the_identifiers_and_nothing_else(tmp_path):
    write_states(tmp_path, "kingdom,ITA,325", "empire,RUS,365")
    before = STATES.digest(tmp_path)
    write_states(tmp_path, "union,RUS,365", "republic,ITA,325", "kingdom,ITA,325")
    assert STATES.digest(tmp_path) == before
    write_states(tmp_path, "kingdom,ITA,325", "empire,RUS,364")
    assert STATES.digest(tmp_path) != before


def test_columns_are_named_as_a_person_would():
    assert str(STATES) == "states.state, states.cow"


def test_a_table_that_cannot_be_read_or_lacks_a_column_is_a_fault(tmp_path):
    with pytest.raises(TableError, match=r"states\.csv.*No such file"):
        STATES.read(tmp_path)
    (tmp_path / "states.csv").write_text("state\nITA\n")
    with pytest.raises(TableError, match=r"states\.csv:.*cow.*no column"):
        STATES.read(tmp_path)


def test_a_recipe_reads_raw_files_then_identifiers_and_names_every_fault(tmp_path):
    content = b"word\none\n"
    recipe = Recipe(
        "words", "Title", "unit", (raw(content),), PRODUCER, "Someone. 2020.", pd.concat, (STATES,)
    )
    with pytest.raises(TableError) as caught:
        recipe.read(tmp_path, tmp_path)
    assert [fault.file for fault in caught.value.faults] == ["raw.csv", "states.csv"]
    (tmp_path / "raw.csv").write_bytes(content)
    write_states(tmp_path, "kingdom,ITA,325")
    words, states = recipe.read(tmp_path, tmp_path)
    assert (words.columns.tolist(), states.columns.tolist()) == (["word"], ["state", "cow"])
