"""States of a chart: what can be set, what cannot, and how it is said."""

import pytest

from racconigi.publish.exports.states import (
    StateError,
    controls,
    marked,
    put,
    said,
    settled,
)
from racconigi.words import Words

SPEC = {
    "params": [
        {"name": "decade", "value": 1910,
         "bind": {"input": "range", "min": 1900, "max": 1930, "step": 10, "name": "Decade "}},
        {"name": "scale", "value": "weis",
         "bind": {"input": "select", "options": ["weis", "cameo"], "labels": ["WEIS", "CAMEO"]}},
        {"name": "picked", "select": {"type": "point"}},
    ]
}  # fmt: skip


def known(language="en"):
    return controls(SPEC, Words(language))


def test_only_what_has_an_input_can_be_set():
    assert [(c.name, c.label, c.start) for c in known()] == [
        ("decade", "Decade", 1910), ("scale", "scale", "weis"),
    ]  # fmt: skip
    assert controls({}, Words()) == []


def test_a_value_has_its_words_in_the_language():
    decade, scale = known("fr")
    assert decade.texts == {year: f"années {year}" for year in (1900, 1910, 1920, 1930)}
    assert scale.texts == {"weis": "WEIS", "cameo": "CAMEO"}


def test_what_is_not_asked_stays_as_it_was():
    assert settled("x", known()) == {"decade": 1910, "scale": "weis"}
    assert settled("x", known(), {"decade": "1930"}) == {"decade": 1930, "scale": "weis"}


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"decade": "1935"}, "decade of 'x' cannot be '1935'; it can be: 1900, 1910, 1920, 1930"),
        ({"scale": "WEIS"}, "cannot be 'WEIS'; it can be: weis, cameo"),
        ({"year": "1912"}, "has no control 'year'; it has: decade, scale"),
    ],
)
def test_what_cannot_be_set_is_refused_with_what_can(asked, message):
    with pytest.raises(StateError, match=message):
        settled("x", known(), asked)


def test_a_chart_without_controls_says_so():
    with pytest.raises(StateError, match="'x' has no control 'year'; it has none"):
        settled("x", [], {"year": "1912"})


def test_a_state_is_put_into_the_specification_which_stays_as_it_was():
    found = put(SPEC, {"decade": 1930, "scale": "cameo"})
    assert [param.get("value") for param in found["params"]] == [1930, "cameo", None]
    assert all("bind" not in param for param in found["params"])
    assert SPEC["params"][0]["value"] == 1910
    assert put({"mark": "bar"}, {}) == {"mark": "bar"}


def test_a_state_is_said_and_marked():
    state = {"decade": 1930, "scale": "weis"}
    assert said(known(), state, Words()) == "Decade: 1930s · scale: WEIS"
    assert said(known("fr"), state, Words("fr")).startswith("Decade\xa0: années 1930")
    assert marked(state) == "-decade-1930-scale-weis"
    assert (said([], {}, Words()), marked({})) == ("", "")
