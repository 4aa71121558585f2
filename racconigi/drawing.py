"""Draw a researcher's own: the tables that ``racconigi score`` and ``relation`` write."""

import altair as alt
import pandas as pd

from racconigi.charts.own import pair_relation, pair_scores
from racconigi.charts.theme import theme
from racconigi.words import Words

# What can be drawn: the columns that a table has, and what draws it.
_DRAWN = {
    "pair-scores": (("n", "cooperation", "conflict", "net"), pair_scores),
    "pair-relation": (
        ("n_friendly", "n_hostile", "relation", "low90", "high90", "word"),
        pair_relation,
    ),
}
_PERIOD = r"(?P<since>[0-9]{4})(?P<decade>s?)"


def draw(table: pd.DataFrame, language: str = "en", *, title: str = "") -> alt.LayerChart:
    """Draw scores or a relation by year or decade, in the house style on white.

    Parameters
    ----------
    table : DataFrame
        What ``racconigi score`` writes, or ``racconigi relation`` by year or by decade: ``period``
        or ``year``; and ``n``, ``cooperation``, ``conflict``, ``net``, or ``n_friendly``,
        ``n_hostile``, ``relation``, ``low90``, ``high90``, ``word``.
    language : str
        One of :data:`racconigi.words.LANGUAGES`.
    title : str
        What the chart shows, in your words; by default a title that claims nothing.

    Returns
    -------
    LayerChart
        A chart of Altair; ``.save("own.svg")`` writes it, or as PNG, PDF or HTML.

    Raises
    ------
    ValueError
        If the language is unknown, the table has no row, lacks columns, or has a period that is
        neither a year nor a decade.
    """
    words = Words(language)
    at = next((name for name in ("period", "year") if name in table), None)
    columns = set(table.columns)
    how = next((draws for needed, draws in _DRAWN.values() if columns >= set(needed)), None)
    if at is None or how is None:
        known = " or ".join(", ".join(needed) for needed, _ in _DRAWN.values())
        raise ValueError(f"A chart needs the columns period or year, and {known}.")
    if table.empty:
        raise ValueError("There is no row to draw.")
    chart = how(_placed(table, at), words=words)
    if title:
        chart.title.text = title
    return chart.properties(
        background="white",
        config=alt.Config.from_dict(theme()["config"] | {"background": "white"}),
        usermeta={"language": language, "embedOptions": {"formatLocale": words.number_format}},
    )


def _placed(table, at):
    """Return a table with the years at the ends of each period, and what it is called."""
    label = table[at].astype(str)
    found = label.str.extract(f"^{_PERIOD}$")
    if found["since"].isna().any():
        strange = label[found["since"].isna()].iloc[0]
        raise ValueError(f"{strange!r} is neither a year, such as 1909, nor a decade: 1900s.")
    since = found["since"].astype(int)
    length = found["decade"].map({"s": 10, "": 1})
    return table.assign(since=since, until=since + length, label=label)
