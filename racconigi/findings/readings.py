"""What a reader needs to read the relation by rules of her own: the acts, the choices, the model.

The page counts and infers again from what stands here, by the same steps as
:func:`racconigi.findings.trust.under`; a test compares the two.
"""

import math
from pathlib import Path

import pandas as pd

from racconigi.findings import Found
from racconigi.findings import find as find_chapter
from racconigi.findings.known import known
from racconigi.findings.ledger import EASTERN
from racconigi.findings.relation import reading
from racconigi.findings.trust import CHOICES, QUICK, described, units
from racconigi.measures.occasions import LEVELS
from racconigi.measures.scoring import SCALES
from racconigi.package import DATA
from racconigi.quantities import Count

#: The domains that have acts enough to be looked at alone.
ENOUGH = 10


def find(data: Path = DATA) -> Found:
    """Return the book's own reading, how far others move it, and all that another is made from.

    Parameters
    ----------
    data : Path
        The data package.
    """
    main = find_chapter("relation", data).frames
    ledger = described(data)
    own = main["yearly"][["year", "relation", "low90", "high90", "word"]]
    sides = main["decades"][["period", "cooperative", "conflictual"]]
    reach = find_chapter("trust", data).frames["reach"]
    frames = {
        "yearly": own.merge(reach, on="year"),
        "decades": sides,
        "acts": _acts(ledger),
        "choices": _choices(ledger),
        "parameters": _parameters(ledger, reading(data)[1].mode),
    }
    return Found(frames, known(_numbers(ledger, reach)))


def _numbers(ledger, reach):
    friendly, hostile = reach["least"] > 0, reach["most"] < 0
    crossed = math.prod(len(values) for values in CHOICES.values())
    return {
        "acts": Count(len(ledger)),
        "combinations": Count(crossed),
        "years": Count(len(reach)),
        "agreed": Count(int((friendly | hostile).sum())),
        "agreed_friendly": Count(int(friendly.sum())),
        "agreed_hostile": Count(int(hostile.sum())),
    }


def _acts(ledger):
    """Return what is counted of each act, and what it is chosen by."""
    alone = ledger["episode"].isna() | (ledger["level"] == LEVELS[0])
    acts = ledger.assign(
        occasion=ledger["episode"].mask(alone, ledger["event"]),
        level=ledger["level"].map(LEVELS.index),
        eastern=ledger["arena"].isin(EASTERN),
    )
    columns = [
        "event", "year", "decade", "occasion", "level", "confidence", "named", "one_sided", "joint",
        "eastern", "domain", "initiator", *SCALES,
    ]  # fmt: skip
    return acts[columns].reset_index(drop=True)


def _choices(ledger):
    """Return every value of every choice, the book's own first."""
    counted = ledger["domain"].value_counts()
    own = {
        **CHOICES,
        "about": ("all", "eastern", "other"),
        "domain": ("all", *counted.index[counted >= ENOUGH]),
        "direction": ("all", "ITA-RUS", "RUS-ITA"),
    }
    rows = [(name, value) for name, values in own.items() for value in values]
    return pd.DataFrame(rows, columns=["choice", "value"])


def _parameters(ledger, mode):
    """Return the model's further parameters for each unit, with its grid."""
    rows = [
        {
            "unit": unit,
            "sigma": given.sigma,
            "rho": given.rho,
            **{f"cut_{number}": cut for number, cut in enumerate(given.cuts)},
            "freedom": QUICK.freedom,
            "start": QUICK.start,
            "reach": QUICK.reach,
            "points": QUICK.points,
        }
        for unit, given in units(ledger, mode).items()
    ]
    return pd.DataFrame(rows)
