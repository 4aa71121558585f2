"""Charts: one function a figure, a tidy frame in, a chart out; no measure is computed here.

relation    the two states by decade: cooperation, conflict, balance, events, eras
alignments  who was tied to whom; how alike the two portfolios were
evidence    how much the ledger holds, and where it is thin
witnesses   what independent series say beside the ledger
theme       the palette, the look, the house renderer
labels      every word on a chart, in four languages
"""

from racconigi.charts.alignments import portfolio_similarity, power_map, ties_by_decade
from racconigi.charts.evidence import coverage, eastern_share, fields_of_evidence
from racconigi.charts.labels import Labels
from racconigi.charts.printed import relation_in_print
from racconigi.charts.relation import directions, relation_by_decade, scales_compared
from racconigi.charts.theme import use_house_style
from racconigi.charts.witnesses import trade_two_mirrors, votes, witnesses_by_decade

__all__ = [
    "Labels",
    "coverage",
    "directions",
    "eastern_share",
    "fields_of_evidence",
    "portfolio_similarity",
    "power_map",
    "relation_by_decade",
    "relation_in_print",
    "scales_compared",
    "ties_by_decade",
    "trade_two_mirrors",
    "use_house_style",
    "votes",
    "witnesses_by_decade",
]
