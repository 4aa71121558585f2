"""The notebooks: short cells, outputs there, no run-time traces. Strict nbval does the rest."""

from pathlib import Path

import nbformat
import pytest

from racconigi.publish import notebooks
from racconigi.publish.notebooks import charts, execute, facts

FOLDER = Path(__file__).parent.parent / "notebooks"
FILES = sorted(FOLDER.glob("*.ipynb"))


def code(path):
    """Return the code cells of a notebook."""
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


def test_the_notebooks_are_found():
    assert len(FILES) >= 3


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_cells_are_short_and_define_nothing(path):
    for cell in code(path):
        lines = [line for line in cell.source.splitlines() if line.strip()]
        assert len(lines) <= 11, cell.source
        assert not any(line.startswith(("def ", "class ")) for line in lines), cell.source


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_cell_but_imports_shows_something(path):
    for cell in code(path):
        silent = cell.source.lstrip().startswith(("import", "from")) or not cell.outputs
        shows = cell.outputs and all(output.output_type != "error" for output in cell.outputs)
        ends_in_name = cell.source.rstrip().splitlines()[-1]
        assert shows or (silent and ("=" in ends_in_name or ends_in_name in "}])")), cell.source


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_trace_of_the_run_is_kept(path):
    text = path.read_text(encoding="utf-8")
    assert '"execution": {' not in text
    assert "/home/" not in text
    assert "/root/" not in text
    assert "Traceback" not in text
    assert all(cell.execution_count for cell in code(path))


def test_every_notebook_shows_charts_and_facts():
    assert len(charts(FOLDER)) >= 9
    assert len(facts(FOLDER)) >= 30
    assert all(facts(FOLDER).values())


def write(folder, name, *sources):
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    path = folder / name
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    return path


def test_execution_is_repeatable_and_leaves_failures_alone(tmp_path):
    path = write(tmp_path, "good.ipynb", "1 + 1")
    execute(path)
    first = path.read_bytes()
    assert b'"text/plain": [\n       "2"' in first
    execute(path)
    assert path.read_bytes() == first
    bad = write(tmp_path, "bad.ipynb", "1 / 0")
    before = bad.read_bytes()
    with pytest.raises(Exception, match="ZeroDivisionError"):
        execute(bad)
    assert bad.read_bytes() == before


CHART = (
    "from IPython.display import display\n"
    f"display({{'{notebooks.MIME}': {{'name': NAME}}, 'text/plain': ''}}, raw=True)"
)


def test_charts_need_a_name_of_their_own(tmp_path):
    execute(write(tmp_path, "one.ipynb", CHART.replace("NAME", "'same'")))
    assert set(charts(tmp_path)) == {"same"}
    execute(write(tmp_path, "two.ipynb", CHART.replace("NAME", "'same'")))
    with pytest.raises(ValueError, match=r"two\.ipynb draws same, which stands elsewhere"):
        charts(tmp_path)
    execute(write(tmp_path, "two.ipynb", CHART.replace("NAME", "''")))
    with pytest.raises(ValueError, match=r"A chart in two\.ipynb has no name"):
        charts(tmp_path)


def test_facts_need_a_name_of_their_own(tmp_path):
    glue = "from myst_nb import glue\nglue('year', '1909', display=False)"
    execute(write(tmp_path, "one.ipynb", glue))
    assert facts(tmp_path) == {"year": "1909"}
    execute(write(tmp_path, "two.ipynb", glue))
    with pytest.raises(ValueError, match=r"two\.ipynb glues year, which is glued elsewhere"):
        facts(tmp_path)
