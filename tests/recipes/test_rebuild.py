"""The registry of recipes, the manifest of the committed series, and the rebuild."""

import dataclasses
import hashlib
import json
import os
from pathlib import Path

import pytest

from racconigi.faults import TableError
from racconigi.package import describe
from racconigi.recipes import MANIFEST, RECIPES, rebuild
from racconigi.recipes.recipe import PRODUCER, Own, Raw, Recipe
from tests.recipes.frames import DATA, SERIES, committed

#: The folder of raw files, which are not part of the repository.
SOURCES = os.environ.get("RACCONIGI_SOURCES")
BY_NAME = {recipe.name: recipe for recipe in RECIPES}
RESOURCES = {resource["name"]: resource for resource in describe()["resources"]}


def test_every_recipe_says_where_it_comes_from_and_on_which_terms():
    assert len(BY_NAME) == len(RECIPES) == 19
    for recipe in RECIPES:
        assert recipe.unit
        assert recipe.licence.title
        for raw in recipe.raw:
            assert " : " in raw.origin
            assert len(raw.sha256) == 64


@pytest.mark.parametrize("name", BY_NAME)
def test_the_package_repeats_what_the_recipe_says(name):
    resource, recipe = RESOURCES[name], BY_NAME[name]
    assert resource["path"] == f"series/{recipe.file}"
    assert resource["citation"] == recipe.citation
    assert resource["licenses"][0]["title"] == recipe.licence.title
    for raw in recipe.raw:
        assert raw.origin.rpartition(" @ ")[2] in resource["origin"]


def test_every_series_of_the_package_has_a_recipe():
    paths = [resource["path"] for resource in RESOURCES.values()]
    series = {path for path in paths if path.startswith("series/")}
    assert series == {f"series/{recipe.file}" for recipe in RECIPES}
    assert {path.name for path in SERIES.iterdir()} == {*(r.file for r in RECIPES), MANIFEST}


def test_alliances_of_the_correlates_of_war_are_never_read():
    for recipe in RECIPES:
        for raw in recipe.raw:
            assert "cow_alliance" not in raw.path + raw.origin


def test_recipes_read_identifiers_of_states_and_nothing_else_of_ours():
    own = {own for recipe in RECIPES for own in recipe.own}
    assert own == {Own("states", ("state", "cow"))}


@pytest.mark.parametrize("name", BY_NAME)
def test_a_committed_series_is_small_sorted_and_plain(name):
    content = (SERIES / f"{name}.csv").read_bytes()
    assert len(content) < 150_000
    assert b"\r" not in content
    assert content.endswith(b"\n")
    key = RESOURCES[name]["schema"]["primaryKey"]
    key = [key] if isinstance(key, str) else key
    series = committed(name)
    assert not series.duplicated(key).any()
    assert series[key].equals(series[key].sort_values(key, ignore_index=True))


# The manifest


def unvouched(folder):
    """Return the files of a folder of series that its manifest and the recipes do not vouch for."""
    files = contents(folder)
    listed = json.loads(files.pop(MANIFEST))
    known = {recipe.file: {raw.path: raw.sha256 for raw in recipe.raw} for recipe in RECIPES}
    return sorted(
        name
        for name in files | listed | known
        if name not in files
        or listed.get(name, {}).get("sha256") != hashlib.sha256(files[name]).hexdigest()
        or listed[name]["raw"] != known.get(name)
    )


def outdated(data):
    """Return the recipes to run again, because columns of ours that they read have changed."""
    listed = json.loads((data / "series" / MANIFEST).read_text(encoding="utf-8"))
    return [
        f"rebuild {recipe.name}: {own} changed"
        for recipe in RECIPES
        for own in recipe.own
        if listed[recipe.file]["own"] != {str(own): own.digest(data)}
    ]


def test_the_manifest_vouches_for_the_committed_series():
    assert unvouched(SERIES) == []


def test_a_series_changed_by_hand_is_named(data):
    path = data / "series" / "capabilities.csv"
    path.write_bytes(path.read_bytes().replace(b"1853,", b"1854,", 1))
    (data / "series" / "regimes.csv").unlink()
    (data / "series" / "stray.csv").write_bytes(b"year\n")
    assert unvouched(data / "series") == ["capabilities.csv", "regimes.csv", "stray.csv"]


def test_our_identifiers_are_those_that_the_series_were_made_with():
    assert outdated(DATA) == []


def test_a_changed_identifier_names_the_series_to_rebuild(data):
    path = data / "states.csv"
    before = path.read_text(encoding="utf-8")
    assert "Kingdom of Italy" in before
    path.write_text(before.replace("Kingdom of Italy", "Realm of Italy"), encoding="utf-8")
    assert outdated(data) == []
    path.write_text(before.replace(",325,", ",324,"), encoding="utf-8")
    assert outdated(data) == [
        f"rebuild {name}: states.state, states.cow changed"
        for name in ("atop_treaties", "atop_members", "atop_obligations", "world_states")
    ]


def test_the_committed_series_are_what_the_recipes_make(tmp_path):
    """Make every series again where the raw files are at hand; elsewhere the manifest vouches."""
    if SOURCES:
        rebuild(Path(SOURCES), tmp_path)
        assert contents(tmp_path) == contents(SERIES)
    else:
        assert unvouched(SERIES) == []


# The rebuild


def shout(rows, *_):
    return rows.assign(word=rows["word"].str.upper(), long=rows["word"].str.len() > 3)


def small(sources, name="shout", content=b"word\none\nthree\n", own=()):
    """Return a recipe of one raw file, which it writes."""
    path = sources / f"{name}_raw.csv"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    raw = Raw(path.name, hashlib.sha256(content).hexdigest(), f"someone/{name} : raw.csv @ abc")
    return Recipe(name, "Title", "unit", (raw,), PRODUCER, "Someone. 2020.", shout, own)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_rebuild_writes_the_series_and_the_manifest(tmp_path):
    recipe = small(tmp_path / "sources")
    output = tmp_path / "data" / "series"
    done = rebuild(tmp_path / "sources", output, [recipe])
    assert done == ["shout.csv: 2 rows, written", "manifest.json: 1 series, written"]
    assert contents(output).keys() == {"shout.csv", MANIFEST}
    assert (output / "shout.csv").read_bytes() == b"word,long\nONE,false\nTHREE,true\n"
    entry = json.loads((output / MANIFEST).read_bytes())["shout.csv"]
    assert entry["sha256"] == hashlib.sha256(b"word,long\nONE,false\nTHREE,true\n").hexdigest()
    assert entry["raw"] == {"shout_raw.csv": recipe.raw[0].sha256}
    assert "own" not in entry


def test_the_manifest_carries_the_digest_of_the_columns_of_ours_that_were_read(tmp_path):
    (tmp_path / "states.csv").write_text("state,cow\nITA,325\n")
    recipe = small(tmp_path / "sources", own=(Own("states", ("state", "cow")),))
    rebuild(tmp_path / "sources", tmp_path / "series", [recipe], data=tmp_path)
    entry = json.loads((tmp_path / "series" / MANIFEST).read_bytes())["shout.csv"]
    digest = hashlib.sha256(b"state,cow\nITA,325\n").hexdigest()
    assert entry["own"] == {"states.state, states.cow": digest}


def test_a_second_rebuild_changes_nothing(tmp_path):
    recipe = small(tmp_path / "sources")
    rebuild(tmp_path / "sources", tmp_path / "series", [recipe])
    before = contents(tmp_path / "series")
    done = rebuild(tmp_path / "sources", tmp_path / "series", [recipe])
    assert done == ["shout.csv: 2 rows, unchanged", "manifest.json: 1 series, unchanged"]
    assert contents(tmp_path / "series") == before


@pytest.fixture
def standing(tmp_path):
    """Return two recipes, their sources and a folder of series that must not change."""
    sources, output = tmp_path / "sources", tmp_path / "series"
    output.mkdir()
    (output / "shout.csv").write_bytes(b"as it was\n")
    (output / "whisper.csv").write_bytes(b"as it was\n")
    return [small(sources), small(sources, "whisper")], sources, output


def test_a_missing_raw_file_is_named_and_nothing_is_written(standing):
    recipes, sources, output = standing
    before = contents(output)
    (sources / "whisper_raw.csv").unlink()
    with pytest.raises(TableError, match=r"whisper_raw\.csv:.*get it from someone/whisper : raw"):
        rebuild(sources, output, recipes)
    assert contents(output) == before


def test_a_changed_raw_file_is_named_and_nothing_is_written(standing):
    recipes, sources, output = standing
    before = contents(output)
    (sources / "whisper_raw.csv").write_bytes(b"word\ntwo\n")
    with pytest.raises(TableError, match=r"whisper_raw\.csv:.*checksum should be .*someone/whisp"):
        rebuild(sources, output, recipes)
    assert contents(output) == before


def test_a_recipe_that_fails_leaves_every_series_as_it_was(standing):
    def fail(rows):
        raise ValueError("burnt")

    recipes, sources, output = standing
    before = contents(output)
    with pytest.raises(ValueError, match="burnt"):
        rebuild(sources, output, [recipes[0], dataclasses.replace(recipes[1], compute=fail)])
    assert contents(output) == before


def test_a_folder_that_cannot_be_written_is_a_fault(tmp_path):
    recipe = small(tmp_path / "sources")
    (tmp_path / "series").write_text("a file, not a folder")
    with pytest.raises(TableError, match="series"):
        rebuild(tmp_path / "sources", tmp_path / "series", [recipe])


def test_every_missing_raw_file_of_the_book_is_named_once(tmp_path):
    with pytest.raises(TableError) as caught:
        rebuild(tmp_path, tmp_path / "series")
    named = [fault.file for fault in caught.value.faults]
    assert set(named) == {raw.path for recipe in RECIPES for raw in recipe.raw}
    assert len(named) == len(set(named))
    assert not (tmp_path / "series").exists()
