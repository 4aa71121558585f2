"""What other pairs of powers show when they are asked what Italy and Russia are asked.

The relation is read for one pair only, so the outcomes are promises in writing: how alike the two
portfolios of alliances are, and the strongest tie of the two with each other.
"""

import itertools
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from racconigi.findings import find as find_chapter
from racconigi.findings.known import known
from racconigi.findings.signs import in_lines
from racconigi.measures.contrasts import contrast
from racconigi.measures.similarity import similarity
from racconigi.package import DATA
from racconigi.quantities import Count, Measure, Quantity, Share
from racconigi.tables import load

#: The powers; Germany is one from Prussia to Bonn and Berlin, Austria-Hungary ends with 1918.
POWERS = ("AUH", "FRA", "GBR", "GER", "GFR", "ITA", "RUS")
#: The pair of the book.
OWN = ("ITA", "RUS")
#: Each measure that is carried for the pairs: its columns and the sign that its reading expects.
MEASURES = {
    "polyarchy": (["polyarchy_distance"], -1),
    "polity": (["polity_distance"], -1),
    "rivals": (["rivals_dreyer", "rivals_sakuwa"], 1),  # the mean of the lists that cover the year
    "positions": (["position_distance"], -1),
}
#: Interests that are set against a measure of ideology, and that measure.
CONTESTS, AGAINST = ("rivals", "positions"), "polyarchy"
#: What the measures are set against: likeness and ties by the book's register, likeness by ATOP.
OUTCOMES = ("kappa", "tie", "kappa-atop")
#: The coding of obligations, that of the book.
CODING = "miller"
#: What counts as beyond chance, and as enough years.
LEVEL, YEARS = 0.05, 30
DIGITS = 3
_PAIR = ["state_a", "state_b"]
_KEYS = ["year", *_PAIR]
_ASKED = [*_PAIR, "outcome", "test", "years", "toward", "chance", "reach"]
_STANDING = ["outcome", "test", "years", "toward", "chance", "rank", "pairs",
             "lowest", "median", "highest", "beyond"]  # fmt: skip


def placebos(data: Path = DATA) -> tuple[dict[str, pd.DataFrame], dict[str, Quantity]]:
    """Return what each pair shows, where Italy and Russia stand among them, and the numbers.

    Parameters
    ----------
    data : Path
        The data package.

    Returns
    -------
    dict of str to DataFrame
        ``pairs`` as :func:`ask` returns it, ``placebos`` as :func:`standing` does.
    dict of str to Quantity
        What a sentence states.
    """
    asked = ask(_measures(load("pairs_of_powers", data)), _outcomes(data))
    stands = standing(asked)
    return {"pairs": asked, "placebos": stands}, known(_said(asked, stands))


def in_pairs(rows: pd.DataFrame, columns: Sequence[str]) -> pd.DataFrame:
    """Return the values of each pair of powers and year, with one line for Germany.

    Parameters
    ----------
    rows : DataFrame
        ``year``, ``state_a``, ``state_b`` (in any order) and ``columns``. What is known of West
        Germany counts before what is known of Germany, in the one year in which both were.
    columns : sequence of str
        The columns to keep; the first known value of a pair and year counts.

    Returns
    -------
    DataFrame
        ``columns``, indexed by year, ``state_a`` and ``state_b`` in alphabetical order.
    """
    own = rows[rows["state_a"].isin(POWERS) & rows["state_b"].isin(POWERS)]
    western = (own["state_a"] == "GFR") | (own["state_b"] == "GFR")
    own = in_lines(own.assign(later=~western).sort_values("later", kind="stable"), *_PAIR)
    own = own[own["state_a"] != own["state_b"]]
    ordered = pd.DataFrame(np.sort(own[_PAIR].to_numpy(str), axis=1), own.index, _PAIR)
    return own.assign(**ordered).groupby(_KEYS)[list(columns)].first()


def ask(measures: pd.DataFrame, outcomes: pd.DataFrame) -> pd.DataFrame:
    """Return for each pair, outcome and test what is found and what chance alone would do.

    Parameters
    ----------
    measures, outcomes : DataFrame
        A column for each of :data:`MEASURES` and of :data:`OUTCOMES`, indexed by year,
        ``state_a`` and ``state_b``.

    Returns
    -------
    DataFrame
        ``state_a``, ``state_b``, ``outcome``, ``test``; ``years`` that all series have;
        ``toward``, the rank correlation times the sign that the measure's reading expects, or for
        a contest the interest's less that of polyarchy; ``chance`` and ``reach`` by turns of the
        ring (:mod:`racconigi.measures.contrasts`). Nothing where there are fewer than
        :data:`YEARS` years or a series does not vary.
    """
    rows = []
    pairs = measures.index.droplevel("year").unique()
    for pair in sorted(pairs.intersection(outcomes.index.droplevel("year").unique())):
        own, their = (frame.xs(pair, level=_PAIR) for frame in (measures, outcomes))
        for outcome in OUTCOMES:
            for test, parts in _planned().items():
                weighed = [(own[name].astype(float), weight) for name, weight in parts]
                found = contrast(their[outcome].astype(float), weighed)
                if found.years >= YEARS and not np.isnan(found.value):
                    said = (found.years, found.value, found.chance, found.reach)
                    rows.append((*pair, outcome, test, *said))
    asked = pd.DataFrame(rows, columns=_ASKED).round(DIGITS)
    return asked.assign(toward=asked["toward"] + 0.0)  # no zero with a sign


def standing(asked: pd.DataFrame) -> pd.DataFrame:
    """Return where Italy and Russia stand among the pairs, by outcome and test.

    Parameters
    ----------
    asked : DataFrame
        As :func:`ask` returns it.

    Returns
    -------
    DataFrame
        ``outcome``, ``test``; of Italy and Russia ``years``, ``toward``, ``chance`` and ``rank``
        among all ``pairs`` (1 goes furthest as the reading expects; equal ones share the better
        rank); of the other pairs the ``lowest``, ``median`` and ``highest`` value and how many
        lie ``beyond`` chance. Where nothing is known of Italy and Russia there is no row.
    """
    rows = []
    for outcome, test in itertools.product(OUTCOMES, _planned()):
        pairs = asked[(asked["outcome"] == outcome) & (asked["test"] == test)]
        own = _is_own(pairs)
        for row in pairs[own].itertuples():
            others = pairs[~own]
            ends = others["toward"].agg(["min", "median", "max"])
            rank = 1 + int((others["toward"] > row.toward).sum())
            beyond = int((others["chance"] <= LEVEL).sum())
            said = (row.years, row.toward, row.chance, rank, len(pairs), *ends, beyond)
            rows.append((outcome, test, *said))
    return pd.DataFrame(rows, columns=_STANDING).round(DIGITS)


def _measures(series):
    """Return each measure by year and pair; rivals are the mean of the lists that cover a year."""
    named = {column for columns, _ in MEASURES.values() for column in columns}
    whole = in_pairs(series, sorted(named))
    means = {name: whole[columns].astype(float).mean(axis=1) for name, (columns, _) in
             MEASURES.items()}  # fmt: skip
    return pd.DataFrame(means, index=whole.index)


def _outcomes(data):
    """Return each outcome by year and pair; a year without a tie has 0."""
    register = find_chapter("alignments", data, coding=CODING).frames
    alike = similarity(register["ties"], register["system"], measures=["kappa"])
    alike = in_pairs(alike, ["kappa"])["kappa"]
    strongest = register["ties"].sort_values("tie", ascending=False, kind="stable")
    ties = in_pairs(strongest, ["tie"])["tie"].reindex(alike.index, fill_value=0)
    other = load("portfolio_similarity_atop", data)
    other = in_pairs(other[other["coding"] == CODING], ["kappa"])["kappa"]
    return pd.DataFrame({"kappa": alike, "tie": ties, "kappa-atop": other})


def _planned():
    """Return each test by its name: the measures with their weights, up as its reading expects."""
    single = {name: ((name, float(sign)),) for name, (_, sign) in MEASURES.items()}
    against = (AGAINST, -float(MEASURES[AGAINST][1]))
    contests = {f"contest-{name}": (*single[name], against) for name in CONTESTS}
    return single | contests


def _is_own(rows):
    return (rows["state_a"] == OWN[0]) & (rows["state_b"] == OWN[1])


def _said(asked, stands):
    """Return how many pairs and questions there are, and how many lie beyond chance."""
    own = _is_own(asked)
    others = asked[~own]
    most = others[others["chance"] <= LEVEL].groupby(_PAIR).size()
    numbers: dict[str, Quantity] = {
        "pairs_others": Count(len(others[_PAIR].drop_duplicates())),
        "pairs_questions": Count(len(others)),
        "pairs_beyond": Count(int((others["chance"] <= LEVEL).sum())),
        "pairs_beyond_share": Share(float((others["chance"] <= LEVEL).mean())),
        "pairs_most": Count(int(most.max()) if len(most) else 0),
        "pairs_own_questions": Count(int(own.sum())),
        "pairs_own_beyond": Count(int((asked.loc[own, "chance"] <= LEVEL).sum())),
    }
    for row in stands.itertuples():
        name = f"pairs_{row.outcome}_{row.test}".replace("-", "_")
        numbers |= {
            f"{name}_toward": Measure(row.toward, signed=True),
            f"{name}_chance": Measure(row.chance),
            f"{name}_rank": Count(row.rank),
            f"{name}_pairs": Count(row.pairs),
        }
    return numbers
