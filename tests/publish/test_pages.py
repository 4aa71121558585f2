"""What the pages written from the tables say, from a package of a few rows a table."""

import itertools
import json
import re

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from racconigi.findings import Found, find
from racconigi.package import DATA
from racconigi.publish import pages
from racconigi.quantities import Count
from racconigi.words import LANGUAGES, Words
from tests.publish import handmade

#: Every page function, called alike.
PAGES = {
    "decades": pages.decades,
    "chronology": pages.chronology,
    "register": pages.register,
    "explorer": pages.explorer,
    "claims": pages.claims,
    "sources": pages.sources,
    "codebook": pages.codebook,
    "dictionary": pages.dictionary,
    "downloads": lambda words, data: pages.downloads(words, "../_tables", data),
}


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """Return the folder of the package made by hand."""
    return handmade.write(tmp_path_factory.mktemp("package"), handmade.tables())


@pytest.fixture(autouse=True)
def figures(monkeypatch):
    """Let the claims state a figure that is known: 1,234 acts."""

    def found(chapter, data):
        known = chapter == "claims" and data != DATA
        return Found({}, {"acts": Count(1234)}) if known else find(chapter, data)

    monkeypatch.setattr(pages, "find", found)


def parsed(page) -> BeautifulSoup:
    """Return a page, or the sections of one, as a tree; headings of sections are texts."""
    if isinstance(page, list):
        whole = BeautifulSoup("<main></main>", "html.parser")
        for part in page:
            section = whole.new_tag("section", id=part.id)
            heading = whole.new_tag("h2")
            heading.string = part.title
            section.append(heading)
            section.append(BeautifulSoup(part.html, "html.parser"))
            whole.main.append(section)
        return whole
    return BeautifulSoup(page, "html.parser")


def said(tag) -> str:
    """Return what a reader reads in a part of a page, on one line."""
    return " ".join(tag.get_text().split())


def shown(name, data, language="en") -> BeautifulSoup:
    """Return a page of a package in a language, as a tree."""
    return parsed(PAGES[name](Words(language), data))


def listed(tag) -> dict[str, str]:
    """Return a list of definitions as a reader reads it: what stands beside each heading."""
    pairs = zip(tag.find_all("dt"), tag.find_all("dd"), strict=True)
    return {said(heading): said(text) for heading, text in pairs}


# The boxes of the decades


def _decade(period, word, **others):
    plain = {"period": period, "n": 12, "cooperative": 9, "conflictual": 3, "word": word}
    return {**plain, **others}


SAID = [
    (_decade(1850, "clear-friendly"), "clearly friendly"),
    (_decade(1860, "probable-friendly"), "probably friendly"),
    (_decade(1870, "open"), "open"),
    (_decade(1880, "probable-hostile"), "probably hostile"),
    (_decade(1890, "clear-hostile"), "clearly hostile"),
    (_decade(1900, "clear-friendly", n=0, cooperative=0, conflictual=0), "no scored act"),
]


@pytest.fixture
def boxes(monkeypatch):
    """Return the page of decades that have these scores and no acts."""

    def page(*rows, language="en"):
        acts = pd.DataFrame(columns=["event", "date", "decade", "side", "title_en"])
        found = Found({"decades": pd.DataFrame(rows), "acts": acts}, {})
        monkeypatch.setattr(pages, "find", lambda chapter, data: found)
        return parsed(pages.decades(Words(language)))

    return page


@pytest.mark.parametrize(("row", "word"), SAID)
def test_a_decade_is_called_what_the_chart_calls_it(boxes, row, word):
    page = boxes(row)
    assert said(page.select_one("summary span")) == word
    assert page.details["id"] == f"decade-{row['period']}"


def test_a_decade_tells_how_many_acts_there_were_of_each_kind(boxes):
    page = boxes(
        _decade(1850, "clear-friendly"),
        _decade(1860, "open", cooperative=1, conflictual=0),
        _decade(1870, "open", n=0, cooperative=0, conflictual=0),
    )
    counts = [said(tag) for tag in page.select(".count")]
    assert counts == ["9 cooperative acts, 3 conflictual", "1 cooperative act, 0 conflictual"]


def test_a_decade_is_told_in_the_plurals_of_its_language(boxes):
    row = _decade(1850, "clear-hostile", cooperative=2, conflictual=1)
    told = {
        "fr": "Années 1850 nettement hostile 2 actes coopératifs, 1 conflictuel",
        "it": "Anni 1850 chiaramente ostile 2 atti cooperativi, 1 conflittuale",
        "ru": "1850-е явно враждебные 2 действия сотрудничества, 1 конфликтное",
    }
    for language, text in told.items():
        assert said(boxes(row, language=language).summary) == text


def test_the_list_under_a_decade_has_as_many_acts_as_the_chart_counts(package):
    page = shown("decades", package)
    counts = find("relation", package).frames["decades"].set_index("period")["n"]
    assert counts[counts > 0].to_dict() == {1850: 1, 1900: 3}
    for period, n in counts.items():
        assert len(page.select(f"#decade-{period} li")) == n


def test_the_boxes_of_the_book_say_what_its_chart_says():
    page = parsed(pages.decades(Words("en")))
    decades = find("relation").frames["decades"]
    counted = {f"decade-{row.period}": row.n for row in decades.itertuples()}
    assert {box["id"]: len(box.select("li")) for box in page.select("details")} == counted
    words = [Words("en")[f"word.{word}"] for word in decades["word"]]
    assert [said(span) for span in page.select("summary span:not(.count)")] == words


def test_acts_that_are_not_scored_are_not_listed_under_a_decade(package):
    links = [link["href"] for link in shown("decades", package).select("li a")]
    assert links == [
        "chronology.html#crimea-1855",
        "chronology.html#protest-1908",
        "chronology.html#racconigi-1909",
        "chronology.html#pause-1909",
    ]


def test_the_sign_of_an_act_says_which_side_it_is_on(package):
    page = shown("decades", package)
    signs = {said(item.a): item.select_one(".sign") for item in page.select("li")}
    assert signs["Racconigi-1909 (en)"]["class"] == ["sign", "cooperation"]
    assert signs["Racconigi-1909 (en)"]["aria-label"] == "cooperation"
    assert signs["Protest-1908 (en)"]["class"] == ["sign", "conflict"]
    assert signs["Protest-1908 (en)"]["aria-label"] == "conflict"
    assert signs["Pause-1909 (en)"]["class"] == ["sign", "cooperation"]  # by its level, in words


# The chronology

RACCONIGI = {
    "en": {
        "heading": "Racconigi-1909 (en)",
        "day": "24 October 1909. Description of racconigi-1909.",
        "also": "Another date given: 26 October 1909.",
        "coding": {
            "Type": "Pact-type (en) (+6.5 on the WEIS scale)",
            "Together": "Kingdom-of-italy (en) and Empire (en)",
            "Arena": "Balkans",
            "Domain": "Diplomacy",
            "Scope": "between the two states",
            "Confidence": "High",
        },
        "note": "Note: Old style in one source.",
        "from": "Read in: A. Author, Title-alpha-1999, Publishing-house, 1999 (art. 5);"
        " Title-zeta-1909, Publishing-house.",
    },
    "fr": {
        "heading": "Racconigi-1909 (fr)",
        "day": "24 octobre 1909. Description of racconigi-1909.",
        "also": "Autre date donnée : 26 octobre 1909.",
        "coding": {
            "Type": "Pact-type (fr) (+6,5 sur l’échelle WEIS)",
            "Ensemble": "Kingdom-of-italy (fr) et Empire (fr)",
            "Théâtre": "Balkans",
            "Domaine": "Diplomatie",
            "Portée": "entre les deux États",
            "Confiance": "Élevée",
        },
        "note": "Note : Old style in one source.",
        "from": "Lu dans : A. Author, Title-alpha-1999, Publishing-house, 1999 (art. 5);"
        " Title-zeta-1909, Publishing-house.",
    },
    "it": {
        "heading": "Racconigi-1909 (it)",
        "day": "24 ottobre 1909. Description of racconigi-1909.",
        "also": "Altra data indicata: 26 ottobre 1909.",
        "coding": {
            "Tipo": "Pact-type (it) (+6,5 sulla scala WEIS)",
            "Insieme": "Kingdom-of-italy (it) e Empire (it)",
            "Arena": "Balcani",
            "Ambito": "Diplomazia",
            "Portata": "fra i due Stati",
            "Attendibilità": "Alta",
        },
        "note": "Nota: Old style in one source.",
        "from": "Letto in: A. Author, Title-alpha-1999, Publishing-house, 1999 (art. 5);"
        " Title-zeta-1909, Publishing-house.",
    },
    "ru": {
        "heading": "Racconigi-1909 (ру)",
        "day": "24 октября 1909. Description of racconigi-1909.",
        "also": "Другая указанная дата: 26 октября 1909.",
        "coding": {
            "Тип": "Pact-type (ру) (+6,5 по шкале WEIS)",
            "Совместно": "Kingdom-of-italy (ру) и Empire (ру)",
            "Арена": "Балканы",
            "Область": "Дипломатия",
            "Охват": "между двумя государствами",
            "Достоверность": "Высокая",
        },
        "note": "Примечание: Old style in one source.",
        "from": "Прочитано в: A. Author, Title-alpha-1999, Publishing-house, 1999 (art. 5);"
        " Title-zeta-1909, Publishing-house.",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_event_is_told_in_four_languages(package, language):
    event = shown("chronology", package, language).find(id="racconigi-1909")
    expected = RACCONIGI[language]
    assert event.name == "article"
    assert said(event.h3) == expected["heading"]
    day, also, note, read_in = event.find_all("p")
    assert said(day) == expected["day"]
    assert said(also) == expected["also"]
    assert said(note) == expected["note"]
    assert said(read_in) == expected["from"]
    assert listed(event.dl) == expected["coding"]


def test_dates_can_be_read_by_a_machine_at_their_own_precision(package):
    page = shown("chronology", package)
    dates = {event["id"]: event.time["datetime"] for event in page.select("article")}
    assert dates["racconigi-1909"] == "1909-10-24"
    assert dates["protest-1908"] == "1908-01"
    assert dates["rumour-1908"] == "1908"
    assert page.find(id="racconigi-1909").find_all("time")[1]["datetime"] == "1909-10-26"
    assert said(page.find(id="protest-1908").time) == "January 1908"


def test_what_one_did_to_the_other_names_who_acted_and_toward_whom(package):
    page = shown("chronology", package)
    protest = listed(page.find(id="protest-1908").dl)
    assert (protest["Initiator"], protest["Target"]) == ("Empire (en)", "Kingdom-of-italy (en)")
    assert "Together" not in protest
    alone = listed(page.find(id="quarrel-1923").dl)
    assert alone["Initiator"] == "Kingdom-of-italy (en)"
    assert "Target" not in alone


def test_a_state_bears_the_name_that_it_had_on_the_day(package):
    page = shown("chronology", package)
    assert listed(page.find(id="crimea-1855").dl)["Initiator"] == "Sardinia (en)"
    assert listed(page.find(id="congress-1921").dl)["Target"] == "Soviets (en)"


def test_a_state_without_a_name_on_the_day_is_called_by_the_last_or_first_that_it_had(package):
    states = pd.DataFrame(
        [
            {"state": "GER", "since": "1800", "until": "1870-12-31", "name_en": "Prussia"},
            {"state": "GER", "since": "1871", "until": "1945-05-08", "name_en": "Reich"},
            {"state": "GER", "since": "1990-10-03", "until": None, "name_en": "Germany"},
        ]
    )
    name_on = pages._namer(states, Words("en"))
    assert name_on("GER", "1930") == "Reich"
    assert name_on("GER", "1960") == "Reich"
    assert name_on("GER", "1991") == "Germany"
    assert name_on("GER", "1790") == "Prussia"
    assert name_on(None, "1850") is None


def test_an_event_that_is_not_scored_has_no_weight_and_says_so(package):
    page = shown("chronology", package)
    for name in ("rumour-1908", "congress-1921", "quarrel-1923"):
        assert page.find(id=name).h3.span["class"] == ["sign", "unscored"]
        assert page.find(id=name).h3.span["aria-label"] == "not scored"
        assert "WEIS" not in said(page.find(id=name))
    assert listed(page.find(id="congress-1921").dl)["Scope"] == "between parties; not scored"
    assert listed(page.find(id="quarrel-1923").dl)["Scope"] == "context; not scored"
    assert listed(page.find(id="rumour-1908").dl)["Confidence"] == "Unconfirmed"


@pytest.mark.parametrize("name", ["chronology", "explorer"])
def test_an_act_of_weight_zero_is_neither_cooperation_nor_conflict(package, name):
    page = shown(name, package)
    event = page.find(id="pause-1909") or _line(page, "pause-1909")
    assert event.select_one(".sign")["class"] == ["sign", "neutral"]
    assert event.select_one(".sign")["title"] == "neither cooperation nor conflict"


def test_what_an_event_lacks_leaves_no_empty_line(package):
    event = shown("chronology", package).find(id="pause-1909")
    assert [said(line) for line in event.find_all("p")] == [
        "November 1909. Description of pause-1909."
    ]


def test_the_chronology_is_divided_into_decades(package):
    parts = pages.chronology(Words("en"), package)
    assert [(part.id, part.title) for part in parts] == [
        ("decade-1850", "1850s"),
        ("decade-1880", "1880s"),
        ("decade-1900", "1900s"),
        ("decade-1920", "1920s"),
    ]
    ids = [article["id"] for article in parsed(parts[2].html).select("article")]
    # an event of which only the year is known stands before those of a month in it
    assert ids == ["rumour-1908", "protest-1908", "racconigi-1909", "pause-1909"]
    titles = {part.title for part in pages.chronology(Words("fr"), package)}
    assert "Années 1850" in titles


def test_a_treaty_whose_signature_is_no_event_stands_on_its_day(package):
    page = shown("chronology", package)
    assert [said(line) for line in page.select(".signing")] == [
        "20 May 1882. Signed: League-1882 (en)",
        "1889. Signed: Pledge-1889 (en)",
    ]
    links = [link["href"] for link in page.select(".signing a")]
    assert links == ["register.html#league-1882", "register.html#pledge-1889"]


# The register

LEAGUE = {
    "en": {
        "Signed": "20 May 1882",
        "In force": "30 May 1882, a later day",
        "End": "4 May 1915, denounced",
        "Seen in force": "5 December 1912",
        "In form only since": "2 August 1914. Italy stayed neutral.",
        "Became known": "February 1888",
        "Obligations": "defence and non-aggression",
        "Arena": "Danube",
        "Confidence": "High",
        "Text read": "in full",
        "Members": "Kingdom-of-italy (en) 1882–1915; Prussia (en) 1882–1915",
    },
    "fr": {
        "Signature": "20 mai 1882",
        "En vigueur": "30 mai 1882, un jour plus tard",
        "Fin": "4 mai 1915, dénoncé",
        "Vu en vigueur": "5 décembre 1912",
        "De pure forme depuis": "2 août 1914. Italy stayed neutral.",
        "Connu depuis": "février 1888",
        "Obligations": "défense et non-agression",
        "Théâtre": "Danube",
        "Confiance": "Élevée",
        "Texte lu": "en entier",
        "Membres": "Kingdom-of-italy (fr) 1882–1915; Prussia (fr) 1882–1915",
    },
    "it": {
        "Firma": "20 maggio 1882",
        "In vigore": "30 maggio 1882, un giorno successivo",
        "Fine": "4 maggio 1915, denunciato",
        "Visto in vigore": "5 dicembre 1912",
        "Solo formale dal": "2 agosto 1914. Italy stayed neutral.",
        "Noto dal": "febbraio 1888",
        "Obblighi": "difesa e non aggressione",
        "Arena": "Danubio",
        "Attendibilità": "Alta",
        "Testo letto": "per intero",
        "Membri": "Kingdom-of-italy (it) 1882–1915; Prussia (it) 1882–1915",
    },
    "ru": {
        "Подписан": "20 мая 1882",
        "В силе": "30 мая 1882, с более позднего дня",
        "Окончание": "4 мая 1915, денонсирован",
        "Подтверждён в силе": "5 декабря 1912",
        "Лишь формально с": "2 августа 1914. Italy stayed neutral.",
        "Стал известен": "февраль 1888",
        "Обязательства": "оборона и ненападение",
        "Арена": "Дунай",
        "Достоверность": "Высокая",
        "Текст прочитан": "полностью",
        "Участники": "Kingdom-of-italy (ру) 1882–1915; Prussia (ру) 1882–1915",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_treaty_is_told_in_four_languages(package, language):
    treaty = shown("register", package, language).find(id="league-1882")
    secret = {"en": "secret", "fr": "secret", "it": "segreto", "ru": "секретный"}[language]
    mark = "ру" if language == "ru" else language
    assert said(treaty.h3) == f"League-1882 ({mark}) {secret}"
    assert listed(treaty.dl) == LEAGUE[language]
    assert said(treaty.blockquote) == "Pax et amicitia."
    assert said(treaty.select_one(".from")).endswith("1999 (p. 3).")


def test_a_treaty_in_force_and_one_never_ratified_have_no_end(package):
    page = shown("register", package)
    pledge, draft = (listed(page.find(id=name).dl) for name in ("pledge-1889", "draft-1905"))
    assert pledge["End"] == "still in force"
    assert draft["End"] == "never ratified"
    assert (pledge["In force"], draft["In force"]) == ("1889, signature", "never in force")
    assert (pledge["Text read"], draft["Text read"]) == ("no", "in part")
    assert not {"Seen in force", "In form only since", "Became known"} & pledge.keys()
    assert page.find(id="pledge-1889").blockquote is None
    assert draft["Obligations"] == "consultation"
    assert said(page.find(id="pledge-1889").h3) == "Pledge-1889 (en) general pledge"


def test_members_have_the_years_in_which_they_were_bound(package):
    page = shown("register", package)
    members = {
        name: listed(page.find(id=name).dl)["Members"] for name in ("pledge-1889", "draft-1905")
    }
    assert members["pledge-1889"] == "Empire (en) 1889–; Ukraine (en) 1991–"
    assert members["draft-1905"] == "Empire (en)"
    league = page.find(id="league-1882").dl.find_all("dd")[-1]
    assert [time["datetime"] for time in league.find_all("time")][:2] == [
        "1882-05-20",
        "1915-05-04",
    ]


def test_the_register_is_divided_into_decades_of_signature(package):
    parts = pages.register(Words("it"), package)
    titles = [(part.id, part.title) for part in parts]
    assert titles == [("decade-1880", "Anni 1880"), ("decade-1900", "Anni 1900")]
    ids = [article["id"] for article in parsed(parts[0].html).select("article")]
    assert ids == ["league-1882", "pledge-1889"]


# The claims


def test_a_claim_is_told_with_its_verdict_its_evidence_and_what_was_read(package):
    claim = shown("claims", package).find(id="S01")
    assert claim["class"] == ["event", "claim"]
    assert said(claim.h2) == "S01. Text of S01."
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
        "chronology.html#racconigi-1909",
        "register.html#league-1882",
        "chronology.html#crimea-1855",
        "chronology.html#quarrel-1923",
        "chronology.html#protest-1908",
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
    monkeypatch.setattr(pages, "find", lambda chapter, data: Found({}, {}))
    with pytest.raises(KeyError, match="acts"):
        pages.claims(Words("en"), package)


# The sources


def test_sources_stand_in_the_order_of_their_identifiers(package):
    items = shown("sources", package).select("li")
    assert [item["id"] for item in items] == [
        "source-alpha-1999", "source-mid-2001", "source-zeta-1909",
    ]  # fmt: skip


SOURCE = {
    "en": "scholarship, Russian; Well-founded.",
    "fr": "travail savant, russe; Well-founded.",
    "it": "studio, russo; Well-founded.",
    "ru": "научная работа, русский; Well-founded.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_source_is_told_in_four_languages(package, language):
    item = shown("sources", package, language).find(id="source-mid-2001")
    assert said(item) == (f"A. Author, Title-mid-2001, Publishing-house, 1950. {SOURCE[language]}")
    assert item.cite.get("lang") == (None if language == "ru" else "ru")
    assert item.a["rel"] == ["noreferrer"]


def test_a_source_without_an_address_is_no_link(package):
    item = shown("sources", package).find(id="source-zeta-1909")
    assert item.find("a") is None
    assert said(item) == "Title-zeta-1909, Publishing-house. primary source, English; Well-founded."


def test_an_address_that_is_not_of_the_web_is_no_link(tmp_path):
    rows = handmade.tables()
    rows["sources"][1]["url"] = "javascript:alert(1)"
    data = handmade.write(tmp_path, rows)
    for name in ("sources", "chronology", "register", "claims"):
        page = shown(name, data)
        assert "Title-alpha-1999" in said(page)
        assert not [a for a in page.select("a[href]") if "script" in a["href"]], name


# The table of events


def _line(page, event):
    link = page.select_one(f'a[href="chronology.html#{event}"]')
    return link.find_parent("tr")


def test_a_row_of_the_table_of_events_tells_an_event(package):
    row = _line(shown("explorer", package), "protest-1908")
    date, event, kind, direction, arena, domain, confidence, sources = row.find_all("td")
    assert date.time["datetime"] == date["data-sort"] == "1908-01"
    assert said(event) == "Protest-1908 (en)Description of protest-1908."
    assert said(event.find("span", hidden=True)) == "Description of protest-1908."
    assert event.select_one(".sign")["aria-label"] == "conflict"
    assert said(kind) == "Protest-type (en)"
    assert said(direction) == "Empire (en) → Kingdom-of-italy (en)"
    assert (said(arena), said(domain)) == ("Balkans", "Diplomacy")
    assert (said(confidence), confidence["data-sort"]) == ("Medium", "1")
    assert (said(sources), sources["data-sort"]) == ("1", "1")


def test_a_row_has_the_values_that_it_is_chosen_by_in_no_language(package):
    for language in LANGUAGES:
        row = _line(shown("explorer", package, language), "protest-1908")
        assert {key: value for key, value in row.attrs.items() if key.startswith("data-")} == {
            "data-decade": "1900",
            "data-type": "protest",
            "data-arena": "balkans",
            "data-domain": "diplomacy",
            "data-confidence": "medium",
        }


def test_direction_is_told_only_of_acts_between_the_two(package):
    told = {
        "en": ["Together", "between parties; not scored", "context; not scored"],
        "fr": ["Ensemble", "entre partis ; non noté", "contexte ; non noté"],
        "it": ["Insieme", "fra partiti; senza punteggio", "contesto; senza punteggio"],
        "ru": ["Совместно", "между партиями; без оценки", "контекст; без оценки"],
    }
    for language, expected in told.items():
        page = shown("explorer", package, language)
        rows = [_line(page, e) for e in ("racconigi-1909", "congress-1921", "quarrel-1923")]
        assert [said(row.find_all("td")[3]) for row in rows] == expected


def test_events_can_be_chosen_by_the_values_that_occur(package):
    page = shown("explorer", package, "fr")
    labels = {said(s.find_parent("label")).split()[0]: s["name"] for s in page.select("select")}
    assert labels == {
        "Décennie": "decade", "Type": "type", "Théâtre": "arena", "Domaine": "domain",
        "Confiance": "confidence",
    }  # fmt: skip
    options = {
        choice["name"]: {option["value"]: said(option) for option in choice.find_all("option")}
        for choice in page.select("select")
    }
    assert options["decade"] == {
        "": "tout", "1850": "Années 1850", "1900": "Années 1900", "1920": "Années 1920",
    }  # fmt: skip
    assert options["arena"] == {"": "tout", "balkans": "Balkans", "bilateral": "Les deux pays"}
    assert list(options["confidence"].values()) == [
        "tout", "Élevée", "Moyenne", "Faible", "Non confirmée",
    ]  # fmt: skip
    assert page.input["name"] == "find"
    assert page.input["placeholder"] == "mots du titre ou de la description"


def test_accented_names_stand_beside_the_bare_ones_in_a_choice():
    rows = [{"type": name, "type_name": name} for name in ("Zèle", "Échange", "Eau", "Fer")]
    options = pages._filter("type", rows, Words("fr"))["options"]
    assert [option["text"] for option in options] == ["Eau", "Échange", "Fer", "Zèle"]


FOUND = {
    "en": ("7 of 7 events", {"one": "{n} of 7 events", "other": "{n} of 7 events"}),
    "fr": ("7 événements sur 7", {"one": "{n} événement sur 7", "other": "{n} événements sur 7"}),
    "it": ("7 eventi su 7", {"one": "{n} evento su 7", "other": "{n} eventi su 7"}),
    "ru": (
        "7 событий из 7",
        {"one": "{n} событие из 7", "few": "{n} события из 7", "many": "{n} событий из 7"},
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_every_plural_form_of_how_many_were_found(package, language):
    found = shown("explorer", package, language).select_one(".found")
    text, forms = FOUND[language]
    assert said(found) == text
    assert json.loads(found["data-forms"]) == forms


def test_the_heads_of_the_table_say_how_they_are_sorted(package):
    heads = shown("explorer", package).select("th")
    assert [(said(head), head["data-kind"]) for head in heads] == [
        ("Date", "date"),
        ("Event", "text"),
        ("Type", "text"),
        ("Direction", "text"),
        ("Arena", "text"),
        ("Domain", "text"),
        ("Confidence", "number"),
        ("Sources", "number"),
    ]


# Codebook, dictionary and downloads

PACT = {
    "en": "WEIS 081: +6.5|CAMEO 057: +8.0|COPDAB 3: +31",
    "fr": "WEIS 081\u00a0: +6,5|CAMEO 057\u00a0: +8,0|COPDAB 3\u00a0: +31",
    "it": "WEIS 081: +6,5|CAMEO 057: +8,0|COPDAB 3: +31",
    "ru": "WEIS 081: +6,5|CAMEO 057: +8,0|COPDAB 3: +31",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_type_of_event_has_its_meaning_its_boundary_and_its_weights(package, language):
    parts = pages.codebook(Words(language), package)
    pact = parts[0]
    mark = "ру" if language == "ru" else language
    assert (pact.id, pact.title) == ("type-pact", f"Pact-type ({mark})")
    body = parsed(pact.html)
    boundary = {"en": "Boundary:", "fr": "Limite :", "it": "Limite:", "ru": "Граница:"}[language]
    assert said(body.find_all("p")[1]) == f"What a pact is. {boundary} What a pact is not."
    assert "|".join(item.get_text() for item in body.select("li")) == PACT[language]
    assert said(parsed(parts[1].html).li) == PACT[language].split("|")[0].replace(
        "\u00a0", " "
    ).replace("+6", "−2").replace("5", "4")


def test_a_type_without_weights_lists_none(package):
    context = pages.codebook(Words("en"), package)[3]
    assert context.id == "type-context"
    assert parsed(context.html).find("li") is None


def _described(constraints, schema=None, **others):
    field = {"name": "year", "type": "integer", "constraints": constraints, **others}
    return pages._rules(field, schema or {"fields": [field]}, Words("en"))


def test_the_rules_of_a_field_are_told():
    assert _described({}) == []
    assert _described({"required": True, "unique": True}) == ["required", "unique"]
    assert _described({"required": False}) == []
    assert _described({"enum": ["high", "low"]}) == ["one of: high, low"]
    assert _described({"minimum": 0, "maximum": 7}) == ["from 0 to 7"]
    assert _described({"minimum": 0}) == ["0 or more"]
    assert _described({"maximum": 7}) == ["7 or less"]
    assert _described({}, list="states.state") == ["identifiers from states.state"]
    assert _described({}, {"primaryKey": "year"}) == ["part of the key"]
    assert _described({}, {"primaryKey": ["year", "state"]}) == ["part of the key"]
    assert _described({}, {"primaryKey": ["state"]}) == []
    keys = [
        {"fields": ["year"], "reference": {"resource": "years"}},
        {"fields": ["state"], "reference": {"resource": "states"}},
    ]
    assert _described({}, {"foreignKeys": keys}) == ["names a row of years"]


def test_the_rules_of_a_field_are_told_in_its_language():
    field = {"name": "x", "constraints": {"required": True, "minimum": 1, "maximum": 7}}
    told = {
        "fr": ["obligatoire", "de 1 à 7"],
        "it": ["obbligatorio", "da 1 a 7"],
        "ru": ["обязательно", "от 1 до 7"],
    }
    for language, rules in told.items():
        assert pages._rules(field, {}, Words(language)) == rules


ROWS = {"en": "8 rows", "fr": "8 lignes", "it": "8 righe", "ru": "8 строк"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_is_described_with_its_fields(package, language):
    table = pages.dictionary(Words(language), package)[0]
    assert (table.id, table.title) == ("table-states", "states.csv")
    body = parsed(table.html)
    assert said(body.p) == f"Table of states. {ROWS[language]}. One row a states."
    assert said(body.p.code) == "states"
    assert body.select_one(".coding a")["href"] == "https://licence.example/"
    row = body.select("tbody tr")[0]
    assert [said(cell) for cell in row.find_all(["th", "td"])] == [
        "polity", "string", "Holds polity.", "",
    ]  # fmt: skip


def test_the_unit_of_a_field_stands_after_its_rules(package):
    words = Words("fr")
    field = {"name": "x", "type": "number", "description": "X.", "unit": "Goldstein scale"}
    resource = {
        "title": "T", "path": "t.csv", "description": "D.", "schema": {"fields": [field]},
        "licenses": [{"title": "Terms of the producer"}],
    }  # fmt: skip
    field["constraints"] = {"required": True}
    page = pages.render("dictionary", words, table=pages._table(resource, words, 1))
    assert said(parsed(page).select("td")[-1]) == "obligatoire; Goldstein scale"
    assert parsed(page).select_one(".coding a") is None


def test_every_table_and_every_result_is_offered_in_both_forms(package):
    page = shown("downloads", package)
    links = [link["href"] for link in page.select("a")]
    assert links[:2] == ["../_tables/datapackage.zip", "../_tables/sources.bib"]
    for name in handmade.tables():
        for suffix in ("csv", "parquet"):
            assert f"../_tables/{name}.{suffix}" in links
    computed = [link["href"] for link in page.select("ul.computed a")]
    assert computed == [
        "../_tables/results/reconciliation.csv",
        "../_tables/results/reconciliation.parquet",
        "../_tables/results/kappa_compared.csv",
        "../_tables/results/kappa_compared.parquet",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_results_are_marked_as_computed(package, language):
    page = shown("downloads", package, language)
    heading = page.select_one("ul.computed").find_previous("p")
    assert (
        said(heading)
        == {
            "en": "Results, computed from these tables whenever the book is built:",
            "fr": "Résultats, calculés à partir de ces tables à chaque construction du livre :",
            "it": "Risultati, calcolati da queste tabelle a ogni costruzione del libro:",
            "ru": "Результаты, вычисленные по этим таблицам при каждой сборке книги:",
        }[language]
    )
    assert len(page.select("ul.computed li")) == 2


# Every page


def _marked(rows):
    """Put into every free text of every table an element named after the column."""
    words = {
        "obligations", "scope", "arena", "domain", "confidence", "kind", "how_ended", "reach",
        "verdict", "side", "level",
        "initiator", "target", "state", "since", "until", "start", "date", "date_alt", "signed",
        "ended", "joined", "left", "url", "role", "part", "value", "comparison",
        "in_force", "entry", "checked_until", "dormant_from", "known_from", "text_read",
    }  # fmt: skip
    keys = {"event", "treaty", "claim", "source", "event_type", "polity", "era"}
    for table, listed_rows in rows.items():
        for row in listed_rows:
            for column, value in row.items():
                if not isinstance(value, str) or not value or column in words:
                    continue
                name = column if column in keys else f"{table}-{column}"
                row[column] = f'{value}"><x-{name} onclick="x()">'
    rows["sources"][1]["url"] = 'https://x.example/"><x-sources-url onclick="x()">'
    return rows


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """Return a package with markup in every text, identifiers and descriptor included."""
    return handmade.write(
        tmp_path_factory.mktemp("hostile"),
        _marked(handmade.tables()),
        lambda text, place: f'{text}"><x-descriptor-{place} onclick="x()">',
    )


def _columns(table, *names):
    return {f"x-{table}-{name}" for name in names}


_SOURCES = _columns("sources", "author", "year", "title", "publisher")
#: The texts that each page shows, in English: there the markup must be, as text.
SHOWN = {
    "decades": _columns("events", "title_en"),
    "chronology": _SOURCES
    | {"x-states-name_en", "x-event_types-name_en", "x-event_sources-locator"}
    | _columns("events", "title_en", "description", "note")
    | {"x-treaties-name_en"},
    "register": {"x-states-name_en", "x-sources-title", "x-sources-author", "x-sources-year"}
    | {"x-sources-publisher", "x-treaty_sources-locator"}
    | _columns("treaties", "name_en", "description", "dormant_why", "quoted"),
    "explorer": {"x-event_types-name_en", "x-states-name_en"}
    | _columns("events", "title_en", "description"),
    "claims": _SOURCES
    | {"x-claim", "x-events-title_en", "x-treaties-name_en"}
    | _columns("claims", "text_en", "finding", "correction", "prediction")
    | {"x-claim_rules-says"},
    "sources": _SOURCES | _columns("sources", "reliability", "language"),
    "codebook": {"x-event_type"}
    | _columns("event_types", "name_en", "definition", "boundary", "weis_code", "cameo_code"),
    "dictionary": {f"x-descriptor-{name}" for name in ("title", "description", "licence", "field")},
    "downloads": {"x-descriptor-title"},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_markup_in_a_table_never_becomes_markup_of_a_page(hostile, name, language):
    page = shown(name, hostile, language)
    tags = [tag.name for tag in page.find_all(True)]
    assert not [tag for tag in tags if tag.startswith("x-")]
    assert not [tag for tag in page.find_all(True) if "onclick" in tag.attrs]
    as_text = set(re.findall(r"<(x-[\w-]+) onclick", page.get_text()))
    assert as_text == {name.replace("_en", f"_{language}") for name in SHOWN[name]} - {
        f"x-claims-text_{language}"
    } | (SHOWN[name] & {"x-claims-text_en"})


@pytest.mark.parametrize("name", PAGES)
def test_no_identifier_stands_twice_on_a_page(package, name):
    ids = [tag["id"] for tag in shown(name, package).select("[id]")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", PAGES)
def test_headings_skip_no_level(package, name):
    headings = shown(name, package).find_all(re.compile("^h[1-6]$"))
    levels = [1, *(int(tag.name[1]) for tag in headings)]
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


@pytest.mark.parametrize("name", PAGES)
def test_every_date_can_be_read_by_a_machine(package, name):
    for time in shown(name, package).find_all("time"):
        assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", time["datetime"])


def _own_words(page):
    """Return the words of a page that it says itself: no quotation, no code, no work."""
    quoted = "cite, code, blockquote"
    quoted += "" if page.select(".explorer[lang=en]") else ", [lang=en]"
    for tag in page.select(quoted):
        tag.decompose()
    texts = [page.get_text(" ")]
    for attribute in ("aria-label", "title", "placeholder", "data-forms"):
        texts += [tag[attribute] for tag in page.select(f"[{attribute}]")]
    return _words(" ".join(texts))


def _words(text):
    return {word for word in re.findall(r"[^\W_]+", text.lower()) if not word.isdigit()}


#: Names that stand on a page of any language as they are.
NAMES = _words(
    " ".join(handmade.tables())
    + " ".join(
        f" {value}"
        for rows in handmade.tables().values()
        for row in rows
        for column, value in row.items()
        if column.startswith(("name_", "title_", "author", "publisher", "locator", "claim"))
    )
) | {"csv", "parquet", "bibtex", "zip", "weis", "cameo", "copdab", "atop", "n", "one", "other"}
#: Words that a language writes as English does.
LOANS = {
    "fr": {
        "alliances", "balkans", "consultation", "correction", "danube", "date", "description",
        "licence", "non", "note", "obligations", "secret", "signature", "source", "sources",
        "tables", "type", "unique",
    },
    "it": {"arena", "in", "no", "non", "russia"},
    "ru": set(),
}  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "it", "ru"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_in_another_language_has_no_english_form(package, name, language):
    english = _own_words(shown(name, package))
    assert english - NAMES
    assert _own_words(shown(name, package, language)) & english <= NAMES | LOANS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_book_is_written_in_every_language(language):
    words, rows = Words(language), pages.sizes()
    events, treaties = pages.chronology(words), pages.register(words)
    assert sum(part.html.count('<article class="event"') for part in events) == rows["events"]
    assert sum(part.html.count('<article class="event"') for part in treaties) == rows["treaties"]
    assert pages.explorer(words).count("<tr data-decade=") == rows["events"]
    assert pages.claims(words).count('<article class="event claim"') == rows["claims"]
    assert pages.sources(words).count('<li id="source-') == rows["sources"]
    assert len(pages.codebook(words)) == rows["event_types"]
    assert len(pages.dictionary(words)) == len(rows)
    assert pages.downloads(words, "x").count("<li>") == 2 + len(rows) + len(pages.RESULTS)
