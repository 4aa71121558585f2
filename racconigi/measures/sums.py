"""What a score says of a period, from the sums of its weights: the definition, in plain numbers.

It stands apart from :mod:`racconigi.measures.scoring`, which sums up frames, so that a command that
has its sums need not load what makes frames.
"""

import math
from collections.abc import Hashable, Iterable
from typing import NamedTuple

Z95 = 1.959963984540054  # the normal quantile that leaves 2.5 percent above


class Sums(NamedTuple):
    """What is summed up of the events of a period.

    Attributes
    ----------
    n, cooperative, conflictual : int
        The numbers of all events, of those with a weight above zero, and below.
    cooperation, conflict : float
        The sums of the weights above zero, and of those below, without their sign.
    """

    n: int
    cooperative: int
    conflictual: int
    cooperation: float
    conflict: float


#: Of a period without events.
NONE = Sums(0, 0, 0, 0.0, 0.0)


def summed(events: Iterable[tuple[Hashable, float, int]]) -> dict[Hashable, Sums]:
    """Sum up events by period.

    Parameters
    ----------
    events : iterable of tuple
        Period, weight, and how many events have both.

    Examples
    --------
    >>> summed([(1930, 6.5, 1), (1930, -4.0, 2), (1940, 0.0, 1)])[1930]
    Sums(n=3, cooperative=1, conflictual=2, cooperation=6.5, conflict=8.0)
    """
    found: dict[Hashable, list] = {}
    for period, weight, n in events:
        held = found.setdefault(period, list(NONE))
        held[0] += n
        if weight > 0:
            held[1] += n
            held[3] += weight * n
        elif weight < 0:
            held[2] += n
            held[4] -= weight * n
    return {period: Sums(*held) for period, held in found.items()}


def told(sums: Sums) -> dict[str, float]:
    """Return what a score says of a period.

    ``theta = ln((c + 1/2) / (k + 1/2))`` compares the numbers of cooperative and conflictual
    events; its standard error is ``sqrt(1/(c + 1/2) + 1/(k + 1/2))`` (the empirical logit).

    Examples
    --------
    >>> told(NONE)["theta"], told(Sums(3, 1, 2, 6.5, 8.0))["net"]
    (0.0, -1.5)
    """
    c, k = sums.cooperative + 0.5, sums.conflictual + 0.5
    theta, half = math.log(c / k), Z95 * math.sqrt(1 / c + 1 / k)
    return sums._asdict() | {
        "net": sums.cooperation - sums.conflict,
        "theta": theta,
        "theta_low": theta - half,
        "theta_high": theta + half,
    }
