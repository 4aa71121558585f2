"""Asking a chapter: by name, with choices, once a state of the tables."""

import sys
import types

import pandas as pd
import pytest

from racconigi import findings
from racconigi.findings import Found, find
from racconigi.quantities import Count, Year


@pytest.fixture
def chapter(monkeypatch):
    """Return a chapter of one number that counts how often it is asked."""
    asked = []

    def answer(data, *, scale="weis"):
        asked.append(scale)
        return Found({}, {"acts": Count(len(asked))})

    module = types.ModuleType("racconigi.findings.made_up")
    module.find = answer
    monkeypatch.setitem(sys.modules, module.__name__, module)
    findings._find.cache_clear()
    return module, asked


def test_a_question_is_answered_once(chapter, data):
    _, asked = chapter
    assert find("made_up", data) is find("made_up", data)
    assert find("made-up", data, scale="copdab").numbers["acts"] == Count(2)
    assert asked == ["weis", "copdab"]


def test_a_changed_table_is_a_new_question(chapter, data):
    find("made_up", data)
    with open(data / "eras.csv", "a", encoding="utf-8") as file:
        file.write("\n")
    assert find("made_up", data).numbers["acts"] == Count(2)


def test_a_chapter_that_is_not_there_is_named():
    with pytest.raises(KeyError, match="No chapter 'nonsense' among the findings"):
        find("nonsense")


def test_what_a_chapter_misses_is_not_mistaken_for_the_chapter(monkeypatch):
    def broken(name):
        raise ModuleNotFoundError("No module named 'scipy'", name="scipy")

    monkeypatch.setattr(findings.importlib, "import_module", broken)
    findings._find.cache_clear()
    with pytest.raises(ModuleNotFoundError, match="scipy"):
        find("cooperation")


def test_a_name_that_words_would_misread_is_refused(chapter, data):
    module, _ = chapter
    module.find = lambda data: Found({}, {"turned_in": Year(1915)})
    with pytest.raises(ValueError, match="may not be called 'turned_in'"):
        find("made_up", data)


def test_a_zero_that_one_processor_makes_negative_is_plain(chapter, data):
    module, _ = chapter
    frame = pd.DataFrame({"year": [1914, 1915], "word": ["a", "b"], "net": [-0.0, -1.5]})
    module.find = lambda data: Found({"scores": frame}, {})
    scores = find("made_up", data).frames["scores"]
    assert scores["net"].map(str).tolist() == ["0.0", "-1.5"]
    pd.testing.assert_frame_equal(scores, frame)
    assert str(frame.loc[0, "net"]) == "-0.0"  # what the chapter keeps is not touched
