"""Decks as files: names, languages, and nothing made twice."""

import pytest

from racconigi.faults import TableError
from racconigi.publish.decks import writing
from racconigi.publish.exports import keeping
from tests.publish.decks.small import DECK


@pytest.fixture
def calls(monkeypatch):
    """Return the jobs that were made, by a maker that makes nothing."""
    made = []

    def make(job):
        made.append((job.slug, job.language))
        return {f"{job.slug}-{job.language}.txt": b"x"}

    monkeypatch.setattr(keeping, "made_from", lambda: "state")
    monkeypatch.setattr(writing, "made", make)
    return made


def test_a_deck_is_made_once_a_language_and_again_when_it_changes(calls, file, tmp_path):
    for _ in range(2):
        names = [list(files) for files in writing.files([file], ["en", "fr"], tmp_path)]
    assert names == [["small-en.txt"], ["small-fr.txt"]]
    assert calls == [("small", "en"), ("small", "fr")]
    changed = tmp_path / "small.yml"
    changed.write_text(DECK.replace("Petit", "Menu"), encoding="utf-8")
    list(writing.files([changed], ["en"], tmp_path))
    assert len(calls) == 3


def test_what_is_no_deck_is_told_before_anything_is_made(calls, tmp_path):
    wrong = tmp_path / "wrong.yml"
    wrong.write_text("title: 1\n")
    with pytest.raises(TableError):
        list(writing.files([wrong], ["en"], tmp_path))
    assert calls == []


def test_a_deck_becomes_two_files(file):
    job = keeping.Job("small", "en", "deck", (("file", str(file)),))
    files = writing.made(job)
    assert list(files) == ["small-en.pptx", "small-en.html"]
    assert files["small-en.pptx"].startswith(b"PK")
    assert files["small-en.html"].startswith(b"<!DOCTYPE html>")
