"""What the prose sets beside chance: the words lie on the side of chance on which the number lies.

A sentence that says what chance would give prints what was found too, and its words ("keep apart",
"little is left") say on which side of it that lies. Written down here is which word goes with which
numbers; where the evidence moves to the other side, the sentence is no longer true and this fails.
"""

import json
import re
from pathlib import Path

import pytest

from racconigi.findings import find

ROOT = Path(__file__).parent.parent
#: A number is on one side of chance if it is this far, as a part of chance, from it.
NEAR = 0.1
#: What chance gives, what was found, on which side of chance it lies, and what says so.
BESIDE = [
    ("relation.years_both_expected", "relation.years_both", "below", "keep apart|kept apart"),
    ("relation.decades_both_expected", "relation.decades_both", "near", "says nothing"),
    ("balance.mean_chance", "balance.mean", "above", "fit on average"),
    ("balance.above_expected", "balance.above", "above", "above the band of chance"),
    ("balance.chance_1910", "balance.balanced_1910", "near", "not among them"),
    ("balance.hostile_first_chance", "balance.hostile_first_mean", "near", "little is left"),
    ("balance.stages_same_chance", "balance.stages_same", "above", "random order would give"),
    ("interests.level", "interests.beyond", "near", "not spread evenly"),
    ("interests.level", "interests.beyond", "near", "with conduct fewer"),
    ("interests.level", "interests.pairs_beyond_share", "above", "lie beyond chance"),
    ("trust.symmetry_expected", "trust.symmetry_hostile", "near", "None of this shows"),
    ("trust.symmetry_false", "trust.symmetry_beyond", "above", "differ by more"),
    ("witnesses.leaving_expected", "witnesses.leaving_all", "above", "exclude zero"),
]
EXPECTED = {expected for expected, *_ in BESIDE}
#: What says that a number stands beside chance.
SAID = re.compile(
    r"chance alone would (give|let)|by chance[;.,:]|random order would|chance would give|"
    r"\bexpected\b(?! by|\*)|chance gives|what chance would do"
)
PRINTED = re.compile(r"\{eval\}`([a-z]+\.[a-z_0-9]+)`")


def paragraphs():
    """Yield every paragraph that prints a number: where it stands, its text, its numbers."""
    pages = [*ROOT.glob("book/*.md"), *ROOT.glob("book/decades/*.md"), ROOT / "README.md"]
    texts = {page.name: [page.read_text(encoding="utf-8")] for page in pages}
    for notebook in sorted(ROOT.glob("notebooks/*.ipynb")):
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
        texts[notebook.name] = [
            "".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"
        ]
    for page, parts in texts.items():
        for part in parts:
            for text in re.split(r"\n\s*\n|\n(?=\d+\. )", part):
                numbers = PRINTED.findall(text)
                if numbers:
                    yield page, " ".join(text.split()), numbers


def value(name):
    chapter, number = name.split(".")
    found = find(chapter).numbers[number].value
    return len(found) if isinstance(found, tuple) else float(found)


@pytest.mark.parametrize(("expected", "found", "side", "words"), BESIDE)
def test_what_was_found_lies_on_the_side_of_chance_that_is_said(expected, found, side, words):
    seen, chance = value(found), value(expected)
    far = abs(seen - chance) > NEAR * chance
    assert side == ("near" if not far else "above" if seen > chance else "below")
    told = [text for _, text, numbers in paragraphs() if {expected, found} <= {*numbers}]
    assert any(re.search(words, text) for text in told)


def test_what_chance_gives_never_stands_alone():
    for page, _, numbers in paragraphs():
        for expected in EXPECTED & {*numbers}:
            beside = {found for of, found, *_ in BESIDE if of == expected}
            assert beside & {*numbers}, f"{page} says {expected} and not what was found"


def test_whoever_speaks_of_chance_says_what_chance_gives():
    silent = [
        f"{page}: {text}"
        for page, text, numbers in paragraphs()
        if SAID.search(text) and not EXPECTED & {*numbers}
    ]
    assert silent == []
    endings = ("_expected", "mean_chance", "first_chance", "same_chance", "chance_1910")
    for _, _, numbers in paragraphs():
        assert {number for number in numbers if number.endswith(endings)} <= EXPECTED


def test_no_test_of_interests_and_ideologies_finds_a_link_uncorrected_either():
    level = value("interests.level")
    assert value("interests.found_tests") == 0
    assert value("interests.floor") > level  # so that turning could not have found one
    assert min(value("interests.least_chance"), value("interests.least_blocks")) > level


def test_the_relation_cooled_while_italy_was_bound_to_the_rivals_of_russia():
    found = find("relation")
    mean = found.frames["yearly"].set_index("year")["relation"]
    assert mean[1888] < mean[1882]
    assert not any(1882 < first <= 1888 for first in found.frames["spells"]["first"])


def test_combinations_with_promises_exceed_chance_and_those_with_conduct_do_not():
    found, level = find("interests").numbers, value("interests.level")
    parts = {
        of: value(f"interests.{of}_beyond") / value(f"interests.{of}_combinations")
        for of in ("promises", "conduct")
    }
    assert parts["promises"] > level > parts["conduct"]
    assert found["beyond"].value < (1 + NEAR) * level
