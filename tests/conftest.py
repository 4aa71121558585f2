"""What several tests need: a copy of the evidence to break."""

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def data(tmp_path):
    """Return a copy of the data package in a folder of its own."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data"))
