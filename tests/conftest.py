"""What several tests need: a copy of the evidence to break."""

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent


@pytest.fixture
def data(tmp_path):
    """Return a copy of the data package in a folder of its own."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data"))


# Examples are drawn the same way in every run, and no slow machine can fail a true test.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
