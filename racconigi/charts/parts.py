"""What charts are put together from: axes, rules, ribbons, tooltips, titles, and the empty case."""

from collections.abc import Mapping

import altair as alt
import pandas as pd

from racconigi.charts.theme import CONFLICT, COOPERATION, GREY
from racconigi.quantities import Quantity
from racconigi.words import Words
from racconigi.words.columns import COLUMNS, d3_format, heading, written

WIDTH = 700


class TimeAxis:
    """The axis of years that is the same on every chart.

    Parameters
    ----------
    start, end : int
        The years at its ends.
    """

    def __init__(self, start: int, end: int):
        self.start, self.end = start, end

    @classmethod
    def of_decades(cls, first_years: pd.Series) -> "TimeAxis":
        """Return the axis that holds the decades of these first years."""
        return cls(int(first_years.min()), int(first_years.max()) + 10)

    def place(self, field: str, *, ticks: bool = False, every: int = 20) -> alt.X:
        """Return a horizontal place on the axis, with or without its years beneath."""
        scale = alt.Scale(domain=[self.start, self.end], nice=False, zero=False)
        years = list(range(-(-self.start // every) * every, self.end + 1, every))
        axis = alt.Axis(values=years, format="d") if ticks else None
        return alt.X(f"{field}:Q", title=None, scale=scale, axis=axis)


def decade_columns() -> alt.X:
    """Return the axis of charts that have a column for each decade (the field ``label``)."""
    return alt.X("label:O", title=None, axis=alt.Axis(labelAngle=-45))


def labelled(frame: pd.DataFrame, words: Words, *columns: str) -> pd.DataFrame:
    """Add to a frame the texts that a reader sees: ``label`` for its decade, ``X_text`` for others.

    Parameters
    ----------
    frame : DataFrame
        ``period`` or ``decade``, and the columns named.
    words : Words
        The language.
    *columns : str
        Further columns to write, entries of :data:`racconigi.words.columns.COLUMNS`.
    """
    decade = next((name for name in ("period", "decade") if name in frame), None)
    texts = {f"{name}_text": written(frame, (name,), words).iloc[:, 0] for name in columns}
    if decade:
        texts["label"] = written(frame, (decade,), words).iloc[:, 0]
    return frame.assign(**texts)


def tips(words: Words, *columns: str) -> list[alt.Tooltip]:
    """Return tooltips with the heading and form that each column has everywhere.

    A column of words is read from the field that :func:`labelled` adds.
    """
    found = []
    for column in columns:
        form = d3_format(column)
        kind = COLUMNS[column][1]
        field = "label" if kind == "decade" else column if form else f"{column}_text"
        shape = {"format": form} if form else {}
        letter = "Q" if form else "N"
        found.append(alt.Tooltip(f"{field}:{letter}", title=heading(column, words), **shape))
    return found


def drawn_only(frame: pd.DataFrame) -> alt.Data:
    """Return rows that only help to draw, such as heads and lines: no table is taken of them."""
    return alt.Data(values=frame.to_dict("records"))


def folded(frame: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Return many rows as one for each value of some columns: of the others, a list as one text.

    So a page carries ten thousand numbers in a fifth of the room; :func:`unfolded` has the drawing
    take them apart again. A missing value is an empty text.

    Examples
    --------
    >>> rows = pd.DataFrame({"pair": "ITA-RUS", "first": [1853, 1854], "kappa": [0.5, None]})
    >>> folded(rows, ["pair"]).to_dict("records")
    [{'pair': 'ITA-RUS', 'first': '1853|1854', 'kappa': '.5|'}]
    """
    told = frame.drop(columns=by).map(_short)
    return told.groupby([frame[name] for name in by], sort=False).agg("|".join).reset_index()


def _short(value):
    if isinstance(value, str):
        return value
    return "" if pd.isna(value) else f"{value:.8g}".replace("0.", ".", 1 if abs(value) < 1 else 0)


def unfolded(chart: alt.Chart, numbers: list[str], texts: tuple[str, ...] = ()) -> alt.Chart:
    """Have a chart of :func:`folded` rows take columns of numbers and of texts apart again."""
    columns = [*numbers, *texts]
    # under other names: a row that is set a second time must still have its texts
    lists = {f"{name}_list": f"split(datum.{name}, '|')" for name in columns}
    chart = chart.transform_calculate(**lists).transform_flatten([*lists], as_=columns)
    return chart.transform_calculate(**{name: f"toNumber(datum.{name})" for name in numbers})


def choice(name: str, values: list[str], words: Words) -> alt.Parameter:
    """Return what a reader chooses of some values of a column, the first to open with."""
    texts = written(pd.DataFrame({name: values}), (name,), words).iloc[:, 0].tolist()
    bind = alt.binding_select(options=values, labels=texts, name=f"{heading(name, words)} ")
    return alt.param(name=name, value=values[0], bind=bind)


def rule_at(value: float, **marks) -> alt.Chart:
    """Return a horizontal rule, such as the line of zero."""
    return alt.Chart(pd.DataFrame({"y": [value]})).mark_rule(**marks).encode(y="y:Q")


def faded(opaque: float = 0.95) -> dict:
    """Return the opacity of marks that rest on too few acts (the field ``few``), and of others."""
    return alt.condition("datum.few", alt.value(0.35), alt.value(opaque))


def side_color(field: str) -> alt.Color:
    """Return the colours of cooperation and conflict; grey for what is neither."""
    scale = alt.Scale(
        domain=["cooperation", "even", "neutral", "conflict"],
        range=[COOPERATION, GREY, GREY, CONFLICT],
    )
    return alt.Color(f"{field}:N", legend=None, scale=scale)


def ribbon(
    spans: pd.DataFrame, axis: TimeAxis, words: Words, *, title: str, colors: dict, row: int
) -> alt.LayerChart:
    """Draw spans along the axis, each with the sign under which :func:`key_of` names it.

    Parameters
    ----------
    spans : DataFrame
        ``start``, ``end`` (decimal years), ``state`` (the row), ``sign``, ``name_*``.
    axis : TimeAxis
        Where they lie.
    words : Words
        The language.
    title : str
        Key of the tooltip's heading.
    colors : dict
        A colour for each row.
    row : int
        Height of a row in pixels.
    """
    turn = spans.groupby("state").cumcount() % 2  # neighbours stand higher and lower in turn
    frame = spans[["start", "end", "state", "sign"]].assign(
        name=spans[words.column("name", spans)],
        middle=(spans["start"] + spans["end"].clip(upper=axis.end)) / 2,
        turn=turn,
    )
    base = alt.Chart(frame).encode(
        y=alt.Y("state:N", title=None, axis=None, sort=list(colors)),
        tooltip=[alt.Tooltip("name:N", title=words[title])],
    )
    scale = alt.Scale(domain=list(colors), range=list(colors.values()))
    boxes = base.mark_rect(opacity=0.28, stroke=GREY, cornerRadius=2).encode(
        x=axis.place("start"), x2="end", color=alt.Color("state:N", legend=None, scale=scale)
    )
    labels = [
        base.transform_filter(f"datum.turn == {n}")
        .mark_text(fontSize=11, dy=dy)
        .encode(x=axis.place("middle"), text="sign:N")
        for n, dy in enumerate((-row / 4 + 1, row / 4))
    ]
    return alt.layer(boxes, *labels).properties(width=WIDTH, height=row * len(colors))


def key_of(entries: pd.DataFrame, *, columns: int, left: int = 0) -> alt.Chart:
    """Return a key in words: each sign with its name, in columns.

    Parameters
    ----------
    entries : DataFrame
        ``sign``, ``text``: in their order, down the columns.
    columns : int
        How many.
    left : int
        How far it begins left of the chart's axis, in pixels.
    """
    rows = -(-len(entries) // columns)
    pairs = zip(entries["sign"], entries["text"], strict=True)
    said = [
        {"sign": sign, "text": text, "said": f"{sign}\u2002{text}",
         "column": place // rows, "line": place % rows + 0.5}
        for place, (sign, text) in enumerate(pairs)
    ]  # fmt: skip
    across = alt.Scale(domain=[0, columns], nice=False)
    down = alt.Scale(domain=[0, rows], reverse=True, nice=False)
    # a key is no data: what it names is drawn, and taken away, elsewhere
    marks = alt.Chart(alt.Data(values=said)).mark_text(align="left", fontSize=11, dx=-left)
    return marks.encode(
        x=alt.X("column:Q", axis=None, scale=across),
        y=alt.Y("line:Q", axis=None, scale=down),
        text="said:N",
    ).properties(width=WIDTH, height=rows * 15)


def caption(text: str) -> alt.Title:
    """Return the title of one panel."""
    return alt.Title(text, anchor="start", fontSize=12, fontWeight=600, offset=4)


def titled(chart, slug: str, numbers: Mapping[str, Quantity], words: Words):
    """Give a chart its slug, its finding, its unit and its text alternative.

    The words of the message ``slug`` are filled from the chapter's numbers. Where one that they
    state was not found, ``.open`` takes their place: it names the chart and states nothing.
    """
    title, subtitle, description = (
        words.fill(key if words.asked(key) <= numbers.keys() else f"{slug}.open", **numbers)
        for key in (f"{slug}.title", f"{slug}.subtitle", f"{slug}.description")
    )
    heading = alt.Title(title, subtitle=subtitle.split("\n"))
    return chart.properties(name=slug, title=heading, description=description)


def nothing(slug: str, words: Words) -> alt.Chart:
    """Return the chart of a slug for which there is nothing to draw: a sentence that says so."""
    said = alt.Chart(pd.DataFrame({"text": [words["nothing-to-draw"]]}))
    chart = said.mark_text(align="left", fontSize=13).encode(
        x=alt.value(0), y=alt.value(20), text="text:N"
    )
    return chart.properties(
        name=slug,
        width=WIDTH,
        height=40,
        title=alt.Title(words[f"{slug}.open"], subtitle=[words["nothing-to-draw"]]),
        description=words["nothing-to-draw"],
    )
