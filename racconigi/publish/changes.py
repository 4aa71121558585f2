"""What changed in the evidence and in the verdicts, for readers: from the tables that keep it."""

from pathlib import Path

from racconigi.package import DATA
from racconigi.publish.rendering import render
from racconigi.publish.views import Section, records
from racconigi.quantities import Count
from racconigi.tables import load
from racconigi.words import Words


def changes(words: Words, data: Path = DATA) -> list[Section]:
    """Return what changed, a section each: verdicts, and what was corrected in tables.

    Parameters
    ----------
    words : Words
        The language.
    data : Path
        The data package.
    """
    told = {"verdicts": (turns(words, data), []), "mends": ([], mended(words, data))}
    return [
        Section(name, words[f"changes.{name}"], render("changes", words, turns=turned, mends=mends))
        for name, (turned, mends) in told.items()
    ]


def turns(words: Words, data: Path = DATA) -> list[dict]:
    """Return every change of a verdict, the newest first: claim, day, from what, to what, why."""
    texts = load("claims", data).set_index("claim")["text_en"]
    kept = load("verdicts", data).sort_values(["claim", "date"], kind="stable")
    before = kept.groupby("claim")["verdict"].shift()
    changed = kept.assign(before=before)[before.notna()]
    changed = changed.sort_values(["date", "claim"], ascending=[False, True], kind="stable")
    return [
        {
            "claim": row["claim"],
            "text": texts[row["claim"]],
            "date": row["date"],
            "before": {"code": row["before"], "name": words[f"claim-verdict.{row['before']}"]},
            "after": {"code": row["verdict"], "name": words[f"claim-verdict.{row['verdict']}"]},
            "reason": row["reason"],
        }
        for row in records(changed)
    ]


def mended(words: Words, data: Path = DATA) -> list[dict]:
    """Return, occasion by occasion, how many entries of each table were corrected."""
    kept = load("mends", data)
    found = []
    for occasion, rows in kept.groupby("occasion", sort=False):
        told = [
            words.fill(
                "changes.mended",
                table=table,
                cells=Count(len(part)),
                items=Count(part["item"].nunique()),
            )
            for table, part in rows.groupby("table", sort=False)
        ]
        found.append({"occasion": occasion, "told": told})
    return found
