"""How much the ledger holds, and where it is thin."""

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
        ``"arena"`` or ``"domain"``.
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
    eastern = totals.reindex([labels[f"arena.{name}"] for name in EASTERN]).sum()
    first, second = totals.index[:2]
    values = {"share": f"{eastern / totals.sum():.0%}", "first": first, "second": second}
    return titled(
        (cells + figures).properties(width=WIDTH - 150, height=22 * len(totals)),
        slug=f"coverage-by-{field}",
        title=labels.fill(f"fields.{field}.title", **values),
        subtitle=labels["fields.subtitle"],
        description=labels[f"fields.{field}.description"],
    )
