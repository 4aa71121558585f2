"""A random sample of facts with their sources, for a person to check."""

from pathlib import Path

import pandas as pd

from racconigi.package import DATA
from racconigi.tables import load


def sample(size: int, *, seed: int, data: Path = DATA) -> list[str]:
    """Draw events and treaties, spread over the decades, and write each with its sources.

    Parameters
    ----------
    size : int
        Number of facts.
    seed : int
        The same seed draws the same facts.
    data : Path
        The data package.

    Returns
    -------
    list of str
        One block of lines a fact.

    Raises
    ------
    ValueError
        If ``size`` is below 1 or above the number of facts.
    """
    events = load("events", data).rename(columns={"event": "fact", "title_en": "name"})
    treaties = load("treaties", data).rename(
        columns={"treaty": "fact", "signed": "date", "name_en": "name"}
    )
    columns = ["fact", "date", "name", "description", "confidence"]
    facts = pd.concat([events[columns].assign(of="event"), treaties[columns].assign(of="treaty")])
    if not 1 <= size <= len(facts):
        raise ValueError(f"A sample has 1 to {len(facts)} facts, not {size}.")
    # one fact from each decade in turn: shuffle, number within decades, take the lowest numbers
    shuffled = facts.sample(frac=1, random_state=seed)
    turn = shuffled.groupby(shuffled["date"].str[:3]).cumcount()
    drawn = shuffled.iloc[turn.argsort(kind="stable")[:size]].sort_values("date", kind="stable")
    return [_block(row, data) for row in drawn.to_dict("records")]


def _block(row, data):
    cited = load(f"{row['of']}_sources", data).merge(load("sources", data), on="source")
    lines = [
        f"{row['fact']}  ({row['date']}, {row['of']}, confidence {row['confidence']})",
        f"  {row['name']}. {row['description']}",
    ]
    for source in cited[cited[row["of"]] == row["fact"]].fillna("").to_dict("records"):
        where = f" [{source['locator']}]" if source["locator"] else ""
        lines.append(
            f"  - {source['title']}{where}, {source['publisher']} {source['url']}".rstrip()
        )
    return "\n".join(lines)
