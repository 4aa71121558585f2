"""The register of treaties beside ATOP: every difference and its reason, and its part in kappa."""

from pathlib import Path

import pandas as pd

from racconigi.findings import Found
from racconigi.findings.known import known
from racconigi.measures.kappa_compared import NOTABLE, compare_kappa
from racconigi.measures.reconciliation import reconcile
from racconigi.package import DATA
from racconigi.quantities import Count, Measure
from racconigi.tables import load


def find(data: Path = DATA) -> Found:
    """Return where the register and ATOP differ, treaty by treaty, year by year, and in kappa.

    Parameters
    ----------
    data : Path
        The data package.
    """
    treaties, members = load("treaties", data), load("treaty_members", data)
    owed = load("atop_obligations", data)
    frames = {
        "reconciliation": reconcile(
            treaties,
            members,
            load("atop_treaties", data),
            load("atop_members", data),
            owed,
            load("reconciliation_reasons", data),
        ),
        "kappa_compared": compare_kappa(
            treaties, members, load("states", data), owed, load("world_states", data)
        ),
        "kappa_differences": load("kappa_differences", data),
    }
    frames["reasons"] = _reasons(frames["reconciliation"])
    numbers = _treaties(frames["reconciliation"]) | _kappas(frames["kappa_compared"])
    return Found(frames, known(numbers))


def _reasons(compared):
    """Return how many differences have each reason, the most frequent first."""
    counts = compared["reason"].value_counts().rename_axis("reason").rename("differences")
    return counts.reset_index()


def _treaties(compared):
    listed = compared[(compared["level"] == "treaty") & (compared["field"] == "listed")]
    ours, theirs = listed["ours"] == "yes", listed["theirs"] == "yes"
    return {
        "atop_all": Count(theirs.sum()),
        "atop_matched": Count((ours & theirs).sum()),
        "atop_missing": Count((theirs & ~ours).sum()),
        "atop_only_ours": Count((ours & ~theirs).sum()),
    }


def _kappas(compared: pd.DataFrame):
    size = compared["difference"].abs()
    return {
        "kappa_notable": Measure(NOTABLE),
        "kappa_years_compared": Count(len(compared)),
        "kappa_years_differ": Count((size > NOTABLE).sum()),
        "kappa_mean_difference": Measure(size.mean()),
    }
