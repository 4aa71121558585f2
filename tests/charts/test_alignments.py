"""The charts of ties and likeness: which side, which colour, how dark, and in which language."""

import itertools
import json
import re

import pandas as pd
import pytest
import vl_convert

from racconigi import charts
from racconigi.catalogue import FIGURES, behind, figure, tables
from racconigi.charts.alignments import TILES
from racconigi.charts.theme import ITALY, RUSSIA
from racconigi.findings import find
from racconigi.quantities import Count, Decade, Year, decades
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

SLUGS = ("power-map", "ties-by-decade", "portfolio-similarity")
TIE_NUMBERS = {
    "both_fewest": Count(0),
    "both_fewest_decades": decades([1900]),
    "both_last": Count(2),
    "powers_last": Count(3),
    "last_decade": Decade(1910),
    "shared": Count(1),
    "shared_at_once": Count(1),
    "decades": Count(2),
}
LIKENESS_NUMBERS = {
    "kappa_highest_year": Year(1902),
    "kappa_lowest_year": Year(1900),
    "measures": Count(7),
}


def named(frame):
    names = {f"name_{language}": frame["power"] + f" {language}" for language in LANGUAGES}
    return frame.assign(**names)


def strongest(*ties):
    frame = pd.DataFrame(ties, columns=["decade", "power", "with", "tie"])
    return named(frame.assign(strength="level-" + frame["tie"].astype(str)))


TIES = strongest(
    (1900, "FRA", "ITA", 0),
    (1910, "FRA", "ITA", 1),
    (1910, "GER", "ITA", 2),
    (1910, "RUS", "ITA", 3),
    (1900, "FRA", "RUS", 3),
    (1910, "FRA", "RUS", 2),
    (1910, "GER", "RUS", 0),
    (1910, "ITA", "RUS", 3),
)
POWERS = named(pd.DataFrame({"power": ["GER", "FRA"]}))
LIKENESS = pd.DataFrame(
    {
        "year": [1900, 1901, 1902],
        "kappa": [-0.5, 0.0, 0.5],
        "lowest": [-0.6, -0.1, 0.4],
        "highest": [0.1, 0.2, 0.9],
    }
)
OWN = pd.DataFrame({"year": [1901, 1902], "tie": [1, 3], "strength": ["level-1", "level-3"]})


def power_map(ties=TIES, numbers=TIE_NUMBERS, language="en"):
    return charts.power_map(ties, numbers, words=Words(language)).to_dict()


def grids(ties=TIES, powers=POWERS, numbers=TIE_NUMBERS, language="en"):
    return charts.ties_by_decade(ties, powers, numbers, words=Words(language)).to_dict()


def likeness(similarity=LIKENESS, own=OWN, numbers=LIKENESS_NUMBERS, language="en"):
    chart = charts.portfolio_similarity(similarity, own, numbers, words=Words(language))
    return chart.to_dict()


def filled(spec):
    return [mark for mark in marks(spec, "rect") if mark.settings.get("filled", True)]


def shown(mark):
    """Return the rows that the filter of a grid lets through."""
    [rule] = mark.filters
    side = re.fullmatch(r"datum\['with'\] == '(\w+)'", rule)[1]
    return [row for row in mark.rows if row["with"] == side]


def outlines(spec):
    return [mark for mark in marks(spec, "rect") if not mark.settings.get("filled", True)]


def overlap(a, b):
    return min(a["right"], b["right"]) > max(a["left"], b["left"]) and min(
        a["bottom"], b["bottom"]
    ) > max(a["top"], b["top"])


# The map.


def test_the_left_half_of_a_tile_is_italys_and_the_right_half_russias():
    [halves] = filled(power_map())
    for row in halves.rows:
        column = TILES[row["power"]][0]
        middle = column + 0.5
        assert column < row["left"] < row["right"] < column + 1
        if row["with"] == "ITA":
            assert row["right"] <= middle
        else:
            assert row["left"] >= middle
    encoding = halves.encoding
    assert [encoding[place]["field"] for place in ("x", "x2", "y", "y2")] == [
        "left",
        "right",
        "top",
        "bottom",
    ]


def test_each_half_keeps_the_tie_of_its_side():
    [halves] = filled(power_map())
    fields = ["decade", "power", "with", "tie"]
    drawn = [tuple(row[field] for field in fields) for row in halves.rows]
    assert drawn == list(TIES[fields].itertuples(index=False, name=None))


def test_italys_half_is_green_and_russias_violet():
    [halves] = filled(power_map())
    color = halves.encoding["color"]
    assert color["field"] == "with"
    assert dict(zip(color["scale"]["domain"], color["scale"]["range"], strict=True)) == {
        "ITA": ITALY,
        "RUS": RUSSIA,
    }


@pytest.mark.parametrize("draw", [power_map, grids, likeness])
def test_the_stronger_a_tie_the_darker_it_is(draw):
    *_, view = filled(draw())
    opacity = view.encoding["opacity"]
    assert opacity["field"] == "tie"
    assert opacity["scale"]["domain"] == [0, 3]
    faint, strong = opacity["scale"]["range"]
    assert 0 < faint < 0.1
    assert 0.9 < strong <= 1


@pytest.mark.parametrize("draw", [power_map, grids])
def test_a_power_without_a_tie_is_outlined_so_that_it_is_not_blank(draw):
    spec = draw()
    for outline, fills in zip(outlines(spec), filled(spec), strict=True):
        assert outline.rows == fills.rows
        assert outline.filters == fills.filters
        assert outline.encoding["y"] == fills.encoding["y"]
        assert "opacity" not in outline.encoding
        assert 0 in {row["tie"] for row in outline.rows}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("draw", [power_map, grids])
def test_the_legend_names_the_ties_in_order(draw, language):
    words = Words(language)
    legend = filled(draw(language=language))[0].encoding["opacity"]["legend"]
    said = json.loads(legend["labelExpr"].removesuffix("[datum.value]"))
    assert legend["values"] == [0, 1, 2, 3]
    assert said == [words[f"tie.level-{tie}"] for tie in range(4)]
    assert legend["title"] == words["tie"]


def test_the_map_opens_in_the_1910s_or_where_it_begins():
    [slider] = power_map()["params"]
    assert slider["value"] == 1910
    assert slider["bind"] == {
        "input": "range", "min": 1900, "max": 1910, "step": 10, "name": "Decade"
    }  # fmt: skip
    [slider] = power_map(strongest((1850, "FRA", "ITA", 0), (1860, "FRA", "ITA", 0)))["params"]
    assert slider["value"] == 1850


def test_everything_on_the_map_is_of_the_chosen_decade_and_says_which():
    spec = power_map()
    views = [*marks(spec, "rect"), *marks(spec, "text")]
    assert len(views) == 4
    assert all(view.filters == ["datum.decade == decade"] for view in views)
    *_, corner = marks(spec, "text")
    assert corner.encoding["text"]["field"] == "label"
    assert [(row["decade"], row["label"]) for row in corner.rows] == [
        (1900, "1900s"),
        (1910, "1910s"),
    ]


def test_each_tile_has_one_name_at_its_middle():
    names, _ = marks(power_map(language="it"), "text")
    said = {(row["decade"], row["lines"]): row for row in names.rows}
    assert len(said) == len(names.rows) == 5
    germany = said[1910, "GER it"]
    assert (germany["middle"], germany["center"]) == tuple(at + 0.5 for at in TILES["GER"])
    assert names.encoding["text"]["field"] == "lines"


def test_a_long_name_is_broken_between_its_words():
    long = TIES.assign(name_fr="Confédération de l’Allemagne du Nord")
    names, _ = marks(power_map(long, language="fr"), "text")
    assert names.rows[0]["lines"] == "Confédération de\nl’Allemagne du\nNord"
    assert names.settings["lineBreak"] == "\n"
    whole = TIES.assign(name_ru="Северогерманский-союз")
    names, _ = marks(power_map(whole, language="ru"), "text")
    assert names.rows[0]["lines"].replace("\n", "") == "Северогерманский-союз"


def test_no_two_powers_share_a_tile():
    assert len(set(TILES.values())) == len(TILES)
    assert all(0 <= column < 6 and 0 <= row < 5 for column, row in TILES.values())


def test_nothing_on_the_books_map_lies_over_anything_else():
    found = find("alignments")
    spec = figure("power-map", found=found).to_dict()
    [halves] = filled(spec)
    assert set(found.frames["strongest"]["power"]) <= set(TILES)
    assert len(halves.rows) == len(found.frames["strongest"])
    rows = sorted(halves.rows, key=lambda row: row["decade"])
    for decade, together in itertools.groupby(rows, key=lambda row: row["decade"]):
        for a, b in itertools.combinations(together, 2):
            assert not overlap(a, b), f"{decade}: {a['power']} over {b['power']}"


def test_the_germanies_and_the_czechs_of_one_decade_are_seen_side_by_side():
    [halves] = filled(figure("power-map").to_dict())
    places = {
        row["power"]: (row["left"], row["top"])
        for row in halves.rows
        if row["decade"] == 1990 and row["with"] == "ITA"
    }
    apart = ["GER", "GFR", "GDR", "CSK", "CZE"]
    assert len({places[power] for power in apart}) == len(apart)


def test_a_power_without_a_tile_is_left_off_and_none_leaves_nothing():
    ties = pd.concat([TIES, strongest((1910, "LUX", "ITA", 3))])
    [halves] = filled(power_map(ties))
    assert "LUX" not in {row["power"] for row in halves.rows}
    assert len(halves.rows) == len(TIES)
    only = power_map(strongest((1910, "LUX", "ITA", 3)))
    assert marks(only, "rect") == []


def test_the_tooltip_of_a_half_names_decade_power_side_and_strength():
    [halves] = filled(power_map(language="fr"))
    assert halves.tooltip() == {
        "Décennie": "label",
        "Nom": "name_text",
        "Liée à": "with_text",
        "Lien le plus fort": "strength_text",
    }
    told = [
        (row["label"], row["name_text"], row["with_text"], row["strength_text"])
        for row in halves.rows
        if row["tie"] == 3 and row["decade"] == 1910
    ]
    assert told == [
        ("années 1910", "RUS fr", "Italie", "défense"),
        ("années 1910", "ITA fr", "Russie", "défense"),
    ]


# The two grids.


def test_italys_grid_stands_above_russias_each_in_its_colour():
    spec = grids()
    assert [panel["title"]["text"] for panel in spec["vconcat"]] == ["Italy", "Russia"]
    assert [panel["title"]["color"] for panel in spec["vconcat"]] == [ITALY, RUSSIA]
    upper, lower = filled(spec)
    assert (upper.panel, lower.panel) == (0, 1)
    assert upper.filters == ["datum['with'] == 'ITA'"]
    assert lower.filters == ["datum['with'] == 'RUS'"]
    assert upper.encoding["color"] == {"value": ITALY}
    assert lower.encoding["color"] == {"value": RUSSIA}


def test_rows_stand_in_the_order_given_below_the_other_of_the_two():
    upper, lower = filled(grids(language="ru"))
    assert upper.encoding["y"]["scale"]["domain"] == ["Россия", "GER ru", "FRA ru"]
    assert lower.encoding["y"]["scale"]["domain"] == ["Италия", "GER ru", "FRA ru"]
    assert upper.encoding["y"]["field"] == "row"
    assert upper.encoding["x"]["field"] == "label"


def test_a_row_bears_its_latest_name_and_its_tooltip_that_of_the_decade():
    latest = POWERS.assign(name_en=["Germany", "France"])
    upper, _ = filled(grids(powers=latest))
    [germany] = [row for row in shown(upper) if row["power"] == "GER"]
    assert (germany["row"], germany["name_text"]) == ("Germany", "GER en")


def test_a_power_is_blank_where_it_did_not_exist_and_left_out_where_it_has_no_row():
    upper, _ = filled(grids())
    drawn = {(row["decade"], row["power"]) for row in shown(upper)}
    assert (1900, "GER") not in drawn
    assert (1900, "FRA") in drawn
    upper, lower = filled(grids(powers=POWERS[POWERS["power"] == "GER"]))
    assert {row["power"] for row in shown(upper)} == {"GER", "RUS"}
    assert {row["power"] for row in shown(lower)} == {"GER", "ITA"}


def test_with_one_power_both_grids_have_its_row_alone():
    one = TIES[TIES["power"] == "FRA"]
    for panel in filled(grids(one, POWERS[POWERS["power"] == "FRA"])):
        assert {row["row"] for row in shown(panel)} == {"FRA en"}
    [halves] = filled(power_map(one))
    assert {row["power"] for row in halves.rows} == {"FRA"}


# Likeness.


def test_the_band_reaches_from_lowest_to_highest_and_the_line_is_kappa():
    spec = likeness()
    [band], [line] = marks(spec, "area"), marks(spec, "line")
    assert band.encoding["y"]["field"] == "lowest"
    assert band.encoding["y2"]["field"] == "highest"
    assert line.encoding["y"]["field"] == "kappa"
    assert line.rows == LIKENESS.to_dict("records")
    assert band.settings["interpolate"] == line.settings["interpolate"] == "step-after"


def test_the_line_has_the_colour_of_neither_state():
    [line], [strip] = marks(likeness(), "line"), filled(likeness())
    assert not {line.settings["color"], strip.settings["color"]} & {ITALY, RUSSIA}


def test_both_panels_have_the_same_years_to_the_end_of_the_last():
    spec = likeness()
    [line], [strip] = marks(spec, "line"), filled(spec)
    assert line.encoding["x"]["scale"]["domain"] == [1900, 1903]
    assert strip.encoding["x"]["scale"]["domain"] == [1900, 1903]


def test_a_tie_of_their_own_fills_its_year_and_no_other():
    [strip] = filled(likeness())
    assert [(row["year"], row["end"], row["tie"]) for row in strip.rows] == [
        (1901, 1902, 1),
        (1902, 1903, 3),
    ]
    assert strip.encoding["x"]["field"] == "year"
    assert strip.encoding["x2"]["field"] == "end"
    assert strip.tooltip() == {"Year": "year", "Strongest tie": "strength_text"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_strip_says_in_its_title_what_its_darkness_means(language):
    spec = likeness(language=language)
    [strip] = filled(spec)
    assert spec["vconcat"][strip.panel]["title"]["text"] == Words(language)["own-ties"]
    assert strip.encoding["opacity"]["legend"] is None


def test_the_tooltip_of_a_year_tells_kappa_and_the_band():
    [line] = marks(likeness(language="it"), "line")
    assert line.tooltip() == {
        "Anno": "year",
        "Kappa": "kappa",
        "Misura più bassa": "lowest",
        "Misura più alta": "highest",
    }


def test_a_year_without_likeness_is_a_gap_and_not_zero():
    gap = LIKENESS.assign(kappa=[-0.5, None, 0.5])
    [line] = marks(likeness(gap), "line")
    assert [row["kappa"] for row in line.rows] == [-0.5, None, 0.5]


def test_one_year_and_no_tie_of_their_own_are_drawn_too():
    spec = likeness(LIKENESS.head(1), OWN.head(0))
    assert [view.rows for view in filled(spec)] == [[]]
    [line] = marks(spec, "line")
    assert line.encoding["x"]["scale"]["domain"] == [1900, 1901]
    assert vl_convert.vegalite_to_vega(spec)


# All three.


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_anything_to_draw_a_sentence_says_so(language):
    words = Words(language)
    undefined = LIKENESS.assign(kappa=float("nan"))
    empty = {
        "power-map": [power_map(TIES.head(0), {}, language)],
        "ties-by-decade": [
            grids(TIES.head(0), POWERS, {}, language),
            grids(TIES.head(0), POWERS.head(0), {}, language),
        ],
        "portfolio-similarity": [
            likeness(LIKENESS.head(0), OWN.head(0), {}, language),
            likeness(undefined, OWN, {}, language),
        ],
    }
    for slug, specs in empty.items():
        for spec in specs:
            assert spec["name"] == slug
            assert spec["title"]["text"] == words[f"{slug}.open"]
            assert spec["description"] == words["nothing-to-draw"]
            assert marks(spec, "text")[0].rows == [{"text": words["nothing-to-draw"]}]
            assert marks(spec, "rect") == marks(spec, "line") == []


def test_the_title_states_the_numbers():
    assert (
        power_map()["title"]["text"] == "Tied to both: no power in the 1900s, 2 of 3 in the 1910s"
    )
    one = TIE_NUMBERS | {"both_fewest": Count(1), "both_last": Count(3)}
    assert power_map(numbers=one)["title"]["text"] == (
        "Tied to both: one power in the 1900s, 3 of 3 in the 1910s"
    )
    assert grids()["title"]["text"] == "Help in war: the same ally in 1 of 2 decades"
    assert grids()["title"]["subtitle"][-1] == "The same ally in the same year: in one decade."
    assert likeness()["title"]["text"] == "Most alike in 1902, furthest apart in 1900"
    assert "the range of 7 measures" in likeness()["title"]["subtitle"][0]


def test_a_title_without_its_number_states_nothing():
    for slug, draw in zip(SLUGS, (power_map, grids, likeness), strict=True):
        spec = draw(numbers={})
        assert spec["title"]["text"] == spec["description"] == Words("en")[f"{slug}.open"]
        assert not re.search(r"\d", spec["title"]["text"])


@pytest.mark.parametrize(
    ("language", "shared", "title"),
    [
        ("en", 0, "Help in war: never the same ally"),
        ("fr", 0, "Aide en cas de guerre\N{NO-BREAK SPACE}: jamais le même allié"),
        ("fr", 1, "Aide en cas de guerre\N{NO-BREAK SPACE}: le même allié dans une décennie sur 2"),
        ("it", 0, "Aiuto in guerra: mai lo stesso alleato"),
        ("it", 1, "Aiuto in guerra: lo stesso alleato in un decennio su 2"),
        ("it", 2, "Aiuto in guerra: lo stesso alleato in 2 decenni su 2"),
        ("ru", 0, "Помощь в войне: ни одного общего союзника"),
        ("ru", 1, "Помощь в войне: общий союзник в 1 десятилетии из 2"),
        ("ru", 5, "Помощь в войне: общий союзник в 5 десятилетиях из 2"),
        ("ru", 21, "Помощь в войне: общий союзник в 21 десятилетии из 2"),
    ],
)
def test_titles_have_the_plurals_of_their_language(language, shared, title):
    numbers = TIE_NUMBERS | {"shared": Count(shared)}
    assert grids(numbers=numbers, language=language)["title"]["text"] == title


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_the_books_chart_is_whole_in_each_language(slug, language):
    words, found = Words(language), find("alignments")
    spec = figure(slug, language, found=found).to_dict()
    text = json.dumps(spec, ensure_ascii=False)
    numbers = found.numbers
    for part in ("title", "subtitle", "description"):
        assert words.asked(f"{slug}.{part}") <= numbers.keys()
    assert spec["title"]["text"] == words.fill(f"{slug}.title", **numbers)
    assert spec["description"] == words.fill(f"{slug}.description", **numbers)
    assert len(spec["title"]["text"].split()) <= 16
    assert "\N{LEFT CURLY BRACKET} $" not in text
    assert vl_convert.vegalite_to_vega(spec)
    if language != "en":
        assert not re.search(r"\b\d{3}0s\b", text), "an English decade"
        for english in ("Germany", "defence", "neutrality", "Strongest", "Decade", "Italy"):
            assert english not in text, english


@pytest.mark.parametrize("slug", SLUGS)
def test_french_never_breaks_before_its_signs(slug):
    spec = figure(slug, "fr").to_dict()
    said = [spec["title"]["text"], *spec["title"]["subtitle"], spec["description"]]
    for text in said:
        assert not re.search(r" [:;!?%»]|«\N{SPACE}|'", text), text


def test_nothing_given_is_changed():
    given = [TIES, POWERS, LIKENESS, OWN]
    before = [frame.copy() for frame in given]
    power_map(), grids(), likeness()
    for frame, copy in zip(given, before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


def test_the_same_ties_make_the_same_bytes():
    for draw in (power_map, grids, likeness):
        assert json.dumps(draw()) == json.dumps(draw())


def test_what_is_taken_away_holds_both_sides_and_both_panels():
    for slug in ("power-map", "ties-by-decade"):
        [table] = tables(slug).values()
        assert list(table) == ["decade", "power", "name", "with", "tie", "strength"]
        assert set(table["with"]) == {"ITA", "RUS"}
        drawn = filled(figure(slug).to_dict())[0].rows
        fields = ["decade", "power", "with", "tie"]
        assert sorted(table[fields].itertuples(index=False, name=None)) == sorted(
            tuple(row[field] for field in fields) for row in drawn
        )
    band, strip = tables("portfolio-similarity").values()
    spec = figure("portfolio-similarity").to_dict()
    assert band.to_dict("records") == marks(spec, "line")[0].rows
    assert strip[["year", "tie"]].to_dict("records") == [
        {"year": row["year"], "tie": row["tie"]} for row in filled(spec)[0].rows
    ]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_mark_holds_what_its_evidence_is_found_by(slug):
    fields = set(FIGURES[slug].evidence.on.values())
    spec = figure(slug).to_dict()
    for view in [*filled(spec), *marks(spec, "line")]:
        assert all(fields <= set(row) for row in view.rows)


def test_behind_the_tie_of_france_and_russia_stands_their_alliance():
    mark = {"decade": 1890, "power": "FRA", "with": "RUS"}
    assert any("franco-russian" in treaty for treaty in behind("power-map", mark))
    assert behind("ties-by-decade", mark) == behind("power-map", mark)
    assert behind("power-map", mark | {"with": "ITA"}) == []
    assert "racconigi-agreement-1909" in behind("portfolio-similarity", {"year": 1909})
    assert "racconigi-agreement-1909" not in behind("portfolio-similarity", {"year": 1908})
