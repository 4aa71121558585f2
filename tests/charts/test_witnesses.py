"""The charts of the witnesses: what is high, what is blind, whose figure it is, in which words."""

import json
import re

import pandas as pd
import pytest
import vl_convert

from racconigi import charts
from racconigi.catalogue import FIGURES, behind, figure, readable_tables, tables
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, ITALY, RUSSIA
from racconigi.charts.trust import SAID
from racconigi.findings import find
from racconigi.quantities import Count, Decade, Listing, Measure, Share, Year
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

SLUGS = ("witnesses-by-decade", "loadings", "trade-two-mirrors", "un-votes")
NUMBERS = {
    "friendliest": Decade(1960),
    "imports_best": Decade(1890),
    "series": Count(2),
    "counted": Count(4),
    "leaving": Count(0),
    "reach_least": Measure(0.31),
    "reach_most": Measure(0.38),
    "few": Count(5),
    "mirror_to_italy": Share(1.42),
    "mirror_to_russia": Share(0.76),
    "closest": Year(1995),
    "turn": Year(2022),
    "like": Year(1990),
    "silent": Count(1),
    "silent_years": Listing((Year(1964),)),
}
DECADES = pd.DataFrame(
    {
        "witness": ["imports"] * 3 + ["disputes"] * 3,
        "period": [1930, 1940, 1950] * 2,
        "rise": ["closer"] * 3 + ["apart"] * 3,
        "years": [9, 2, 0, 10, 10, 5],
        "few": [False, True, True, False, False, False],
        "mean": [2.6, 0.7, None, 0.1, 0.3, 0.0],
        "yearly_low": [0.2, 0.4, None, None, None, None],
        "yearly_high": [5.0, 1.0, None, None, None, None],
        "series": ["trade_ricardo;trade_cow", "trade_cow", None, *["disputes"] * 3],
    }
)
RELATION = pd.DataFrame(
    {
        "period": [1930, 1940, 1950],
        "n": [46, 58, 19],
        "relation": [0.47, -1.05, 0.58],
        "low90": [-0.1, -1.7, 0.0],
        "high90": [1.0, -0.4, 1.1],
        "word": ["open", "clear-hostile", "probable-friendly"],
    }
)
LOADINGS = pd.DataFrame(
    {
        "witness": ["imports", "positions", "disputes"],
        "counted": [True, True, False],
        "years": [145, 3, 162],
        "loading": [-0.13, None, 0.64],
        "loading_low": [-0.5, None, 0.38],
        "loading_high": [0.17, None, 1.1],
        "rho": [0.01, None, 0.37],
        "adjusted": [1.0, None, 0.06],
        "reach": [0.38, None, 0.26],
    }
)
TRADE = pd.DataFrame(
    {
        "year": [1899, 1900, 1900, 1900, 1900],
        "goods": ["to-italy", "to-italy", "to-italy", "to-russia", "to-russia"],
        "reporter": ["ITA", "ITA", "RUS", "ITA", "RUS"],
        "million": [None, 6.0, 4.0, 0.5, 2.0],
        "million_low": [None, 6.0, 4.0, 0.1, 2.0],
        "million_high": [None, 6.0, 4.0, 0.8, 2.0],
    }
)
AGREEMENT = pd.DataFrame(
    {"year": [1963, 1964, 1965], "votes": [27, 0, 43], "agreement": [0.35, None, 0.49]}
)
POSITIONS = pd.DataFrame(
    {
        "year": [1963, 1964, 1965, 1966] * 2,
        "state": ["ITA"] * 4 + ["RUS"] * 4,
        "position": [1.6, None, 1.7, None, -3.0, None, -2.8, None],
        "position_low": [1.2, None, 1.3, None, -3.6, None, -3.4, None],
        "position_high": [2.0, None, 2.1, None, -2.4, None, -2.2, None],
        "distance": [4.6, None, 4.5, None] * 2,
    }
)


def witnesses(decades=DECADES, relation=RELATION, numbers=NUMBERS, language="en"):
    words = Words(language)
    return charts.witnesses_by_decade(decades, relation, numbers, words=words).to_dict()


def loadings(frame=LOADINGS, numbers=NUMBERS, language="en"):
    return charts.loadings(frame, numbers, words=Words(language)).to_dict()


def mirrors(trade=TRADE, numbers=NUMBERS, language="en"):
    return charts.trade_two_mirrors(trade, numbers, words=Words(language)).to_dict()


def votes(agreement=AGREEMENT, positions=POSITIONS, numbers=NUMBERS, language="en"):
    return charts.votes(agreement, positions, numbers, words=Words(language)).to_dict()


def drawn(mark, field):
    return [row[field] for row in mark.rows]


def shown(mark):
    """Return the rows that a mark of one witness or one direction of goods draws."""
    for told in mark.filters:
        if found := re.fullmatch(r"\(?datum\.(\w+) === '([\w-]+)'\)?", told):
            return [row for row in mark.rows if row[found[1]] == found[2]]
    return mark.rows


# By decade.


def test_the_relation_stands_above_and_a_panel_for_each_witness_below():
    assert [panel["title"]["text"] for panel in witnesses()["vconcat"]] == [
        "Relation (log odds)",
        "Russia in Italy's imports, % (RICardo, then COW)",
        "Share of years with a militarised dispute",
    ]
    assert len(witnesses()["vconcat"]) == 3


def test_each_panel_draws_the_decades_of_its_own_witness():
    spec = witnesses()
    for panel, name in ((1, "imports"), (2, "disputes")):
        for mark in marks(spec, "bar", panel) + marks(spec, "rect", panel):
            assert {row["witness"] for row in shown(mark)} == {name}
            assert len(shown(mark)) == 3


def test_what_rises_as_they_come_closer_is_in_the_colour_of_cooperation():
    for bar in marks(witnesses(), "bar")[1:]:
        assert bar.field("y") == "mean"
        assert bar.field("color") == "rise"
        assert bar.colors() == {"closer": COOPERATION, "apart": CONFLICT}


def test_the_relation_has_the_colour_of_what_may_be_said_and_its_interval():
    bar = marks(witnesses(), "bar")[0]
    assert (bar.field("y"), bar.field("color")) == ("relation", "word")
    assert [bar.colors()[row["word"]] for row in bar.rows] == [
        GREY, CONFLICT, SAID["probable-friendly"],
    ]  # fmt: skip
    [interval] = marks(witnesses(), "rule", panel=0)
    assert (interval.field("y"), interval.field("y2")) == ("low90", "high90")
    assert bar.tooltip()["What may be said"] == "word_text"


def test_a_blind_decade_is_grey_and_has_no_bar():
    [shade], [bar] = marks(witnesses(), "rect", panel=1), marks(witnesses(), "bar", panel=1)
    assert shade.settings["color"] == GREY
    assert "datum.few" in shade.filters
    assert [row["period"] for row in shown(shade) if row["few"]] == [1940, 1950]
    opacity = shade.encoding["opacity"]
    assert opacity["condition"]["test"] == "datum.years === 0"
    assert opacity["condition"]["value"] > opacity["value"]
    assert [row["mean"] for row in shown(bar)] == [2.6, 0.7, None]
    assert bar.encoding["opacity"]["condition"] == {"test": "datum.few", "value": 0.35}


def test_years_of_yes_or_no_have_no_range():
    [rule] = marks(witnesses(), "rule", panel=1)
    assert (rule.field("y"), rule.field("y2")) == ("yearly_low", "yearly_high")
    assert "isValid(datum.yearly_low)" in rule.filters
    assert marks(witnesses(), "rule", panel=2) == []


def test_only_the_last_panel_bears_the_decades():
    axes = [marks(witnesses(), "bar", panel=n)[0].encoding["x"]["axis"] for n in range(3)]
    assert axes[0] is axes[1] is None
    assert axes[2]["labelAngle"] == -45


def test_the_tooltip_names_the_series_of_a_decade():
    bar = marks(witnesses(language="fr"), "bar", panel=1)[0]
    assert bar.tooltip() == {
        "Décennie": "label",
        "Moyenne": "mean",
        "Année la plus basse": "yearly_low",
        "Année la plus haute": "yearly_high",
        "Années observées": "years",
        "Série": "series_text",
    }
    first, _, blind = shown(bar)
    assert first["series_text"] == "RICardo et Correlates of War (commerce)"
    assert blind["series_text"] == ""


def test_the_title_of_the_book_agrees_with_a_recount():
    found = find("witnesses")
    relation = found.frames["relation"].set_index("period")["relation"]
    imports = found.frames["decades"].query("witness == 'imports'").set_index("period")["mean"]
    title = figure("witnesses-by-decade", found=found).to_dict()["title"]["text"]
    assert title == (
        f"Friendliest in the {relation.idxmax()}s, "
        f"Russia's share of imports highest in the {imports.idxmax()}s"
    )


# Loadings.


def test_a_row_a_series_in_their_order_each_with_its_short_name():
    [point] = marks(loadings(), "point")
    assert point.field("y") == "name"
    assert point.encoding["y"]["sort"] == ["imports", "positions at the UN", "disputes"]
    assert drawn(point, "name") == point.encoding["y"]["sort"]


def test_each_loading_has_its_interval_beside_zero():
    zero, span = marks(loadings(), "rule")
    assert drawn(zero, zero.field("x")) == [0.0]
    assert (span.field("x"), span.field("x2")) == ("loading_low", "loading_high")
    assert "isValid(datum.loading_low)" in span.filters
    [point] = marks(loadings(), "point")
    assert point.field("x") == "loading"
    assert "isValid(datum.loading)" in point.filters
    titles = {mark.encoding["x"]["title"] for mark in (zero, span, point)}
    assert titles == {"Standard deviations for one unit of the relation"}


def test_what_does_not_bear_witness_on_its_own_is_grey():
    for mark in marks(loadings(), "point") + marks(loadings(), "rule")[1:]:
        color = mark.encoding["color"]
        assert color["condition"] == {"test": "datum.counted", "value": COOPERATION}
        assert color["value"] == GREY


def test_the_tooltip_of_a_loading_tells_what_would_have_been_seen():
    [point] = marks(loadings(), "point")
    assert point.tooltip() == {
        "Witness": "witness_text",
        "Bears witness on its own": "counted_text",
        "Observed years": "years",
        "Loading": "loading",
        "Loading, lower end": "loading_low",
        "Loading, upper end": "loading_high",
        "Rank correlation by year": "rho",
        "The same, for all series together": "adjusted",
        "What one turn in twenty reaches": "reach",
    }


@pytest.mark.parametrize(
    ("language", "leaving", "said"),
    [
        ("en", 0, "None of the 4 independent series can be shown to move with the relation"),
        ("en", 1, "One of the 4 independent series can be shown to move with the relation"),
        ("en", 3, "3 of the 4 independent series can be shown to move with the relation"),
        ("fr", 0, "D’aucune des 4 séries indépendantes on ne peut montrer qu’elle varie"),
        ("fr", 1, "D’une des 4 séries indépendantes on peut montrer qu’elle varie"),
        ("fr", 3, "De 3 des 4 séries indépendantes on peut montrer qu’elles varient"),
        ("it", 0, "Di nessuna delle 4 serie indipendenti si può mostrare che vari con il rapporto"),
        ("it", 1, "Di una delle 4 serie indipendenti si può mostrare che varia con il rapporto"),
        ("it", 3, "Di 3 delle 4 serie indipendenti si può mostrare che variano con il rapporto"),
        ("ru", 0, "связь с отношениями можно показать для 0 из 4"),
    ],
)
def test_the_title_says_of_how_many_a_link_can_be_shown(language, leaving, said):
    numbers = {**NUMBERS, "leaving": Count(leaving)}
    assert said in loadings(numbers=numbers, language=language)["title"]["text"]


def test_the_title_of_the_loadings_agrees_with_the_intervals_that_are_drawn():
    found = find("witnesses")
    table = found.frames["loadings"].query("counted")
    leaving = ((table["loading_low"] > 0) | (table["loading_high"] < 0)).sum()
    title = figure("loadings", found=found).to_dict()["title"]["text"]
    assert title.startswith(f"{leaving or 'None'} of the {len(table)} independent series")


# Two mirrors.


def test_goods_to_italy_stand_above_and_goods_to_russia_below():
    spec = mirrors()
    headings = [panel["title"]["text"] for panel in spec["vconcat"]]
    assert headings == ["Goods from Russia to Italy", "Goods from Italy to Russia"]
    for panel, goods in ((0, "to-italy"), (1, "to-russia")):
        [line] = marks(spec, "line", panel)
        assert {row["goods"] for row in shown(line)} == {goods}
    upper = shown(marks(spec, "line", 0)[0])
    assert [(r["reporter"], r["million"]) for r in upper] == [
        ("ITA", None),
        ("ITA", 6.0),
        ("RUS", 4.0),
    ]


def test_a_report_has_the_colour_of_the_state_that_made_it():
    for line in marks(mirrors(language="it"), "line"):
        assert line.field("color") == "reporter_text"
        assert line.colors() == {"secondo l’Italia": ITALY, "secondo la Russia": RUSSIA}
        assert {(row["reporter"], row["reporter_text"]) for row in line.rows} == {
            ("ITA", "secondo l’Italia"),
            ("RUS", "secondo la Russia"),
        }


def test_both_panels_have_one_scale_from_the_least_to_the_greatest_that_any_source_says():
    scales = {
        json.dumps(mark.encoding["y"]["scale"], sort_keys=True)
        for mark in marks(mirrors())
        if mark.kind in ("line", "point", "rule")
    }
    assert [json.loads(scale) for scale in scales] == [{"domain": [0.1, 6.0], "type": "log"}]


def test_where_sources_disagree_the_range_is_drawn():
    for rule in marks(mirrors(), "rule"):
        assert (rule.field("y"), rule.field("y2")) == ("million_low", "million_high")
        assert "datum.million_high > datum.million_low" in rule.filters


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Italy records 142% of Russia's figure coming in, 76% going out"),
        ("fr", "142\u202f% du chiffre russe à l’entrée, 76\u202f% à la sortie"),
        ("it", "il 142% della cifra russa in entrata, il 76% in uscita"),
        ("ru", "ввоз составляет 142\u00a0% от российских, вывоз 76\u00a0%"),
    ],
)
def test_the_mirrors_are_stated_in_percent_as_the_language_writes_it(language, said):
    title = mirrors(language=language)["title"]["text"]
    assert said.replace("\u202f", "\u00a0") in title.replace("\u202f", "\u00a0")


def test_without_two_mirrors_the_title_states_nothing():
    spec = mirrors(TRADE[TRADE["reporter"] == "ITA"], numbers={})
    assert spec["title"]["text"] == "Trade between Italy and Russia, as each reports it"
    assert spec["description"] == spec["title"]["text"]
    assert len(marks(spec, "line")) == 2


# Votes.


def test_agreement_is_drawn_from_nought_to_one_and_points_grow_with_the_votes():
    [line], [point] = marks(votes(), "line", 0), marks(votes(), "point", 0)
    assert line.field("y") == point.field("y") == "agreement"
    assert line.encoding["y"]["scale"]["domain"] == [0, 1]
    assert point.field("size") == "votes"
    small, large = point.encoding["size"]["scale"]["range"]
    assert small < large
    assert drawn(line, "agreement") == [0.35, None, 0.49]


def test_each_state_has_its_colour_and_its_interval():
    [line], [interval] = marks(votes(), "line", 1), marks(votes(), "rule", 1)
    assert line.colors() == interval.colors() == {"ITA": ITALY, "RUS": RUSSIA}
    assert line.field("color") == "state"
    assert line.field("y") == "position"
    assert (interval.field("y"), interval.field("y2")) == ("position_low", "position_high")
    assert len(line.rows) == 8


def test_each_line_bears_its_name_where_its_last_known_year_is():
    italy, russia = marks(votes(language="ru"), "text", 1)
    for name, state, year, place in (
        (italy, "Италия", 1965, 1.7),
        (russia, "Россия", 1965, -2.8),
    ):
        assert name.field("text") == "state_text"
        assert [(r["state_text"], r["year"], r["position"]) for r in name.rows] == [
            (state, year, place)
        ]
    assert italy.settings["dy"] < 0 < russia.settings["dy"]


def test_the_tooltip_of_a_position_tells_the_interval_and_the_distance():
    [line] = marks(votes(), "line", 1)
    assert line.tooltip() == {
        "Year": "year",
        "State": "state_text",
        "Position": "position",
        "Interval, lower end": "position_low",
        "Interval, upper end": "position_high",
        "Distance": "distance",
    }


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "closest in 1995, in 2022 as far apart as in 1990"),
        ("fr", "en 2022, aussi loin qu’en 1990"),
        ("it", "nel 2022 lontani come nel 1990"),
        ("ru", "ближе всего в 1995 году, в 2022-м так же далеко, как в 1990-м"),
    ],
)
def test_the_title_says_as_far_as_when(language, said):
    assert said in votes(language=language)["title"]["text"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_years_without_a_vote_are_named_or_not_spoken_of(language):
    [*_, last] = votes(language=language)["title"]["subtitle"]
    assert "1964" in last
    none = {**NUMBERS, "silent": Count(0), "silent_years": Listing(())}
    [*_, last] = votes(numbers=none, language=language)["title"]["subtitle"]
    assert "1964" not in last
    assert Words(language)["none"] not in last


def test_a_panel_without_a_value_is_left_out():
    blind = AGREEMENT.assign(agreement=float("nan"))
    assert [v["title"]["text"] for v in votes(blind)["vconcat"]] == [
        "Where each stands (the United States toward the top)"
    ]
    assert [v["title"]["text"] for v in votes(positions=POSITIONS.head(0))["vconcat"]] == [
        "How often they voted alike"
    ]


def test_one_state_alone_is_drawn_too():
    italy, russia = marks(votes(positions=POSITIONS.query("state == 'ITA'")), "text", 1)
    assert (len(italy.rows), len(russia.rows)) == (1, 0)


# All four.


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_anything_known_a_sentence_says_so(language):
    words = Words(language)
    nan = float("nan")
    specs = [
        witnesses(DECADES.head(0), language=language),
        witnesses(DECADES.assign(mean=nan, years=0), language=language),
        loadings(LOADINGS.head(0), language=language),
        loadings(LOADINGS.assign(loading=nan), language=language),
        mirrors(TRADE.head(0), language=language),
        mirrors(TRADE.assign(million=nan), language=language),
        votes(AGREEMENT.head(0), POSITIONS.head(0), language=language),
        votes(AGREEMENT.assign(agreement=nan), POSITIONS.assign(position=nan), language=language),
    ]
    for slug, spec in zip([s for s in SLUGS for _ in "ab"], specs, strict=True):
        assert spec["name"] == slug
        assert spec["title"]["text"] == words[f"{slug}.open"]
        assert [drawn(mark, "text") for mark in marks(spec)] == [[words["nothing-to-draw"]]]


def test_one_decade_one_year_and_one_vote_are_drawn_too():
    one = DECADES[DECADES["period"] == 1930]
    decade = witnesses(one, RELATION.head(1))
    assert all(len(shown(bar)) == 1 for bar in marks(decade, "bar"))
    for spec in (
        decade,
        loadings(LOADINGS.head(1)),
        mirrors(TRADE.iloc[[1]]),
        votes(AGREEMENT.head(1), POSITIONS.iloc[[0, 4]]),
    ):
        assert vl_convert.vegalite_to_vega(spec)


@pytest.mark.parametrize(
    ("language", "label"),
    [("en", "1930s"), ("fr", "années 1930"), ("it", "anni 1930"), ("ru", "1930-е")],
)
def test_decades_are_named_in_the_language(language, label):
    for bar in marks(witnesses(language=language), "bar"):
        assert bar.field("x") == "label"
        assert bar.rows[0]["label"] == label


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("draw", [witnesses, loadings, mirrors, votes])
def test_every_language_has_its_own_words_and_no_not_a_number(draw, language):
    spec = draw(language=language)
    other = draw(language="ru" if language != "ru" else "en")
    text = json.dumps(spec, ensure_ascii=False)
    assert not re.search(r"\bnan\b", text, re.IGNORECASE)
    for part in ("title", "description"):
        assert spec[part] != other[part]
    assert len(spec["title"]["text"].replace("\u00a0", " ").split(" ")) <= 14
    assert vl_convert.vegalite_to_vega(spec)


def test_nothing_given_is_changed():
    given = (DECADES, RELATION, LOADINGS, TRADE, AGREEMENT, POSITIONS)
    before = [frame.copy() for frame in given]
    witnesses(), loadings(), mirrors(), votes()
    assert all(frame.equals(was) for frame, was in zip(given, before, strict=True))


def test_the_tables_to_take_away_hold_all_panels_with_their_intervals():
    found = find("witnesses")
    taken = {name: frame for slug in SLUGS for name, frame in tables(slug, found=found).items()}
    assert {name: list(frame.columns) for name, frame in taken.items()} == {
        "witnesses-by-decade": [
            "witness", "period", "rise", "mean", "yearly_low", "yearly_high", "years", "series",
        ],
        "witnesses-by-decade-relation": ["period", "n", "relation", "low90", "high90", "word"],
        "loadings": [
            "witness", "counted", "years", "loading", "loading_low", "loading_high", "rho",
            "chance", "adjusted", "reach", "decades", "decade_rho", "decade_chance",
            "decade_adjusted", "decade_reach",
        ],
        "trade-two-mirrors": [
            "year", "goods", "reporter", "million", "million_low", "million_high",
        ],
        "un-votes": ["year", "votes", "agreement"],
        "un-votes-positions": [
            "year", "state", "position", "position_low", "position_high", "distance",
        ],
    }  # fmt: skip
    assert set(taken["un-votes-positions"]["state"]) == {"ITA", "RUS"}
    assert set(taken["trade-two-mirrors"]["reporter"]) == {"ITA", "RUS"}
    assert taken["witnesses-by-decade"]["witness"].nunique() == 9


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_can_be_read_in_every_language(language):
    found = find("witnesses")
    for slug in SLUGS:
        for frame in readable_tables(slug, language, found=found).values():
            assert not frame.isin(["nan", "None", "<NA>"]).any(axis=None)
            assert frame.columns.is_unique


def test_behind_a_mark_stand_the_series_that_it_rests_on():
    found = find("witnesses")
    mark = {"witness": "imports", "period": 1900}
    assert behind("witnesses-by-decade", mark, found=found) == ["trade_ricardo"]
    mark = {"witness": "imports", "period": 1850}
    assert behind("witnesses-by-decade", mark, found=found) == []
    mark = {"witness": "imports"}
    assert behind("loadings", mark, found=found) == ["trade_ricardo", "trade_cow"]
    mark = {"year": 1900, "goods": "to-italy", "reporter": "RUS"}
    assert behind("trade-two-mirrors", mark, found=found) == ["trade_ricardo"]
    assert behind("un-votes", {"year": 1990}, found=found) == ["un_agreement", "ideal_points"]
    assert behind("un-votes", {"year": 2024}, found=found) == ["ideal_points"]


def test_the_charts_stand_in_the_catalogue():
    assert [slug for slug, entry in FIGURES.items() if entry.chapter == "witnesses"] == [*SLUGS]
