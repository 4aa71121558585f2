"""Charts: one function a figure, frames and numbers in, a chart out; nothing is computed here.

relation    the two states by decade and year: acts, relation, spells, scores
trust       what unfound acts and other choices would change
alignments  who was tied to whom; how alike the two portfolios were
pairs       the likeness of any two great powers, as a reader sets it
interests   what goes with regimes and interests, and what happened at turning points
history     a chapter's acts, and who stood with whom at its start and its end
observations  statements in lanes, counts that differ, figures through time
balance     whether the signs between the powers fit; five triangles
places      where on the map acts happened
evidence    how much the ledger holds, and where it is thin
witnesses   what independent series say beside the ledger
own         scores and relation of anyone's own pair of states
parts       what charts are put together from
theme       the palette, the look, the house renderer
"""

from racconigi.charts.alignments import (
    any_year,
    portfolio_similarity,
    power_list,
    power_map,
    ties_by_decade,
)
from racconigi.charts.balance import balance_by_year, triangles
from racconigi.charts.evidence import coverage, eastern_share, fields_of_evidence
from racconigi.charts.history import stood, timeline
from racconigi.charts.interests import interest_specifications, interest_turns
from racconigi.charts.observations import counts, figures, statements
from racconigi.charts.pairs import any_pair
from racconigi.charts.places import acts_on_map, chapter_map
from racconigi.charts.relation import (
    directions,
    relation_by_decade,
    scores_by_decade,
)
from racconigi.charts.theme import use_house_style
from racconigi.charts.trust import (
    specification_shares,
    tipping_points,
    unseen_acts,
    your_reading,
)
from racconigi.charts.witnesses import loadings, trade_two_mirrors, votes, witnesses_by_decade

__all__ = [
    "acts_on_map",
    "any_pair",
    "any_year",
    "balance_by_year",
    "chapter_map",
    "counts",
    "coverage",
    "directions",
    "eastern_share",
    "fields_of_evidence",
    "figures",
    "interest_specifications",
    "interest_turns",
    "loadings",
    "portfolio_similarity",
    "power_list",
    "power_map",
    "relation_by_decade",
    "scores_by_decade",
    "specification_shares",
    "statements",
    "stood",
    "ties_by_decade",
    "timeline",
    "tipping_points",
    "trade_two_mirrors",
    "triangles",
    "unseen_acts",
    "use_house_style",
    "votes",
    "witnesses_by_decade",
    "your_reading",
]
