"""The boxes: all that the tables hold of an event and of a treaty, from a package made by hand."""

import pytest

from racconigi import __version__
from racconigi.publish import boxes
from racconigi.publish.rendering import render
from racconigi.tables import load
from racconigi.words import LANGUAGES, Words
from tests.publish.reading import listed, parsed, said


def shown(data, language="en"):
    """Return the boxes of every event and treaty as a tree."""
    words = Words(language)
    events, treaties = boxes.event_boxes(words, data), boxes.treaty_boxes(words, data)
    return parsed(render("year_boxes", words, events=events, treaties=treaties))


RACCONIGI = {
    "en": {
        "heading": "Racconigi-1909 (en)",
        "day": "24 October 1909. Description of racconigi-1909.",
        "also": "Another date given: 26 October 1909.",
        "coding": {
            "Type": "Pact-type (en)",
            "Level": "Cooperation in deeds: treaties, aid",
            "Weight": "WEIS 081: +6.5; CAMEO 057: +8.0; COPDAB 3: +31",
            "Together": "Kingdom-of-italy (en) and Empire (en)",
            "Third parties": "Prussia (en) and Ukraine (en)",
            "Place": "Place-name (en) (Old-name; Older-name)",
            "Arena": "Balkans",
            "Domain": "Diplomacy",
            "Scope": "between the two states",
            "Confidence": "High",
        },
        "note": "Note: Old style in one source.",
        "from": "Read in: A. Author, Title-alpha-1999, Publishing-house, 1999 (art. 5).",
    },
    "fr": {
        "heading": "Racconigi-1909 (fr)",
        "day": "24 octobre 1909. Description of racconigi-1909.",
        "also": "Autre date donnée : 26 octobre 1909.",
        "coding": {
            "Type": "Pact-type (fr)",
            "Niveau": "Coopération en actes : traités, aide",
            "Poids": "WEIS 081 : +6,5; CAMEO 057 : +8,0; COPDAB 3 : +31",
            "Ensemble": "Kingdom-of-italy (fr) et Empire (fr)",
            "Tiers": "Prussia (fr) et Ukraine (fr)",
            "Lieu": "Place-name (fr) (Old-name; Older-name)",
            "Théâtre": "Balkans",
            "Domaine": "Diplomatie",
            "Portée": "entre les deux États",
            "Confiance": "Élevée",
        },
        "note": "Note : Old style in one source.",
        "from": "Lu dans : A. Author, Title-alpha-1999, Publishing-house, 1999 (art. 5).",
    },
    "it": {
        "heading": "Racconigi-1909 (it)",
        "day": "24 ottobre 1909. Description of racconigi-1909.",
        "also": "Altra data indicata: 26 ottobre 1909.",
        "coding": {
            "Tipo": "Pact-type (it)",
            "Livello": "Cooperazione nei fatti: trattati, aiuti",
            "Peso": "WEIS 081: +6,5; CAMEO 057: +8,0; COPDAB 3: +31",
            "Insieme": "Kingdom-of-italy (it) e Empire (it)",
            "Terzi": "Prussia (it) e Ukraine (it)",
            "Luogo": "Place-name (it) (Old-name; Older-name)",
            "Arena": "Balcani",
            "Ambito": "Diplomazia",
            "Portata": "fra i due Stati",
            "Attendibilità": "Alta",
        },
        "note": "Nota: Old style in one source.",
        "from": "Letto in: A. Author, Title-alpha-1999, Publishing-house, 1999 (art. 5).",
    },
    "ru": {
        "heading": "Racconigi-1909 (ру)",
        "day": "24 октября 1909. Description of racconigi-1909.",
        "also": "Другая указанная дата: 26 октября 1909.",
        "coding": {
            "Тип": "Pact-type (ру)",
            "Уровень": "Сотрудничество на деле: договоры, помощь",
            "Вес": "WEIS 081: +6,5; CAMEO 057: +8,0; COPDAB 3: +31",
            "Совместно": "Kingdom-of-italy (ру) и Empire (ру)",
            "Третьи стороны": "Prussia (ру) и Ukraine (ру)",
            "Место": "Place-name (ру) (Old-name; Older-name)",
            "Арена": "Балканы",
            "Область": "Дипломатия",
            "Охват": "между двумя государствами",
            "Достоверность": "Высокая",
        },
        "note": "Примечание: Old style in one source.",
        "from": "Прочитано в: A. Author, Title-alpha-1999, Publishing-house, 1999 (art. 5).",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_event_is_told_in_four_languages(package, language):
    event = shown(package, language).find(id="racconigi-1909")
    expected = RACCONIGI[language]
    assert event.name == "article"
    assert said(event.h3) == expected["heading"]
    day, also, note = event.find_all("p")[:3]
    read_in = event.select_one("div.from")
    assert said(day) == expected["day"]
    assert said(also) == expected["also"]
    assert said(note) == expected["note"]
    assert said(read_in).startswith(expected["from"])
    assert listed(event.dl) == expected["coding"]


def test_dates_can_be_read_by_a_machine_at_their_own_precision(package):
    page = shown(package)
    dates = {event["id"]: event.time["datetime"] for event in page.select("article")}
    assert dates["racconigi-1909"] == "1909-10-24"
    assert dates["protest-1908"] == "1908-01"
    assert dates["rumour-1908"] == "1908"
    assert page.find(id="racconigi-1909").find_all("time")[1]["datetime"] == "1909-10-26"
    assert said(page.find(id="protest-1908").time) == "January 1908"


def test_what_one_did_to_the_other_names_who_acted_and_toward_whom(package):
    page = shown(package)
    protest = listed(page.find(id="protest-1908").dl)
    assert (protest["Initiator"], protest["Target"]) == ("Empire (en)", "Kingdom-of-italy (en)")
    assert "Together" not in protest
    alone = listed(page.find(id="quarrel-1923").dl)
    assert alone["Initiator"] == "Kingdom-of-italy (en)"
    assert "Target" not in alone


def test_a_state_bears_the_name_that_it_had_on_the_day(package):
    page = shown(package)
    assert listed(page.find(id="crimea-1855").dl)["Initiator"] == "Sardinia (en)"
    assert listed(page.find(id="congress-1921").dl)["Target"] == "Soviets (en)"


def test_an_event_that_is_not_scored_has_no_weight_and_says_so(package):
    page = shown(package)
    for name in ("rumour-1908", "congress-1921", "quarrel-1923"):
        assert page.find(id=name).h3.span["class"] == ["sign", "unscored"]
        assert page.find(id=name).h3.span["aria-label"] == "not scored"
        assert "Weight" not in listed(page.find(id=name).dl)
    assert listed(page.find(id="congress-1921").dl)["Scope"] == "between parties; not scored"
    assert listed(page.find(id="quarrel-1923").dl)["Scope"] == "context; not scored"
    assert listed(page.find(id="rumour-1908").dl)["Confidence"] == "Unconfirmed"


def test_an_act_of_weight_zero_is_neither_cooperation_nor_conflict(package):
    event = shown(package).find(id="pause-1909")
    assert event.select_one(".sign")["class"] == ["sign", "neutral"]
    assert event.select_one(".sign")["title"] == "neither cooperation nor conflict"


def test_what_an_event_lacks_leaves_no_empty_line(package):
    event = shown(package).find(id="pause-1909")
    assert [said(line) for line in event.find_all("p")] == [
        "November 1909. Description of pause-1909.",
        "Of the same episode: Racconigi-1909 (en).",
        "Cite this: Pause-1909 (en) (November 1909), in: Interests and Ideologies,"
        f" version {__version__}, years/1909.html#pause-1909",
    ]


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
    treaty = shown(package, language).find(id="treaty-league-1882")
    secret = {"en": "secret", "fr": "secret", "it": "segreto", "ru": "секретный"}[language]
    mark = "ру" if language == "ru" else language
    assert said(treaty.h3) == f"League-1882 ({mark}) {secret}"
    assert listed(treaty.dl) == LEAGUE[language]
    assert said(treaty.blockquote) == "Pax et amicitia."
    assert treaty.blockquote["lang"] == "la"
    assert "1999 (p. 3)." in said(treaty.select_one("div.from"))


def test_a_treaty_in_force_and_one_never_ratified_have_no_end(package):
    page = shown(package)
    pledge, draft = (
        listed(page.find(id=f"treaty-{name}").dl) for name in ("pledge-1889", "draft-1905")
    )
    assert pledge["End"] == "still in force"
    assert draft["End"] == "never ratified"
    assert (pledge["In force"], draft["In force"]) == ("1889, signature", "never in force")
    assert (pledge["Text read"], draft["Text read"]) == ("no", "in part")
    assert not {"Seen in force", "In form only since", "Became known"} & pledge.keys()
    assert page.find(id="treaty-pledge-1889").blockquote is None
    assert draft["Obligations"] == "consultation"
    assert said(page.find(id="treaty-pledge-1889").h3) == "Pledge-1889 (en) general pledge"


def test_members_have_the_years_in_which_they_were_bound(package):
    page = shown(package)
    members = {
        name: listed(page.find(id=f"treaty-{name}").dl)["Members"]
        for name in ("pledge-1889", "draft-1905")
    }
    assert members["pledge-1889"] == "Empire (en) 1889–; Ukraine (en) 1991–"
    assert members["draft-1905"] == "Empire (en)"
    league = page.find(id="treaty-league-1882").dl.find_all("dd")[-1]
    assert [time["datetime"] for time in league.find_all("time")][:2] == [
        "1882-05-20",
        "1915-05-04",
    ]


# All that there is


def test_an_event_has_its_weight_on_every_scale(package):
    event = listed(shown(package).find(id="racconigi-1909").dl)
    assert event["Weight"] == "WEIS 081: +6.5; CAMEO 057: +8.0; COPDAB 3: +31"
    assert event["Level"] == "Cooperation in deeds: treaties, aid"


def test_an_event_has_its_place_under_both_names_and_the_third_parties_of_its_day(package):
    event = listed(shown(package).find(id="racconigi-1909").dl)
    assert event["Place"] == "Place-name (en) (Old-name; Older-name)"
    assert event["Third parties"] == "Prussia (en) and Ukraine (en)"


def test_both_coders_are_told_with_the_reason_why_one_was_followed(package):
    table = shown(package).find(id="racconigi-1909").table
    rows = [[said(cell) for cell in row.find_all(["th", "td"])] for row in table.select("tbody tr")]
    assert rows == [
        ["Type", "Pact-type (en)", "Protest-type (en)", "Pact-type (en)"],
        ["", "Letters that bind are a pact."],
        ["Direction", "Together", "Rome toward Petersburg or Moscow", "Together"],
        ["Arena", "Balkans", "not asked", "Balkans"],
    ]
    assert shown(package).find(id="quarrel-1923").table is None


def test_an_event_names_its_claims_its_treaties_and_its_episode(package):
    event = shown(package).find(id="racconigi-1909")
    links = {link["href"]: said(link) for link in event.select(".from > a")}
    assert links == {
        "../years/1905.html#treaty-draft-1905": "Draft-1905 (en)",
        "../years/1909.html#pause-1909": "Pause-1909 (en)",
        "../book/claims.html#S01": "S01",
        "https://seen.example/page": "source seen",
    }
    assert "(evidence; supported with correction)" in said(event)
    league = shown(package).find(id="treaty-league-1882")
    assert "../book/claims.html#S01" in [link["href"] for link in league.select("a")]


def test_each_source_says_how_far_it_is_trusted(package):
    items = shown(package).find(id="racconigi-1909").select(".from li")
    assert [said(item.select_one(".trust")) for item in items] == [
        "scholarship; Well-founded.",
        "primary source; Well-founded.",
    ]


def test_what_a_second_reader_found_stands_beside_an_entry(package):
    page = shown(package)
    assert "Checked again: it holds (source seen)" in said(page.find(id="racconigi-1909"))
    assert "Checked again: a source says otherwise: date; Mended." in said(
        page.find(id="protest-1908")
    )
    assert "it holds (A copy on paper)" in said(page.find(id="treaty-league-1882"))
    assert "no second source was found (Another paper)" in said(page.find(id="crimea-1855"))


def test_an_entry_says_how_to_cite_it(package):
    page = shown(package)
    assert said(page.find(id="racconigi-1909").q) == (
        "Racconigi-1909 (en) (24 October 1909), in: Interests and Ideologies,"
        f" version {__version__}, years/1909.html#racconigi-1909"
    )
    assert said(page.find(id="treaty-league-1882").q).endswith("years/1882.html#treaty-league-1882")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_event_and_treaty_of_the_book_has_a_box(language):
    words = Words(language)
    events, treaties = boxes.event_boxes(words), boxes.treaty_boxes(words)
    assert [box["id"] for box in events] == load("events")["event"].tolist()
    assert [box["id"] for box in treaties] == [f"treaty-{t}" for t in load("treaties")["treaty"]]
    assert {len(box["weights"]) for box in events if box["sign"] != "unscored"} == {3}
    assert all(box["sources"] for box in events)
