"""The build: what changed and no more, whole or not at all, one at a time."""

import fcntl
import threading

import pytest

from racconigi.faults import Fault, TableError
from racconigi.publish import build as building
from racconigi.publish.build import BuildError, build, main


@pytest.fixture
def root(tmp_path, monkeypatch):
    """Return a small repository whose pages are written by a stand-in for Sphinx."""
    for name in ("data/events.csv", "racconigi/a.py", "book/index.md", "notebooks/one.ipynb",
                 "requirements.txt", "_config.yml", "_toc.yml", "CITATION.cff"):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(building, "load", lambda *_: None)
    monkeypatch.setattr(building, "bring_up_to_date", lambda *_: [])
    monkeypatch.setattr(building, "build_sphinx", write_site)
    return tmp_path


def write_site(root, draft, **settings):
    draft.mkdir()
    for page in (root / "book").glob("*.md"):
        (draft / f"{page.stem}.html").write_text(page.read_text())
    (draft / "language").write_text(settings["confoverrides"]["language"])
    return 0


def pages(site):
    return {path.name for path in site.glob("*.html")}


def test_a_site_is_written_and_a_second_build_does_nothing(root, monkeypatch):
    site = build(root)
    assert pages(site) == {"index.html"}

    def fail(*_, **__):
        raise AssertionError("nothing changed")

    monkeypatch.setattr(building, "build_sphinx", fail)
    assert build(root) == site


def test_a_page_that_is_gone_leaves_nothing_behind(root):
    (root / "book/terms.md").write_text("terms")
    assert pages(build(root)) == {"index.html", "terms.html"}
    (root / "book/terms.md").rename(root / "book/words.md")
    assert pages(build(root)) == {"index.html", "words.html"}
    assert not list((root / "_build").glob("*.old"))
    assert not list((root / "_build").glob("*.draft"))


def test_a_build_that_fails_leaves_the_old_site_and_fails_again(root, monkeypatch):
    site = build(root)
    (root / "book/index.md").write_text("new")

    def half(root, draft, **_):
        draft.mkdir()
        (draft / "index.html").write_text("half")
        return 1

    with monkeypatch.context() as broken:
        broken.setattr(building, "build_sphinx", half)
        for _ in range(2):
            with pytest.raises(BuildError, match="The old site stands"):
                build(root)
    assert (site / "index.html").read_text() == "book/index.md"
    build(root)
    assert (site / "index.html").read_text() == "new"


def test_a_full_disk_ends_with_one_line_and_fails_again(root, monkeypatch, capsys):
    def full(root, draft, **_):
        draft.mkdir()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(building, "build_sphinx", full)
    monkeypatch.setattr(building, "ROOT", root)
    monkeypatch.setattr(building.build, "__defaults__", (root,))
    for _ in range(2):
        assert main() == 1
        assert capsys.readouterr().err == "[Errno 28] No space left on device\n"


def test_faults_of_the_evidence_are_said_line_by_line(root, monkeypatch, capsys):
    def broken(*_):
        raise TableError([Fault("events.csv", 7, "date", "1909-13-24", "no such day")])

    monkeypatch.setattr(building, "load", broken)
    monkeypatch.setattr(building.build, "__defaults__", (root,))
    assert main() == 1
    assert capsys.readouterr().err == "events.csv:7:date: 1909-13-24: no such day\n"


def test_another_language_is_a_site_of_its_own(root):
    assert build(root).name == "html"
    french = build(root, language="fr")
    assert french.name == "html-fr"
    assert (french / "language").read_text() == "fr"


def test_a_second_build_waits_for_the_first(root, capsys):
    (root / "_build").mkdir()
    with open(root / "_build" / ".lock", "w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        second = threading.Thread(target=build, args=(root,))
        second.start()
        second.join(0.3)
        assert second.is_alive()
        fcntl.flock(held, fcntl.LOCK_UN)
    second.join(10)
    assert not second.is_alive()
    assert "another build is running" in capsys.readouterr().out
