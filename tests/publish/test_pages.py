"""What the pages written from the tables say, from a package of a few rows a table."""

import itertools
import re

import pandas as pd
import pytest

from racconigi.findings import Found, find
from racconigi.package import DATA
from racconigi.publish import lists, pages
from racconigi.publish.boxes import event_boxes, treaty_boxes
from racconigi.publish.rendering import render
from racconigi.publish.views import Section
from racconigi.quantities import Count
from racconigi.words import LANGUAGES, Words
from tests.publish import handmade
from tests.publish.reading import parsed, said


def _sources(words, data):
    """Return the page that has most of a package's sources: a package may write any language."""
    found = [lists.sources(words, data, page=page) for page in ("it", "ru", "other")]
    return max(found, key=lambda parts: sum(len(part.html) for part in parts))


def _boxes(words, data):
    events, treaties = event_boxes(words, data), treaty_boxes(words, data)
    html = render("year_boxes", words, events=events, treaties=treaties)
    return [Section("boxes", words["events"], html)]


#: Every page function, called alike.
PAGES = {
    "decades": pages.decades,
    "boxes": _boxes,
    "chronology": lists.chronology,
    "register": lists.register,
    "claims": lists.claims,
    "sources": _sources,
    "tally": lists.tally,
    "codebook": pages.codebook,
    "dictionary": pages.dictionary,
    "downloads": lambda words, data: pages.downloads(words, "../_tables", data),
}


def shown(name, data, language="en"):
    """Return a page of a package in a language, as a tree."""
    return parsed(PAGES[name](Words(language), data))


@pytest.fixture(autouse=True)
def figures(monkeypatch):
    """Let the claims state a figure that is known: 1,234 acts."""

    def found(chapter, data):
        known = chapter == "claims" and data != DATA
        return Found({}, {"acts": Count(1234)}) if known else find(chapter, data)

    monkeypatch.setattr(pages, "find", found)
    monkeypatch.setattr(lists, "find", found)


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
        "../years/1855.html#crimea-1855",
        "../years/1908.html#protest-1908",
        "../years/1909.html#racconigi-1909",
        "../years/1909.html#pause-1909",
    ]


def test_the_sign_of_an_act_says_which_side_it_is_on(package):
    page = shown("decades", package)
    signs = {said(item.a): item.select_one(".sign") for item in page.select("li")}
    assert signs["Racconigi-1909 (en)"]["class"] == ["sign", "cooperation"]
    assert signs["Racconigi-1909 (en)"]["aria-label"] == "cooperation"
    assert signs["Protest-1908 (en)"]["class"] == ["sign", "conflict"]
    assert signs["Protest-1908 (en)"]["aria-label"] == "conflict"
    assert signs["Pause-1909 (en)"]["class"] == ["sign", "cooperation"]  # by its level, in words


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
        "verdict", "side", "level", "third_parties", "place", "pass", "variable", "first", "second",
        "final",
        "table", "direction", "episode",
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
                if column == "item":  # of an audit: the identifier of what was checked
                    name = {"events": "event", "treaties": "treaty"}[row["table"]]
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


_SOURCES = _columns("sources", "author", "year", "title", "publisher", "reliability")
#: The texts that each page shows, in English: there the markup must be, as text.
SHOWN = {
    "decades": _columns("events", "title_en"),
    "boxes": _SOURCES
    | {"x-states-name_en", "x-event_types-name_en", "x-event_sources-locator", "x-claim"}
    | {"x-treaties-name_en", "x-places-name_en", "x-places-then_called", "x-event", "x-treaty"}
    | {"x-treaty_sources-locator", "x-claims-text_en", "x-adjudications-reason"}
    | _columns("event_types", "weis_code", "cameo_code")
    | _columns("audit", "outcome", "field", "source_seen", "seen_later")
    | _columns("events", "title_en", "description", "note")
    | _columns("treaties", "name_en", "description", "dormant_why", "quoted"),
    "chronology": _columns("events", "title_en") | {"x-treaties-name_en", "x-event_types-name_en"},
    "register": {"x-states-name_en", "x-treaties-name_en"},
    "claims": (_SOURCES - {"x-sources-reliability"})
    | {"x-claim", "x-events-title_en", "x-treaties-name_en", "x-eras-name_en"}
    | _columns("claims", "text_en", "finding", "correction", "prediction")
    | {"x-claim_rules-says"},
    "sources": _SOURCES | _columns("sources", "language"),
    "tally": set(),
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
    quoted = "cite, code, blockquote, q"
    quoted += "" if page.select(".listing[lang=en]") else ", [lang=en]"
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
        if column.startswith(
            ("name_", "title_", "then_called", "author", "publisher", "locator", "claim")
        )
    )
) | {
    "csv",
    "parquet",
    "bibtex",
    "zip",
    "weis",
    "cameo",
    "copdab",
    "atop",
    "n",
    "one",
    "other",
    "few",
    "many",
}
#: Words that a language writes as English does.
LOANS = {
    "fr": {
        "alliances", "balkans", "consultation", "correction", "danube", "date", "description",
        "licence", "non", "note", "obligations", "secret", "signature", "source", "sources",
        "tables", "type", "unique", "obligation", "verdict", "article", "rome", "second",
        "direction",
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
    lines = "".join(part.html for part in lists.chronology(words))
    assert lines.count('<li class="entry" id=') == rows["events"]
    treaties = "".join(part.html for part in lists.register(words))
    assert treaties.count('<li class="entry" id=') == rows["treaties"]
    claims = "".join(part.html for part in lists.claims(words))
    assert claims.count('<article class="event claim entry"') == rows["claims"]
    assert len(pages.codebook(words)) == rows["event_types"]
    assert len(pages.dictionary(words)) == len(rows)
    assert pages.downloads(words, "x").count("<li>") == 2 + len(rows) + len(pages.RESULTS)
