"""What several tests of reading need: a file to write."""

import pytest


@pytest.fixture
def table(tmp_path):
    """Return a function that writes a file and gives its path."""

    def write(content, name="t.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write
