"""The charts of the record: how much, how sure, in which fields, and how eastern."""

import pandas as pd
import pytest

from racconigi import charts
from racconigi.catalogue import FIGURES, behind, figure, tables
from racconigi.charts.evidence import RECORD, STEPS, SURENESS
from racconigi.charts.theme import CONFLICT, COOPERATION, DARK, GREY, ITALY, RUSSIA
from racconigi.findings import find
from racconigi.findings.ledger import CONFIDENCES
from racconigi.quantities import Count, Decade, Share, Word, decades
from racconigi.words import LANGUAGES, Words

COUNTS = pd.DataFrame({
    "decade": [1850, 1850, 1860],
    "confidence": ["medium", "unconfirmed", "high"],
    "events": [3, 1, 2],
})  # fmt: skip
ARENAS = pd.DataFrame({
    "decade": [1850, 1860, 1850], "arena": ["world", "world", "asia"], "events": [1, 4, 2],
})  # fmt: skip
LANGUAGE_COUNTS = pd.DataFrame({
    "decade": [1850, 1850], "language": ["ru", "other"], "citations": [5, 2],
})  # fmt: skip
SHARES = pd.DataFrame({
    "period": [1880, 1890], "n": [15, 10], "eastern": [11, 2], "share": [0.733, 0.2],
    "share_low": [0.48, 0.06], "share_high": [0.891, 0.51],
})  # fmt: skip
RANGE = {"decade_fewest": Count(2), "decade_most": Count(4), "ledger_events": Count(6)}
EASTERN = {
    "eastern_decades": Count(1),
    "eastern_last": Decade(1880),
    "eastern_over_half": decades([1880]),
    "eastern_share": Share(0.52),
    "eastern_events": Share(0.2),
}


def coverage(counts=COUNTS, numbers=RANGE, language="en"):
    return charts.coverage(counts, numbers, words=Words(language)).to_dict()


def fields(counts, field, numbers, *, language="en", **options):
    words = Words(language)
    return charts.fields_of_evidence(counts, numbers, words=words, field=field, **options).to_dict()


def eastern(shares=SHARES, numbers=EASTERN, language="en"):
    return charts.eastern_share(shares, numbers, words=Words(language)).to_dict()


def rows(spec, layer=None):
    """Return what a chart, or one of its layers, draws."""
    view = spec if layer is None else spec["layer"][layer]
    return spec["datasets"][view.get("data", spec.get("data"))["name"]]


def told(view):
    """Return the fields of a view's tooltip under their headings."""
    return {tip["title"]: tip["field"] for tip in view["encoding"]["tooltip"]}


def test_the_record_has_a_colour_that_means_nothing_else():
    taken = {COOPERATION, CONFLICT, ITALY, RUSSIA, GREY}
    assert not {RECORD, SURENESS["medium"], SURENESS["low"]} & taken
    assert SURENESS["unconfirmed"] == GREY  # which is not evidence


# Coverage


def test_every_confidence_of_the_ledger_has_a_shade_in_its_order():
    assert tuple(SURENESS) == CONFIDENCES


def test_the_surest_events_stand_at_the_foot_in_the_darkest_shade():
    spec = coverage()
    color = spec["encoding"]["color"]
    assert color["scale"] == {
        "domain": ["High", "Medium", "Unconfirmed"],
        "range": [SURENESS["high"], SURENESS["medium"], SURENESS["unconfirmed"]],
    }
    assert color["field"] == "confidence_text"
    assert spec["encoding"]["order"]["field"] == "place"
    assert [row["place"] for row in rows(spec)] == [1, 2, 0]


def test_bars_are_as_high_as_there_are_events():
    spec = coverage()
    assert spec["encoding"]["y"]["field"] == "events"
    assert spec["encoding"]["x"]["field"] == "label"
    drawn = [(row["label"], row["confidence"], row["events"]) for row in rows(spec)]
    assert drawn == [("1850s", "medium", 3), ("1850s", "unconfirmed", 1), ("1860s", "high", 2)]
    assert told(spec) == {"Decade": "label", "Confidence": "confidence_text", "Events": "events"}


def test_coverage_says_how_uneven_the_record_is():
    assert coverage()["title"]["text"] == "Between 2 and 4 events a decade: the record is uneven"
    assert coverage()["description"].startswith("Stacked bars of 6 events")
    one = coverage(numbers={**RANGE, "ledger_events": Count(1), "decade_most": Count(1)})
    assert "2 and 1 event a decade" in one["title"]["text"]
    assert "1 event by decade" in one["description"]


def test_a_record_without_a_range_is_not_called_uneven():
    spec = coverage(COUNTS[:1], {"ledger_events": Count(3)})
    assert spec["title"]["text"] == "How many events each decade holds"
    assert spec["encoding"]["color"]["scale"]["domain"] == ["Medium"]


@pytest.mark.parametrize(
    ("language", "most", "title"),
    [
        ("ru", 21, "От 2 до 21 события за десятилетие"),
        ("ru", 22, "От 2 до 22 событий за десятилетие"),
        ("it", 1, "Da 2 a 1 evento per decennio"),
        ("fr", 4, "De 2 à 4 événements par décennie\u00a0:"),
    ],
)
def test_the_range_follows_the_plurals_of_the_language(language, most, title):
    spec = coverage(numbers={**RANGE, "decade_most": Count(most)}, language=language)
    assert spec["title"]["text"].startswith(title)


# Fields


def test_the_field_that_comes_first_is_drawn_at_the_top():
    spec = fields(ARENAS, "arena", EASTERN)
    y = spec["layer"][0]["encoding"]["y"]
    assert (y["field"], y["sort"]) == ("arena_text", ["World, UN, G8", "Asia"])
    assert (spec["width"], spec["height"]) == (700 - 150, 2 * 22)  # room for the names at the left
    drawn = [(row["label"], row["arena"], row["events"]) for row in rows(spec)]
    assert drawn == [("1850s", "world", 1), ("1860s", "world", 4), ("1850s", "asia", 2)]


def test_a_cell_is_the_darker_the_more_it_holds_and_says_how_much():
    spec = fields(ARENAS, "arena", EASTERN)
    cells, figures = spec["layer"]
    color = cells["encoding"]["color"]
    assert (color["field"], color["scale"]["domain"]) == ("step", list(STEPS))
    assert color["scale"]["range"] == [shade for shade, _ in STEPS.values()]
    for row in spec["datasets"][cells["data"]["name"] if "data" in cells else spec["data"]["name"]]:
        assert row["step"] <= row["events"]
        assert not any(row["step"] < step <= row["events"] for step in STEPS)
    assert figures["encoding"]["text"]["field"] == "events"
    assert told(cells) == {"Decade": "label", "Arena": "arena_text", "Events": "events"}


def luminance(color):
    parts = [int(color[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("dark", [False, True])
def test_the_number_of_a_cell_can_be_read_on_its_shade_light_and_dark(dark):
    for shade, ink in STEPS.values():
        pair = [DARK[shade], DARK[ink]] if dark else [shade, ink]
        high, low = sorted(map(luminance, pair), reverse=True)
        assert (high + 0.05) / (low + 0.05) >= 4.5, shade


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_says_what_each_shade_holds(language):
    spec = fields(ARENAS, "arena", EASTERN, language=language)
    legend = spec["layer"][0]["encoding"]["color"]["legend"]
    assert legend["title"] == Words(language)["events"]
    assert '["1–2", "3–9", "10–24", "25–49", "50+"]' in legend["labelExpr"]


def test_on_a_phone_rows_are_decades_and_columns_the_fields():
    chart = fields(ARENAS, "arena", EASTERN, phone=True)
    cells, _ = chart["layer"]
    x, y = cells["encoding"]["x"], cells["encoding"]["y"]
    assert (x["field"], y["field"]) == ("arena_text", "label")
    assert (x["axis"]["orient"], x["axis"]["labelAngle"]) == ("top", -90)
    wide = fields(ARENAS, "arena", EASTERN)
    assert list(chart["datasets"].values()) == list(wide["datasets"].values())


def test_languages_count_citations_and_say_so():
    numbers = {"language_first": Word("read-in.ru"), "language_second": Word("read-in.other")}
    spec = fields(LANGUAGE_COUNTS, "language", numbers, unit="citations")
    cells, figures = spec["layer"]
    assert cells["encoding"]["color"]["legend"]["title"] == "Citations"
    assert figures["encoding"]["text"]["field"] == "citations"
    assert told(cells)["Citations"] == "citations"
    assert "Events" not in told(cells)
    assert spec["title"]["subtitle"][0].startswith("Citations of sources by language")
    assert spec["title"]["text"] == "Sources read above all in Russian, then in other languages"


@pytest.mark.parametrize(
    ("language", "read", "about"),
    [
        ("en", "above all in Italian, then in English", "diplomacy, then military affairs"),
        (
            "fr",
            "d’abord en italien, puis en anglais",
            "la diplomatie, puis les affaires militaires",
        ),
        ("it", "soprattutto in italiano, poi in inglese", "diplomazia, poi affari militari"),
        ("ru", "на итальянском, затем на английском", "дипломатия, затем военные дела"),
    ],
)
def test_languages_and_domains_stand_in_titles_as_in_a_sentence(language, read, about):
    numbers = {"language_first": Word("read-in.it"), "language_second": Word("read-in.en")}
    spec = fields(LANGUAGE_COUNTS, "language", numbers, unit="citations", language=language)
    assert read in spec["title"]["text"]
    domains = ARENAS.rename(columns={"arena": "domain"}).assign(domain="diplomacy")
    numbers = {
        "domain_first": Word("domain-said.diplomacy"),
        "domain_second": Word("domain-said.military"),
    }
    assert about in fields(domains, "domain", numbers, language=language)["title"]["text"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("field", "unit", "only", "said"),
    [
        ("domain", "events", "diplomacy", "domain-said.diplomacy"),
        ("language", "citations", "it", "read-in.it"),
    ],
)
def test_of_one_field_nothing_comes_second(field, unit, only, said, language):
    counts = pd.DataFrame({"decade": [1850], field: [only], unit: [1]})
    spec = fields(counts, field, {f"{field}_first": Word(said)}, unit=unit, language=language)
    assert spec["title"]["text"] == Words(language)[f"coverage-by-{field}.open"]
    assert spec["description"] == spec["title"]["text"]
    assert spec["height"] == 22


def test_arenas_say_how_many_events_are_eastern():
    spec = fields(ARENAS, "arena", EASTERN)
    assert spec["title"]["text"] == "Balkans, Danube and Straits: 20% of all events"


# The eastern share


def test_a_share_lies_within_its_interval_on_a_scale_from_none_to_all():
    _, intervals, points = eastern()["layer"]
    assert intervals["encoding"]["y"]["field"] == "share_low"
    assert intervals["encoding"]["y2"]["field"] == "share_high"
    assert points["encoding"]["y"]["field"] == "share"
    for layer in (intervals, points):
        assert layer["encoding"]["y"]["scale"] == {"domain": [0, 1]}
        assert layer["mark"]["color"] == RECORD
    assert [row["label"] for row in rows(eastern(), 2)] == ["1880s", "1890s"]
    assert told(points) == {
        "Decade": "label",
        "Acts about the Balkans, the Danube or the Straits": "eastern",
        "Events": "n",
        "Share of acts": "share",
        "Interval, lower end": "share_low",
        "Interval, upper end": "share_high",
    }


def test_a_dashed_rule_marks_the_half():
    spec = eastern()
    rule = spec["layer"][0]
    assert rule["mark"]["strokeDash"] == [4, 4]
    assert rows(spec, 0) == [{"y": 0.5}]


@pytest.mark.parametrize(
    ("language", "count", "title"),
    [
        ("en", 1, "over half in one decade, the 1880s"),
        ("en", 3, "over half in 3 decades, last in the 1880s"),
        ("fr", 1, "plus de la moitié dans une seule décennie, les années 1880"),
        ("fr", 3, "plus de la moitié dans 3 décennies, jusque dans les années 1880"),
        ("it", 1, "oltre metà in un solo decennio, gli anni 1880"),
        ("it", 3, "oltre metà in 3 decenni, l’ultima volta negli anni 1880"),
        ("ru", 1, "более половины в одном десятилетии, в 1880-х"),
        ("ru", 3, "более половины в 3 десятилетиях, в последний раз в 1880-х"),
        ("ru", 21, "более половины в 21 десятилетии, в последний раз в 1880-х"),
    ],
)
def test_the_last_decade_over_half_is_stated_as_the_last(language, count, title):
    spec = eastern(numbers={**EASTERN, "eastern_decades": Count(count)}, language=language)
    assert spec["title"]["text"].endswith(title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_decade_over_half_the_title_states_nothing(language):
    spec = eastern(numbers={"eastern_share": Share(0.2)}, language=language)
    assert spec["title"]["text"] == Words(language)["eastern-share.open"]
    assert "{" not in spec["description"]


# All of them


SLUGS = [slug for slug, entry in FIGURES.items() if entry.chapter == "evidence"]


def test_the_chapter_has_five_charts():
    assert SLUGS == [
        "coverage",
        "coverage-by-language",
        "coverage-by-arena",
        "eastern-share",
        "coverage-by-domain",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_no_rows_a_sentence_says_so(language):
    nothing = Words(language)["nothing-to-draw"]
    drawn = [
        coverage(COUNTS[:0], {}, language),
        fields(ARENAS[:0], "arena", {}, language=language),
        fields(LANGUAGE_COUNTS[:0], "language", {}, unit="citations", language=language),
        eastern(SHARES[:0], {}, language),
    ]
    for spec in drawn:
        assert rows(spec) == [{"text": nothing}]
        assert spec["title"]["text"] == Words(language)[f"{spec['name']}.open"]


def test_frames_are_left_alone():
    frames = [COUNTS, ARENAS, LANGUAGE_COUNTS, SHARES]
    before = [frame.copy(deep=True) for frame in frames]
    coverage()
    fields(ARENAS, "arena", EASTERN)
    fields(LANGUAGE_COUNTS, "language", {}, unit="citations")
    eastern()
    for frame, copy in zip(frames, before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


@pytest.mark.parametrize("slug", [slug for slug in SLUGS if slug != "eastern-share"])
def test_as_many_events_stand_behind_a_cell_as_it_counts(slug):
    cell = next(iter(tables(slug).values())).to_dict("records")[4]
    count = cell.get("events", cell.get("citations"))
    events = behind(slug, cell)
    # an event that cites two sources in one language is one event and two citations
    assert len(events) == count if "events" in cell else 0 < len(events) <= count


def test_the_events_behind_a_share_are_the_eastern_acts():
    for row in find("evidence").frames["eastern"].to_dict("records"):
        assert len(behind("eastern-share", row)) == row["eastern"]


def test_a_finding_of_the_readers_own_is_drawn():
    found = find("evidence")
    frames = {**found.frames, "coverage": COUNTS}
    own = type(found)(frames, {**found.numbers, "decade_most": Count(4)})
    assert "and 4 events" in figure("coverage", found=own).to_dict()["title"]["text"]
