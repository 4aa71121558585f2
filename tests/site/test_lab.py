"""The notebooks where they are run: in a real JupyterLab, prose shows its numbers."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from ast import literal_eval
from pathlib import Path

import altair as alt
import pytest

from racconigi.charts.theme import use_house_style
from racconigi.publish.notebooks import expressions

FOLDER = Path(__file__).parent.parent.parent / "notebooks"
BENCHES = FOLDER / "laboratory.ipynb"
FILES = sorted(set(FOLDER.glob("*.ipynb")) - {BENCHES, FOLDER / "start.ipynb"})
RAW = re.compile(r"\{(eval|cite|glue|fact)[:}]")


#: Every cell is drawn, also those out of sight, and nobody is asked about news.
SETTINGS = {
    "notebook-extension/tracker": {"windowingMode": "none"},
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}


#: A notebook whose chart brings a picture along.
BOTH = Path("both.ipynb")


def with_picture():
    """Return a notebook that shows a chart and, beside it, its picture."""
    use_house_style(pictures=True)
    bundle = alt.Chart(alt.Data(values=[{"x": 1}])).mark_point().encode(x="x:Q")._repr_mimebundle_()
    use_house_style(pictures=False)
    output = {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": bundle}
    code = {"cell_type": "code", "id": "a", "execution_count": 1, "metadata": {}, "source": "chart",
            "outputs": [output]}  # fmt: skip
    prose = {"cell_type": "markdown", "id": "b", "metadata": {}, "source": "A chart."}
    return {"cells": [code, prose], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """Start JupyterLab on a copy of the notebooks; return its address."""
    home = tmp_path_factory.mktemp("lab")
    shutil.copytree(FOLDER, home / "notebooks", ignore=shutil.ignore_patterns(".*"))
    (home / "notebooks" / BOTH.name).write_text(json.dumps(with_picture()))
    for name, settings in SETTINGS.items():
        path = home / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(settings))
    environment = os.environ | {
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(home / "workspaces"),
    }
    root = f"--ServerApp.root_dir={home / 'notebooks'}"
    options = ["--expose-app-in-browser", "--no-browser", "--allow-root", "--ip=127.0.0.1",
               "--port=0", "--IdentityProvider.token=", root]  # fmt: skip
    command = [sys.executable, "-m", "jupyterlab", *options]
    with open(home / "log", "w") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            yield _address(home / "runtime", server, home / "log")
        finally:
            server.terminate()
            server.wait(20)


def _address(runtime, server, log):
    for _ in range(300):
        for told in runtime.glob("jpserver-*.json"):
            return json.loads(told.read_text())["url"]
        assert server.poll() is None, log.read_text()
        time.sleep(0.1)
    raise AssertionError(log.read_text())


#: Clears what the file shows and runs every cell, as the menu does, once the kernel is there.
RUN_ALL = """async () => {
    const { commands, shell } = window.jupyterapp;
    const run = async () => {
        const session = shell.currentWidget.sessionContext;
        await session.ready;
        await session.session.kernel.info;
        await commands.execute("notebook:clear-all-cell-outputs");
        await commands.execute("notebook:run-all-cells");
    };
    const late = (_, fail) => setTimeout(() => fail(new Error("no end of the run")), 120_000);
    await Promise.race([run(), new Promise(late)]);
}"""


def prose(page):
    """Return the prose of an open notebook."""
    shown = page.locator(".jp-MarkdownCell")
    return "\n".join(shown.all_inner_texts())


def outputs(page):
    """Return how many outputs an open notebook shows."""
    return page.locator(".jp-CodeCell .jp-OutputArea-child").count()


def opened(lab, browser, path):
    """Open a notebook; return the page, and a list of what it asks of other hosts."""
    context = browser.new_context(viewport={"width": 1300, "height": 900})
    page = context.new_page()
    foreign = []
    page.route(
        "**/*",
        lambda route: (
            route.continue_()
            if route.request.url.startswith((lab, "data:", "blob:"))
            else (foreign.append(route.request.url), route.abort())
        ),
    )
    page.goto(f"{lab}lab/tree/{path.name}?reset")
    page.wait_for_selector(".jp-Notebook .jp-MarkdownCell", timeout=60_000)
    page.wait_for_function("window.jupyterapp?.shell.currentWidget?.sessionContext", timeout=60_000)
    return page, foreign


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_after_run_all_the_prose_shows_its_numbers(lab, browser, path):
    page, foreign = opened(lab, browser, path)
    before = outputs(page)
    page.evaluate(RUN_ALL)
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = sum(cell["cell_type"] == "code" for cell in cells)
    prompts = page.locator(".jp-CodeCell .jp-InputArea-prompt").all_inner_texts()
    assert [prompt.strip() for prompt in prompts] == [f"[{n + 1}]:" for n in range(code)]
    assert outputs(page) == before
    text = prose(page)
    assert not RAW.search(text), RAW.search(text)
    stored = {
        entry["expression"]: literal_eval(entry["result"]["data"]["text/plain"])
        for cell in cells
        for entry in cell["metadata"].get("user_expressions", [])
    }
    asked = [e for c in cells if c["cell_type"] == "markdown"
             for e in expressions("".join(c["source"]))]  # fmt: skip
    assert asked
    for expression in asked:
        page.wait_for_function(
            "said => [...document.querySelectorAll('.jp-MarkdownCell')]"
            ".some(cell => cell.innerText.includes(said))",
            arg=stored[expression],
            timeout=10_000,
        )
    assert not page.locator(".jp-RenderedText[data-mime-type*=stderr]").count()
    assert foreign == []
    page.context.close()


def test_a_chart_is_drawn_although_a_picture_stands_beside_it(lab, browser):
    page, foreign = opened(lab, browser, BOTH)
    page.wait_for_selector(".jp-OutputArea canvas, .jp-OutputArea svg.marks", timeout=60_000)
    assert not page.locator("img[src^='data:image/png']").count()
    assert foreign == []
    page.context.close()


#: For each bench in order: a control by its label, what is chosen or written, and whether a decade
#: or year is then told otherwise.
EXPERIMENTS = [
    ("How sure an act is", "high", True),
    ("Its weight", "0", False),  # no decade turns, but the bars of wars do move
    ("What promises are worth", "Häge", True),
    ("Treaties left out", "1882 Triple Alliance", True),
    ("What an act tells", "its side only", None),
]


def test_the_benches_answer_in_a_browser(lab, browser):
    page, foreign = opened(lab, browser, BENCHES)
    page.evaluate(RUN_ALL)
    said = page.locator(".racconigi-said")
    page.wait_for_function(
        "n => [...document.querySelectorAll('.racconigi-said')]"
        ".filter(said => /^(Nothing|No |In no)/.test(said.innerText)).length === n",
        arg=len(EXPERIMENTS),
        timeout=120_000,
    )
    charts = page.locator(".jp-OutputArea canvas, .jp-OutputArea svg.marks")
    assert charts.count() == len(EXPERIMENTS)
    for place, (label, value, otherwise) in enumerate(EXPERIMENTS):
        bench = page.locator(".jp-CodeCell").nth(place + 1)
        before = bench.locator("canvas").first.evaluate("drawn => drawn.toDataURL()")
        row = bench.locator(".widget-inline-hbox", has_text=label).first
        if row.locator("select").count():
            row.locator("select").select_option(index=option(row, value))
        else:
            row.locator("input").fill(value)
            row.locator("input").press("Enter")
        page.wait_for_function(
            "([cell, before]) => { const drawn = cell.querySelector('canvas');"
            " return drawn && drawn.toDataURL() !== before; }",
            arg=[bench.element_handle(), before],
            timeout=60_000,
        )
        page.wait_for_function(
            "n => !document.querySelectorAll('.racconigi-said')[n].innerText.includes('…')",
            arg=place,
            timeout=60_000,
        )
        text = said.nth(place).inner_text()
        if otherwise is not None:
            assert text.startswith(("Nothing", "No ", "In no")) is not otherwise, text
    if folder := os.environ.get("RACCONIGI_PICTURES"):
        page.screenshot(path=f"{folder}/lab.png", full_page=True)
    bench.get_by_role("button", name="As in the book").click()
    page.wait_for_function(
        "n => document.querySelectorAll('.racconigi-said')[n].innerText.startsWith('Nothing')",
        arg=len(EXPERIMENTS) - 1,
        timeout=60_000,
    )
    assert not page.locator(".racconigi-fault").count()
    assert not page.locator(".jp-RenderedText[data-mime-type*=stderr]").count()
    assert foreign == []
    page.context.close()


def option(row, value):
    """Return the place of the option that is a value, or begins like it."""
    options = [o.replace("\u00a0", " ") for o in row.locator("option").all_inner_texts()]
    found = [o for o in options if o == value] or [o for o in options if o.startswith(value)]
    assert found, options
    return options.index(found[0])
