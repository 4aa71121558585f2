"""The likeness of any two powers: what is set is what is drawn, and the book's own comes first."""

import re

import pandas as pd
import pytest
import vl_convert

from racconigi import charts
from racconigi.catalogue import behind, figure
from racconigi.charts.pairs import SETTING
from racconigi.findings import find
from racconigi.quantities import Count
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import marks

OWN = ("ITA-RUS", "miller", "signed")
OTHER = ("RUS-FRA", "haege", "known")
NUMBERS = {
    "pairs": Count(2), "ways": Count(6), "years": Count(3),
    "agreed": Count(1), "agreed_alike": Count(1), "agreed_unlike": Count(0),
}  # fmt: skip


def rows(columns, *told):
    return pd.DataFrame(told, columns=[*SETTING, *columns])


RUNS = rows(
    ["first", "last", "kappa", "lowest", "highest"],
    (*OWN, 1911, 1912, 0.25, 0.125, 0.5),
    (*OWN, 1913, 1913, -0.5, -0.75, -0.25),
    (*OTHER, 1911, 1911, 0.75, 0.5, 1.0),
    (*OTHER, 1912, 1912, None, None, None),
    (*OTHER, 1913, 1913, 0.5, 0.5, 0.75),
)
BETWEEN = rows(
    ["first", "last", "tie", "strength"],
    (*OWN, 1912, 1913, 2, "consultation"),
    (*OTHER, 1911, 1911, 3, "defence;consultation"),
    (*OTHER, 1913, 1913, 2, "neutrality"),
)
FIRM = rows(["alike", "unlike", "measured"], (*OWN, 2, 1, 3), (*OTHER, 1, 0, 2))


def any_pair(runs=RUNS, between=BETWEEN, firm=FIRM, numbers=NUMBERS, language="en", **options):
    chart = charts.any_pair(runs, between, firm, numbers, words=Words(language), **options)
    return chart.to_dict()


def put(spec, **state):
    """Return a chart in a state."""
    params = [p | {"value": state.get(p["name"], p["value"])} for p in spec["params"]]
    return {**spec, "params": params}


def labels(spec, kind):
    """Return what the marks of a kind say of themselves in the picture."""
    svg = vl_convert.vegalite_to_svg(spec)
    found = re.findall(rf'<[^>]*aria-roledescription="{kind}"[^>]*>', svg)
    return [re.search('aria-label="([^"]*)"', one)[1].replace("−", "-") for one in found]


def test_it_opens_with_the_first_setting_and_a_year_that_is_there():
    params = {param["name"]: param for param in any_pair()["params"]}
    assert list(params) == [*SETTING, "year"]
    assert [params[name]["value"] for name in params] == [*OWN, 1912]
    assert params["pair"]["bind"]["options"] == ["ITA-RUS", "RUS-FRA"]
    assert (params["year"]["bind"]["min"], params["year"]["bind"]["max"]) == (1911, 1913)
    [*_, year] = any_pair(RUNS[RUNS["first"] == 1913])["params"]
    assert year["value"] == 1913


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_has_a_word_of_its_own(language):
    spec = figure("any-pair", language).to_dict()
    labelled = [p["bind"]["labels"] for p in spec["params"] if "labels" in p["bind"]]
    assert [len(set(texts)) for texts in labelled] == [28, 3, 2]
    assert labelled[0][0] == Words(language).join(
        [Words(language)["state.ITA"], Words(language)["state.RUS"]]
    )


def test_only_what_is_set_is_drawn():
    own, other = any_pair(), put(any_pair(), pair=OTHER[0], coding=OTHER[1], reading=OTHER[2])
    assert len(labels(own, "rect mark")) == 2 + 1
    assert len(labels(other, "rect mark")) == 2 + 2  # the run without a figure has no box
    neither = put(any_pair(), pair=OTHER[0])
    assert labels(neither, "rect mark") == []


def test_the_year_that_is_chosen_has_a_point_on_the_line_and_its_figure():
    point = labels(put(any_pair(), year=1913), "point")
    assert len(point) == 1
    assert "Year: 1913" in point[0]
    assert "Kappa: -0.5" in point[0]
    svg = vl_convert.vegalite_to_svg(put(any_pair(), year=1913))
    assert "1913: −0.50" in svg
    french = vl_convert.vegalite_to_svg(any_pair(language="fr"))
    assert "1912\u00a0: +" in french


def test_a_year_without_a_figure_has_no_point_and_says_only_its_name():
    spec = put(any_pair(), pair=OTHER[0], coding=OTHER[1], reading=OTHER[2], year=1912)
    assert labels(spec, "point") == []
    assert re.search(r">1912<", vl_convert.vegalite_to_svg(spec))


def test_the_line_is_that_of_the_books_own_chart():
    """What the page draws at first is what the chart of the two draws."""
    spec = figure("any-pair").to_dict()
    book = find("alignments").frames["similarity"]
    [line] = marks(spec, "line")
    drawn = [r for r in line.rows if [r[name] for name in SETTING] == [*OWN]]
    values = {}
    for row, following in zip(drawn, [*drawn[1:], {"first": 2027}], strict=True):
        for year in range(int(row["first"]), int(following["first"])):
            values[year] = [row[name] for name in ("kappa", "lowest", "highest")]
    assert [*values] == book["year"].tolist()
    assert [*values.values()] == book[["kappa", "lowest", "highest"]].values.tolist()
    assert line.settings["interpolate"] == "step-after"


def test_the_axis_is_the_same_whatever_is_set_and_holds_every_figure():
    runs = find("pairs").frames["runs"]
    assert runs["lowest"].min() >= -1
    assert runs["highest"].max() <= 1
    for mark in [*marks(any_pair(), "line"), *marks(any_pair(), "area")]:
        assert mark.encoding["y"]["scale"]["domain"] == [-1, 1]


@pytest.mark.parametrize("phone", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_says_what_the_setting_comes_to(language, phone):
    words, spec = Words(language), any_pair(language=language, phone=phone)
    texts = {
        tuple(row[name] for name in SETTING): row["text"] for row in marks(spec, "text")[0].rows
    }
    pair = words.join([words["state.RUS"], words["state.FRA"]])
    said = words.fill("any-pair.said", pair=pair, alike=1, unlike=0, years=2)
    assert texts[OTHER].replace("\n", " ") == said
    longest = max(len(line) for text in texts.values() for line in text.split("\n"))
    assert longest <= (42 if phone else 112)
    lines = max(text.count("\n") + 1 for text in texts.values())
    assert spec["vconcat"][0]["height"] == 15 * lines


def test_behind_a_run_and_a_year_stand_the_treaties_that_counted():
    mark = {"pair": "ITA-RUS", "reading": "signed", "first": 1915, "last": 1915}
    signed = behind("any-pair", mark)
    assert "treaty-of-london-1915" in signed
    known = behind("any-pair", {**mark, "reading": "known"})
    assert set(known) < set(signed)
    assert "treaty-of-london-1915" not in known
    assert behind("any-pair", {**mark, "at": 1915}) == signed
    assert "treaty-of-london-1915" not in behind("any-pair", {**mark, "last": 1980, "at": 1980})


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_anything_to_draw_a_sentence_says_so(language):
    for empty in (RUNS.head(0), RUNS.assign(kappa=float("nan"))):
        spec = any_pair(empty, numbers={}, language=language)
        assert spec["title"]["text"] == Words(language)["any-pair.open"]
        assert "params" not in spec


def test_the_title_states_the_numbers():
    title = any_pair()["title"]["text"]
    assert title == "Italy and Russia: all 6 readings agree on the side in 1 of 3 years"
