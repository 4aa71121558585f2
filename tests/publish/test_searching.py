"""What the search can find: every entry of the tables, each with an address that is there."""

import json

import pytest

from racconigi.findings import find
from racconigi.publish import searching
from racconigi.publish.searching import Place, Written
from racconigi.tables import load, sizes
from racconigi.timeline import DECADES, FIRST, LAST
from racconigi.words import LANGUAGES, Words

WRITTEN = Written(
    sections=[Place("book/methods.html#kappa", "How alike", "Cohen's measure.")],
    terms=[Place("book/glossary.html#term-tie", "tie", "What one state owes another.")],
    charts={"any-year": "notebooks/alignments.html"},
    decades={1910: "Racconigi held in Libya."},
)


@pytest.fixture(scope="module")
def entries():
    """Return everything that can be found, by kind."""
    found = {kind: [] for kind in searching.KINDS}
    for entry in searching.entries(Words("en"), WRITTEN):
        found[entry.kind].append(entry)
    return found


def test_everything_in_the_tables_can_be_found(entries):
    rows = sizes()
    assert len(entries["event"]) == rows["events"]
    assert len(entries["treaty"]) == rows["treaties"]
    assert len(entries["claim"]) == rows["claims"]
    assert [entry.titles[0] for entry in entries["year"]] == [
        str(year) for year in range(FIRST, LAST + 1)
    ]
    assert len(entries["decade"]) == len(DECADES)


def test_an_event_is_found_by_its_titles_its_sentence_its_type_and_its_place(entries):
    accord = next(e for e in entries["event"] if e.url.endswith("#racconigi-accord-1909"))
    assert accord.url == "years/1909.html#racconigi-accord-1909"
    assert accord.date == "1909-10-24"
    assert accord.titles[0] == "Racconigi accord"
    assert len(accord.titles) == len(LANGUAGES)
    assert "Tittoni" in accord.text
    assert "Политическое соглашение" in accord.keys


def test_graver_acts_and_own_treaties_weigh_more(entries):
    weights = {entry.url.partition("#")[2]: entry.weight for entry in entries["event"]}
    assert weights["guadalajara-1937"] > weights["friendship-nonaggression-pact-1933"]
    assert weights["friendship-nonaggression-pact-1933"] > weights["litvinov-visit-rome-1933"]
    assert weights["adwa-1896"] == 0
    treaties = {entry.url.partition("#treaty-")[2]: entry.weight for entry in entries["treaty"]}
    assert treaties["racconigi-agreement-1909"] > treaties["grey-cambon-letters-1912"]


def test_the_sentence_of_a_year_says_who_was_bound_to_whom(entries):
    year = next(entry for entry in entries["year"] if entry.date == "1912")
    assert year.text.startswith("Italy: help in war: Austria-Hungary, German Empire and Romania")
    assert "allies" in year.keys
    assert "союзники" in year.keys


def test_what_stands_in_pages_is_found_where_it_stands(entries):
    assert entries["page"][0].url == "book/methods.html#kappa"
    assert entries["term"][0].titles == ("tie",)
    assert entries["decade"][6].text == "Racconigi held in Libya."
    chart = entries["chart"][0]
    assert chart.url == "notebooks/alignments.html#any-year"
    shared = Words("en").write(find("alignments").numbers["years_shared"])
    assert shared in chart.titles[0]
    assert len(set(chart.titles)) == len(LANGUAGES)


def test_a_chart_of_which_nothing_was_found_has_its_plain_name():
    words = Words("fr")
    assert searching._title("any-year", words, {}) == words["any-year.open"]


def test_the_script_hands_over_one_row_an_entry(entries):
    script = searching.script([entries["term"][0]])
    assert script.startswith("racconigiSearch(")
    told = json.loads(script.removeprefix("racconigiSearch(").removesuffix(");\n"))
    row = told["entries"][0]
    assert told["kinds"][row[0]] == "term"
    assert row[1:] == ["book/glossary.html#term-tie", "", 1.5, ["tie"],
                       "What one state owes another.", ""]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_box_has_its_words_in_four_languages(language):
    told = json.loads(searching.box_words(Words(language)))
    assert set(told["kinds"]) == set(searching.KINDS)
    assert all("{n}" in form for form in told["forms"].values())
    assert "1912" in searching.hint(Words(language))


def test_a_name_that_is_the_same_in_two_languages_is_kept_once():
    row = {"name_en": "Racconigi", "name_fr": "Racconigi", "name_it": "R.", "name_ru": None}
    assert searching._titles(row, "name") == ("Racconigi", "", "R.", "")
    assert load("treaties")["name_en"].notna().all()
