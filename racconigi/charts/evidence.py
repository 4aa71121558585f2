"""How much the ledger holds, where it is thin, and where its events belong."""

import altair as alt
import pandas as pd

from racconigi.charts.labels import Labels
from racconigi.charts.theme import COOPERATION, GREY, titled

WIDTH = 700
EASTERN = ("balkans", "danube", "straits")  # where the article places the relation
CONFIDENCES = ("high", "medium", "low", "unconfirmed")


def coverage(counts: pd.DataFrame, *, labels: Labels) -> alt.Chart:
    """Draw the number of events in each decade by how sure we are of them.

    Parameters
    ----------
    counts : DataFrame
        ``decade`` (first year), ``confidence`` (one of :data:`CONFIDENCES`), ``events``.
    labels : Labels
        The words.
    """
    words = [labels[f"confidence.{name}"] for name in CONFIDENCES]
    frame = counts.assign(
        label=counts["decade"].astype(str) + "s",
        confidence=counts["confidence"].map(dict(zip(CONFIDENCES, words, strict=True))),
        order=counts["confidence"].map(CONFIDENCES.index),
    )
    chart = (
        alt.Chart(frame)
        .mark_bar()
        .encode(
            x=alt.X("label:O", title=None, axis=alt.Axis(labelAngle=-45)),
            y=alt.Y("events:Q", title=labels["events"]),
            order="order:Q",
            color=alt.Color(
                "confidence:N",
                title=labels["confidence"],
                scale=alt.Scale(domain=words, range=[COOPERATION, "#7fb8c2", "#c9d3d6", GREY]),
            ),
            tooltip=[
                alt.Tooltip("label:N", title=labels["decade"]),
                alt.Tooltip("confidence:N", title=labels["confidence"]),
                alt.Tooltip("events:Q", title=labels["events"]),
            ],
        )
        .properties(width=WIDTH, height=220)
    )
    thin = frame.groupby("label")["events"].sum()
    values = {"least": int(thin.min()), "most": int(thin.max()), "total": int(thin.sum())}
    return titled(
        chart,
        slug="coverage",
        title=labels.fill("coverage.title", **values),
        subtitle=labels["coverage.subtitle"],
        description=labels.fill("coverage.description", **values),
    )


def fields_of_evidence(counts: pd.DataFrame, *, field: str, labels: Labels) -> alt.Chart:
    """Draw how many events each decade has in each arena or domain.

    Parameters
    ----------
    counts : DataFrame
        ``decade`` (first year), the column named by ``field``, ``events``.
    field : str
        ``"arena"``, ``"domain"`` or ``"language"`` (of the sources).
    labels : Labels
        The words.
    """
    frame = counts.assign(
        label=counts["decade"].astype(str) + "s",
        name=counts[field].map(lambda value: labels[f"{field}.{value}"]),
    )[["label", "name", "events"]]
    totals = frame.groupby("name")["events"].sum().sort_values(ascending=False)
    base = alt.Chart(frame).encode(
        x=alt.X("label:O", title=None, axis=alt.Axis(labelAngle=-45)),
        y=alt.Y("name:N", title=None, sort=totals.index.tolist(), axis=alt.Axis(labelLimit=170)),
        tooltip=[
            alt.Tooltip("label:N", title=labels["decade"]),
            alt.Tooltip("name:N", title=labels[field]),
            alt.Tooltip("events:Q", title=labels["events"]),
        ],
    )
    cells = base.mark_rect(color=COOPERATION, cornerRadius=2).encode(
        opacity=alt.Opacity("events:Q", scale=alt.Scale(range=[0.12, 0.95]), legend=None)
    )
    figures = base.mark_text(fontSize=10).encode(text="events:Q")
    eastern = frame.loc[counts[field].isin(EASTERN), "events"].sum()
    first, second = totals.index[:2]
    values = {"share": f"{eastern / totals.sum():.0%}", "first": first, "second": second}
    return titled(
        (cells + figures).properties(width=WIDTH - 150, height=22 * len(totals)),
        slug=f"coverage-by-{field}",
        title=labels.fill(f"fields.{field}.title", **values),
        subtitle=labels["fields.subtitle"],
        description=labels[f"fields.{field}.description"],
    )


def eastern_share(shares: pd.DataFrame, *, labels: Labels) -> alt.LayerChart:
    """Draw the share of acts about the Balkans, the Danube and the Straits, decade by decade.

    Parameters
    ----------
    shares : DataFrame
        As :func:`racconigi.measures.shares.shares` returns it, ``period`` the first year.
    labels : Labels
        The words.
    """
    frame = shares.assign(label=shares["period"].astype(str) + "s")
    base = alt.Chart(frame).encode(
        x=alt.X("label:O", title=None, axis=alt.Axis(labelAngle=-45)),
        tooltip=[
            alt.Tooltip("label:N", title=labels["decade"]),
            alt.Tooltip("share:Q", title=labels["share"], format=".0%"),
            alt.Tooltip("n:Q", title=labels["events"]),
        ],
    )
    scale = alt.Scale(domain=[0, 1])
    axis = alt.Axis(format="%")
    intervals = base.mark_rule(color=COOPERATION, strokeWidth=2).encode(
        y=alt.Y("low:Q", title=labels["share"], scale=scale, axis=axis), y2="high"
    )
    points = base.mark_point(filled=True, size=70, color=COOPERATION, opacity=1).encode(
        y=alt.Y("share:Q", scale=scale)
    )
    half = alt.Chart(pd.DataFrame({"y": [0.5]})).mark_rule(strokeDash=[4, 4]).encode(y="y:Q")
    most = shares.loc[shares["share"] > 0.5, "period"]
    values = {"count": len(most), "last": int(most.max())}
    return titled(
        (half + intervals + points).properties(width=WIDTH, height=240),
        slug="eastern-share",
        title=labels.fill("eastern-share.title", **values),
        subtitle=labels["eastern-share.subtitle"],
        description=labels.fill("eastern-share.description", **values),
    )
