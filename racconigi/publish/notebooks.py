"""Execute notebooks so that the same inputs give the same bytes, and only when an input changed.

What a notebook depends on is asked of its kernel: the modules that it imported and the tables that
it loaded. Their fingerprints are kept outside the repository, in a folder of states.
"""

import ast
import hashlib
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
from jupyter_client import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.util import run_sync

#: An expression in prose: ``{eval}`alignments.kappa_1882```.
EVAL = re.compile(r"(?<!`)\{eval\}`([^`]+)`(?!`)")
#: Code quoted in prose, in which nothing is evaluated.
_QUOTED = re.compile(r"```.*?```|``.*?``(?!`)", re.S)
#: What a kernel is asked after the last cell: the files of this package that it has used.
_USED = (
    "sorted({module.__file__ for name, module in list(__import__('sys').modules.items())"
    " if name.split('.')[0] == 'racconigi' and getattr(module, '__file__', None)}"
    " | {str(path) for path in __import__('racconigi.tables', fromlist=['*']).files_read()})"
)
#: What a notebook of widgets says of itself, in its metadata.
LIVE = {"outputs": "none"}
ROOT = Path(__file__).resolve().parent.parent.parent


class NotebookError(ValueError):
    """Raised when a notebook does not run: ``FILE: cell 3: NameError: ...``."""


def execute(path: Path) -> list[Path]:
    """Execute a notebook in its own folder and write it back, only if anything changed.

    The values of the expressions in its prose are stored in the metadata of the prose cells, as
    JupyterLab stores them, so that they show wherever the notebook is opened. They are asked after
    the last cell: an expression has one value in a notebook.

    Returns
    -------
    list of Path
        The files of this package, tables included, that it used.

    Raises
    ------
    NotebookError
        If a cell or an expression fails; the file is left as it was.
    """
    path = Path(path)
    before = path.read_text(encoding="utf-8")
    notebook = nbformat.reads(before, as_version=4)
    with tempfile.TemporaryDirectory() as folder:
        client = _client(notebook, path, Path(folder))
        with client.setup_kernel(cleanup_kc=True):
            _run_cells(client, notebook, path)
            _store_values(client, notebook, path)
            used = ast.literal_eval(_asked(client, {"used": _USED})["used"]["data"]["text/plain"])
    live = is_live(notebook)
    for number, cell in enumerate(notebook.cells):
        cell["id"] = f"{path.stem}-{number}"
        if live and cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        **({"racconigi": LIVE} if live else {}),
    }
    after = nbformat.writes(notebook) + "\n"
    if after != before:
        write_whole(path, after)
    return [Path(file) for file in used]


def is_live(notebook: nbformat.NotebookNode) -> bool:
    """Return whether a notebook says of itself that it is kept without outputs."""
    return notebook.metadata.get("racconigi") == LIVE


def expressions(text: str) -> list[str]:
    """Return the expressions in prose, each once, in order; quoted code has none.

    Examples
    --------
    >>> expressions("In {eval}`a.year`, as ``{eval}`b``` shows, {eval}`a.year`.")
    ['a.year']
    """
    return list(dict.fromkeys(EVAL.findall(_QUOTED.sub("", text))))


def write_whole(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with open(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(draft, 0o644)
        os.replace(draft, path)
    finally:
        Path(draft).unlink(missing_ok=True)


def bring_up_to_date(paths: Iterable[Path], states: Path, *, workers: int | None = None) -> list:
    """Execute, in parallel, the notebooks of which anything changed since they last ran.

    Parameters
    ----------
    paths : iterable of Path
        The notebooks.
    states : Path
        The folder that remembers what each was executed with; made if absent.
    workers : int, optional
        How many run at once; by default one a processor.

    Returns
    -------
    list of Path
        Those that were executed.

    Raises
    ------
    NotebookError
        If a notebook does not run; the others are finished first.
    """
    stale = [path for path in map(Path, paths) if not _is_fresh(path, states)]
    if not stale:
        return []
    with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        runs = {path: pool.submit(_execute_and_remember, path, states) for path in stale}
    faults = [str(run.exception()) for run in runs.values() if run.exception()]
    if faults:
        raise NotebookError("\n".join(faults))
    return stale


def _execute_and_remember(path, states):
    _state(path, states).unlink(missing_ok=True)
    print(f"executing {path.stem}", flush=True)
    used = [*execute(path), *_always()]
    known = {os.path.relpath(file, ROOT): _fingerprint(file) for file in used}
    states.mkdir(parents=True, exist_ok=True)
    told = {"notebook": _fingerprint(path), "inputs": dict(sorted(known.items()))}
    write_whole(_state(path, states), json.dumps(told, indent=1) + "\n")


def _is_fresh(path, states):
    try:
        known = json.loads(_state(path, states).read_text(encoding="utf-8"))
        inputs = {name: _fingerprint(ROOT / name) for name in known["inputs"]}
        return known == {"notebook": _fingerprint(path), "inputs": inputs}
    except (OSError, ValueError, KeyError):
        return False


def _always():
    """Return what every notebook depends on and no module tells: words, rules, libraries."""
    words = (ROOT / "racconigi" / "words").glob("*.ftl")
    return [*words, ROOT / "data" / "datapackage.json", ROOT / "requirements.txt"]


def _state(path, states):
    return Path(states) / f"{Path(path).stem}.json"


def _fingerprint(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def _client(notebook, path, folder):
    """Return a client whose kernel is reached by sockets in a folder: no port is opened."""
    kernel = AsyncKernelManager(
        kernel_name="python3", transport="ipc", connection_file=str(folder / "kernel.json")
    )
    place = {"metadata": {"path": path.parent}}
    client = NotebookClient(notebook, km=kernel, timeout=300, record_timing=False, resources=place)
    if is_live(notebook):
        # its outputs are not kept, so nobody need hear its widgets; and the answers that a client
        # gives to them can leave the next reply of the kernel unseen until the time is up
        # (github.com/jupyter/nbclient/issues/312)
        client.comm_open_handlers = {}
    client.reset_execution_trackers()
    return client


def _run_cells(client, notebook, path):
    for index, cell in enumerate(notebook.cells):
        try:
            client.execute_cell(cell, index, execution_count=client.code_cells_executed + 1)
        except Exception as error:
            name, value = (
                getattr(error, "ename", type(error).__name__),
                getattr(error, "evalue", ""),
            )
            raise NotebookError(f"{path}: cell {index + 1}: {name}: {value}") from None
        for said in cell.get("outputs", []):
            if said.get("name") == "stderr":
                raise NotebookError(f"{path}: cell {index + 1}: warns: {said['text'].strip()}")
    client.set_widgets_metadata()


def _store_values(client, notebook, path):
    for index, cell in enumerate(notebook.cells):
        cell.metadata.pop("user_expressions", None)
        asked = expressions(cell.source) if cell.cell_type == "markdown" else []
        if not asked:
            continue
        found = _asked(client, {str(n): text for n, text in enumerate(asked)})
        for n, text in enumerate(asked):
            if found[str(n)]["status"] != "ok":
                why = "{ename}: {evalue}".format(**found[str(n)])
                raise NotebookError(f"{path}: cell {index + 1}: {{eval}}`{text}`: {why}")
        cell.metadata["user_expressions"] = [
            {"expression": text, "result": found[str(n)]} for n, text in enumerate(asked)
        ]


def _asked(client, questions):
    """Ask a running kernel for the values of expressions, by name."""
    ask = run_sync(client.kc._async_execute_interactive)
    reply = ask("", silent=True, store_history=False, user_expressions=questions, timeout=60)
    return reply["content"]["user_expressions"]


def main(arguments: Sequence[str]) -> int:
    """Execute notebooks, named as files, whether or not anything changed."""
    try:
        for name in arguments:
            print(f"executing {name}", flush=True)
            execute(Path(name))
    except NotebookError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
