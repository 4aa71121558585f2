"""What independent series say beside the ledger: trade, votes, memberships, disputes."""

import altair as alt
import pandas as pd

from racconigi.charts.labels import Labels
from racconigi.charts.theme import CONFLICT, COOPERATION, GREY, ITALY, RUSSIA, titled
from racconigi.measures.witnesses import CLOSER, mirror_ratios

WIDTH = 640
FEW = 5  # observed years below which a decade is faded


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
    values = {"inward": f"{ratio['to_italy']:.1f}", "outward": f"{ratio['to_russia']:.1f}"}
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
        color=alt.Color("side:N", title=None, scale=palette),
        tooltip=[
            alt.Tooltip("year:Q", title=labels["year"], format="d"),
            alt.Tooltip("side:N", title=labels["state"]),
            alt.Tooltip("position:Q", title=labels["votes.position"], format=".2f"),
            alt.Tooltip("distance:Q", title=labels["votes.distance"], format=".2f"),
        ],
    )
    y = alt.Y("position:Q", title=labels["votes.position"])
    interval = stands.mark_rule(strokeWidth=4, opacity=0.25).encode(y="lowest:Q", y2="highest")
    lower = (interval + stands.mark_line(strokeWidth=2).encode(y=y)).properties(
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
    blind = base.transform_filter("datum.years === 0").mark_rect(color=GREY, opacity=0.25)
    bars = base.mark_bar().encode(
        y=alt.Y("mean:Q", title=None, axis=alt.Axis(tickCount=2, minExtent=34)),
        color=color,
        opacity=alt.condition(
            f"isValid(datum.years) && datum.years < {FEW}", alt.value(0.4), alt.value(0.95)
        ),
    )
    spread = base.mark_rule(strokeWidth=1.5).encode(y="low:Q", y2="high:Q")
    note = (
        alt.Chart(pd.DataFrame({"text": [heard]}))
        .mark_text(align="right", baseline="bottom", fontSize=11)
        .encode(x=alt.value(WIDTH), y=alt.value(-5), text="text:N")
    )
    return alt.layer(blind, bars, spread, note).properties(
        width=WIDTH, height=44, title=_caption(labels[f"witness.{name}"])
    )


def _caption(text):
    return alt.Title(text, anchor="start", fontSize=12, fontWeight=600, offset=4)


def _years(years):
    domain = [int(years.min()) - 1, int(years.max()) + 1]
    marks = list(range(-(-domain[0] // 10) * 10, domain[1] + 1, 10))
    axis = alt.Axis(format="d", values=marks)
    return alt.X("year:Q", title=None, scale=alt.Scale(domain=domain, nice=False), axis=axis)
