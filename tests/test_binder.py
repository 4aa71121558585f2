"""Binder: what repo2docker would make of the repository, without making it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def planned():
    """Return what repo2docker says that it would do; it needs neither Docker nor network for it."""
    pytest.importorskip("repo2docker", reason="make test sets it up, from the lock")
    words = [sys.executable, "-m", "repo2docker", "--no-build", str(ROOT)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_binder_finds_its_python_and_its_lock(planned):
    (version,) = re.findall(r"python-([0-9.]+)", (ROOT / "binder" / "runtime.txt").read_text())
    assert f"environment for python={version}" in planned
    installed = re.findall(r'^RUN .*pip install .*-r "?([\w./-]+)"?$', planned, flags=re.M)
    assert installed == ["binder/requirements.txt"]


def test_binder_installs_the_project_after_the_lock(planned):
    steps = re.findall(r"^RUN .*?(binder/requirements\.txt|\./binder/postBuild)", planned, re.M)
    assert steps == ["binder/requirements.txt", "./binder/postBuild"]
