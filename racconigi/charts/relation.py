"""The relation by decade: the landing chart and its variations."""

import altair as alt
import numpy as np
import pandas as pd

from racconigi.charts.labels import Labels
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, ITALY, RUSSIA, titled

WIDTH = 700
FEW = 5  # events below which a decade is faded: too few to speak


def relation_by_decade(
    decades: pd.DataFrame,
    events: pd.DataFrame,
    eras: pd.DataFrame,
    names: pd.DataFrame,
    *,
    labels: Labels,
    events_page: str = "../book/chronology.html",
) -> alt.VConcatChart:
    """Draw cooperation above, conflict below, the balance with its interval, and every event.

    Parameters
    ----------
    decades : DataFrame
        As :func:`racconigi.measures.scoring.score` returns it, ``period`` the first year.
    events : DataFrame
        Scored events: ``event``, ``date``, ``when`` (decimal year), ``weight``, ``title_*``.
    eras : DataFrame
        ``start``, ``end`` (decimal years), ``name_*``, ``short_*``.
    names : DataFrame
        The two states' names through time: ``state``, ``start``, ``end``, ``name_*``.
    labels : Labels
        The words.
    events_page : str
        Page that lists the events, each under its identifier.
    """
    axis = _Axis(decades["period"])
    picked = alt.selection_point(name="decade", fields=["period"], toggle=False)
    tall = decades.assign(
        start=decades["period"] + 0.5,
        end=decades["period"] + 9.5,
        middle=decades["period"] + 5,
        label=decades["period"].astype(str) + "s",
        few=decades["n"] < FEW,
        below=-decades["conflict"],
        lean=np.select([decades["theta"] > 0, decades["theta"] < 0], ["+", "-"], default="0"),
    )
    base = alt.Chart(tall)
    ends = {"x": axis.of("start", ticks=False), "x2": "end"}
    tips = [
        alt.Tooltip("label:N", title=labels["decade"]),
        alt.Tooltip("cooperative:Q", title=labels["cooperative-events"]),
        alt.Tooltip("conflictual:Q", title=labels["conflictual-events"]),
        alt.Tooltip("cooperation:Q", title=labels["cooperation"], format=".1f"),
        alt.Tooltip("conflict:Q", title=labels["conflict"], format=".1f"),
        alt.Tooltip("net:Q", title=labels["net"], format="+.1f"),
    ]
    faded = alt.condition("datum.few", alt.value(0.35), alt.value(0.95))
    chosen = alt.condition(picked, alt.value(2), alt.value(0), empty=False)
    bars = [
        base.mark_bar(color=color, stroke=GREY, cursor="pointer").encode(
            **ends,
            y=alt.Y(f"{field}:Q", title=None),
            y2=alt.datum(0),
            opacity=faded,
            strokeWidth=chosen,
            tooltip=tips,
        )
        for field, color in (("cooperation", COOPERATION), ("below", CONFLICT))
    ]
    counts = base.mark_text(dy=12, fontSize=11).encode(
        x=axis.of("middle", ticks=False), y="below:Q", text="n:Q", tooltip=tips
    )
    captions = [
        alt.Chart(pd.DataFrame({"text": [labels[key]], "at": axis.start}))
        .mark_text(align="left", baseline=base_line, fontWeight=600, color=color, dx=4)
        .encode(x=axis.of("at", ticks=False), y=alt.value(place), text="text:N")
        for key, color, place, base_line in (
            ("cooperation", COOPERATION, 2, "top"),
            ("conflict", CONFLICT, 248, "bottom"),
        )
    ]
    zero = alt.Chart(pd.DataFrame({"y": [0]})).mark_rule().encode(y="y:Q")
    mirrored = alt.layer(*bars, zero, counts, *captions).add_params(picked)
    mirrored = mirrored.properties(width=WIDTH, height=250)

    interval = [*tips, alt.Tooltip("theta:Q", title=labels["balance"], format="+.2f")]
    tone = alt.Color(
        "lean:N",
        legend=None,
        scale=alt.Scale(domain=["+", "0", "-"], range=[COOPERATION, GREY, CONFLICT]),
    )
    balance = alt.layer(
        alt.Chart(pd.DataFrame({"y": [0]})).mark_rule().encode(y="y:Q"),
        base.mark_rule(strokeWidth=2).encode(
            x=axis.of("middle", ticks=False),
            y=alt.Y("theta_low:Q", title=labels["balance"]),
            y2="theta_high",
            opacity=faded,
            color=tone,
            tooltip=interval,
        ),
        base.mark_point(filled=True, size=70, opacity=1).encode(
            x=axis.of("middle", ticks=False), y="theta:Q", color=tone, opacity=faded,
            tooltip=interval,
        ),
    ).properties(width=WIDTH, height=110)  # fmt: skip

    dots = events.assign(
        title=events[f"title_{labels.language}"],
        sign=events["weight"].gt(0).map({True: labels["cooperation"], False: labels["conflict"]}),
        url=events_page + "#" + events["event"],
    )[["when", "date", "title", "sign", "weight", "url"]]
    rug = (
        alt.Chart(dots)
        .mark_tick(thickness=2, size=20, opacity=0.65, cursor="pointer")
        .encode(
            x=axis.of("when", ticks=True),
            color=_sign(labels),
            href="url:N",
            tooltip=[
                alt.Tooltip("date:N", title=labels["date"]),
                alt.Tooltip("title:N", title=labels["event"]),
                alt.Tooltip("weight:Q", title=labels["weight"], format="+.1f"),
            ],
        )
        .properties(width=WIDTH, height=24)
    )
    ribbons = [_era_ribbon(eras, axis, labels), _name_ribbon(names, axis, labels)]
    friendly = int((decades["theta_low"] > 0).sum())
    hostile = int((decades["theta_high"] < 0).sum())
    values = {
        "friendly": friendly, "hostile": hostile, "decades": len(decades),
        "open": len(decades) - friendly - hostile, "events": int(decades["n"].sum()),
    }  # fmt: skip
    return titled(
        alt.vconcat(mirrored, balance, rug, *ribbons, spacing=6).resolve_scale(
            color="independent", x="independent"
        ),
        slug="relation-by-decade",
        title=labels.fill("relation.title", **values),
        subtitle=labels.fill("relation.subtitle", few=FEW),
        description=labels.fill("relation.description", **values),
    )


def directions(scores: pd.DataFrame, *, labels: Labels) -> alt.Chart:
    """Draw the balance of what each side did toward the other, decade by decade.

    Parameters
    ----------
    scores : DataFrame
        ``direction`` (``ITA-RUS``, ``RUS-ITA``) and the columns of
        :func:`racconigi.measures.scoring.score`, ``period`` the first year.
    labels : Labels
        The words.
    """
    axis = _Axis(scores["period"])
    words = {"ITA-RUS": labels["rome-toward"], "RUS-ITA": labels["moscow-toward"]}
    offset = {"ITA-RUS": 3.6, "RUS-ITA": 6.4}
    frame = scores.assign(
        side=scores["direction"].map(words),
        at=scores["period"] + scores["direction"].map(offset),
        label=scores["period"].astype(str) + "s",
        few=scores["n"] < FEW,
    )
    palette = alt.Scale(domain=list(words.values()), range=[ITALY, RUSSIA])
    color = alt.Color("side:N", title=None, scale=palette)
    tips = [
        alt.Tooltip("label:N", title=labels["decade"]),
        alt.Tooltip("side:N", title=labels["direction"]),
        alt.Tooltip("cooperative:Q", title=labels["cooperative-events"]),
        alt.Tooltip("conflictual:Q", title=labels["conflictual-events"]),
        alt.Tooltip("theta:Q", title=labels["balance"], format="+.2f"),
    ]
    faded = alt.condition("datum.few", alt.value(0.35), alt.value(1))
    base = alt.Chart(frame).encode(
        x=axis.of("at", ticks=True), color=color, opacity=faded, tooltip=tips
    )
    chart = alt.layer(
        alt.Chart(pd.DataFrame({"y": [0]})).mark_rule().encode(y="y:Q"),
        base.mark_rule(strokeWidth=2).encode(
            y=alt.Y("theta_low:Q", title=labels["balance"]), y2="theta_high"
        ),
        base.mark_point(filled=True, size=70).encode(y="theta:Q"),
    ).properties(width=WIDTH, height=260)
    return titled(
        chart,
        slug="directions",
        title=labels["directions.title"],
        subtitle=labels.fill("directions.subtitle", few=FEW),
        description=labels["directions.description"],
    )


def scales_compared(scores: pd.DataFrame, *, labels: Labels) -> alt.Chart:
    """Draw each decade's sign stability on the three scales, as a table of coloured cells.

    Parameters
    ----------
    scores : DataFrame
        ``scale``, ``period`` (first year), ``net`` and ``sign_stability`` (0 to 1).
    labels : Labels
        The words.
    """
    frame = scores.assign(
        label=scores["period"].astype(str) + "s",
        name=scores["scale"].str.upper(),
        sign=scores["net"].gt(0).map({True: labels["cooperation"], False: labels["conflict"]}),
    )
    base = alt.Chart(frame).encode(
        x=alt.X("label:O", title=None, axis=alt.Axis(labelAngle=-45)),
        y=alt.Y("name:N", title=None, sort=["WEIS", "CAMEO", "COPDAB"]),
        tooltip=[
            alt.Tooltip("label:N", title=labels["decade"]),
            alt.Tooltip("name:N", title=labels["scale"]),
            alt.Tooltip("net:Q", title=labels["net"], format="+.1f"),
            alt.Tooltip("sign_stability:Q", title=labels["stability"], format=".0%"),
        ],
    )
    cells = base.mark_rect(cornerRadius=3).encode(
        color=_sign(labels),
        opacity=alt.Opacity("sign_stability:Q", scale=alt.Scale(domain=[0.5, 1], range=[0.15, 1],
                            clamp=True), legend=None),
    )  # fmt: skip
    figures = base.mark_text(fontSize=10).encode(text=alt.Text("sign_stability:Q", format=".0%"))
    return titled(
        (cells + figures).properties(width=WIDTH, height=110),
        slug="scales-compared",
        title=labels["scales.title"],
        subtitle=labels["scales.subtitle"],
        description=labels["scales.description"],
    )


class _Axis:
    """The decade axis that is the same on every chart."""

    def __init__(self, periods):
        self.start, self.end = int(periods.min()), int(periods.max()) + 10

    def of(self, field, *, ticks):
        scale = alt.Scale(domain=[self.start, self.end], nice=False, zero=False)
        axis = None
        if ticks:
            years = list(range(-(-self.start // 20) * 20, self.end + 1, 20))
            axis = alt.Axis(values=years, format="d")
        return alt.X(f"{field}:Q", title=None, scale=scale, axis=axis)


def _sign(labels):
    return alt.Color(
        "sign:N",
        legend=None,
        scale=alt.Scale(
            domain=[labels["cooperation"], labels["conflict"]], range=[COOPERATION, CONFLICT]
        ),
    )


def _era_ribbon(eras, axis, labels):
    names, short = eras[f"name_{labels.language}"], eras[f"short_{labels.language}"]
    frame = eras[["start", "end"]].assign(name=names, short=short, state="")
    return _ribbon(frame, axis, title=labels["era"], colors={"": GREY}, height=20)


def _name_ribbon(names, axis, labels):
    words = names[f"name_{labels.language}"]
    frame = names[["start", "end", "state"]].assign(name=words, short=words)
    colors = {"ITA": ITALY, "RUS": RUSSIA}
    return _ribbon(frame, axis, title=labels["state"], colors=colors, height=42)


def _ribbon(frame, axis, *, title, colors, height):
    """Draw spans along the axis; a label appears where its span has room, otherwise on hover."""
    room = (frame["end"] - frame["start"]) * WIDTH / (axis.end - axis.start)
    fits = room > 6.5 * frame["short"].str.len()
    frame = frame.assign(
        short=frame["short"].where(fits, ""), middle=(frame["start"] + frame["end"]) / 2
    )
    base = alt.Chart(frame).encode(
        y=alt.Y("state:N", title=None, axis=None),
        tooltip=[alt.Tooltip("name:N", title=title)],
    )
    scale = alt.Scale(domain=list(colors), range=list(colors.values()))
    boxes = base.mark_rect(opacity=0.28, stroke=GREY, cornerRadius=2).encode(
        x=axis.of("start", ticks=False),
        x2="end",
        color=alt.Color("state:N", legend=None, scale=scale),
    )
    words = base.mark_text(fontSize=11).encode(x=axis.of("middle", ticks=False), text="short:N")
    return (boxes + words).properties(width=WIDTH, height=height)
