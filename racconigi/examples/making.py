"""Make the example files from the tables of evidence: ``python -m racconigi.examples.making``.

A test makes them again and compares, so that no example drifts from the tables.
"""

from pathlib import Path

import pandas as pd

from racconigi.examples.files import FOLDER
from racconigi.findings import find
from racconigi.findings.ledger import acts
from racconigi.findings.signs import in_lines
from racconigi.findings.stages import stages
from racconigi.measures.alliances import keep_within
from racconigi.package import DATA
from racconigi.tables import load

#: The years of the events, and of the ties.
EVENTS = (1900, 1949)
TIES = (1905, 1914)
#: The powers whose ties are given.
POWERS = ("AUH", "FRA", "GBR", "GER", "ITA", "RUS", "TUR")


def made(data: Path = DATA) -> dict[str, pd.DataFrame]:
    """Return the example files by name.

    Parameters
    ----------
    data : Path
        The data package.
    """
    ties, members = _system(data)
    signs, _ = stages()
    return {
        "events.csv": _events(data),
        "ties.csv": ties,
        "members.csv": members,
        "signs.csv": signs,
    }


def written(frame: pd.DataFrame) -> str:
    """Return a table as the text of its file."""
    return frame.to_csv(index=False, lineterminator="\n")


def _events(data):
    """Return what Italy and Russia did to and with each other, in the codes of two codebooks."""
    codes = load("event_types", data)[["event_type", "cameo_code"]]
    found = acts(data).merge(codes, on="event_type", how="left")
    found = found[found["year"].between(*EVENTS)].rename(
        columns={"title_en": "title", "cameo_code": "cameo"}
    )
    return found.assign(joint=found["joint"].map({True: "true", False: "false"}))[
        ["date", "title", "initiator", "target", "joint", "event_type", "cameo", "episode", "event"]
    ].sort_values(["date", "event"], ignore_index=True)


def _system(data):
    """Return what the powers owed each other in the register, and who was one."""
    register = find("alignments", data).frames
    system = in_lines(register["system"], "state")
    inside = system["state"].isin(POWERS) & system["year"].between(*TIES)
    members = system.loc[inside, ["year", "state"]].sort_values(["year", "state"])
    ties = keep_within(register["ties"], members)
    columns = ["year", "state_a", "state_b", "tie"]
    return ties[columns].sort_values(columns, ignore_index=True), members.reset_index(drop=True)


if __name__ == "__main__":
    for name, frame in made().items():
        (FOLDER / name).write_text(written(frame), encoding="utf-8")
