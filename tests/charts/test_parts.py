"""The parts that charts share: axes, ribbons, tooltips, titles, and the empty case."""

import altair as alt
import pandas as pd
import pytest
import vl_convert

from racconigi.charts import parts
from racconigi.charts.parts import TimeAxis, key_of, labelled, nothing, ribbon, tips, titled
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, ITALY, RUSSIA
from racconigi.quantities import Count
from racconigi.words import LANGUAGES, Words
from tests.charts.looking import unfolded

ENGLISH = Words("en")


def rows_of(spec):
    """Return the rows that a chart's only data set holds."""
    (rows,) = spec["datasets"].values()
    return rows


# --- axes ---


def test_the_axis_runs_to_the_end_of_its_last_decade():
    axis = TimeAxis.of_decades(pd.Series([1870, 1850, 2020]))
    assert (axis.start, axis.end) == (1850, 2030)


def test_time_runs_from_left_to_right_over_the_whole_axis_and_nothing_else():
    scale = TimeAxis(1850, 2030).place("when").to_dict()["scale"]
    assert scale == {"domain": [1850, 2030], "nice": False, "zero": False}


@pytest.mark.parametrize(
    ("start", "end", "every", "years"),
    [
        (1850, 1930, 20, [1860, 1880, 1900, 1920]),
        (1860, 1900, 20, [1860, 1880, 1900]),
        (1948, 1975, 10, [1950, 1960, 1970]),
    ],
)
def test_years_under_the_axis_are_round_and_lie_on_it(start, end, every, years):
    axis = TimeAxis(start, end).place("when", ticks=True, every=every).to_dict()["axis"]
    assert axis["values"] == years
    assert axis["format"] == "d"


def test_panels_above_the_last_have_no_years():
    assert TimeAxis(1850, 2030).place("when").to_dict()["axis"] is None


# --- texts ---


def test_a_frame_gets_the_label_of_its_decade_and_the_texts_asked_for():
    frame = pd.DataFrame({"period": [1850], "state": ["ITA"], "n": [3]})
    out = labelled(frame, Words("it"), "state")
    assert out["label"].tolist() == ["anni 1850"]
    assert out["state_text"].tolist() == ["Italia"]
    assert out[["period", "state", "n"]].equals(frame)
    assert "label" not in frame


def test_the_label_is_that_of_the_period_where_a_frame_has_both():
    frame = pd.DataFrame({"decade": [1860], "period": [1850]})
    assert labelled(frame, ENGLISH)["label"].tolist() == ["1850s"]
    assert labelled(frame[["decade"]], ENGLISH)["label"].tolist() == ["1860s"]


def test_a_frame_without_a_decade_has_no_label():
    assert "label" not in labelled(pd.DataFrame({"state": ["ITA"]}), ENGLISH, "state")


@pytest.mark.parametrize(
    ("column", "field", "kind", "form"),
    [
        ("period", "label", "nominal", None),
        ("state", "state_text", "nominal", None),
        ("date", "date_text", "nominal", None),
        ("n", "n", "quantitative", ",d"),
        ("theta", "theta", "quantitative", "+,.2f"),
        ("friendly", "friendly", "quantitative", ".1%"),
    ],
)
def test_a_tooltip_shows_words_as_texts_and_numbers_in_their_form(column, field, kind, form):
    (tip,) = tips(ENGLISH, column)
    spec = alt.Chart(pd.DataFrame()).mark_point().encode(tooltip=[tip]).to_dict()
    (shown,) = spec["encoding"]["tooltip"]
    assert (shown["field"], shown["type"], shown.get("format")) == (field, kind, form)


def test_tooltips_have_the_headings_of_the_language_in_the_order_asked_for():
    found = tips(Words("fr"), "net", "period", "cooperation")
    assert [tip.to_dict()["title"] for tip in found] == ["Solde", "Décennie", "Coopération"]


# --- colours ---


def test_cooperation_and_conflict_have_their_own_colours_and_the_rest_is_grey():
    scale = parts.side_color("lean").to_dict()["scale"]
    assert dict(zip(scale["domain"], scale["range"], strict=True)) == {
        "cooperation": COOPERATION,
        "conflict": CONFLICT,
        "even": GREY,
        "neutral": GREY,
    }


def test_decades_of_too_few_acts_are_faded_and_others_are_not():
    spec = alt.Chart(pd.DataFrame({"few": [True]})).mark_bar().encode(opacity=parts.faded(0.9))
    opacity = spec.to_dict()["encoding"]["opacity"]
    assert opacity["condition"] == {"test": "datum.few", "value": 0.35}
    assert opacity["value"] == 0.9


def test_a_rule_lies_where_it_is_told():
    assert rows_of(parts.rule_at(0.5, strokeDash=[2, 2]).to_dict()) == [{"y": 0.5}]


# --- ribbons ---


def spans():
    """Return a long span of Italy and a short one of Russia."""
    return pd.DataFrame(
        {
            "start": [1861.2, 1917.8],
            "end": [2030.0, 1918.0],
            "state": ["ITA", "RUS"],
            "sign": ["a", "b"],
            "name_fr": ["Royaume d’Italie", "Gouvernement provisoire"],
            "name_it": ["Regno d’Italia", "Governo provvisorio"],
        }
    )


def drawn(language="fr"):
    colors, axis = {"ITA": ITALY, "RUS": RUSSIA}, TimeAxis(1850, 2030)
    chart = ribbon(spans(), axis, Words(language), title="state", colors=colors, row=21)
    return chart.to_dict()


def test_each_span_bears_its_sign_and_tells_its_name():
    boxes, *labels = drawn()["layer"]
    assert [(row["sign"], row["name"]) for row in rows_of(drawn())] == [
        ("a", "Royaume d’Italie"), ("b", "Gouvernement provisoire"),
    ]  # fmt: skip
    assert {label["encoding"]["text"]["field"] for label in labels} == {"sign"}
    tip = boxes["encoding"]["tooltip"][0]
    assert (tip["field"], tip["title"]) == ("name", "État")


def test_neighbours_of_a_row_stand_higher_and_lower_in_turn():
    frame = pd.concat([spans()[1:]] * 3, ignore_index=True)
    chart = ribbon(frame, TimeAxis(1850, 2030), Words("fr"), title="state",
                   colors={"RUS": RUSSIA}, row=28).to_dict()  # fmt: skip
    assert [row["turn"] for row in rows_of(chart)] == [0, 1, 0]
    _, *labels = chart["layer"]
    filters = [label["transform"][0]["filter"] for label in labels]
    assert filters == ["datum.turn == 0", "datum.turn == 1"]
    assert labels[0]["mark"]["dy"] < 0 < labels[1]["mark"]["dy"]


def test_a_key_names_every_sign_down_its_columns():
    entries = pd.DataFrame({"sign": list("abc"), "text": ["one", "two", "three"]})
    spec = key_of(entries, columns=2).to_dict()
    told = spec["data"]["values"]
    assert [(row["column"], row["line"], row["said"]) for row in told] == [
        (0, 0.5, "a\u2002one"), (0, 1.5, "b\u2002two"), (1, 0.5, "c\u2002three"),
    ]  # fmt: skip
    assert spec["height"] == 30
    assert key_of(entries, columns=1).to_dict()["height"] == 45


def test_a_ribbon_is_in_the_language_asked_for():
    assert [row["name"] for row in rows_of(drawn("it"))] == [
        "Regno d’Italia",
        "Governo provvisorio",
    ]


def test_a_label_stands_in_the_middle_of_its_span_and_boxes_reach_from_end_to_end():
    boxes, labels, _ = drawn()["layer"]
    assert rows_of(drawn())[0]["middle"] == pytest.approx((1861.2 + 2030) / 2)
    assert labels["encoding"]["x"]["field"] == "middle"
    assert (boxes["encoding"]["x"]["field"], boxes["encoding"]["x2"]["field"]) == ("start", "end")


def test_each_row_of_a_ribbon_has_its_colour():
    scale = drawn()["layer"][0]["encoding"]["color"]["scale"]
    assert dict(zip(scale["domain"], scale["range"], strict=True)) == {"ITA": ITALY, "RUS": RUSSIA}


# --- titles ---

FOUND = {"positive": Count(8), "negative": Count(1), "decades": Count(18), "acts": Count(532)}


def blank():
    return alt.Chart(pd.DataFrame({"x": [1]})).mark_point()


def test_a_chart_bears_its_slug_and_states_what_was_found():
    spec = titled(blank(), "scores-by-decade", FOUND, ENGLISH).to_dict()
    assert spec["name"] == "scores-by-decade"
    assert spec["title"]["text"] == (
        "Weighed on three scales, cooperation outweighs conflict in 8 decades of 18"
    )
    assert spec["title"]["subtitle"][0].startswith("Sum of the weights of acts")
    assert "in 8 of 18 decades and negative on all three in 1" in spec["description"]


def test_each_line_of_a_subtitle_is_a_line_of_its_own():
    subtitle = titled(blank(), "relation-by-decade", FOUND, ENGLISH).title.subtitle
    assert subtitle == ENGLISH.fill("relation-by-decade.subtitle", **FOUND).split("\n")
    assert len(subtitle) > 1


def test_a_title_whose_number_was_not_found_states_nothing():
    spec = titled(blank(), "relation-by-decade", FOUND, ENGLISH).to_dict()
    assert spec["title"]["text"] == "The relation by decade and year"
    assert spec["description"] == "The relation by decade and year"
    assert "532 acts" in spec["title"]["subtitle"][0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_to_draw_is_said_in_the_language(language):
    words = Words(language)
    spec = nothing("relation-by-decade", words).to_dict()
    assert spec["name"] == "relation-by-decade"
    assert spec["title"]["text"] == words["relation-by-decade.open"]
    assert rows_of(spec) == [{"text": words["nothing-to-draw"]}]
    assert spec["description"] == spec["title"]["subtitle"][0] == words["nothing-to-draw"]


def test_a_panel_has_a_caption_at_its_left():
    title = parts.caption("Positions").to_dict()
    assert (title["text"], title["anchor"]) == ("Positions", "start")


# --- rows that are folded ---

ROWS = pd.DataFrame(
    {
        "pair": ["ITA-RUS", "ITA-RUS", "ITA-FRA"],
        "first": [1853, 1902, 1853],
        "kappa": [-0.061, None, 1.0],
        "strength": ["defence", "none", "defence"],
    }
)


def test_rows_are_folded_into_one_for_each_value_and_nothing_is_lost():
    folded = parts.folded(ROWS, ["pair"])
    assert folded.to_dict("records") == [
        {"pair": "ITA-RUS", "first": "1853|1902", "kappa": "-.061|", "strength": "defence|none"},
        {"pair": "ITA-FRA", "first": "1853", "kappa": "1", "strength": "defence"},
    ]


@pytest.mark.parametrize("value", [0.0, 0.5, -0.5, 10.05, -0.123, 1853.0, 1e-3])
def test_a_number_is_written_short_and_read_as_what_it_was(value):
    [row] = parts.folded(pd.DataFrame({"pair": ["x"], "value": [value]}), ["pair"])["value"]
    assert float(row) == value


def test_the_drawing_takes_folded_rows_apart_again():
    chart = alt.Chart(parts.folded(ROWS, ["pair"]))
    chart = parts.unfolded(chart, ["first", "kappa"], ("strength",)).mark_point()
    spec = chart.encode(x="first:Q", y="kappa:Q", shape="strength:N", detail="pair:N").to_dict()
    [rows] = spec["datasets"].values()
    expected = ROWS.astype(object).where(ROWS.notna(), None).to_dict("records")
    assert unfolded(spec, rows) == expected
    told = vl_convert.vegalite_to_svg({**spec, "config": {"mark": {"invalid": "show"}}})
    for text in ("first: 1853; kappa: −0.061; strength: defence; pair: ITA-RUS", "first: 1902"):
        assert text in told
