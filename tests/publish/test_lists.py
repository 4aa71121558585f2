"""The long lists: an entry a line, by what it can be chosen, and the tally of the verdicts."""

import json

import pytest

from racconigi.findings import Found, find
from racconigi.package import DATA
from racconigi.publish import lists
from racconigi.quantities import Count
from racconigi.tables import load
from racconigi.words import LANGUAGES, Words
from tests.publish import handmade
from tests.publish.reading import listed, parsed, said


@pytest.fixture(autouse=True)
def figures(monkeypatch):
    """Let the claims state a figure that is known: 1,234 acts."""

    def found(chapter, data):
        known = chapter == "claims" and data != DATA
        return Found({}, {"acts": Count(1234)}) if known else find(chapter, data)

    monkeypatch.setattr(lists, "find", found)


def shown(name, data, language="en"):
    """Return a list of a package as a tree."""
    return parsed(getattr(lists, name)(Words(language), data))


def chosen(entry):
    """Return by what an entry can be chosen."""
    return {key[5:]: value for key, value in entry.attrs.items() if key.startswith("data-")}


# The chronology


def test_a_line_of_the_chronology_leads_to_the_box_of_its_event(package):
    line = shown("chronology", package).find(id="protest-1908")
    assert said(line) == "January 1908 Protest-1908 (en)"
    assert line.a["href"] == "../years/1908.html#protest-1908"
    assert line.select_one(".sign")["aria-label"] == "conflict"
    assert chosen(line) == {
        "year": "1908", "decade": "1900", "level": "verbal-conflict", "type": "protest",
        "arena": "balkans", "domain": "diplomacy", "confidence": "medium",
    }  # fmt: skip


def test_what_is_no_act_between_the_two_has_no_level(package):
    page = shown("chronology", package)
    assert "level" not in chosen(page.find(id="congress-1921"))
    assert "level" not in chosen(page.find(id="quarrel-1923"))


def test_the_chronology_is_divided_into_decades(package):
    parts = lists.chronology(Words("en"), package)[1:]
    assert [(part.id, part.title) for part in parts] == [
        ("decade-1850", "1850s"),
        ("decade-1880", "1880s"),
        ("decade-1900", "1900s"),
        ("decade-1920", "1920s"),
    ]
    ids = [article["id"] for article in parsed(parts[2].html).select("li[id]")]
    # an event of which only the year is known stands before those of a month in it
    assert ids == ["rumour-1908", "protest-1908", "racconigi-1909", "pause-1909"]
    titles = {part.title for part in lists.chronology(Words("fr"), package)}
    assert "Années 1850" in titles


def test_a_treaty_whose_signature_is_no_event_stands_on_its_day(package):
    page = shown("chronology", package)
    assert [said(line) for line in page.select(".signing")] == [
        "20 May 1882 Signed: League-1882 (en)",
        "1889 Signed: Pledge-1889 (en)",
    ]
    links = [link["href"] for link in page.select(".signing a")]
    assert links == [
        "../years/1882.html#treaty-league-1882",
        "../years/1889.html#treaty-pledge-1889",
    ]


# The register


def test_a_line_of_the_register_tells_what_a_treaty_promised_until_when_and_to_whom(package):
    line = shown("register", package).find(id="league-1882")
    assert said(line) == (
        "20 May 1882 League-1882 (en) secret defence and non-aggression – 4 May 1915;"
        " Kingdom-of-italy (en) and Prussia (en)"
    )
    assert line.a["href"] == "../years/1882.html#treaty-league-1882"
    assert chosen(line) == {
        "since": "1882-05-30", "until": "1915-05-04", "decade": "1880", "state": "ITA GER",
        "obligation": "defence nonaggression", "arena": "danube", "confidence": "high",
    }  # fmt: skip


def test_what_still_lasts_has_no_end_and_what_never_began_no_beginning(package):
    page = shown("register", package)
    assert chosen(page.find(id="pledge-1889"))["since"] == "1889-01-01"
    assert chosen(page.find(id="pledge-1889"))["until"] == "9999-12-31"
    assert chosen(page.find(id="draft-1905"))["since"] == "9999-12-31"


def test_many_members_are_counted_and_not_named(tmp_path):
    rows = handmade.tables()
    rows["states"] += [handmade._state(f"land-{n}", f"L{n}", "1800") for n in range(9)]
    rows["treaty_members"] += [
        handmade._member("pledge-1889", f"L{n}", "1889", "") for n in range(9)
    ]
    line = shown("register", handmade.write(tmp_path, rows)).find(id="pledge-1889")
    assert said(line).endswith("Members: 11")


def test_the_register_is_divided_into_decades_of_signature(package):
    parts = lists.register(Words("it"), package)[1:]
    titles = [(part.id, part.title) for part in parts]
    assert titles == [("decade-1880", "Anni 1880"), ("decade-1900", "Anni 1900")]
    ids = [article["id"] for article in parsed(parts[0].html).select("li")]
    assert ids == ["league-1882", "pledge-1889"]


# The claims


def test_a_claim_is_told_with_its_verdict_its_evidence_and_what_was_read(package):
    claim = shown("claims", package).find(id="S01")
    assert claim["class"] == ["event", "claim", "entry"]
    assert said(claim.h3) == "S01. Text of S01."
    assert said(claim.select_one(".verdict")) == "supported with correction"
    assert claim.select_one(".verdict")["class"] == ["verdict", "supported-with-correction"]
    assert listed(claim.dl) == {
        "Kind": "thesis",
        "Years": "1861 – May 2004",
        "Confidence": "Medium",
    }
    assert [said(line) for line in claim.find_all("p")][1:] == [
        "There are 1,234 acts.",
        "Correction. Rather 1,234.",
        "Predicted. Prediction of S01.",
        "As a rule: How many acts there are: 1,234 (confirms if at least 1,000: holds);"
        " How few: 1,234 (contradicts if at most 10: does not hold).",
        "Evidence: Racconigi-1909 (en); League-1882 (en).",
        "Evidence from before those years: Crimea-1855 (en).",
        "Evidence from after those years: Quarrel-1923 (en).",
        "Also bears on it: Protest-1908 (en).",
        "Read for it: A. Author, Title-alpha-1999, Publishing-house, 1999.",
        "Read against it: A. Author, Title-mid-2001, Publishing-house, 1950.",
    ]
    assert [link["href"] for link in claim.select(".from a")] == [
        "../years/1909.html#racconigi-1909",
        "../years/1882.html#treaty-league-1882",
        "../years/1855.html#crimea-1855",
        "../years/1923.html#quarrel-1923",
        "../years/1908.html#protest-1908",
        "https://alpha-1999.example/page",
        "http://mid.example/a?b=1&c=2",
    ]


CLAIM = {
    "fr": ["confirmé, avec une correction", "thèse", "Moyenne", "1861 – mai 2004"],
    "it": ["confermata con una correzione", "tesi", "Media", "1861 – maggio 2004"],
    "ru": ["подтверждено с поправкой", "тезис", "Средняя", "1861 – май 2004"],
}
READ = {
    "fr": [
        "Éléments de preuve :", "Éléments de preuve antérieurs :",
        "Éléments de preuve postérieurs :", "À rapprocher aussi :",
        "Travaux lus en sa faveur :", "Travaux lus en sens contraire :",
    ],
    "it": [
        "Prove:", "Prove anteriori:", "Prove posteriori:", "La riguardano anche:",
        "Studi letti a favore:", "Studi letti in senso contrario:",
    ],
    "ru": [
        "Свидетельства:", "Свидетельства более ранних лет:", "Свидетельства более поздних лет:",
        "Также имеет отношение:", "Прочитано в пользу:", "Прочитано против:",
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", CLAIM)
def test_a_claim_is_judged_in_four_languages_and_quoted_in_its_own(package, language):
    claim = shown("claims", package, language).find(id="S01")
    verdict, kind, confidence, years = CLAIM[language]
    assert said(claim.select_one(".verdict")) == verdict
    assert list(listed(claim.dl).values()) == [kind, years, confidence]
    assert [said(heading) for heading in claim.select(".from strong")] == READ[language]
    english = [said(text) for text in claim.select("[lang=en]")]
    assert english[:4] == [
        "Text of S01.", "There are 1,234 acts.", "Rather 1,234.", "Prediction of S01.",
    ]  # fmt: skip


def test_what_a_claim_lacks_leaves_no_empty_line(package):
    claim = shown("claims", package).find(id="S02")
    assert said(claim.select_one(".verdict")) == "contradicted"
    assert listed(claim.dl)["Years"] == "28 July 1914"
    assert [said(line).split()[0] for line in claim.find_all("p")] == [
        "contradicted", "There", "Predicted.", "Read",
    ]  # fmt: skip
    assert "against" in said(claim.find_all("p")[-1])


def test_a_figure_that_no_finding_has_stops_the_page(package, monkeypatch):
    monkeypatch.setattr(lists, "find", lambda chapter, data: Found({}, {}))
    with pytest.raises(KeyError, match="acts"):
        lists.claims(Words("en"), package)


def test_a_claim_can_be_chosen_by_its_years_its_verdict_and_its_kind(package):
    assert chosen(shown("claims", package).find(id="S02")) == {
        "since": "1914-07-28", "until": "1914-07-28", "verdict": "contradicted", "kind": "thesis",
    }  # fmt: skip


def test_claims_of_most_of_the_history_come_first_and_the_others_by_era():
    titles = [part.title for part in lists.claims(Words("fr"))]
    assert titles[:3] == ["", "Sur toute la période", "L'unification et le tsar"]
    assert len(titles) == len(set(titles))


# The sources

SOURCE = {
    "en": "Russian; Well-founded.",
    "fr": "russe; Well-founded.",
    "it": "russo; Well-founded.",
    "ru": "русский; Well-founded.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_source_is_told_in_four_languages(package, language):
    page = parsed(lists.sources(Words(language), package, page="ru"))
    item = page.find(id="source-mid-2001")
    assert said(item) == f"A. Author, Title-mid-2001, Publishing-house, 1950. {SOURCE[language]}"
    assert item.a.span.get("lang") == (None if language == "ru" else "ru")
    assert item.a["rel"] == ["noreferrer"]
    assert chosen(item) == {"kind": "scholarship", "language": "ru"}


def test_every_source_of_the_book_stands_on_one_page():
    pages = [lists.sources(Words("en"), page=page) for page in (*lists.SOURCE_PAGES, "other")]
    ids = [item["id"] for page in pages for item in parsed(page).select(".entry")]
    assert sorted(ids) == sorted("source-" + load("sources")["source"])


def test_a_page_of_sources_that_is_not_there_is_named():
    with pytest.raises(ValueError, match="No page of sources 'xx'"):
        lists.sources(Words("en"), page="xx")


def test_a_source_without_an_address_is_no_link(package):
    item = parsed(lists.sources(Words("en"), package, page="en")).find(id="source-zeta-1909")
    assert item.find("a") is None
    assert said(item) == "Title-zeta-1909, Publishing-house. English; Well-founded."


# Choices, counts, tally


def test_entries_can_be_chosen_by_the_values_that_occur(package):
    page = shown("chronology", package, "fr")
    options = {
        choice["name"]: {option["value"]: said(option) for option in choice.find_all("option")}
        for choice in page.select("select")
    }
    assert options["decade"] == {
        "": "tout", "1850": "Années 1850", "1880": "Années 1880", "1900": "Années 1900",
        "1920": "Années 1920",
    }  # fmt: skip
    assert list(options["confidence"].values()) == [
        "tout", "Élevée", "Moyenne", "Faible", "Non confirmée",
    ]  # fmt: skip
    assert {field["name"]: field["type"] for field in page.select("input")} == {
        "find": "search", "year": "number",
    }  # fmt: skip


def test_accented_names_stand_beside_the_bare_ones_in_a_choice():
    entries = [{"named": {"type": {name: name}}} for name in ("Zèle", "Échange", "Eau", "Fer")]
    options = lists._choice("type", "event-entry.type", entries, Words("fr"))["options"]
    assert [option["text"] for option in options] == ["Eau", "Échange", "Fer", "Zèle"]


FOUND = {
    "en": ("3 entries of 3", {"one": "{n} entry of 3", "other": "{n} entries of 3"}),
    "fr": ("3 entrées sur 3", {"one": "{n} entrée sur 3", "other": "{n} entrées sur 3"}),
    "it": ("3 voci su 3", {"one": "{n} voce su 3", "other": "{n} voci su 3"}),
    "ru": (
        "3 записи из 3",
        {"one": "{n} запись из 3", "few": "{n} записи из 3", "many": "{n} записей из 3"},
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_has_every_plural_form_of_how_many_were_found(package, language):
    found = shown("register", package, language).select_one(".found")
    text, forms = FOUND[language]
    assert said(found) == text
    assert json.loads(found["data-forms"]) == forms


def test_the_bar_of_decades_leads_to_every_section(package):
    page = shown("chronology", package)
    links = [link["href"][1:] for link in page.select("nav.decades a")]
    assert links == [section["id"] for section in page.select("section")]


def test_the_tally_counts_every_claim_once_and_leads_to_it(package):
    page = parsed(lists.tally(Words("en")))
    counts = {item["class"][0]: int(item.strong.get_text()) for item in page.select("li")}
    verdicts = load("claims")["verdict"].value_counts()
    assert sum(counts.values()) == verdicts.sum()
    assert counts["supported"] == verdicts["supported"]
    assert counts["open"] == verdicts["not-checked"] + verdicts["not-testable"]
    links = [link["href"] for link in page.select("li a")]
    assert links[-1] == "../book/claims.html?verdict=not-checked+not-testable"
    assert str(verdicts.sum()) in said(page.p)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_in_the_margin_says_its_verdict_in_the_language_of_the_page(language):
    words, row = Words(language), load("claims").set_index("claim").loc["S55"]
    page = parsed(lists.beside("S55", words))
    verdict, text = page.select("p")
    assert said(verdict) == f"S55: {words['claim-verdict.contradicted']}"
    assert verdict["class"] == ["verdict", "contradicted"]
    assert said(text) == row["text_en"]


def test_prose_that_names_what_is_not_there_is_told_so():
    assert lists.where("treaty", "treaty-of-london-1915").endswith(
        "1915.html#treaty-treaty-of-london-1915"
    )
    for kind in ("event", "treaty", "claim"):
        with pytest.raises(KeyError, match=f"No {kind} 'nonsense'"):
            lists.where(kind, "nonsense")
