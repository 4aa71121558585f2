"""The page of every year: how the two stood, every event, what was promised and in force."""

import itertools

import pytest

from racconigi.findings import find
from racconigi.publish import years
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST
from racconigi.words import LANGUAGES, Words
from tests.publish.reading import parsed, said


@pytest.fixture(scope="module")
def pages():
    """Return the page of every year by its name."""
    return {page.name: page for page in years.pages(Words("en"))}


@pytest.fixture(scope="module")
def trees(pages):
    """Return a function that reads the page of a year as a tree."""
    return lambda name: parsed(pages[f"years/{name}"].body(Words("en")))


def test_every_year_has_a_page_and_what_is_older_has_one(pages):
    expected = ["earlier", *map(str, range(FIRST, LAST + 1))]
    assert list(pages) == [f"years/{name}" for name in expected]


def test_every_event_and_every_treaty_stands_once_on_the_page_of_its_year(pages):
    words, found = Words("en"), {}
    for page in pages.values():
        for box in parsed(page.body(words)).select("article"):
            assert box["id"] not in found
            found[box["id"]] = page.name
    events, treaties = load("events"), load("treaties")
    assert len(found) == len(events) + len(treaties)
    for event, date in zip(events["event"], events["date"].astype(str), strict=True):
        assert found[event] == f"years/{date[:4]}"


def test_a_year_says_how_the_two_stood_as_the_model_does(trees):
    yearly = find("relation").frames["yearly"].set_index("year")
    for year, words in ((1909, "clearly friendly"), (1942, "The two were at war.")):
        lead = said(trees(year))
        assert words in lead
        assert "leans on the neighbouring years too" in lead
        assert f"{yearly['friendly'][year]:.1%} hostile" not in lead
        assert f"friendly with a probability of {yearly['friendly'][year]:.1%}" in lead
    assert "at war" not in said(trees(1909).section)[:400]


def test_who_were_the_allies_of_italy_in_1912(trees):
    section = trees(1912).find(id="promises")
    assert said(section.h2) == "Promises on 1 July 1912"
    italy = said(section.find_all("p")[0])
    assert italy.startswith("Italy: help in war: Austria-Hungary, German Empire and Romania;")
    assert "Russian Empire" in italy.split("consultation:")[1]
    assert "help in war: Bulgaria" in said(section.find_all("p")[1]) or "France" in said(section)


def test_what_was_in_force_is_what_bound_either_of_the_two(trees):
    names = {said(item.a): said(item) for item in trees(1912).find(id="in-force").select("li")}
    alliance = next(text for name, text in names.items() if "Triple Alliance" in name)
    assert "Italy, 6 May 1891 –" in alliance
    assert "begins or ends" not in alliance
    turned = [said(item) for item in trees(1915).find(id="in-force").select("li")]
    assert any("Treaty of London" in text and "begins or ends" in text for text in turned)


def test_a_year_leads_to_its_neighbours_its_decade_and_the_charts_of_that_year(trees):
    page = trees(1909)
    near = {link.get("rel", [""])[0]: link["href"] for link in page.select("nav.near a")}
    assert near == {"prev": "1908.html", "next": "1910.html", "": "../decades/1900.html"}
    charts = [link["href"] for link in page.find(id="charts").select("a")]
    assert "../notebooks/alignments.html?any-year.year=1909#any-year" in charts
    first, last = trees("earlier"), trees(LAST)
    assert [a["href"] for a in first.select("nav.near a")] == [f"{FIRST}.html"]
    assert "next" not in [a.get("rel", [""])[0] for a in last.select("nav.near a")]


def test_the_contents_of_a_page_list_its_parts(pages):
    page = pages["years/1909"]
    links = [a["href"] for a in parsed(page.contents(Words("en"))).select("a")]
    ids = [tag["id"] for tag in parsed(page.body(Words("en"))).select("section[id]")]
    assert links == ["#", *(f"#{name}" for name in ids)]


def test_headings_skip_no_level(pages):
    for page in itertools.islice(pages.values(), 0, None, 25):
        tags = parsed(page.body(Words("en"))).find_all(["h1", "h2", "h3", "h4"])
        levels = [int(tag.name[1]) for tag in tags]
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


@pytest.mark.parametrize("language", LANGUAGES)
def test_promises_are_told_in_four_languages(language):
    words = Words(language)
    told = years.promised(words)[1912]
    assert [state["state"] for state in told] == [words["state.ITA"], words["state.RUS"]]
    assert told[0]["kinds"][0]["kind"] == words["promise.help"]


def test_a_text_of_a_page_is_no_markup():
    page = years.Page("years/x", "<b>", "<p>lead</p>", [years.Section("a", "<i>", "<p>in</p>")])
    body = page.body(Words("en"))
    assert "<h1>&lt;b&gt;</h1>" in body
    assert "<h2>&lt;i&gt;</h2>" in body
    assert "<p>lead</p>" in body
    assert "<p>in</p>" in body
