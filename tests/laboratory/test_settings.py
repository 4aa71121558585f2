"""The choices of an experiment: those of the book by default, checked, saved and loaded."""

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.laboratory.settings import BOUNDS, OPTIONS, Settings
from racconigi.measures.alliances import CODINGS, OBLIGATIONS


def test_by_default_nothing_is_changed():
    assert Settings().changed() == {}
    assert Settings().worth == CODINGS["miller"]


CHOICES = st.fixed_dictionaries(
    {name: st.sampled_from(options) for name, options in OPTIONS.items()}
    | {"step": st.floats(*BOUNDS["step"]), "length": st.integers(*BOUNDS["length"])}
    | {"ties": st.fixed_dictionaries({name: st.integers(0, 3) for name in OBLIGATIONS})}
    | {"weights": st.dictionaries(st.sampled_from(["war", "visit"]), st.floats(-10, 10))}
    | {"general": st.booleans(), "without": st.lists(st.sampled_from(["a", "b"])).map(tuple)}
)


@given(choices=CHOICES)
def test_what_is_saved_is_what_is_loaded(choices, tmp_path_factory):
    path = tmp_path_factory.mktemp("settings") / "s.json"
    settings = Settings(**choices)
    settings.save(path)
    assert Settings.load(path) == settings
    first = path.read_bytes()
    Settings.load(path).save(path)
    assert path.read_bytes() == first


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"coding": "hage"}, r"coding 'hage' is none of miller, haege, atop, own\."),
        ({"unit": None}, "unit None is none of occasions, acts"),
        ({"step": 0}, r"step 0 is no number from 0\.1 to 2"),
        ({"step": True}, "step True is no number"),
        ({"length": "20"}, "length '20' is no number"),
        ({"weights": {"war": 999}}, "weight of war 999 is no number from -120 to 120"),
        ({"ties": {"defence": 3}}, "tie of offence None is no number"),
        ({"ties": dict.fromkeys([*OBLIGATIONS, "x"], 1)}, "ties are one for each of"),
        ({"general": "no"}, "general 'no' is neither true nor false"),
        ({"without": "pact-1939"}, "is no list of treaties"),
    ],
)
def test_a_choice_that_there_is_not_is_named(choice, message):
    with pytest.raises(ValueError, match=message):
        Settings(**choice)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "no settings of the laboratory: Expecting value"),
        ("[]", "there is no choice 'no object'"),
        ('{"colour": 1}', "there is no choice 'colour'"),
        ('{"coding": "x"}', "coding 'x' is none of"),
        ('{"weights": 3}', "no settings of the laboratory"),
        ('{"without": 3}', "no settings of the laboratory"),
    ],
)
def test_a_file_that_holds_no_settings_is_named_with_the_reason(tmp_path, content, message):
    path = tmp_path / "s.json"
    path.write_text(content)
    with pytest.raises(ValueError, match=message) as caught:
        Settings.load(path)
    assert str(caught.value).startswith(f"{path}: ")


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ValueError, match=r"no\.json: no settings .*: No such file"):
        Settings.load(tmp_path / "no.json")


def test_a_file_may_name_one_choice(tmp_path):
    (tmp_path / "s.json").write_text(json.dumps({"coding": "atop"}))
    assert Settings.load(tmp_path / "s.json") == Settings(coding="atop")


def test_settings_do_not_change():
    settings = Settings()
    with pytest.raises(dataclasses.FrozenInstanceError):
        settings.step = 1
    assert settings.but(step=1.0) != settings


def test_a_coding_of_your_own_takes_the_ties():
    ties = {**Settings().ties, "nonaggression": 3}
    assert Settings(ties=ties).worth == CODINGS["miller"]
    own = Settings(coding="own", ties=ties).worth
    assert (own.nonaggression, own.consultation_beside_nonaggression) == (3, 3)
