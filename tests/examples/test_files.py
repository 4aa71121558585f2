"""The example files are written where they are asked for, and nothing of the reader's is lost."""

import pytest

from racconigi.examples.files import FOLDER, NAMES, copy
from racconigi.faults import TableError


def test_the_files_are_written_as_they_are(tmp_path):
    paths = copy(tmp_path / "new" / "folder")
    assert [path.name for path in paths] == list(NAMES)
    assert all(path.read_bytes() == (FOLDER / path.name).read_bytes() for path in paths)
    assert copy(tmp_path / "new" / "folder") == paths  # once more changes nothing


def test_a_file_of_the_readers_is_kept_and_nothing_is_written(tmp_path):
    (tmp_path / "ties.csv").write_text("mine")
    with pytest.raises(TableError) as raised:
        copy(tmp_path)
    (fault,) = raised.value.faults
    assert fault.file == str(tmp_path / "ties.csv")
    assert "another file" in fault.rule
    assert [path.name for path in tmp_path.iterdir()] == ["ties.csv"]
    assert (tmp_path / "ties.csv").read_text() == "mine"


def test_a_folder_that_is_a_file_is_a_fault(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(TableError):
        copy(tmp_path / "file")
