"""The page on anyone's own pair of states: every block is run, and prints what stands under it.

When the tables have changed, ``python -m tests.test_own_pair`` writes page and pictures anew.
"""

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import pytest

from racconigi import find
from racconigi.inputs.formats import FORMATS

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "book" / "own-pair.md"
#: Pictures of the page, and what its commands call them.
PICTURES = {"own-pair-scores.svg": "scores.svg", "own-pair-relation.svg": "relation.svg"}
_BLOCK = re.compile(r"^```(bash|python)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.M | re.S)


class Block(NamedTuple):
    """A block of the page: its language, what is run, what is printed, and its line."""

    language: str
    code: str
    printed: str
    line: int


def blocks(text):
    """Return the blocks of a page in their order."""
    return [
        Block(found[1], found[2], found[3] or "", text[: found.start()].count("\n") + 1)
        for found in _BLOCK.finditer(text)
    ]


def run(block, folder, names):
    """Run a block in a folder and return what it prints, faults and notes last."""
    if block.language == "python":
        with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.chdir(folder):
            exec(compile(block.code, f"{PAGE.name}:{block.line}", "exec"), names)
        return said.getvalue()
    here = Path(sys.executable).parent
    done = subprocess.run(
        ["bash", "-euc", block.code], cwd=folder, capture_output=True, text=True, check=False,
        env=os.environ | {"PATH": f"{here}{os.pathsep}{os.environ['PATH']}"},
    )  # fmt: skip
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def walked(tmp_path_factory, spark):
    """Walk through the page; return each block with what it prints, and the folder."""
    assert spark.conf.get("spark.ui.enabled") == "false"  # the session that the page will find
    folder, names = tmp_path_factory.mktemp("own"), {}
    found = [(block, run(block, folder, names)) for block in blocks(PAGE.read_text("utf-8"))]
    return found, folder, names


def test_every_block_prints_what_stands_under_it(walked):
    found, _, _ = walked
    assert len(found) > 15
    for block, printed in found:
        assert printed == block.printed, f"{PAGE.name}:{block.line}"


def test_every_command_of_the_page_is_met_and_no_block_escapes():
    text = PAGE.read_text("utf-8")
    assert text.count("```") == 2 * sum(1 + bool(block.printed) for block in blocks(text))
    code = "".join(block.code for block in blocks(text))
    for command in ("examples", "score", "relation", "similarity", "balance", "draw"):
        assert f"racconigi {command}" in code, command


def test_command_and_library_agree(walked):
    _, folder, names = walked
    written = pd.read_csv(folder / "scores.csv")
    ours = names["scores"][list(written)].round(9)
    pd.testing.assert_frame_equal(ours, written, check_dtype=False)
    again, first = (
        re.sub(r"[0-9]+\.[0-9]+", lambda found: f"{float(found[0]):.6f}", text)
        for text in ((folder / name).read_text("utf-8") for name in ("again.svg", "scores.svg"))
    )
    assert again == first


def test_the_decades_of_the_example_are_those_of_the_book(walked):
    _, folder, _ = walked
    written = pd.read_csv(folder / "scores.csv")
    scores = find("cooperation").frames["scores"]
    book = scores[(scores["scale"] == "weis") & scores["period"].between(1900, 1940)]
    for column in ("n", "cooperation", "conflict", "net"):
        assert written[column].round(3).tolist() == book[column].tolist(), column


def test_the_page_says_how_far_fifty_years_differ_from_the_book(walked):
    found, _, _ = walked
    (block,) = (
        block for block, _ in found if "relation examples/events.csv --by decade" in block.code
    )
    own = [line.rpartition(",")[2] for line in block.printed.splitlines()[1:]]
    decades = find("relation").frames["decades"]
    book = decades.loc[decades["period"].between(1900, 1940), "word"].tolist()
    others = [pair for pair in zip(own, book, strict=True) if len(set(pair)) > 1]
    assert len(others) == 3
    assert all(a.replace("probable", "clear") == b for a, b in others)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_what_the_command_draws(walked, name):
    _, folder, _ = walked
    drawn = (folder / PICTURES[name]).read_text("utf-8")
    assert (PAGE.parent / name).read_text("utf-8") == drawn
    assert f"]({name})" in PAGE.read_text("utf-8")


def test_every_layout_that_is_found_is_named():
    text = PAGE.read_text("utf-8")
    assert [name for name in FORMATS if f"`{name}`" not in text] == []


def test_a_block_that_prints_something_else_would_be_seen(tmp_path):
    (block,) = blocks("```python\nprint(1)\n```\n\n```text\n2\n```\n")
    assert run(block, tmp_path, {}) == "1\n" != block.printed
    (block,) = blocks("```bash\nracconigi score nowhere.csv\n```\n\nWords.\n")
    assert run(block, tmp_path, {}) == "nowhere.csv::: : No such file or directory\n"


def write_anew():
    """Write under every block of the page what it prints now, and draw its pictures."""
    with tempfile.TemporaryDirectory() as folder:
        names, text, anew, end = {}, PAGE.read_text("utf-8"), "", 0
        for found in _BLOCK.finditer(text):
            (block,) = blocks(found[0])
            printed = run(block, folder, names)
            said = f"\n```text\n{printed}```\n" if printed else ""
            anew += f"{text[end : found.start()]}```{block.language}\n{block.code}```\n{said}"
            end = found.end()
        PAGE.write_text(anew + text[end:], encoding="utf-8")
        for name, drawn in PICTURES.items():
            shutil.copy(Path(folder) / drawn, PAGE.parent / name)


if __name__ == "__main__":
    write_anew()
