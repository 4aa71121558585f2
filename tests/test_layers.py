"""Who may import whom: the rooms of the house, and no way back up."""

import ast
from pathlib import Path

import pytest

from racconigi.remembered import ROOMS

PACKAGE = Path(__file__).parent.parent / "racconigi"

#: For each room of the house, the rooms it may import from. A room is a module or a folder of the
#: package; no folder may import from a room that is not named here.
ALLOWED = {
    "": {"*"},  # the public index points into the house, and loads a room only when asked
    "__main__": {"cli"},
    # what knows nothing of the others
    "faults": set(),
    "dates": set(),
    "quantities": set(),
    "citing": set(),
    "remembered": set(),
    # time, words, the evidence
    "timeline": {"dates"},
    "words": {"words", "dates", "quantities"},
    "package": {"faults"},
    "checking": {"checking", "dates", "faults", "package"},
    "tables": {"checking", "faults", "package"},
    "inputs": {"inputs", "dates", "faults"},
    "audit": {"package", "tables"},
    # from the evidence to what the book says
    "measures": {"measures", "dates", "timeline"},
    "recipes": {"recipes", "dates", "faults", "package", "tables", "timeline", "measures"},
    "findings": {
        "findings", "dates", "measures", "package", "quantities", "remembered", "tables",
        "timeline",
    },
    "charts": {"charts", "quantities", "words"},
    "catalogue": {"charts", "findings", "words"},
    "drawing": {"charts", "words"},
    "examples": {"examples", "faults", "findings", "measures", "package", "tables"},
    "laboratory": {
        "laboratory", "charts", "findings", "measures", "package", "quantities", "tables",
        "timeline", "words",
    },
    # ways out of the house
    "publish": {
        "", "publish", "catalogue", "charts", "dates", "faults", "findings", "package",
        "quantities", "tables", "timeline", "words",
    },
    "cli": {
        "", "cli", "audit", "catalogue", "checking", "dates", "drawing", "examples", "faults",
        "inputs", "measures", "package", "publish", "recipes", "tables", "timeline",
    },
}  # fmt: skip


def room(module: str) -> str:
    """Return the room of a module: racconigi.charts.theme lives in charts."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def imports(path: Path) -> set[str]:
    """Return the rooms that a file imports from, by the syntax of its imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: relative import"
            found |= {f"{node.module}.{name.name}" for name in node.names}
    rooms = set()
    for name in found:
        if name.split(".")[0] == "racconigi":
            target = room(name)
            is_room = (PACKAGE / target).is_dir() or (PACKAGE / f"{target}.py").exists()
            rooms.add(target if is_room else "")
    return rooms


def home(path: Path) -> str:
    """Return the room that a file of the package is in."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return "" if parts == ("__init__",) else parts[0]


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_arrow_points_upward(path):
    allowed = ALLOWED[home(path)]
    assert "*" in allowed or imports(path) <= allowed


def test_the_house_has_no_circle():
    """Follow the arrows that are really there: taking away rooms that lean on none leaves none."""
    arrows = {}
    for path in FILES:
        if home(path):
            arrows.setdefault(home(path), set()).update(imports(path) - {home(path), ""})
    while arrows:
        ground = {name for name, leans_on in arrows.items() if not leans_on & arrows.keys()}
        assert ground, f"these rooms lean on each other: {sorted(arrows)}"
        arrows = {name: leans_on for name, leans_on in arrows.items() if name not in ground}


def test_what_findings_lean_on_makes_their_answers_anew():
    """An answer that is kept must know of every line that could change it."""
    reached, more = set(), {"findings"}
    while more:
        reached |= more
        more = set().union(*(ALLOWED[name] for name in reached)) - reached
    assert set(ROOMS) == reached


def test_every_room_that_is_named_is_there():
    rooms = {home(path) for path in FILES}
    assert rooms == ALLOWED.keys()


def test_an_upward_arrow_is_seen(tmp_path):
    upward = tmp_path / "upward.py"
    upward.write_text("from racconigi import charts\nimport racconigi.publish.book\n")
    assert imports(upward) == {"charts", "publish"}
    assert not imports(upward) <= ALLOWED["measures"]


#: What reads or writes files, by the name that is called.
FILE_WORK = {
    "open", "load", "read_text", "read_bytes", "write_text", "write_bytes", "read_csv",
    "read_parquet", "read_json", "read_excel", "to_csv", "to_parquet", "to_json",
}  # fmt: skip


def calls(path: Path) -> set[str]:
    """Return the names of all functions and methods that a file calls."""
    called = (node.func for node in ast.walk(ast.parse(path.read_text("utf-8")))
              if isinstance(node, ast.Call))  # fmt: skip
    return {getattr(func, "attr", getattr(func, "id", "")) for func in called}


@pytest.mark.parametrize("folder", ["measures", "charts"])
def test_measures_and_charts_read_no_files(folder):
    for path in (PACKAGE / folder).glob("*.py"):
        read = calls(path) & FILE_WORK
        assert not read, f"{path.name} calls {read}"


def test_file_work_is_seen(tmp_path):
    reader = tmp_path / "reader.py"
    reader.write_text("import pandas as pd\npd.read_csv('x')\nopen('y')\n")
    assert {"read_csv", "open"} <= calls(reader)


def test_no_function_of_the_charts_is_long():
    for path in (PACKAGE / "charts").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                told = ast.get_docstring(node)
                first = node.body[1] if told and len(node.body) > 1 else node.body[0]
                length = node.end_lineno - first.lineno + 1
                assert length <= 40, f"{path.name}: {node.name} has {length} lines"


def test_every_module_has_its_mirror_among_the_tests():
    tests = Path(__file__).parent
    for path in FILES:
        inside = path.relative_to(PACKAGE)
        if path.stem in ("__init__", "__main__") or inside.parts[0] in ("cli", "recipes"):
            continue  # a command is tested by running it, a recipe by what it makes
        mirror = tests / inside.parent / f"test_{path.stem}.py"
        assert mirror.exists(), f"{inside} has no {mirror.relative_to(tests)}"
