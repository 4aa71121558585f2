"""A fingerprint changes with what it is of, and with nothing else."""

import pytest

from racconigi.publish.fingerprints import fingerprint


@pytest.fixture
def root(tmp_path):
    """Return a small repository."""
    for name in ("data/events.csv", "racconigi/a.py", "book/index.md", "requirements.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return tmp_path


@pytest.mark.parametrize("name", ["data/events.csv", "racconigi/a.py", "requirements.txt"])
def test_what_every_page_may_show_changes_the_fingerprint(root, name):
    before = fingerprint(root)
    (root / "book/index.md").write_text("a comma,")
    assert fingerprint(root) == before
    (root / name).write_text("after")
    assert fingerprint(root) != before


def test_compiled_files_do_not_count(root):
    before = fingerprint(root)
    (root / "racconigi/__pycache__").mkdir()
    (root / "racconigi/__pycache__/a.pyc").write_text("")
    assert fingerprint(root) == before
