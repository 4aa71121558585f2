"""A computational history of Italo-Russian relations: its evidence, measures, words and charts.

What a researcher may import from here, each loaded only when it is asked for:

load                 a table of the evidence, as a frame whose rules are known to hold
check                the faults of a data package, ours or yours
TableError           what is raised where a table breaks its rules; ``faults`` says where
obligations          who promised what to whom, by year, from treaties and their members
CODINGS              what a promise is worth on the scale of ties: the choices of the literature
Coding               a choice of your own
commitments          promises turned into ties from 0 to 3
similarity           how alike the portfolios of all pairs of states are, year by year
similarity_matrices  the same for one matrix of ties
MEASURES             the names of the measures of similarity
SCALES               the names of the scales of events
scored               events that count, each with its weight (pandas, DuckDB, Spark)
directed             events by direction, a joint act in both
score                cooperation and conflict by period, summed up where the events are
occasions            acts of one decision as one, year by year and level by level
count_levels         how many occasions of each level every year has
relation             how friendly two states were, from those counts, and how sure that is
balance              whether the signs between states fit together, year by year
draw                 a chart of scores or a relation of your own
find                 what a chapter of the book finds: its frames and its numbers
figure               a chart of the book, in any of its languages
Words                how a language says and writes it all
say                  the numbers of a finding as a language writes them, for prose
cite                 works of the bibliography by author and year, for prose
use_house_style      the look of the charts, from here on: the first call of a notebook
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from racconigi.catalogue import figure
    from racconigi.charts.theme import use_house_style
    from racconigi.checking import check
    from racconigi.citing import cite
    from racconigi.drawing import draw
    from racconigi.faults import TableError
    from racconigi.findings import find
    from racconigi.measures.alliances import CODINGS, Coding, commitments, obligations
    from racconigi.measures.balance import balance
    from racconigi.measures.occasions import count_levels, occasions
    from racconigi.measures.relation_tables import relation
    from racconigi.measures.scoring import SCALES, directed, score, scored
    from racconigi.measures.similarity import MEASURES, similarity, similarity_matrices
    from racconigi.tables import load
    from racconigi.words import Words, say

__version__ = "0.2.0"

__all__ = [
    "CODINGS",
    "MEASURES",
    "SCALES",
    "Coding",
    "TableError",
    "Words",
    "__version__",
    "balance",
    "check",
    "cite",
    "commitments",
    "count_levels",
    "directed",
    "draw",
    "figure",
    "find",
    "load",
    "obligations",
    "occasions",
    "relation",
    "say",
    "score",
    "scored",
    "similarity",
    "similarity_matrices",
    "use_house_style",
]

_ROOMS = {
    "catalogue": ["figure"],
    "charts.theme": ["use_house_style"],
    "checking": ["check"],
    "citing": ["cite"],
    "faults": ["TableError"],
    "drawing": ["draw"],
    "findings": ["find"],
    "measures.alliances": ["CODINGS", "Coding", "commitments", "obligations"],
    "measures.balance": ["balance"],
    "measures.occasions": ["count_levels", "occasions"],
    "measures.relation_tables": ["relation"],
    "measures.scoring": ["SCALES", "directed", "score", "scored"],
    "measures.similarity": ["MEASURES", "similarity", "similarity_matrices"],
    "tables": ["load"],
    "words": ["Words", "say"],
}
_ROOM = {name: f"racconigi.{room}" for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> object:
    """Load what is asked for from its room."""
    if name not in _ROOM:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(_ROOM[name]), name)
    except ModuleNotFoundError as error:
        if name in ("draw", "figure", "use_house_style"):
            error.add_note("Charts need more than the core: pip install 'racconigi[charts]'")
        raise


def __dir__() -> list[str]:
    """Return the names of the index."""
    return sorted(__all__)
