"""What changed: every verdict that was another before, every correction counted."""

import pandas as pd

from racconigi.publish import changes
from racconigi.tables import load
from racconigi.words import LANGUAGES, Words


def test_every_change_of_a_verdict_is_told_with_what_it_was_before():
    kept = pd.DataFrame(load("verdicts"))
    told = changes.turns(Words("en"))
    assert len(told) == len(kept) - kept["claim"].nunique() > 0
    for turn in told:
        history = kept[kept["claim"] == turn["claim"]].sort_values("date")["verdict"].tolist()
        at = history.index(turn["after"]["code"])
        assert history[at - 1] == turn["before"]["code"] != turn["after"]["code"]


def test_corrections_are_counted_by_occasion_and_table():
    kept = load("mends")
    told = changes.mended(Words("en"))
    assert [one["occasion"] for one in told] == kept["occasion"].unique().tolist()
    first = kept[kept["occasion"] == told[0]["occasion"]]
    table = first["table"].iloc[0]
    part = first[first["table"] == table]
    assert told[0]["told"][0].startswith(f"{table}: {len(part)} cells in {part['item'].nunique()} ")


def test_the_page_has_a_section_for_each_in_every_language():
    for language in LANGUAGES:
        words = Words(language)
        verdicts, mends = changes.changes(words)
        assert verdicts.title == words["changes.verdicts"]
        assert verdicts.html.count("<article") == len(changes.turns(words))
        assert 'href="claims.html#S55"' in verdicts.html
        assert "<dd>" in mends.html
        assert "<article" not in mends.html
