"""What independent series say beside the ledger: trade, votes, memberships, disputes."""

import altair as alt
import pandas as pd

from racconigi.charts.labels import Labels
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, ITALY, RUSSIA, titled
from racconigi.measures.witnesses import CLOSER, mirror_ratios

WIDTH = 640
FEW = 5  # observed years below which a decade is faded
YES_OR_NO = ("disputes",)  # series whose years are 0 or 1: their range says nothing


def witnesses_by_decade(
    decades: pd.DataFrame, ledger: pd.DataFrame, comparison: pd.DataFrame, *, labels: Labels
) -> alt.VConcatChart:
    """Draw the ledger's balance and under it one small panel a witness, on one decade axis.

    Parameters
    ----------
    decades : DataFrame
        ``series`` and the columns of :func:`racconigi.measures.witnesses.by_decade`, every
        series with the same decades; a decade of 0 ``years`` is blind and drawn grey.
    ledger : DataFrame
        As :func:`racconigi.measures.scoring.score` returns it, for the same decades.
    comparison : DataFrame
        As :func:`racconigi.measures.witnesses.compared` returns it.
    labels : Labels
        The words.
    """
    own = ledger.rename(columns={"theta": "mean", "theta_low": "low", "theta_high": "high"})
    own = own[["period", "mean", "low", "high"]].assign(series="ledger")
    frame = pd.concat([own, decades], ignore_index=True)
    frame = frame.assign(label=frame["period"].astype(str) + "s")
    frame = frame[["series", "period", "label", "years", "mean", "low", "high", "source"]]
    counts = comparison.set_index("series")
    names = ["ledger", *decades["series"].unique()]
    panels = []
    for name in names:
        heard = ""
        if name in counts.index:
            values = counts.loc[name, ["together", "moved"]].to_dict()
            heard = labels.fill("witnesses.heard", **values)
            heard = heard if counts.loc[name, "counted"] else f"({heard})"
        panels.append(_panel(frame, name, heard, last=name == names[-1], labels=labels))
    counted = comparison[comparison["counted"]]
    values = {
        "together": int(counted["together"].sum()), "moved": int(counted["moved"].sum()),
        "counted": len(counted), "series": len(comparison),
    }  # fmt: skip
    return titled(
        alt.vconcat(*panels, spacing=6),
        slug="witnesses-by-decade",
        title=labels.fill("witnesses.title", **values),
        subtitle=labels.fill("witnesses.subtitle", few=FEW),
        description=labels.fill("witnesses.description", **values),
    )


def trade_two_mirrors(trade: pd.DataFrame, *, labels: Labels) -> alt.VConcatChart:
    """Draw the same flow of goods as Italy and as Russia report it, in each direction.

    Parameters
    ----------
    trade : DataFrame
        ``year``, ``reporter`` (``ITA`` or ``RUS``), ``flow`` (``exports`` or ``imports`` of the
        reporter), ``pounds``, ``lowest_pounds``, ``highest_pounds``; missing where no source
        reports.
    labels : Labels
        The words.
    """
    toward = {
        ("ITA", "imports"): "to-italy", ("RUS", "exports"): "to-italy",
        ("ITA", "exports"): "to-russia", ("RUS", "imports"): "to-russia",
    }  # fmt: skip
    words = {"ITA": labels["mirrors.italy"], "RUS": labels["mirrors.russia"]}
    million = trade[["pounds", "lowest_pounds", "highest_pounds"]].astype(float) / 1e6
    frame = trade[["year", "reporter", "flow"]].assign(
        goods=[toward[pair] for pair in zip(trade["reporter"], trade["flow"], strict=True)],
        side=trade["reporter"].map(words),
        million=million["pounds"],
        lowest=million["lowest_pounds"],
        highest=million["highest_pounds"],
    )
    color = alt.Color(
        "side:N",
        title=None,
        scale=alt.Scale(domain=list(words.values()), range=[ITALY, RUSSIA]),
        legend=alt.Legend(symbolOpacity=1, symbolType="circle"),
    )
    tips = [
        alt.Tooltip("year:Q", title=labels["year"], format="d"),
        alt.Tooltip("side:N", title=labels["mirrors.reporter"]),
        alt.Tooltip("million:Q", title=labels["mirrors.unit"], format=".2f"),
    ]
    panels = []
    for goods in ("to-italy", "to-russia"):
        base = alt.Chart(frame).transform_filter(f"datum.goods == '{goods}'")
        base = base.encode(x=_years(trade["year"]), color=color, tooltip=tips)
        scale = alt.Scale(type="log", domain=[0.005, 15], nice=False)
        axis = alt.Axis(values=[0.01, 0.1, 1, 10], format="~g")
        y = alt.Y("million:Q", title=labels["mirrors.unit"], scale=scale, axis=axis)
        spread = (
            base.transform_filter("datum.highest > datum.lowest")
            .mark_rule(strokeWidth=3, opacity=0.35)
            .encode(y=alt.Y("lowest:Q", scale=scale), y2="highest")
        )
        line = base.mark_line(strokeWidth=2).encode(y=y)
        dots = base.mark_point(filled=True, size=14, opacity=1).encode(y=y)
        title = _caption(labels[f"mirrors.{goods}"])
        panels.append((spread + line + dots).properties(width=WIDTH, height=170, title=title))
    ratio = mirror_ratios(trade).median()
    values = {
        "inward": f"{100 * ratio['to_italy']:.0f}",
        "outward": f"{100 * ratio['to_russia']:.0f}",
    }
    return titled(
        alt.vconcat(*panels, spacing=10),
        slug="trade-two-mirrors",
        title=labels.fill("mirrors.title", **values),
        subtitle=labels["mirrors.subtitle"],
        description=labels.fill("mirrors.description", **values),
    )


def votes(agreement: pd.DataFrame, positions: pd.DataFrame, *, labels: Labels):
    """Draw how often the two voted alike at the UN, and where the two stand.

    Parameters
    ----------
    agreement : DataFrame
        ``year``, ``votes`` (roll calls) and ``agreement`` (0 to 1).
    positions : DataFrame
        ``year``, ``distance`` and, for ``italy`` and ``russia``, the position and its interval
        (``italy_low``, ``italy_high``).
    labels : Labels
        The words.
    """
    x = _years(positions["year"])
    base = alt.Chart(agreement[["year", "votes", "agreement"]]).encode(
        x=x,
        y=alt.Y("agreement:Q", title=labels["votes.agreement"], scale=alt.Scale(domain=[0, 1])),
        tooltip=[
            alt.Tooltip("year:Q", title=labels["year"], format="d"),
            alt.Tooltip("agreement:Q", title=labels["votes.agreement"], format=".2f"),
            alt.Tooltip("votes:Q", title=labels["votes.count"]),
        ],
    )
    line = base.mark_line(color=COOPERATION, strokeWidth=1.5, opacity=0.6)
    dots = base.mark_point(color=COOPERATION, filled=True, opacity=1).encode(
        size=alt.Size("votes:Q", scale=alt.Scale(range=[8, 90]), legend=None)
    )
    upper = (line + dots).properties(width=WIDTH, height=130, title=_caption(labels["votes.alike"]))
    sides = pd.concat(
        positions[["year", "distance"]].assign(
            side=labels[name],
            position=positions[name],
            lowest=positions[f"{name}_low"],
            highest=positions[f"{name}_high"],
        )
        for name in ("italy", "russia")
    )
    palette = alt.Scale(domain=[labels["italy"], labels["russia"]], range=[ITALY, RUSSIA])
    stands = alt.Chart(sides).encode(
        x=x,
        color=alt.Color("side:N", legend=None, scale=palette),
        tooltip=[
            alt.Tooltip("year:Q", title=labels["year"], format="d"),
            alt.Tooltip("side:N", title=labels["state"]),
            alt.Tooltip("position:Q", title=labels["votes.position"], format=".2f"),
            alt.Tooltip("distance:Q", title=labels["votes.distance"], format=".2f"),
        ],
    )
    y = alt.Y("position:Q", title=labels["votes.position"])
    interval = stands.mark_rule(strokeWidth=4, opacity=0.25).encode(y="lowest:Q", y2="highest")
    names = [
        stands.transform_filter(
            f"datum.year == {positions['year'].max()} && datum.side == '{side}'"
        )
        .mark_text(align="right", fontSize=13, fontWeight=600, dy=dy, dx=6)
        .encode(y=y, text="side:N")
        for side, dy in ((labels["italy"], -18), (labels["russia"], 18))
    ]
    line = stands.mark_line(strokeWidth=2).encode(y=y)
    lower = alt.layer(interval, line, *names).properties(
        width=WIDTH, height=210, title=_caption(labels["votes.stands"])
    )
    distance = positions.dropna(subset=["distance"]).set_index("year")["distance"]
    closest, turn = distance.idxmin(), distance.diff().loc[distance.idxmin() :].idxmax()
    before = distance.loc[: closest - 1]
    like = (before - distance[turn]).abs().idxmin()
    values = {"closest": int(closest), "turn": int(turn), "like": int(like)}
    return titled(
        alt.vconcat(upper, lower, spacing=10).resolve_scale(color="independent", x="shared"),
        slug="un-votes",
        title=labels.fill("votes.title", **values),
        subtitle=labels["votes.subtitle"],
        description=labels.fill("votes.description", **values),
    )


def _panel(frame, name, heard, *, last, labels):
    """Return one series as bars, with the range of its years, blind decades grey."""
    tone = COOPERATION if CLOSER.get(name, 1) > 0 else CONFLICT
    axis = alt.Axis(labelAngle=-45) if last else alt.Axis(labels=False, ticks=False)
    base = alt.Chart(frame).transform_filter(f"datum.series == '{name}'")
    base = base.encode(
        x=alt.X("label:O", title=None, axis=axis),
        tooltip=[
            alt.Tooltip("label:N", title=labels["decade"]),
            alt.Tooltip("mean:Q", title=labels["witnesses.mean"], format=".2f"),
            alt.Tooltip("low:Q", title=labels["witnesses.low"], format=".2f"),
            alt.Tooltip("high:Q", title=labels["witnesses.high"], format=".2f"),
            alt.Tooltip("years:Q", title=labels["witnesses.years"]),
            alt.Tooltip("source:N", title=labels["source"]),
        ],
    )
    color = alt.value(tone)
    if name == "ledger":
        color = alt.condition("datum.mean > 0", alt.value(COOPERATION), alt.value(CONFLICT))
    thin = f"isValid(datum.years) && datum.years < {FEW}"
    blind = (
        base.transform_filter(thin)
        .mark_rect(color=GREY)
        .encode(opacity=alt.condition("datum.years === 0", alt.value(0.28), alt.value(0.08)))
    )
    bars = base.mark_bar().encode(
        y=alt.Y("mean:Q", title=None, axis=alt.Axis(tickCount=2, minExtent=34)),
        color=color,
        opacity=alt.condition(thin, alt.value(0.4), alt.value(0.95)),
    )
    parts = [blind, bars]
    if name not in YES_OR_NO:
        parts.append(base.mark_rule(strokeWidth=1.5).encode(y="low:Q", y2="high:Q"))
    words = [
        alt.Chart(pd.DataFrame({"text": [text]}))
        .mark_text(align=align, baseline="bottom", fontWeight=weight, limit=WIDTH - 70)
        .encode(x=alt.value(place), y=alt.value(-5), text="text:N")
        for text, align, weight, place in (
            (labels[f"witness.{name}"], "left", 600, 0),
            (heard, "right", "normal", WIDTH),
        )
    ]
    return alt.layer(*parts, *words).properties(width=WIDTH, height=44)


def _caption(text):
    return alt.Title(text, anchor="start", fontSize=12, fontWeight=600, offset=4)


def _years(years):
    domain = [int(years.min()) - 1, int(years.max()) + 1]
    marks = list(range(-(-domain[0] // 10) * 10, domain[1] + 1, 10))
    axis = alt.Axis(format="d", values=marks)
    return alt.X("year:Q", title=None, scale=alt.Scale(domain=domain, nice=False), axis=axis)
