"""The public index: what a researcher may import, and that asking for nothing loads nothing."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import racconigi
from racconigi import load

SOURCE = ast.parse(Path(racconigi.__file__).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", racconigi.__all__)
def test_every_name_of_the_index_is_there_and_listed(name):
    assert getattr(racconigi, name) is not None
    assert name in dir(racconigi)


@pytest.mark.parametrize("name", sorted(set(racconigi.__all__) - {"__version__"}))
def test_every_name_has_a_reason_of_one_line(name):
    lines = [line for line in racconigi.__doc__.splitlines() if line.split()[:1] == [name]]
    assert len(lines) == 1
    assert len(lines[0].split()) > 3


def test_a_function_comes_from_its_room():
    from racconigi.measures.similarity import similarity

    assert racconigi.similarity is similarity


def test_every_function_says_what_it_does():
    functions = [getattr(racconigi, name) for name in racconigi.__all__]
    for function in filter(inspect.isroutine, functions):
        assert inspect.getdoc(function), function


def test_type_checkers_see_the_whole_index():
    (block,) = (node for node in SOURCE.body if isinstance(node, ast.If))
    seen = {f"{node.module}.{name.name}" for node in block.body for name in node.names}
    asked = {f"{room}.{name}" for name, room in racconigi._ROOM.items()}
    assert ast.unparse(block.test) == "TYPE_CHECKING"
    assert seen == asked
    assert {name.rpartition(".")[2] for name in asked} | {"__version__"} == set(racconigi.__all__)


def test_an_unknown_name_is_refused():
    with pytest.raises(AttributeError, match="module 'racconigi' has no attribute 'similarities'"):
        _ = racconigi.similarities


def run(code):
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()


def test_importing_the_package_loads_nothing_heavy():
    loaded = run("import sys, racconigi; dir(racconigi); print(*sys.modules)")
    assert "racconigi" in loaded
    assert not {"numpy", "pandas", "altair", "typer", "racconigi.tables"} & set(loaded)


def test_the_command_says_its_version_and_help_without_the_measures():
    code = "import sys; from racconigi.cli import main; main([{!r}]); print(*sys.modules)"
    for word in ("--version", "--help"):
        loaded = run(code.format(word))
        assert "racconigi.cli" in loaded
        assert not {"numpy", "pandas", "frictionless", "rich"} & set(loaded)


#: What is slow to load, and what few need of a small file.
HEAVY = {"numpy", "pandas", "pyarrow", "scipy", "duckdb", "frictionless", "altair", "rich"}


def test_a_small_file_is_scored_without_what_is_slow_to_load(tmp_path):
    path = tmp_path / "events.csv"
    path.write_text("date,event_type,initiator,target\n1909-10-24,political-accord,ITA,RUS\n")
    load("event_types", alone=True)  # once for each state of the evidence its rules are checked
    code = f"""
import sys
from racconigi.cli import main
assert main(["score", {str(path)!r}, "--pair", "ITA-RUS"]) == 0
print(*sys.modules)
"""
    loaded = run(code)
    assert "1900s,1,6.5,0,6.5,1.098612289,-2.101995496,4.299220073" in loaded
    assert not HEAVY & set(loaded)


def test_charts_say_what_to_install():
    code = """
import sys
sys.modules["altair"] = None
import racconigi
try:
    racconigi.figure
except ModuleNotFoundError as error:
    print(*error.__notes__)
"""
    assert "pip install 'racconigi[charts]'" in " ".join(run(code))
