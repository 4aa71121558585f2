"""Who may import whom: notebooks, charts, measures, timeline, tables, and no way back up."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "racconigi"

#: For each room of the house, the rooms it may import from.
ALLOWED = {
    "": set(),  # racconigi/__init__.py imports nothing
    "__main__": {"cli"},
    "faults": set(),
    "timeline": set(),
    "tables": {"faults", "timeline"},
    "audit": {"tables"},
    "inputs": {"faults", "timeline"},
    "measures": {"measures", "timeline"},
    "recipes": {"recipes", "faults", "tables", "timeline", "measures"},
    "charts": {"charts", "measures", "timeline"},
    "publish": {"", "publish", "charts", "tables", "timeline"},
    "cli": {"", "audit", "faults", "inputs", "tables", "timeline", "measures", "recipes"},
}


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


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_arrow_points_upward(path):
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    home = "" if parts == ("__init__",) else parts[0]
    assert imports(path) <= ALLOWED[home]


def test_an_upward_arrow_is_seen(tmp_path):
    upward = tmp_path / "upward.py"
    upward.write_text("from racconigi import charts\nimport racconigi.publish.book\n")
    assert imports(upward) == {"charts", "publish"}
    assert not imports(upward) <= ALLOWED["measures"]


def test_measures_read_no_files():
    for path in (PACKAGE / "measures").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "open(" not in text, path
        assert "read_" not in text, path
