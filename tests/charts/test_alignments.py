"""The charts of ties and likeness: which side, which colour, how dark, and in which language."""

import itertools
import json
import re
import sys
import xml.etree.ElementTree as ET
from functools import partial
from typing import NamedTuple

import pandas as pd
import pytest
import vl_convert

from racconigi import charts
from racconigi.catalogue import behind, figure, tables
from racconigi.charts.alignments import RAMPS, TILES
from racconigi.charts.theme import GREY, INKS, ITALY, QUIET, RUSSIA
from racconigi.findings import find
from racconigi.measures.alliances import CODINGS
from racconigi.quantities import Count, Decade, Year, decades, spans
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

SLUGS = ("power-map", "ties-by-decade", "any-year", "portfolio-similarity")
STRENGTHS = ["none", "nonaggression", "neutrality;consultation", "defence"]
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
    "kappa_alike_years": Count(1),
    "kappa_alike": spans([(1902, 1902)]),
    "kappa_unlike_years": Count(2),
    "kappa_unlike": spans([(1900, 1901)]),
}
YEAR_NUMBERS = {"years_shared": Count(2), "years": Count(174)}


def named(frame):
    names = {f"name_{language}": frame["power"] + f" {language}" for language in LANGUAGES}
    return frame.assign(**names)


def strongest(*ties):
    frame = pd.DataFrame(ties, columns=["decade", "power", "with", "tie"])
    strength = frame["tie"].map(dict(enumerate(STRENGTHS)))
    return named(frame.assign(strength=strength, coding="miller"))


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
ABSENT = pd.DataFrame({"decade": [1900, 1900], "power": ["GER", "POL"]})
LIKENESS = pd.DataFrame(
    {
        "year": [1900, 1901, 1902],
        "kappa": [-0.5, 0.0, 0.5],
        "lowest": [-0.6, -0.1, 0.4],
        "highest": [0.1, 0.2, 0.9],
        "known": [-0.5, -0.3, 0.5],
    }
)
OWN = pd.DataFrame({"year": [1901, 1902], "tie": [1, 3], "strength": [STRENGTHS[1], STRENGTHS[3]]})


#: Since when the secret ones of the treaties below are known.
KNOWN = {"accord": 19130101, "dual": 99991231}


def promised(*rows):
    columns = ["with", "other", "owes", "obligation", "since", "until", "treaty"]
    frame = pd.DataFrame(rows, columns=columns)
    frame["known_from"] = frame["treaty"].map(KNOWN).fillna(frame["since"]).astype(int)
    names = {f"name_{language}": frame["treaty"] + f" {language}" for language in LANGUAGES}
    return frame.assign(kind=frame["obligation"].replace({"offence": "help", "defence": "help"}),
                        **names)  # fmt: skip


PROMISES = promised(
    ("ITA", "GER", True, "defence", 19100101, 99991231, "triple"),
    ("ITA", "GER", False, "defence", 19100101, 99991231, "triple"),
    ("ITA", "GER", False, "neutrality", 19100101, 99991231, "triple"),
    ("ITA", "RUS", True, "consultation", 19120701, 19130630, "accord"),
    ("ITA", "RUS", False, "consultation", 19120701, 19130630, "accord"),
    ("RUS", "ITA", True, "consultation", 19120701, 19130630, "accord"),
    ("RUS", "ITA", False, "consultation", 19120701, 19130630, "accord"),
    ("RUS", "FRA", True, "offence", 19110702, 19120701, "dual"),
    ("RUS", "FRA", True, "nonaggression", 19130101, 19130630, "pact"),
    ("RUS", "BEL", True, "defence", 18390101, 99991231, "guarantee"),
)
ROWS = named(
    pd.DataFrame(
        [
            (0, "ITA", 18530101, 99991231, True),
            (1, "RUS", 18530101, 99991231, True),
            (2, "GER", 18530101, 19121231, True),
            (2, "GER", 19130101, 99991231, False),
            (3, "FRA", 18530101, 99991231, True),
        ],
        columns=["place", "power", "since", "until", "exists"],
    )
)
SAID = named(
    pd.DataFrame(
        [
            (1911, "ITA", "help", 19100101, "GER"),
            (1911, "RUS", "help", 18390101, "BEL"),
            (1912, "ITA", "help", 19100101, "GER"),
            (1912, "ITA", "consultation", 19130101, "RUS"),
            (1912, "RUS", "help", 18390101, "BEL"),
            (1912, "RUS", "help", 99991231, "FRA"),
            (1912, "RUS", "consultation", 19130101, "ITA"),
            (1913, "ITA", "help", 19100101, "GER"),
            (1913, "RUS", "help", 18390101, "BEL"),
        ],
        columns=["year", "with", "kind", "known_from", "power"],
    )
)


def power_map(ties=TIES, numbers=TIE_NUMBERS, language="en"):
    return charts.power_map(ties, numbers, words=Words(language)).to_dict()


def grids(ties=TIES, powers=POWERS, absent=ABSENT, numbers=TIE_NUMBERS, language="en"):
    return charts.ties_by_decade(ties, powers, absent, numbers, words=Words(language)).to_dict()


def any_year(promises=PROMISES, rows=ROWS, said=SAID, numbers=YEAR_NUMBERS, language="en"):
    return charts.any_year(promises, rows, said, numbers, words=Words(language)).to_dict()


def likeness(similarity=LIKENESS, own=OWN, numbers=LIKENESS_NUMBERS, language="en"):
    chart = charts.portfolio_similarity(similarity, own, numbers, words=Words(language))
    return chart.to_dict()


DRAW = dict(zip(SLUGS, (power_map, grids, any_year, likeness), strict=True))
TREATIES = {Words(language)["treaty"] for language in LANGUAGES}
SVG = "{http://www.w3.org/2000/svg}"


class Point(NamedTuple):
    """A promise that a reader sees: whose, of what kind, under which treaty, and how drawn."""

    side: str
    kind: str
    treaty: str
    place: int
    filled: bool
    shape: str
    color: str
    left: float


class View(NamedTuple):
    """What a reader sees of a chart in a year: promises, texts with their colour, strokes."""

    points: list
    texts: list
    strokes: set

    def power(self, place):
        """Return what the power at a place is called, from where its name stands."""
        return self.names()[place]

    def names(self):
        return {place: text for text, _, place in self.texts if place is not None}

    def stroked(self):
        return self.strokes

    def owed(self, *, filled):
        return {
            (point.side, point.kind, self.power(point.place))
            for point in self.points
            if point.filled == filled
        }


def told(element):
    """Return the fields that a mark's label names."""
    label = element.get("aria-label", "").replace("−", "-")
    return dict(part.split(": ", 1) for part in label.split("; ") if ": " in part)


def seen(spec, year, reading="signed"):
    """Return what a reader sees who has set the slider to a year."""
    choice, slider = spec["params"]
    chosen = spec | {"params": [choice | {"value": reading}, slider | {"value": year}]}
    root = ET.fromstring(vl_convert.vegalite_to_svg(chosen))
    points = []
    for mark in root.iter(f"{SVG}path"):
        if mark.get("aria-roledescription") == "point":
            field, fill = told(mark), mark.get("fill", "none")
            left = float(re.match(r"translate\(([\d.]+)", mark.get("transform"))[1])
            points.append(
                Point(
                    field["with"],
                    field["kind_text"],
                    next(field[name] for name in TREATIES & field.keys()).rpartition(" ")[0],
                    int(field["place"]),
                    fill != "none",
                    mark.get("d"),
                    fill if fill != "none" else mark.get("stroke"),
                    left,
                )
            )
    texts = []
    for text in root.iter(f"{SVG}text"):
        if text.get("aria-roledescription") == "text mark":
            lines = [line.text for line in text.iter(f"{SVG}tspan")] or [text.text]
            place = told(text).get("raised")
            place = int(place) if place and float(place) >= 0 else None
            texts.append(("\n".join(lines), text.get("fill"), place))
    strokes = {
        int(told(line)["place"]) for line in root.iter(f"{SVG}line")
        if line.get("aria-roledescription") == "rule mark"
    }  # fmt: skip
    return View(points, texts, strokes)


def sentences(view):
    """Return what the sentence says of each side, kind by kind: the texts of its lists."""
    [text] = [text for text, *_ in view.texts if " — " in text]
    found = {}
    for line in re.split(r"\.(?:\n|$)", text):
        side, _, lists = line.replace("\n", " ").partition(" — ")
        found |= {(side, kind): names for kind, names in re.findall(r"([^:;]+): ([^;]+)", lists)}
    return {(side, kind.strip()): names for (side, kind), names in found.items()}


def filled(spec):
    return [mark for mark in marks(spec, "rect") if mark.settings.get("filled", True)]


def shown(mark):
    """Return the rows that the filter of a grid lets through."""
    rule = mark.filters[-1]
    side = re.fullmatch(r"datum\['with'\] == '(\w+)'", rule)[1]
    return [row for row in mark.rows if row["with"] == side]


def halves_of(spec):
    """Return every half of every tile, as rows, those of one decade together."""
    return [row for side in filled(spec) for row in shown(side)]


def overlap(a, b):
    return min(a["right"], b["right"]) > max(a["left"], b["left"]) and min(
        a["bottom"], b["bottom"]
    ) > max(a["top"], b["top"])


# The map.


def test_the_left_half_of_a_tile_is_italys_and_the_right_half_russias():
    for row in halves_of(power_map()):
        column = TILES[row["power"]][0]
        middle = column + 0.5
        assert column < row["left"] < row["right"] < column + 1
        if row["with"] == "ITA":
            assert row["right"] <= middle
        else:
            assert row["left"] >= middle
    for half in filled(power_map()):
        fields = [half.encoding[place]["field"] for place in ("x", "x2", "y", "y2")]
        assert fields == ["left", "right", "top", "bottom"]


def test_each_half_keeps_the_tie_of_its_side():
    fields = ["decade", "power", "with", "tie"]
    drawn = [tuple(row[field] for field in fields) for row in halves_of(power_map())]
    assert sorted(drawn) == sorted(TIES[fields].itertuples(index=False, name=None))


def test_italys_half_is_green_and_russias_violet():
    for half, side in zip(filled(power_map()), ("ITA", "RUS"), strict=True):
        assert {row["with"] for row in shown(half)} == {side}
        assert half.encoding["color"]["scale"]["range"] == list(RAMPS[side])


def luminance(color):
    return sum(
        int(color[n : n + 2], 16) * part for n, part in ((1, 0.2126), (3, 0.7152), (5, 0.0722))
    )


@pytest.mark.parametrize("draw", [power_map, grids])
def test_the_stronger_a_tie_the_fuller_its_colour(draw):
    for view in filled(draw()):
        color = view.encoding["color"]
        assert (color["field"], color["scale"]["domain"]) == ("tie", [0, 1, 2, 3])
        shades = [luminance(shade) for shade in color["scale"]["range"]]
        assert shades == sorted(shades, reverse=True)
        steps = [a - b for a, b in itertools.pairwise(shades)]
        assert min(steps) > 25  # each step is seen


def test_the_stronger_their_own_tie_the_darker_the_strip():
    [strip] = filled(likeness())
    opacity = strip.encoding["fillOpacity"]
    assert (opacity["field"], opacity["scale"]["domain"]) == ("tie", [0, 3])
    faint, strong = opacity["scale"]["range"]
    assert 0 < faint < 0.1
    assert 0.9 < strong <= 1


@pytest.mark.parametrize("draw", [power_map, grids, likeness])
def test_a_power_without_a_tie_is_outlined_so_that_it_is_not_blank(draw):
    for fills in filled(draw()):
        assert fills.settings["stroke"] == GREY
        assert fills.settings["strokeWidth"] > 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("draw", [power_map, grids])
def test_the_legend_names_the_ties_in_order(draw, language):
    words = Words(language)
    legend = filled(draw(language=language))[0].encoding["color"]["legend"]
    said = json.loads(legend["labelExpr"].removesuffix("[datum.value]"))
    assert said == [words[f"tie.level-{tie}"] for tie in range(4)]
    assert legend["title"] == words["tie"]


def test_the_map_opens_in_the_1910s_or_where_it_begins():
    _, slider = power_map()["params"]
    assert slider["value"] == 1910
    assert slider["bind"] == {
        "input": "range", "min": 1900, "max": 1910, "step": 10, "name": "Decade"
    }  # fmt: skip
    _, slider = power_map(strongest((1850, "FRA", "ITA", 0), (1860, "FRA", "ITA", 0)))["params"]
    assert slider["value"] == 1850


def test_everything_on_the_map_is_of_the_chosen_decade_and_says_which():
    spec = power_map()
    views = [*marks(spec, "rect"), *marks(spec, "text")]
    assert len(views) == 4
    assert all("datum.decade == decade" in view.filters for view in views)
    *_, corner = marks(spec, "text")
    assert corner.encoding["text"]["field"] == "label"
    assert [(row["decade"], row["label"]) for row in corner.rows] == [
        (1900, "1900s"),
        (1910, "1910s"),
    ]


def test_each_tile_has_one_name_over_its_halves():
    names, _ = marks(power_map(language="it"), "text")
    said = {(row["decade"], row["lines"]): row for row in names.rows}
    assert len(said) == len(names.rows) == 5
    germany = said[1910, "GER it"]
    assert germany["middle"] == TILES["GER"][0] + 0.5
    tops = {row["top"] for row in halves_of(power_map()) if row["power"] == "GER"}
    assert TILES["GER"][1] < germany["center"] < min(tops)
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
    halves = halves_of(spec)
    assert set(found.frames["strongest"]["power"]) <= set(TILES)
    assert len(halves) == len(found.frames["strongest"]) * len(CODINGS)
    halves = [row for row in halves if row["coding"] == "miller"]
    rows = sorted(halves, key=lambda row: row["decade"])
    for decade, together in itertools.groupby(rows, key=lambda row: row["decade"]):
        for a, b in itertools.combinations(together, 2):
            assert not overlap(a, b), f"{decade}: {a['power']} over {b['power']}"


def test_the_germanies_and_the_czechs_of_one_decade_are_seen_side_by_side():
    places = {
        row["power"]: (row["left"], row["top"])
        for row in halves_of(figure("power-map").to_dict())
        if row["decade"] == 1990 and row["with"] == "ITA" and row["coding"] == "miller"
    }
    apart = ["GER", "GFR", "GDR", "CSK", "CZE"]
    assert len({places[power] for power in apart}) == len(apart)


def test_a_power_without_a_tile_is_left_off_and_none_leaves_nothing():
    ties = pd.concat([TIES, strongest((1910, "LUX", "ITA", 3))])
    halves = halves_of(power_map(ties))
    assert "LUX" not in {row["power"] for row in halves}
    assert len(halves) == len(TIES)
    only = power_map(strongest((1910, "LUX", "ITA", 3)))
    assert marks(only, "rect") == []


def test_the_tooltip_of_a_half_names_decade_power_side_and_strength():
    half, _ = filled(power_map(language="fr"))
    assert half.tooltip() == {
        "Décennie": "label",
        "Nom": "name_text",
        "Liée à": "with_text",
        "Lien le plus fort": "strength_text",
    }
    told = [
        (row["label"], row["name_text"], row["with_text"], row["strength_text"])
        for row in halves_of(power_map(language="fr"))
        if row["tie"] == 3 and row["decade"] == 1910
    ]
    assert told == [
        ("années 1910", "RUS fr", "Italie", "défense"),
        ("années 1910", "ITA fr", "Russie", "défense"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("draw", [power_map, grids, likeness])
def test_a_tie_is_called_after_the_obligations_and_not_after_its_level(draw, language):
    words, said = Words(language), set()
    for view in filled(draw(language=language)):
        said |= {row["strength_text"] for row in view.rows if row["tie"] > 0}
    several = [words[f"treaty-obligation.{name}"] for name in STRENGTHS[2].split(";")]
    expected = [words[f"treaty-obligation.{STRENGTHS[tie]}"] for tie in (1, 3)]
    if draw != likeness:
        expected.append(words.join(several))
    assert said == set(expected)


# The two grids.


def test_italys_grid_stands_above_russias_each_in_its_colour():
    spec = grids()
    assert [panel["title"]["text"] for panel in spec["vconcat"]] == ["Italy", "Russia"]
    assert [panel["title"]["color"] for panel in spec["vconcat"]] == [INKS[ITALY], INKS[RUSSIA]]
    upper, lower = filled(spec)
    assert (upper.panel, lower.panel) == (0, 1)
    assert upper.filters == ["datum.coding == coding", "datum['with'] == 'ITA'"]
    assert lower.filters == ["datum.coding == coding", "datum['with'] == 'RUS'"]
    for grid, side in ((upper, "ITA"), (lower, "RUS")):
        assert grid.encoding["color"]["scale"]["range"] == list(RAMPS[side])


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


def test_a_power_is_stroked_where_it_did_not_exist_and_left_out_where_it_has_no_row():
    spec = grids()
    upper, _ = filled(spec)
    drawn = {(row["decade"], row["power"]) for row in shown(upper)}
    assert (1900, "GER") not in drawn
    assert (1900, "FRA") in drawn
    for strokes in marks(spec, "point"):
        assert [(row["label"], row["row"]) for row in strokes.rows] == [("1900s", "GER en")]
    upper, lower = filled(grids(powers=POWERS[POWERS["power"] == "GER"]))
    assert {row["power"] for row in shown(upper)} == {"GER", "RUS"}
    assert {row["power"] for row in shown(lower)} == {"GER", "ITA"}


def test_strokes_stand_in_the_cells_of_their_row_and_have_no_colour():
    spec = grids(language="it")
    for number, (strokes, fills) in enumerate(zip(marks(spec, "point"), filled(spec), strict=True)):
        assert strokes.panel == fills.panel == number
        assert strokes.encoding["shape"]["scale"]["domain"] == [Words("it")["no-such-state"]]
        assert strokes.encoding["shape"]["legend"] is not None
        assert strokes.encoding["y"] == fills.encoding["y"]
        assert strokes.encoding["x"] == fills.encoding["x"]
        assert "color" not in strokes.encoding
        assert strokes.settings["color"] == QUIET
        assert [row["label"] for row in strokes.rows] == ["anni 1900"]


def test_one_of_the_two_is_stroked_only_in_the_grid_of_the_other():
    gone = pd.DataFrame({"decade": [1900], "power": ["RUS"]})
    upper, lower = marks(grids(absent=gone), "point")
    assert [row["row"] for row in upper.rows] == ["Russia"]
    assert lower.rows == []


def test_where_every_power_lived_nothing_is_stroked():
    spec = grids(absent=ABSENT.head(0))
    assert all(strokes.rows == [] for strokes in marks(spec, "point"))


def test_every_cell_of_the_books_grids_is_either_a_tie_or_stroked_and_never_both():
    spec = figure("ties-by-decade").to_dict()
    for strokes, fills in zip(marks(spec, "point"), filled(spec), strict=True):
        gone = [(row["label"], row["row"]) for row in strokes.rows]
        tied = [(row["label"], row["row"]) for row in shown(fills) if row["coding"] == "miller"]
        every = set(
            itertools.product({label for label, _ in tied}, fills.encoding["y"]["scale"]["domain"])
        )
        assert len(gone) == len(set(gone))
        assert not set(gone) & set(tied)
        assert set(gone) | set(tied) == every
    drawn = vl_convert.vegalite_to_svg(spec).count('aria-roledescription="point"')
    assert drawn == sum(len(strokes.rows) for strokes in marks(spec, "point"))


def test_with_one_power_both_grids_have_its_row_alone():
    one = TIES[TIES["power"] == "FRA"]
    for panel in filled(grids(one, POWERS[POWERS["power"] == "FRA"])):
        assert {row["row"] for row in shown(panel)} == {"FRA en"}
    assert {row["power"] for row in halves_of(power_map(one))} == {"FRA"}


# Likeness.


def test_the_band_reaches_from_lowest_to_highest_and_the_line_is_kappa():
    spec = likeness()
    [band], [_, line] = marks(spec, "area"), marks(spec, "line")
    assert band.encoding["y"]["field"] == "lowest"
    assert band.encoding["y2"]["field"] == "highest"
    assert line.encoding["y"]["field"] == "kappa"
    assert line.rows == band.rows == LIKENESS.to_dict("records")
    assert band.settings["interpolate"] == line.settings["interpolate"] == "step-after"


def test_what_was_known_at_the_time_is_a_thinner_dashed_line_and_the_whole_one_is_solid():
    known, line = marks(likeness(), "line")
    assert known.encoding["y"]["field"] == "known"
    assert known.rows == line.rows
    assert len(known.settings["strokeDash"]) == 2
    assert "strokeDash" not in line.settings
    assert known.settings["strokeWidth"] < line.settings["strokeWidth"]
    assert known.settings["interpolate"] == line.settings["interpolate"]
    assert not {known.settings["color"]} & {ITALY, RUSSIA}
    svg = vl_convert.vegalite_to_svg(likeness())
    dashed = re.findall(r'<path aria-label="[^"]*known: ([^;"]+)[^>]*stroke-dasharray="4,3"', svg)
    assert len(dashed) == 1


def test_the_band_is_fainter_than_the_lines_over_it():
    band, *lines = [mark for mark in marks(likeness()) if mark.kind in ("area", "line")]
    assert band.kind == "area"
    assert band.settings["opacity"] <= 0.5
    assert all("opacity" not in line.settings for line in lines)


def test_a_year_before_which_nothing_was_known_is_a_gap_in_the_dashed_line_only():
    known, line = marks(likeness(LIKENESS.assign(known=[None, None, 0.5])), "line")
    assert [row["known"] for row in known.rows] == [None, None, 0.5]
    assert [row["kappa"] for row in line.rows] == [-0.5, 0.0, 0.5]


def test_the_line_has_the_colour_of_neither_state():
    [_, line], [strip] = marks(likeness(), "line"), filled(likeness())
    assert not {line.settings["color"], strip.settings["color"]} & {ITALY, RUSSIA}


def test_both_panels_have_the_same_years_to_the_end_of_the_last():
    spec = likeness()
    [_, line], [strip] = marks(spec, "line"), filled(spec)
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
    assert strip.encoding["fillOpacity"]["legend"] is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tooltip_of_a_year_tells_kappa_the_band_and_what_was_known(language):
    words = Words(language)
    band, *lines = [m for m in marks(likeness(language=language)) if m.kind in ("area", "line")]
    for view in (band, *lines):
        assert view.tooltip() == {
            words["year"]: "year",
            words["kappa"]: "kappa",
            words["lowest"]: "lowest",
            words["highest"]: "highest",
            words["kappa.known"]: "known",
        }


def test_a_year_without_likeness_is_a_gap_and_not_zero():
    gap = LIKENESS.assign(kappa=[-0.5, None, 0.5])
    [_, line] = marks(likeness(gap), "line")
    assert [row["kappa"] for row in line.rows] == [-0.5, None, 0.5]


def test_one_year_and_no_tie_of_their_own_are_drawn_too():
    spec = likeness(LIKENESS.head(1), OWN.head(0))
    assert [view.rows for view in filled(spec)] == [[]]
    [_, line] = marks(spec, "line")
    assert line.encoding["x"]["scale"]["domain"] == [1900, 1901]
    assert vl_convert.vegalite_to_vega(spec)


# Any year.


def test_the_slider_runs_over_the_years_and_opens_in_1912_or_where_they_begin():
    _, slider = any_year()["params"]
    assert slider["name"] == "year"
    assert slider["value"] == 1912
    assert slider["bind"] == {
        "input": "range", "min": 1911, "max": 1913, "step": 1, "name": "Year "
    }  # fmt: skip
    _, later = any_year(said=SAID[SAID["year"] == 1913])["params"]
    assert later["value"] == later["bind"]["min"] == later["bind"]["max"] == 1913
    _, book = figure("any-year").to_dict()["params"]
    assert (book["value"], book["bind"]["min"], book["bind"]["max"]) == (1912, 1853, 2026)


@pytest.mark.parametrize(
    ("year", "treaties"),
    [
        (1910, {"triple"}),
        (1911, {"triple"}),
        (1912, {"triple", "accord", "dual"}),
        (1913, {"triple"}),
        (2026, {"triple"}),
        (1909, set()),
    ],
)
def test_only_promises_of_the_first_of_july_are_drawn(year, treaties):
    assert {point.treaty for point in seen(any_year(), year).points} == treaties


def test_of_secret_treaties_only_those_known_by_then_are_drawn_and_said_where_so_chosen():
    spec = any_year()
    assert [point.treaty for point in seen(spec, 1912, "known").points] == ["triple"] * 3
    view = seen(spec, 1912, "known")
    assert sentences(view) == {
        ("Italy", "help in war"): "GER en",
        ("Russia", "help in war"): "BEL en",
    }
    assert sentences(seen(spec, 1912))["Russia", "help in war"] == "BEL en and FRA en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_reader_chooses_has_words_and_opens_with_the_books_own(language):
    words = Words(language)
    reading, _ = any_year(language=language)["params"]
    assert (reading["name"], reading["value"]) == ("reading", "signed")
    assert reading["bind"]["labels"] == [
        words["secret-treaties.signed"], words["secret-treaties.known"],
    ]  # fmt: skip
    for slug in ("power-map", "ties-by-decade"):
        coding = figure(slug, language).to_dict()["params"][0]
        assert (coding["name"], coding["value"]) == ("coding", "miller")
        assert coding["bind"]["labels"] == [
            words[f"coding.{name}"] for name in coding["bind"]["options"]
        ]
    spec = figure("power-map", language, found=find("alignments", coding="haege")).to_dict()
    assert spec["params"][0]["value"] == "haege"


@pytest.mark.parametrize("draw", [power_map, grids])
def test_only_ties_of_the_coding_that_is_set_are_drawn(draw):
    other = TIES.assign(tie=0, strength="none", coding="haege")
    spec = draw(pd.concat([TIES, other]))
    chosen = {"coding": "haege"}
    params = [p | {"value": chosen.get(p["name"], p["value"])} for p in spec["params"]]
    first, second = (
        re.findall(r'aria-label="[^"]*tie: ([^;"]+)', vl_convert.vegalite_to_svg(each))
        for each in (spec, {**spec, "params": params})
    )
    assert len(first) == len(second) > 0
    assert first != second


def test_a_promise_counts_on_its_first_and_on_its_last_day():
    for since, until, drawn in (
        (19120701, 19120701, True),
        (19120702, 19121231, False),
        (19120101, 19120630, False),
        (19111231, 19130101, True),
    ):
        only = promised(("ITA", "GER", True, "defence", since, until, "triple"))
        assert bool(seen(any_year(only), 1912).points) == drawn, (since, until)


def test_what_one_owes_is_filled_and_what_it_only_is_owed_a_ring():
    view = seen(any_year(), 1912)
    assert view.owed(filled=True) == {
        ("ITA", "help in war", "GER en"),
        ("ITA", "consultation", "RUS en"),
        ("RUS", "consultation", "ITA en"),
        ("RUS", "help in war", "FRA en"),
    }
    assert view.owed(filled=False) - view.owed(filled=True) == {("ITA", "neutrality", "GER en")}
    order = [point.filled for point in view.points]
    assert order == sorted(order), "a ring lies over a filled mark"


def test_italys_promises_stand_on_the_left_in_green_and_russias_on_the_right_in_violet():
    view = seen(any_year(), 1912)
    assert {point.side for point in view.points} == {"ITA", "RUS"}
    for point in view.points:
        assert (point.left < 350) == (point.side == "ITA")
        assert point.color == {"ITA": ITALY, "RUS": RUSSIA}[point.side]
    heads = {row["with"]: row["x"] for row in marks(any_year(), "text")[0].rows}
    assert heads["ITA"] < 0 < heads["RUS"]
    assert heads["ITA"] == -heads["RUS"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_has_a_shape_of_its_own_and_stands_in_its_own_column(language):
    words = Words(language)
    kinds = ["defence", "offence", "neutrality", "nonaggression", "consultation"]
    every = promised(
        *(
            (own, "GER", owes, kind, 19000101, 99991231, "triple")
            for own in ("ITA", "RUS")
            for owes in (True, False)
            for kind in kinds
        )
    )
    spec = any_year(every, language=language)
    view = seen(spec, 1912)
    named = [words[f"promise.{kind}"] for kind in ("help", *kinds[2:])]
    shapes, columns = {}, {}
    for point in view.points:
        shapes.setdefault(point.kind, set()).add(point.shape)
        columns.setdefault((point.side, point.kind), set()).add(point.left)
    assert set(shapes) == set(named)
    assert all(len(found) == 1 for found in (*shapes.values(), *columns.values()))
    assert len({*itertools.chain(*shapes.values())}) == 4
    for side, towards in (("ITA", -1), ("RUS", 1)):
        places = [towards * min(columns[side, kind]) for kind in named]
        assert places == sorted(places), "from the name outward"
        assert len(set(places)) == 4
    for points in marks(spec, "point"):
        scale = points.encoding["shape"]["scale"]
        assert scale["domain"] == named
        assert scale["range"] == ["square", "diamond", "circle", "triangle-up"]
        assert points.encoding["shape"].get("legend", {}) is not None


def test_defence_and_offence_are_one_kind():
    both = promised(
        ("ITA", "GER", True, "defence", 19000101, 99991231, "triple"),
        ("ITA", "FRA", True, "offence", 19000101, 99991231, "dual"),
    )
    first, second = seen(any_year(both), 1912).points
    assert (first.kind, first.shape, first.left) == (second.kind, second.shape, second.left)


def test_no_mark_is_a_link_for_a_touch_tells_what_stands_behind_it():
    spec = any_year()
    assert "href" not in json.dumps(spec)
    for points in marks(spec, "point"):
        assert {"with", "other", "kind", "owes"} <= points.rows[0].keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tooltip_of_a_promise_says_whose_it_is_of_what_kind_and_where_it_stands(language):
    words = Words(language)
    for points in marks(any_year(language=language), "point"):
        assert list(points.tooltip().values()) == ["with_text", "owes_text", "kind_text", "name"]
        assert len(points.tooltip()) == 4, "two lines have one heading"
        [row] = [row for row in points.rows if row["name"].startswith("dual")]
        assert row["with_text"] == words["state.RUS"]
        assert row["owes_text"] == words["promise.owes"]
        assert row["kind_text"] == words["promise.help"]
        assert row["name"] == f"dual {language}"
        assert {row["owes_text"] for row in points.rows if not row["owes"]} == {
            words["promise.owed"]
        }


def test_no_word_of_a_promises_kind_is_headed_strongest_tie():
    for language in LANGUAGES:
        words = Words(language)
        for points in marks(any_year(language=language), "point"):
            assert words["tie"] not in points.tooltip()


def test_a_power_bears_the_name_of_the_day_and_keeps_its_place():
    names = ROWS.assign(name_en=["Italy", "Russia", "Germany", "Germany, later", "France"])
    before, after = (seen(any_year(rows=names), year) for year in (1912, 1913))
    assert before.names() == {0: "Italy", 1: "Russia", 2: "Germany", 3: "France"}
    assert after.names() == before.names() | {2: "Germany, later"}


def test_a_power_that_does_not_exist_is_struck_out_and_no_other():
    there, gone = (seen(any_year(), year) for year in (1912, 1913))
    assert there.stroked() == set()
    assert gone.stroked() == {2}
    inks = {place: ink for _, ink, place in gone.texts}
    assert inks[2] == QUIET
    assert QUIET not in {inks[place] for place in (0, 1, 3)}


def test_a_power_without_a_row_has_no_mark_but_a_place_in_the_sentence():
    view = seen(any_year(), 1912)
    assert "guarantee" not in {point.treaty for point in view.points}
    assert sentences(view)["Russia", "help in war"] == "BEL en and FRA en"


def test_the_year_is_written_over_the_list_and_follows_the_slider():
    for year in (1911, 1913):
        assert str(year) in {text for text, *_ in seen(any_year(), year).texts}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_says_who_owed_what_in_the_order_of_the_kinds(language):
    words, no_break = Words(language), "\xa0" if language == "fr" else ""
    said = {
        own: f"{no_break}; ".join(
            f"{words[f'promise.{kind}']}{no_break}: "
            + words.join(f"{power} {language}" for power in powers)
            for kind, powers in kinds.items()
        )
        for own, kinds in {
            "ITA": {"help": ["GER"], "consultation": ["RUS"]},
            "RUS": {"help": ["BEL", "FRA"], "consultation": ["ITA"]},
        }.items()
    }
    expected = "\n".join(f"{words[f'state.{own}']} — {text}." for own, text in said.items())
    *_, text = marks(any_year(language=language), "text")
    [row] = [row for row in text.rows if (row["year"], row["reading"]) == (1912, "signed")]
    assert row["text"] == expected
    assert text.filters == ["datum.year == year && datum.reading == reading"]
    assert text.settings["lineBreak"] == "\n"


def test_a_long_sentence_is_broken_into_lines_that_fit_and_the_panel_holds_the_chosen_year():
    long = SAID.assign(name_en=[f"A rather long name of the power {n}" for n in range(len(SAID))])
    spec = any_year(said=pd.concat([long] + [long[long["year"] == 1912]] * 4))
    *_, text = marks(spec, "text")
    counts = {}
    for row in text.rows:
        lines = row["text"].split("\n")
        if row["reading"] == "known":
            continue
        counts[row["year"]] = len(lines)
        assert max(map(len, lines)) <= 112
    assert counts[1912] > counts[1911] == 2
    assert spec["vconcat"][1]["height"] >= 14 * counts[1912]
    assert spec["autosize"] == {"type": "pad", "resize": True}  # other years take what they need


@pytest.mark.parametrize("year", [1853, 1866, 1883, 1912, 1915, 1940, 1941, 1972, 1991, 2026])
def test_the_sentence_of_the_book_lists_the_powers_whose_marks_are_filled(year):
    """A power without a row is in the sentence alone; every other stands in both or in neither."""
    view = seen(figure("any-year").to_dict(), year)
    names, sides = view.names(), {"ITA": "Italy", "RUS": "Russia"}
    said, drawn = sentences(view), view.owed(filled=True)
    kinds = [Words("en")[f"promise.{kind}"] for kind in charts.alignments.KINDS]
    for side, kind in itertools.product(sides, kinds):
        listed = re.split(r", | and ", said.get((sides[side], kind), ""))
        assert {*listed} & {*names.values()} == {
            power for own, of, power in drawn if (own, of) == (side, kind)
        }, (side, kind)


def test_one_promise_is_drawn():
    one = promised(("ITA", "GER", True, "defence", 19100101, 19151231, "triple"))
    assert len(seen(any_year(one, said=SAID.head(1)), 1911).points) == 1


def test_where_only_others_owe_there_is_no_sentence_and_no_fault():
    ring = promised(("ITA", "GER", False, "defence", 19100101, 19151231, "triple"))
    spec = any_year(ring, said=SAID.head(0))
    assert spec["name"] == "any-year"
    assert vl_convert.vegalite_to_vega(spec)


# All of them.


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_anything_to_draw_a_sentence_says_so(language):
    words = Words(language)
    undefined = LIKENESS.assign(kappa=float("nan"))
    empty = {
        "power-map": [power_map(TIES.head(0), {}, language)],
        "ties-by-decade": [
            grids(TIES.head(0), POWERS, ABSENT, {}, language),
            grids(TIES.head(0), POWERS.head(0), ABSENT.head(0), {}, language),
        ],
        "any-year": [
            any_year(PROMISES.head(0), ROWS, SAID.head(0), {}, language),
            any_year(PROMISES.head(0), numbers={}, language=language),
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
            assert marks(spec, "rect") == marks(spec, "line") == marks(spec, "point") == []
            assert "params" not in spec


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
    assert re.findall(r"\d+", likeness()["title"]["text"]) == ["1", "2"]
    for year in ("1900", "1901", "1902"):
        assert year in likeness()["description"]
    assert re.findall(r"\d+", any_year()["title"]["text"]) == ["1", "2", "174"]


def test_a_title_without_its_number_states_nothing():
    for slug, draw in DRAW.items():
        spec = draw(numbers={})
        assert spec["title"]["text"] == spec["description"] == Words("en")[f"{slug}.open"]
        assert not re.search(r"\d\d", spec["title"]["text"])


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
    text = re.sub(r'"kind": "[a-z]+"', "", json.dumps(spec, ensure_ascii=False))
    numbers = found.numbers
    for part in ("title", "subtitle", "description"):
        assert words.asked(f"{slug}.{part}") <= numbers.keys()
    assert spec["title"]["text"] == words.fill(f"{slug}.title", **numbers)
    assert spec["description"] == words.fill(f"{slug}.description", **numbers)
    assert len(re.findall(r"\S*\w\S*", spec["title"]["text"])) <= 16
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
    given = [TIES, POWERS, ABSENT, LIKENESS, OWN, PROMISES, ROWS, SAID]
    before = [frame.copy() for frame in given]
    power_map(), grids(), likeness(), any_year()
    for frame, copy in zip(given, before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


def test_the_same_ties_make_the_same_bytes():
    for draw in DRAW.values():
        assert json.dumps(draw()) == json.dumps(draw())


def test_what_is_taken_away_holds_both_sides_and_both_panels():
    for slug in ("power-map", "ties-by-decade"):
        table, *others = tables(slug).values()
        assert [list(other) for other in others] == [["decade", "power"]] * (slug != "power-map")
        assert list(table) == ["coding", "decade", "power", "name", "with", "tie", "strength"]
        assert set(table["with"]) == {"ITA", "RUS"}
        drawn = filled(figure(slug).to_dict())[0].rows
        fields = ["coding", "decade", "power", "with", "tie"]
        assert sorted(table[fields].itertuples(index=False, name=None)) == sorted(
            tuple(row[field] for field in fields) for row in drawn
        )
    band, strip = tables("portfolio-similarity").values()
    spec = figure("portfolio-similarity").to_dict()
    drawn = ["year", "kappa", "lowest", "highest", "known"]
    assert list(band) == [*drawn, "active", "checked"]
    assert band[drawn].to_dict("records") == marks(spec, "line")[0].rows
    assert strip[["year", "tie"]].to_dict("records") == [
        {"year": row["year"], "tie": row["tie"]} for row in filled(spec)[0].rows
    ]


def test_what_is_taken_away_of_any_year_holds_each_mark_name_and_sentence():
    promises, rows, said = tables("any-year").values()
    spec = figure("any-year").to_dict()
    points, _ = marks(spec, "point")
    shown_rows = promises[promises["other"].isin(rows["power"])]
    fields = ["with", "other", "owes", "since", "until", "known_from", "name"]
    assert sorted(shown_rows[fields].itertuples(index=False, name=None)) == sorted(
        tuple(row[field] for field in fields) for row in points.rows
    )
    listed, stroked, text = marks(spec, "text")[-3:]
    fields = ["name", "since", "until", "exists"]
    assert [[row[field] for field in fields] for row in listed.rows] == rows[fields].values.tolist()
    assert stroked.rows == listed.rows
    assert {row["year"] for row in text.rows} == set(said["year"])
    told = {(row["year"], row["reading"]): row["text"].replace("\n", " ") for row in text.rows}
    for year, own, kind, other, known, name in said.sample(200, random_state=1).itertuples(
        index=False
    ):
        assert name in told[year, "signed"], (year, own, kind, other)
        if known <= year * 10000 + 701:
            assert name in told[year, "known"], (year, own, kind, other)


def test_behind_the_tie_of_france_and_russia_stands_their_alliance():
    mark = {"decade": 1890, "power": "FRA", "with": "RUS"}
    assert any("franco-russian" in treaty for treaty in behind("power-map", mark))
    assert behind("ties-by-decade", mark) == behind("power-map", mark)
    assert behind("power-map", mark | {"with": "ITA"}) == []
    assert "racconigi-agreement-1909" in behind("portfolio-similarity", {"year": 1909})
    assert "racconigi-agreement-1909" not in behind("portfolio-similarity", {"year": 1908})


def test_behind_a_promise_of_the_two_to_each_other_stand_the_treaties_of_that_year():
    mark = {"with": "ITA", "other": "RUS", "kind": "consultation", "owes": True}
    ever = sys.float_info.max  # what Vega calls MAX_VALUE
    for day, known_by, treaties in (
        (19100701, ever, ["racconigi-agreement-1909"]),
        (19100701, 19100701, []),
        (19000701, ever, []),
    ):
        assert behind("any-year", {**mark, "day": day, "known_by": known_by}) == treaties


# Drawn for a phone.


def on_phone(draw, *frames, language="en"):
    return draw(*frames, words=Words(language)).to_dict()


def test_the_list_for_a_phone_has_every_half_of_the_map():
    spec = on_phone(charts.power_list, TIES, TIE_NUMBERS)
    fields = ["decade", "power", "with", "tie"]
    listed, mapped = (
        sorted(tuple(row[f] for f in fields) for row in halves_of(each))
        for each in (spec, power_map())
    )
    assert listed == mapped
    assert spec["params"] == power_map()["params"]
    assert spec["title"] == power_map()["title"]


def test_in_the_list_each_power_has_a_row_and_its_name_between_its_two_sides():
    spec = on_phone(charts.power_list, TIES, TIE_NUMBERS)
    names = marks(spec, "text")[0]
    for decade in (1900, 1910):
        rows = [row for row in names.rows if row["decade"] == decade]
        places = sorted(row["center"] for row in rows)
        assert places == [1.5 + n for n in range(len(rows))]
        for row in halves_of(spec):
            assert row["right"] < 3 if row["with"] == "ITA" else row["left"] > 3
    assert on_phone(charts.power_list, TIES.head(0), TIE_NUMBERS)["height"] == 40


def test_any_year_on_a_phone_has_the_same_marks_and_room_for_names():
    spec = on_phone(partial(charts.any_year, phone=True), PROMISES, ROWS, SAID, YEAR_NUMBERS)
    wide, phone = seen(any_year(), 1912), seen(spec, 1912)
    assert phone.owed(filled=True) == wide.owed(filled=True)
    places = [
        {abs(row["x"]) for row in marks(each, "point")[0].rows} for each in (any_year(), spec)
    ]
    assert min(places[1]) > min(places[0])
    assert max(places[1]) < 3.4


@pytest.mark.parametrize("language", LANGUAGES)
def test_strokes_are_explained_where_they_are_drawn(language):
    explained = {"en": "Stroked", "fr": "Barré", "it": "Barrato", "ru": "Перечёркнуто"}[language]
    for draw in (grids, any_year):
        assert explained in " ".join(draw(language=language)["title"]["subtitle"])
