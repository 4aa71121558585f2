"""Execute notebooks so that the same inputs give the same bytes, and read what they show.

Run as ``python -m racconigi.publish.notebooks FILE ...`` to execute notebooks in place.
"""

import ast
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from racconigi.charts.theme import MIME

_FACT = "application/papermill.record/text/plain"


def execute(path: Path) -> None:
    """Execute a notebook in its own folder and write it back, only if anything changed.

    Raises
    ------
    nbclient.exceptions.CellExecutionError
        If a cell fails; the file is left as it was.
    """
    path = Path(path)
    before = path.read_text(encoding="utf-8")
    notebook = nbformat.reads(before, as_version=4)
    client = NotebookClient(
        notebook, timeout=300, record_timing=False, resources={"metadata": {"path": path.parent}}
    )
    client.execute()
    for number, cell in enumerate(notebook.cells):
        cell["id"] = f"{path.stem}-{number}"
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    after = nbformat.writes(notebook) + "\n"
    if after != before:
        path.write_text(after, encoding="utf-8")


def charts(folder: Path) -> dict[str, dict]:
    """Return every chart shown by the notebooks of a folder: its slug and its specification.

    Raises
    ------
    ValueError
        If a chart has no slug (Vega-Lite ``name``) or two share one.
    """
    found = {}
    for path, output in _outputs(folder):
        spec = output.get("data", {}).get(MIME)
        if spec is None:
            continue
        slug = spec.get("name")
        if not slug:
            raise ValueError(f"A chart in {path.name} has no name.")
        if slug in found:
            raise ValueError(f"{path.name} draws {slug}, which stands elsewhere too.")
        found[slug] = spec
    return found


def facts(folder: Path) -> dict[str, str]:
    """Return every value that the notebooks of a folder glued, as text.

    Raises
    ------
    ValueError
        If two notebooks glue one name.
    """
    found = {}
    for path, output in _outputs(folder):
        name = output.get("metadata", {}).get("scrapbook", {}).get("name")
        if name is None:
            continue
        if name in found:
            raise ValueError(f"{path.name} glues {name}, which is glued elsewhere too.")
        found[name] = str(ast.literal_eval(output["data"][_FACT]))
    return found


def _outputs(folder):
    for path in sorted(Path(folder).glob("*.ipynb")):
        for cell in nbformat.read(path, as_version=4).cells:
            for output in cell.get("outputs", []):
                yield path, output


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(f"executing {name}", flush=True)
        execute(Path(name))
