"""The charts of trust: how many finds, which readings, how many acts; in which colour and words."""

import json
import re

import pandas as pd
import pytest
import vl_convert

from racconigi import charts
from racconigi.catalogue import FIGURES, behind, figure, readable_tables, tables
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, LEVELS
from racconigi.findings import Found, find
from racconigi.findings.relation import WORDS
from racconigi.quantities import Count, Share, decades
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

SLUGS = ("tipping-points", "specification-shares", "unseen-acts")
NUMBERS = {
    "tipping_least": Count(1),
    "tipping_least_decades": decades([1920]),
    "tipping_most": Count(9),
    "tipping_most_decades": decades([1900]),
    "specifications": Count(480),
    "firm_count": Count(2),
    "never_reversed": Count(7),
    "said": Count(14),
    "found_cooperation": Share(0.77),
    "found_conflict": Share(0.66),
}
TIPPING = pd.DataFrame(
    {
        "period": [1900, 1910, 1920],
        "word": ["clear-friendly", "open", "probable-hostile"],
        "side": ["conflict", "", "cooperation"],
        "unfound": [9.0, float("nan"), 1.0],
        "n_friendly": [19, 5, 2],
        "n_hostile": [1, 6, 8],
    }
)
#: For each decade the book's word, and the shares of the words from the friendliest on.
SAID = {
    1900: ("clear-friendly", [0.5, 0.25, 0.25, 0.0, 0.0]),
    1910: ("open", [0.1, 0.2, 0.3, 0.25, 0.15]),
    1920: ("probable-hostile", [0.0, 0.0, 0.2, 0.3, 0.5]),
}
#: The columns of the shares, as the catalogue names them.
PERIOD, WORD, PART, OWN = FIGURES["specification-shares"].tables[0].columns
SHARES = pd.DataFrame(
    [
        {PERIOD: period, WORD: word, PART: share, OWN: word == own}
        for period, (own, shares) in SAID.items()
        for word, share in zip(WORDS, shares, strict=True)
    ]
)
MISSING = pd.DataFrame(
    {
        "era": ["early", "early", "late"],
        "side": ["conflict", "cooperation", "cooperation"],
        "found": [8, 21, 115],
        "estimated": [8.3, 25.5, 130.7],
        "low": [8.0, 22.0, 122.2],
        "high": [14.0, 40.6, 149.2],
        **{
            f"name_{lang}": [f"Unification {lang}"] * 2 + [f"After 1991 {lang}"]
            for lang in LANGUAGES
        },
    }
)
#: Clear words are strong, probable ones pale, and an open decade is grey.
COLORS = {
    "clear-friendly": COOPERATION,
    "probable-friendly": LEVELS["verbal-cooperation"],
    "open": GREY,
    "probable-hostile": LEVELS["verbal-conflict"],
    "clear-hostile": CONFLICT,
}


def tipping(frame=TIPPING, numbers=NUMBERS, language="en"):
    return charts.tipping_points(frame, numbers, words=Words(language)).to_dict()


def shares(frame=SHARES, numbers=NUMBERS, language="en"):
    return charts.specification_shares(frame, numbers, words=Words(language)).to_dict()


def missing(frame=MISSING, numbers=NUMBERS, language="en"):
    return charts.unseen_acts(frame, numbers, words=Words(language)).to_dict()


DRAW = dict(zip(SLUGS, (tipping, shares, missing), strict=True))


def drawn(mark, field):
    return [row[field] for row in mark.rows]


def seen(spec):
    """Return the bars that a reader sees, as (left, top, height, fill, outline), in pixels."""
    svg = vl_convert.vegalite_to_svg(spec)
    number = r"([-\d.e]+)"
    shape = rf'"bar" d="M{number},{number}h[-\d.e]+v{number}h\S+" fill="(#\w+)"(?: stroke="(\S+)")?'
    return [
        (float(x), float(y), float(height), fill, outline)
        for x, y, height, fill, outline in re.findall(shape, svg)
    ]


def colors_of(language):
    words = Words(language)
    return {words[f"word.{word}"]: color for word, color in COLORS.items()}


# Tipping points.


def test_a_bar_is_as_high_as_the_unfound_acts_and_has_the_colour_of_its_word():
    [bar] = marks(tipping(), "bar")
    assert (bar.field("x"), bar.field("y"), bar.field("color")) == ("label", "unfound", "word_text")
    assert bar.colors() == colors_of("en")
    assert drawn(bar, "unfound") == [9.0, None, 1.0]
    looks = seen(tipping())
    assert [fill for *_, fill, _ in looks] == [COOPERATION, LEVELS["verbal-conflict"]]
    assert looks[0][2] == pytest.approx(9 * looks[1][2])


def test_above_each_bar_stands_its_number_and_a_question_mark_where_none_is_needed():
    [text] = marks(tipping(), "text")
    assert text.field("text") == "shown"
    assert drawn(text, "shown") == ["9", "?", "1"]
    assert text.settings["dy"] < 0
    svg = vl_convert.vegalite_to_svg(tipping())
    assert re.findall(r'font-weight="600"[^>]*>([\d?]+)</text>', svg) == ["9", "?", "1"]


def test_no_bar_of_an_open_decade_is_seen():
    assert len(seen(tipping())) == 2
    assert len(seen(tipping(TIPPING.assign(unfound=[9.0, None, None])))) == 1


def test_the_tooltip_of_a_bar_tells_what_was_found_and_what_was_not():
    [bar] = marks(tipping(), "bar")
    assert bar.tooltip() == {
        "Decade": "label",
        "What may be said": "word_text",
        "Friendly occasions": "n_friendly",
        "Hostile occasions": "n_hostile",
        "Unfound acts that would change the word": "unfound",
    }


@pytest.mark.parametrize(
    ("language", "least", "said"),
    [
        ("en", 1, "Some words hang by one unfound act,"),
        ("en", 3, "hang by 3 unfound acts, others would bear 9"),
        ("fr", 3, "tiennent à 3 actes introuvés"),
        ("it", 3, "pendono da 3 atti non trovati"),
        ("ru", 1, "держатся на 1 ненайденном действии"),
        ("ru", 3, "держатся на 3 ненайденных действиях"),
    ],
)
def test_the_title_counts_acts_in_the_plural_of_the_language(language, least, said):
    spec = tipping(numbers={**NUMBERS, "tipping_least": Count(least)}, language=language)
    assert said in spec["title"]["text"]


def test_the_description_names_the_decades_of_both_ends():
    assert "from 1 (in the 1920s) to 9 (in the 1900s)" in tipping()["description"]


# Readings.


def test_a_column_is_stacked_from_the_friendliest_word_above_to_the_most_hostile_below():
    looks = seen(shares())
    columns = {}
    for left, top, height, fill, _ in looks:
        columns.setdefault(left, []).append((top, height, fill))
    for column, (_, stated) in zip(sorted(columns.items()), SAID.values(), strict=True):
        parts = sorted(part for part in column[1] if part[1] > 1e-6)
        assert [fill for *_, fill in parts] == [
            color for color, share in zip(COLORS.values(), stated, strict=True) if share
        ]
        whole = sum(height for _, height, _ in parts)
        assert [height / whole for _, height, _ in parts] == pytest.approx(
            [share for share in stated if share]
        )
        ends = [top + height for top, height, _ in parts]
        assert ends[:-1] == pytest.approx([top for top, *_ in parts[1:]]), "no gap, no overlap"


def test_all_columns_are_as_high_as_the_whole():
    [bar] = marks(shares(), "bar")
    assert bar.field("y") == PART
    assert bar.encoding["y"]["stack"] == "zero"
    assert bar.encoding["y"]["axis"]["format"] == ".0%"
    sums = {}
    for row in bar.rows:
        sums[row["period"]] = sums.get(row["period"], 0) + row[PART]
    assert list(sums.values()) == pytest.approx([1, 1, 1])


def test_what_the_book_says_is_outlined_and_nothing_else():
    outlined = [(fill, outline) for *_, fill, outline in seen(shares()) if outline]
    assert sorted(fill for fill, _ in outlined) == sorted(COLORS[own] for own, _ in SAID.values())
    assert len({outline for _, outline in outlined}) == 1
    assert not {outline for _, outline in outlined} & set(COLORS.values())


def test_the_words_have_one_colour_each_in_both_charts():
    for language in LANGUAGES:
        for spec in (tipping(language=language), shares(language=language)):
            [bar] = marks(spec, "bar")
            assert bar.colors() == colors_of(language)
            assert list(bar.colors()) == [Words(language)[f"word.{word}"] for word in WORDS]


def test_the_tooltip_of_a_part_tells_the_share_of_readings():
    [bar] = marks(shares(), "bar")
    assert bar.tooltip() == {
        "Decade": "label",
        "What may be said": "word_text",
        "Share of readings": PART,
    }


@pytest.mark.parametrize(
    ("language", "firm", "said"),
    [
        ("en", 0, "No decade keeps its side in nine of ten of 480 readings"),
        ("en", 1, "Only one decade keeps its side"),
        ("en", 2, "2 decades keep their side in nine of ten of 480 readings"),
        ("fr", 2, "neuf lectures sur dix, sur 480"),
        ("it", 2, "nove letture su dieci, su 480"),
        ("ru", 2, "в девяти прочтениях из десяти (всего 480)"),
    ],
)
def test_the_title_counts_firm_decades(language, firm, said):
    numbers = {**NUMBERS, "firm_count": Count(firm)}
    assert said in shares(numbers=numbers, language=language)["title"]["text"]


# Unseen acts.


def test_friendly_acts_stand_above_and_hostile_ones_below_each_in_its_colour():
    for panel, side, color in ((0, "Cooperation", COOPERATION), (1, "Conflict", CONFLICT)):
        assert missing()["vconcat"][panel]["title"]["text"] == side
        [bar] = marks(missing(), "bar", panel)
        assert bar.settings["color"] == color
        assert (bar.field("x"), bar.field("y")) == ("found", "name")
    [above], [below] = marks(missing(), "bar", 0), marks(missing(), "bar", 1)
    assert sorted(zip(drawn(above, "name"), drawn(above, "found"), strict=True)) == [
        ("After 1991 en", 115),
        ("Unification en", 21),
    ]
    assert drawn(below, "found") == [8]


def test_eras_stand_in_their_order():
    for language in LANGUAGES:
        for mark in marks(missing(language=language)):
            assert mark.encoding["y"]["sort"] == [
                f"Unification {language}",
                f"After 1991 {language}",
            ]


def test_the_least_number_of_all_is_a_point_on_its_interval():
    for panel in (0, 1):
        [point], [rule] = marks(missing(), "point", panel), marks(missing(), "rule", panel)
        assert point.field("x") == "estimated"
        assert (rule.field("x"), rule.field("x2")) == ("low", "high")
        assert point.settings["color"] == GREY
        for row in point.rows:
            assert row["found"] <= row["low"] <= row["estimated"] <= row["high"]
    assert sorted(drawn(marks(missing(), "point", 0)[0], "estimated")) == [25.5, 130.7]


def test_both_panels_have_one_scale():
    assert missing()["resolve"] == {"scale": {"x": "shared"}}
    widths = {}
    for _, top, height, fill, _ in seen(missing()):
        widths.setdefault(fill, []).append((top, height))
    assert {fill: len(bars) for fill, bars in widths.items()} == {COOPERATION: 2, CONFLICT: 1}


def test_the_tooltip_names_the_era_in_the_language():
    [bar] = marks(missing(language="it"), "bar", 0)
    assert bar.tooltip() == {
        "Epoca": "name",
        Words("it")["acts-found"]: "found",
        Words("it")["acts-found.estimated"]: "estimated",
        Words("it")["acts-found.low"]: "low",
        Words("it")["acts-found.high"]: "high",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_states_both_shares_as_the_language_writes_them(language):
    title, words = missing(language=language)["title"]["text"], Words(language)
    for share in (0.77, 0.66):
        assert words.percent(share) in title


def test_one_side_alone_is_drawn_too():
    spec = missing(MISSING[MISSING["side"] == "cooperation"])
    assert len(marks(spec, "bar", 0)[0].rows) == 2
    assert marks(spec, "bar", 1)[0].rows == []
    assert vl_convert.vegalite_to_vega(spec)


# All three.


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_anything_to_tell_a_sentence_says_so(language):
    words = Words(language)
    nan = float("nan")
    for slug, spec in [
        ("tipping-points", tipping(TIPPING.head(0), language=language)),
        ("tipping-points", tipping(TIPPING.assign(unfound=nan, word="open"), language=language)),
        ("specification-shares", shares(SHARES.head(0), language=language)),
        ("unseen-acts", missing(MISSING.head(0), language=language)),
    ]:
        assert spec["name"] == slug
        assert spec["title"]["text"] == words[f"{slug}.open"]
        assert [drawn(mark, "text") for mark in marks(spec)] == [[words["nothing-to-draw"]]]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_title_whose_number_was_not_found_states_nothing(slug):
    spec = DRAW[slug](numbers={})
    assert spec["title"]["text"] == spec["description"] == Words("en")[f"{slug}.open"]
    assert marks(spec, "bar")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_every_language_has_its_own_words_and_no_not_a_number(slug, language):
    spec = DRAW[slug](language=language)
    other = DRAW[slug](language="ru" if language != "ru" else "en")
    assert not re.search(r"\bnan\b", json.dumps(spec, ensure_ascii=False), re.IGNORECASE)
    for part in ("title", "description"):
        assert spec[part] != other[part]
    assert vl_convert.vegalite_to_vega(spec)


@pytest.mark.parametrize(
    ("language", "label"),
    [("en", "1900s"), ("fr", "années 1900"), ("it", "anni 1900"), ("ru", "1900-е")],
)
def test_decades_are_named_in_the_language(language, label):
    for draw in (tipping, shares):
        [bar] = marks(draw(language=language), "bar")
        assert bar.field("x") == "label"
        assert bar.rows[0]["label"] == label


def test_one_decade_and_one_era_are_drawn_too():
    assert len(seen(tipping(TIPPING.head(1)))) == 1
    assert len(seen(shares(SHARES.head(5)))) >= 3
    assert len(seen(missing(MISSING.head(1)))) == 1


def test_nothing_given_is_changed():
    given = (TIPPING, SHARES, MISSING)
    before = [frame.copy() for frame in given]
    for draw in DRAW.values():
        draw()
    assert all(frame.equals(was) for frame, was in zip(given, before, strict=True))


# In the catalogue.

ACTS = pd.DataFrame(
    {
        "event": ["visit-1901", "war-1905", "pact-1911"],
        "decade": [1900, 1900, 1910],
        "era": ["early", "early", "late"],
        "side": ["cooperation", "conflict", "cooperation"],
    }
)


@pytest.fixture
def found():
    """Return what the chapter would find, made by hand."""
    frames = {"tipping": TIPPING, "shares": SHARES, "missing": MISSING, "acts": ACTS}
    return Found(frames, NUMBERS)


def test_the_catalogue_draws_what_the_functions_draw(found):
    for slug, draw in DRAW.items():
        assert figure(slug, found=found).to_dict()["title"] == draw()["title"]
        assert [mark.rows for mark in marks(figure(slug, found=found).to_dict())] == [
            mark.rows for mark in marks(draw())
        ]


def test_the_tables_to_take_away_hold_all_that_is_drawn(found):
    taken = {name: frame for slug in SLUGS for name, frame in tables(slug, found=found).items()}
    assert {name: (list(frame.columns), len(frame)) for name, frame in taken.items()} == {
        "tipping-points": (["period", "word", "n_friendly", "n_hostile", "unfound"], 3),
        "specification-shares": (["period", "word", PART, "own"], 15),
        "unseen-acts": (["name", "side", "found", "estimated", "low", "high"], 3),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_can_be_read_in_every_language(found, language):
    for slug in SLUGS:
        for frame in readable_tables(slug, language, found=found).values():
            assert not frame.isin(["nan", "None", "<NA>"]).any(axis=None)
            assert frame.columns.is_unique
    heading = Words(language)["readings"]
    assert (
        heading
        in readable_tables("specification-shares", language, found=found)["specification-shares"]
    )


def test_behind_a_mark_stand_the_acts_of_its_decade_or_of_its_era_and_side(found):
    for slug in ("tipping-points", "specification-shares"):
        assert behind(slug, {"period": 1900}, found=found) == ["visit-1901", "war-1905"]
    mark = {"era": "early", "side": "cooperation"}
    assert behind("unseen-acts", mark, found=found) == ["visit-1901"]


def test_the_marks_of_a_chart_have_the_fields_that_lead_to_what_stands_behind_them():
    for slug, draw in DRAW.items():
        [evidence] = FIGURES[slug].evidence
        for bar in marks(draw(), "bar"):
            assert all(evidence.fields <= row.keys() for row in bar.rows), slug


def test_the_charts_stand_in_the_catalogue():
    assert [slug for slug, entry in FIGURES.items() if entry.chapter == "trust"] == [*SLUGS]


def test_the_titles_of_the_book_agree_with_a_recount():
    found = find("trust")
    unfound = found.frames["tipping"]["unfound"].dropna()
    title = figure("tipping-points", found=found).to_dict()["title"]["text"]
    assert f"others would bear {unfound.max():.0f}" in title
    rows = found.frames["shares"].to_dict("records")
    own = {row["period"]: row["word"].partition("-")[2] for row in rows if row["own"]}
    kept = dict.fromkeys(own, 0.0)
    for row in rows:
        side = own[row["period"]]
        kept[row["period"]] += row[PART] if side and row["word"].endswith(side) else 0
    firm = sum(share >= 0.9 for share in kept.values())
    title = figure("specification-shares", found=found).to_dict()["title"]["text"]
    said = {0: "No decade", 1: "Only one decade"}.get(firm, f"{firm} decades")
    assert title.startswith(said)
    sums = found.frames["missing"].groupby("side")[["found", "estimated"]].sum()
    title = figure("unseen-acts", found=found).to_dict()["title"]["text"]
    for side in ("cooperation", "conflict"):
        assert f"{sums['found'][side] / sums['estimated'][side]:.0%}" in title
