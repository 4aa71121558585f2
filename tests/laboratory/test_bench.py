"""The bench of each experiment: its controls, what it says, what it keeps."""

import pytest

from racconigi.laboratory.bench import EXPERIMENTS, Bench, bench
from racconigi.laboratory.settings import Settings
from racconigi.words import LANGUAGES, Words


@pytest.fixture(autouse=True)
def quiet(tmp_path, monkeypatch, capsys):
    """Work in an empty folder; what is shown outside of a notebook is of no interest."""
    monkeypatch.chdir(tmp_path)


def control(made: Bench, name: str):
    """Return the widgets that hold the value of a choice."""
    found = made._controls[name]
    return [w for w in getattr(found, "children", [found]) if hasattr(w, "value")]


def said(made: Bench) -> str:
    return made._said.value


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_every_experiment_begins_as_the_book(name):
    made = bench(name)
    assert made.settings == Settings()
    assert not EXPERIMENTS[name].differ(made.frame).any()
    none = Words("en").fill(
        f"laboratory.differ-{EXPERIMENTS[name].said}", other=0, all=len(made.frame)
    )
    assert none in said(made)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXPERIMENTS)
def test_every_control_has_its_words_in_every_language(name, language):
    made = Bench(name, language)
    labels = [part.description for c in EXPERIMENTS[name].choices for part in control(made, c)
              if part.__class__.__name__ != "Label"]  # fmt: skip
    assert all(labels)
    assert len(set(labels)) == len(labels)


CHANGES = [
    ("acts", "confidence", 0, "high", {"confidence": "high"}),
    ("weights", "weights", 1, "-3,5", {"weights": {"war": -3.5}}),
    ("ties", "coding", 0, "haege", {"coding": "haege"}),
    ("ties", "general", 0, True, {"general": True}),
    ("treaties", "without", 0, ("triple-alliance-1882",), {"without": ("triple-alliance-1882",)}),
    ("priors", "step", 0, 2.0, {"step": 2.0}),
]


@pytest.mark.parametrize(("name", "choice", "part", "value", "changed"), CHANGES)
def test_a_control_changes_the_settings_and_what_follows(name, choice, part, value, changed):
    made = bench(name)
    before = made.frame
    control(made, choice)[part].value = value
    assert made.settings.changed() == changed
    assert not made.frame.equals(before)
    assert "racconigi-said" in said(made)


def test_a_wrong_weight_is_said_and_changes_nothing():
    made = bench("weights")
    control(made, "weights")[1].value = "x"
    assert "weight &#x27;x&#x27; is no number." in said(made)
    assert made.settings == Settings()
    control(made, "weights")[1].value = "999"
    assert "weight of war 999.0 is no number from -120 to 120" in said(made)


def test_choices_are_saved_loaded_and_taken_back(tmp_path):
    made = bench("ties")
    control(made, "coding")[0].value = "own"
    control(made, "ties")[-1].value = 3
    chosen, frame = made.settings, made.frame
    made._save(None)
    assert Settings.load(tmp_path / "laboratory.json") == chosen
    assert "laboratory.json" in said(made)
    made._reset(None)
    assert made.settings == Settings()
    assert control(made, "coding")[0].value == "miller"
    made._load(None)
    assert made.settings == chosen
    assert made.frame.equals(frame)


def test_a_file_without_settings_is_said(tmp_path):
    made = bench("ties")
    made._load(None)
    assert "laboratory.json: no settings of the laboratory: No such file" in said(made)
    made._file.value = "no/such/folder.json"
    made._save(None)
    assert "no/such/folder.json: No such file or directory" in said(made)


def test_what_a_bench_says_is_escaped():
    made = bench("ties")
    made._file.value = "<img src=x>"
    made._load(None)
    assert "<img" not in said(made)


def test_an_unknown_experiment_is_named():
    with pytest.raises(ValueError, match="Unknown experiment 'x'; known: acts, weights"):
        bench("x")
