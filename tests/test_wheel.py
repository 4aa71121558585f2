"""The wheel, installed where no clone is: command, tables and words come from it alone."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from uv import find_uv_bin

ROOT = Path(__file__).parent.parent


def run(*words, **options):
    """Run a program and return what it says; it must end well."""
    done = subprocess.run(
        [*map(str, words)], capture_output=True, text=True, check=False, **options
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Build the wheel, install it in an empty environment, and return a function to run there.

    What the wheel depends on is lent by the environment of the tests, but for this project: a
    folder in a .pth file is looked into, and the .pth files in it (the editable install) are not.
    """
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    (wheel,) = folder.glob("racconigi-*.whl")
    uv, home = [find_uv_bin(), "--offline", "--no-config", "--quiet"], folder / "env"
    run(*uv, "venv", "--python", sys.executable, home)
    run(*uv, "pip", "install", "--no-deps", "--no-index", "--python", home, wheel)
    (packages,) = home.glob("lib/*/site-packages")
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    here = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment = here | {"XDG_CACHE_HOME": str(folder / "cache")}

    def running(program, *words):
        return run(home / "bin" / program, *words, cwd=elsewhere, env=environment)

    running.folder, running.packages = elsewhere, packages
    return running


def test_the_package_comes_from_the_wheel(installed):
    said = installed("python", "-c", "import racconigi; print(racconigi.__file__)")
    assert said.strip() == str(installed.packages / "racconigi" / "__init__.py")


def test_the_tables_come_from_the_wheel(installed):
    code = """
import racconigi
from racconigi.package import DATA
from racconigi.tables import files_read
print(len(racconigi.load("events")))
print(DATA)
print(*files_read())
"""
    rows, data, read = installed("python", "-c", code).splitlines()
    assert int(rows) > 600
    assert data == str(installed.packages / "racconigi" / "data")
    assert read == f"{data}/events.csv"


def test_the_words_come_from_the_wheel(installed):
    code = """
import racconigi
from racconigi import words
print(racconigi.Words("ru")["cooperation"])
print(words.FOLDER)
"""
    word, folder = installed("python", "-c", code).splitlines()
    assert word == "Сотрудничество"
    assert folder == str(installed.packages / "racconigi" / "words")


def test_the_command_checks_the_evidence_in_the_wheel(installed):
    assert "tables hold: states " in installed("racconigi", "check")


def test_the_command_scores_a_file(installed):
    (installed.folder / "events.csv").write_text("date,event_type\n1909-10-24,political-accord\n")
    said = installed("racconigi", "score", "events.csv")
    assert said.splitlines()[1].startswith("1900s,1,6.5,0,6.5,")


def test_everything_that_belongs_to_the_package_is_in_the_wheel(installed):
    left_out = {".pyc"}
    here = {
        path.relative_to(ROOT / "racconigi")
        for path in (ROOT / "racconigi").rglob("*")
        if path.is_file() and path.suffix not in left_out
    }
    there = installed.packages / "racconigi"
    assert {path for path in here if not (there / path).is_file()} == set()
    assert {"py.typed", "words/ru.ftl", "publish/static/racconigi.js"} <= set(map(str, here))
    data = {path.relative_to(ROOT) for path in (ROOT / "data").rglob("*") if path.is_file()}
    assert {path for path in data if not (there / path).is_file()} == set()


def test_the_command_exports_a_chart(installed):
    words = ("export", "directions", "--format", "svg,text", "--output", "taken")
    said = installed("racconigi", *words).splitlines()
    assert said == [str(Path("taken") / f"directions-en.{end}") for end in ("svg", "txt")]
    assert "Interests and Ideologies" in (installed.folder / said[1]).read_text(encoding="utf-8")
