"""Notebooks: short cells, repeatable runs, stored values, and a run only when something changed."""

import json
import re
from pathlib import Path

import nbformat
import pytest
from nbclient.output_widget import OutputWidget

from racconigi.catalogue import FIGURES
from racconigi.charts.theme import MIME
from racconigi.citing import cite
from racconigi.findings import find
from racconigi.publish import notebooks
from racconigi.publish.notebooks import (
    NotebookError,
    bring_up_to_date,
    execute,
    expressions,
    is_live,
)
from racconigi.words import say

FOLDER = Path(__file__).parent.parent.parent / "notebooks"
FILES = sorted(FOLDER.glob("*.ipynb"))
#: Those of widgets, which are kept without what they show, and the others.
LIVE = [path for path in FILES if is_live(nbformat.read(path, as_version=4))]
SHOWN = [path for path in FILES if path not in LIVE]
EVERY_FILE = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def cells(path, kind):
    """Return the cells of one kind of a notebook."""
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == kind]


def write(folder, name, *sources, prose=""):
    written = [nbformat.v4.new_code_cell(source) for source in sources]
    if prose:
        written.append(nbformat.v4.new_markdown_cell(prose))
    path = folder / name
    nbformat.write(nbformat.v4.new_notebook(cells=written), path)
    return path


def test_the_notebooks_are_found():
    assert {"alignments", "cooperation", "evidence", "witnesses"} <= {path.stem for path in FILES}


@EVERY_FILE
def test_cells_are_short_and_define_nothing(path):
    for cell in cells(path, "code"):
        lines = [line for line in cell.source.splitlines() if line.strip()]
        assert len(lines) <= 10, cell.source
        assert not any(line.startswith(("def ", "class ")) for line in lines), cell.source
        assert "glue" not in cell.source


def test_only_the_laboratory_and_the_way_in_are_kept_without_outputs():
    assert [path.stem for path in LIVE] == ["laboratory", "start"]


@pytest.mark.parametrize("path", LIVE, ids=lambda path: path.stem)
def test_a_notebook_of_widgets_is_kept_without_what_it_shows(path):
    for cell in cells(path, "code"):
        assert (cell.outputs, cell.execution_count) == ([], None)
    assert "widgets" not in nbformat.read(path, as_version=4).metadata


@pytest.mark.parametrize("path", SHOWN, ids=lambda path: path.stem)
def test_every_cell_but_the_first_shows_something(path):
    first, *others = cells(path, "code")
    assert "use_house_style()" in first.source
    for cell in others:
        assert cell.outputs, cell.source
        assert all(output.output_type != "error" for output in cell.outputs), cell.source


@EVERY_FILE
def test_no_trace_of_the_run_is_kept(path):
    text = path.read_text(encoding="utf-8")
    for trace in ('"execution": {', "/home/", "/root/", "/tmp/", "Traceback"):
        assert trace not in text
    if path not in LIVE:
        counts = [cell.execution_count for cell in cells(path, "code")]
        assert counts == [number + 1 for number in range(len(counts))]


@EVERY_FILE
def test_no_markup_of_the_book_is_left_in_the_prose(path):
    for cell in cells(path, "markdown"):
        for markup in ("{glue", "{cite}", "{fact}", "{chart}"):
            assert markup not in cell.source


def stated():
    """Yield every expression in the prose of the notebooks, with the value that is stored."""
    for path in FILES:
        for cell in cells(path, "markdown"):
            stored = {
                entry["expression"]: entry["result"]["data"]["text/plain"]
                for entry in cell.metadata.get("user_expressions", [])
            }
            for expression in expressions(cell.source):
                yield path.stem, expression, stored.get(expression)


def test_every_stored_value_is_what_the_chapter_finds():
    seen = 0
    for notebook, expression, stored in stated():
        chapter, _, name = expression.partition(".")
        if expression.startswith("cite("):
            value = eval(expression, {"cite": cite})
        else:
            value = getattr(say(find(chapter).numbers), name)
        assert stored == repr(value), f"{notebook}: {expression}"
        seen += 1
    assert seen > 100


#: A figure that a table could move: a number of things, or a share.
FIGURE = re.compile(
    r"\b\d[\d,.]*(?:\s?%|\s(?:percent|events?|acts?|decades?|treat(?:y|ies)|sources?|claims?|years?"
    r"|series|coders?|rows?|languages?)\b)"
)
#: What is a convention and no figure of ours.
SAID = {"95 percent", "0.05 in"}


def test_no_prose_states_a_figure_that_nothing_computes():
    pages = [FOLDER.parent / "book" / name for name in ("index.md", "how-to-read.md")]
    prose = [page.read_text(encoding="utf-8") for page in pages]
    prose += [cell.source for path in FILES for cell in cells(path, "markdown")]
    found = {figure for text in prose for figure in FIGURE.findall(text)}
    assert found <= SAID
    assert FIGURE.findall("In all 99 events, 18% of 1,212 acts") == [
        "99 events",
        "18%",
        "1,212 acts",
    ]


def test_every_chart_of_a_notebook_is_one_of_the_catalogue():
    drawn = [
        output["data"][MIME]["name"]
        for path in FILES
        if path.stem != "adding-up"  # looks at two charts of others again
        for cell in cells(path, "code")
        for output in cell.outputs
        if MIME in output.get("data", {})
    ]
    assert sorted(drawn) == sorted(FIGURES)


def live(folder, name, source):
    path = write(folder, name, source)
    told = nbformat.read(path, as_version=4)
    told.metadata["racconigi"] = {"outputs": "none"}
    nbformat.write(told, path)
    return path


def test_a_notebook_of_widgets_is_executed_and_kept_without_outputs(tmp_path):
    path = live(tmp_path, "live.ipynb", "import ipywidgets\nipywidgets.IntSlider()")
    execute(path)
    (cell,) = cells(path, "code")
    assert (cell.outputs, cell.execution_count) == ([], None)
    first = path.read_bytes()
    execute(path)
    assert path.read_bytes() == first
    with pytest.raises(NotebookError, match="ZeroDivisionError"):
        execute(live(tmp_path, "broken.ipynb", "1 / 0"))


def test_nobody_answers_the_widgets_of_a_notebook_without_outputs(tmp_path, monkeypatch):
    # an answer on the way of the replies can hide the next reply until the time is up
    answered = []
    monkeypatch.setattr(OutputWidget, "send", lambda *_, **__: answered.append(1))
    source = "import ipywidgets\nwith ipywidgets.Output():\n    print(1)"
    execute(live(tmp_path, "live.ipynb", source))
    assert not answered
    execute(write(tmp_path, "kept.ipynb", source))  # elsewhere what a widget hears is an output
    assert answered


def test_execution_is_repeatable_and_leaves_failures_alone(tmp_path):
    path = write(tmp_path, "good.ipynb", "1 + 1")
    execute(path)
    first = path.read_bytes()
    assert b'"text/plain": [\n       "2"' in first
    execute(path)
    assert path.read_bytes() == first
    bad = write(tmp_path, "bad.ipynb", "1", "1 / 0")
    before = bad.read_bytes()
    with pytest.raises(NotebookError, match=r"bad\.ipynb: cell 2: ZeroDivisionError"):
        execute(bad)
    assert bad.read_bytes() == before
    assert {file.name for file in tmp_path.iterdir()} == {"good.ipynb", "bad.ipynb"}


def test_a_notebook_that_warns_is_not_written(tmp_path):
    path = write(tmp_path, "warns.ipynb", "1", "import warnings; warnings.warn('beware')")
    before = path.read_bytes()
    with pytest.raises(NotebookError, match=r"warns\.ipynb: cell 2: warns: .*beware"):
        execute(path)
    assert path.read_bytes() == before


def test_values_in_prose_are_those_after_the_last_cell(tmp_path):
    prose = "The year {eval}`year`, and ``{eval}`year``` in code."
    path = write(tmp_path, "one.ipynb", "year = 1908", "year = 1909", prose=prose)
    execute(path)
    [cell] = cells(path, "markdown")
    [entry] = cell.metadata["user_expressions"]
    assert entry["expression"] == "year"
    assert entry["result"]["data"]["text/plain"] == "1909"


def test_prose_that_asks_for_what_is_not_there_fails(tmp_path):
    path = write(tmp_path, "one.ipynb", "1", prose="{eval}`nonsense`")
    with pytest.raises(NotebookError, match=r"cell 2: \{eval\}`nonsense`: NameError"):
        execute(path)


def test_a_notebook_tells_which_files_it_used(tmp_path):
    path = write(tmp_path, "one.ipynb", "from racconigi.tables import load\nlen(load('eras'))")
    used = {file.name for file in execute(path)}
    assert {"tables.py", "package.py", "eras.csv"} <= used
    assert "events.csv" not in used


@pytest.fixture
def house(tmp_path, monkeypatch):
    """Return a notebook in a house of its own: one module, one table, one lock."""
    for name in ("racconigi/words/en.ftl", "data/datapackage.json", "requirements.txt", "used.csv"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("before")
    monkeypatch.setattr(notebooks, "ROOT", tmp_path)
    runs = []

    def run(path):
        runs.append(path.stem)
        return [tmp_path / "used.csv"]

    monkeypatch.setattr(notebooks, "execute", run)
    monkeypatch.setattr(notebooks, "ThreadPoolExecutor", InThisThread)
    return tmp_path, runs


class InThisThread:
    """Stands in for a pool of threads, so that a run can be watched."""

    def __init__(self, workers):
        self.workers = workers

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def submit(self, work, *arguments):
        run = Run()
        try:
            work(*arguments)
        except NotebookError as error:
            run.error = error
        return run


class Run:
    """What a pool returns for a run."""

    error = None

    def exception(self):
        return self.error


def test_only_what_changed_is_executed(house):
    folder, runs = house
    one, other = (write(folder, name, "1") for name in ("one.ipynb", "other.ipynb"))
    states = folder / "states"
    assert bring_up_to_date([one, other], states) == [one, other]
    assert bring_up_to_date([one, other], states) == []
    write(folder, "one.ipynb", "2")
    assert bring_up_to_date([one, other], states) == [one]
    (folder / "unused.csv").write_text("after")
    assert bring_up_to_date([one, other], states) == []
    for name in ("used.csv", "racconigi/words/en.ftl", "requirements.txt"):
        (folder / name).write_text("after")
        assert bring_up_to_date([one, other], states) == [one, other], name
    assert runs.count("one") == 5


def test_a_run_that_was_broken_off_counts_for_nothing(house, monkeypatch):
    folder, _ = house
    path, states = write(folder, "one.ipynb", "1"), folder / "states"
    bring_up_to_date([path], states)
    (folder / "used.csv").write_text("after")

    def fail(path):
        raise NotebookError(f"{path}: cell 1: broken")

    with monkeypatch.context() as broken:
        broken.setattr(notebooks, "execute", fail)
        with pytest.raises(NotebookError, match=r"one\.ipynb: cell 1: broken"):
            bring_up_to_date([path], states)
    assert bring_up_to_date([path], states) == [path]
    state = json.loads((states / "one.json").read_text())
    assert set(state) == {"notebook", "inputs"}


def test_the_command_names_what_does_not_run(tmp_path, capsys):
    path = write(tmp_path, "bad.ipynb", "1 / 0")
    assert notebooks.main([str(path)]) == 1
    assert "cell 1: ZeroDivisionError" in capsys.readouterr().err


# Layers: the story, its workings, the code of both


@EVERY_FILE
def test_a_cell_without_a_chart_says_whether_the_story_needs_it(path):
    for cell in cells(path, "code"):
        layers = {"story", "workings"} & set(cell.metadata.get("tags", []))
        drawn = cell.source.startswith("figure(")
        assert len(layers) == (0 if drawn else 1), cell.source
        assert not any(tag.startswith("hide") for tag in cell.metadata.get("tags", []))


@EVERY_FILE
def test_the_story_shows_no_codes_and_no_missing_values(path):
    for cell in cells(path, "code"):
        if "story" not in cell.metadata.get("tags", []):
            continue
        for output in cell.outputs:
            told = output.get("data", {}).get("text/plain", output.get("text", ""))
            for code in ("NaN", "dtype", "None", "_", "clear-", "ITA", "AUH"):
                assert code not in told, f"{cell.source}: {code}"
