"""The twelve chapters: their parts, their links, their claims."""

import re
from collections import Counter
from pathlib import Path

import nbformat
import pytest
import yaml

from racconigi.catalogue import CHAPTERS, PICTURES
from racconigi.publish.lists import ENTRIES, where
from racconigi.tables import load

FOLDER = Path(__file__).parent.parent / "notebooks"
LINK = re.compile(rf"\]\(({'|'.join(ENTRIES)}):([\w-]+)\)")
#: Claims about the whole span of the book are judged in the chapter on interests and ideologies.
WHOLE = {"S01", "S02", "S03"}
PARTS = ("Close reading", "What this cannot show", "Further reading", "Exercises")


def path_of(chapter):
    (path,) = FOLDER.glob(f"1[89][0-9][0-9]-{chapter}.ipynb")
    return path


def cells(chapter, kind="markdown"):
    return [c for c in nbformat.read(path_of(chapter), as_version=4).cells if c.cell_type == kind]


def prose(chapter):
    return "\n\n".join(cell.source for cell in cells(chapter))


def story(text):
    """Return the words of a chapter up to its apparatus, without addresses and figures."""
    told = text.partition("## Close reading")[0]
    return re.sub(r"\]\([^)]*\)|\{eval\}`[^`]*`|[\[*#]", " ", told).split()


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_has_every_part_in_its_order(chapter):
    text = prose(chapter)
    places = [text.index(f"## {part}") for part in PARTS]
    assert places == sorted(places)
    assert text.startswith("# ")
    for said in ("**The question.**", "**The answer.**"):
        assert text.count(said) == 1
    assert 1_200 <= len(story(text)) <= 3_100  # with its opening and what is said of its charts


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_shows_its_years_its_promises_and_a_picture_of_its_own(chapter):
    drawn = [re.search(r'figure\("([\w-]+)"', c.source) for c in cells(chapter, "code")]
    slugs = [found[1] for found in drawn if found]
    assert f"timeline-{chapter}" in slugs
    assert f"stood-{chapter}" in slugs
    assert f"map-{chapter}" in slugs
    own = [slug for slug in slugs if slug in PICTURES]
    assert own
    year = path_of(chapter).name[:4]
    assert all(slug.endswith(f"-{year}") for slug in own)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_link_of_a_chapter_leads_to_an_entry(chapter):
    links = LINK.findall(prose(chapter))
    assert len(links) > 30
    for kind, identifier in links:
        assert where(kind, identifier)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_has_four_exercises_with_folded_answers(chapter):
    text = prose(chapter).partition("## Exercises")[2]
    assert len(re.findall(r"^\*\*\d\. ", text, re.M)) == 4
    assert text.count("<details><summary>Answer</summary>") == text.count("</details>") == 4
    assert re.search(r"laboratory\.ipynb|table\s+under|table\s+of", text)
    assert re.search(r"code this event yourself|draw your guess first", text, re.I)


def test_every_claim_is_met_in_one_chapter():
    met = Counter(
        identifier
        for chapter in CHAPTERS
        for kind, identifier in LINK.findall(prose(chapter))
        if kind == "claim"
    )
    assert set(met) == set(load("claims")["claim"]) - WHOLE
    assert set(met.values()) == {1}
    judged = (FOLDER / "interests.ipynb").read_text(encoding="utf-8")
    assert "S03" in judged


def test_no_two_chapters_open_alike():
    titles = [cells(chapter)[0].source.splitlines()[0] for chapter in CHAPTERS]
    assert len(set(titles)) == len(CHAPTERS)
    openings = [" ".join(cells(c)[0].source.splitlines()[2].split()[:3]) for c in CHAPTERS]
    assert len(set(openings)) == len(CHAPTERS)


def test_the_contents_name_each_chapter_by_its_years_and_its_title():
    told = yaml.safe_load((FOLDER.parent / "_toc.yml").read_text(encoding="utf-8"))
    listed = {
        page["file"]: page.get("title") for part in told["parts"] for page in part["chapters"]
    }
    starts = [path_of(chapter).name[:4] for chapter in CHAPTERS]
    for chapter, first, last in zip(CHAPTERS, starts, [*starts[1:], "today"], strict=True):
        heading = cells(chapter)[0].source.splitlines()[0].removeprefix("# ").replace("'", "’")
        assert listed[f"notebooks/{path_of(chapter).stem}"] == f"{first}–{last}: {heading}"
