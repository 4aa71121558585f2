"""What several pages read alike: names on a day, addresses."""

import pandas as pd
import pytest

from racconigi.publish import views
from racconigi.words import Words


def test_a_state_without_a_name_on_the_day_is_called_by_the_last_or_first_that_it_had(package):
    states = pd.DataFrame(
        [
            {"state": "GER", "since": "1800", "until": "1870-12-31", "name_en": "Prussia"},
            {"state": "GER", "since": "1871", "until": "1945-05-08", "name_en": "Reich"},
            {"state": "GER", "since": "1990-10-03", "until": None, "name_en": "Germany"},
        ]
    )
    name_on = views.namer(states, Words("en"))
    assert name_on("GER", "1930") == "Reich"
    assert name_on("GER", "1960") == "Reich"
    assert name_on("GER", "1991") == "Germany"
    assert name_on("GER", "1790") == "Prussia"
    assert name_on(None, "1850") is None


@pytest.mark.parametrize(
    ("date", "page"), [("1909-10-24", "1909"), ("1853", "1853"), ("1852-12-31", "earlier")]
)
def test_everything_dated_has_a_page(date, page):
    assert views.box_page(date) == page
    assert views.address(date, "x") == f"../years/{page}.html#x"


def test_a_treaty_and_an_event_of_one_name_have_two_addresses():
    event = views.address("1915-04-26", "treaty-of-london-1915")
    assert event != views.treaty_address("1915-04-26", "treaty-of-london-1915")


def test_an_act_has_the_sign_of_its_weight():
    assert [views.sign(w) for w in (6.5, -2.4, 0.0, None)] == [
        "cooperation", "conflict", "neutral", "unscored",
    ]  # fmt: skip


def test_rows_are_grouped_in_their_order_and_what_is_missing_is_none():
    frame = pd.DataFrame({"a": ["x", "y", "x"], "b": [1.0, None, 3.0]})
    groups = views.grouped(frame, "a")
    assert groups == {
        "x": [{"a": "x", "b": 1.0}, {"a": "x", "b": 3.0}],
        "y": [{"a": "y", "b": None}],
    }


def test_the_events_of_the_book_know_their_decade_and_their_weight():
    rows = views.events(Words("it")).set_index("event")
    accord = rows.loc["racconigi-accord-1909"]
    assert (accord["decade"], accord["weight"] > 0) == (1900, True)
    assert accord["initiator_name"] == "Regno d'Italia"
