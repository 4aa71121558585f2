"""The published stages: our transcription beside another."""

from pathlib import Path

import pandas as pd

from racconigi.findings.stages import POWERS, stages

OTHER = Path(__file__).parent.parent / "measures" / "great_powers_ties.csv"


def test_two_transcriptions_agree_in_every_tie():
    other = pd.read_csv(OTHER).replace({"DEU": "GER"})
    ties, _ = stages()
    pairs = [
        {(row[0], frozenset(row[1:3]), row[3]) for row in frame.itertuples(index=False)}
        for frame in (ties, other[["year", "power_a", "power_b", "sign"]])
    ]
    assert pairs[0] == pairs[1]
    assert len(ties) == len(other) == len(pairs[0])


def test_pairs_stand_in_alphabetical_order_and_every_power_is_in_every_stage():
    ties, members = stages()
    assert (ties["state_a"] < ties["state_b"]).all()
    assert members.groupby("year")["state"].agg(tuple).tolist() == [POWERS] * 6
