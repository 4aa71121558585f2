"""Who was tied to whom, and how alike the two portfolios of alliances were."""

import altair as alt
import pandas as pd

from racconigi.charts.labels import Labels
from racconigi.charts.theme import GREY, ITALY, RUSSIA, titled

WIDTH = 700
#: Where each power's tile lies on the schematic map (column, row): neighbours, not borders.
TILES = {
    "USA": (0, 2), "GBR": (1, 1), "FRA": (1, 2), "ESP": (0, 3), "GER": (2, 1), "GFR": (2, 1),
    "GDR": (3, 0), "ITA": (2, 3), "AUH": (3, 2), "AUT": (2, 2), "CSK": (3, 1), "CZE": (3, 1),
    "POL": (4, 0), "HUN": (4, 2), "SRB": (3, 3), "ALB": (3, 4), "ROU": (5, 2), "BGR": (4, 3),
    "GRC": (4, 4), "TUR": (5, 4), "RUS": (5, 1),
}  # fmt: skip


def power_map(ties: pd.DataFrame, names: pd.DataFrame, *, labels: Labels) -> alt.LayerChart:
    """Draw a schematic map of the powers with a decade slider.

    Each tile shows on its left half the power's strongest tie with Italy, on its right half the
    one with Russia.

    Parameters
    ----------
    ties : DataFrame
        ``decade``, ``state`` (the power), ``with`` (``ITA`` or ``RUS``), ``tie`` (0 to 3); one
        row for every power that existed in the decade and either of the two.
    names : DataFrame
        ``decade``, ``state``, ``name_*``: what each power was called at the decade's start, or
        when it appeared.
    labels : Labels
        The words.
    """
    column = f"name_{labels.language}"
    frame = ties.merge(names[["decade", "state", column]], on=["decade", "state"])
    frame = frame[frame["state"].isin(TILES)].rename(columns={column: "name"})
    frame["column"] = frame["state"].map(lambda state: TILES[state][0])
    frame["row"] = frame["state"].map(lambda state: TILES[state][1])
    side = frame["with"].map({"ITA": 0.0, "RUS": 0.46})
    own = frame["state"].isin(["ITA", "RUS"])
    frame = frame.assign(
        left=frame["column"] + 0.04 + side,
        right=frame["column"] + 0.50 + side,
        top=frame["row"] + 0.06,
        bottom=frame["row"] + 0.94,
        strength=frame["tie"].map(lambda tie: labels[f"tie.{tie}"]),
        partner=frame["with"].map({"ITA": labels["italy"], "RUS": labels["russia"]}),
    )
    frame = frame[~(own & (frame["state"] == frame["with"]))]
    decades = sorted(frame["decade"].unique().tolist())
    slider = alt.param(
        name="decade",
        value=1910 if 1910 in decades else decades[0],
        bind=alt.binding_range(min=decades[0], max=decades[-1], step=10, name=labels["decade"]),
    )
    base = alt.Chart(frame).transform_filter("datum.decade == decade")
    scale_x = alt.Scale(domain=[0, 6], nice=False)
    scale_y = alt.Scale(domain=[0, 5], reverse=True, nice=False)
    halves = base.mark_rect(stroke=GREY, strokeWidth=0.5).encode(
        x=alt.X("left:Q", axis=None, scale=scale_x),
        x2="right",
        y=alt.Y("top:Q", axis=None, scale=scale_y),
        y2="bottom",
        color=alt.Color(
            "with:N", scale=alt.Scale(domain=["ITA", "RUS"], range=[ITALY, RUSSIA]), legend=None
        ),
        opacity=alt.Opacity(
            "tie:Q",
            scale=alt.Scale(domain=[0, 3], range=[0.06, 0.95]),
            legend=None,
        ),
        tooltip=[
            alt.Tooltip("name:N", title=labels["power"]),
            alt.Tooltip("partner:N", title=labels["tied-with"]),
            alt.Tooltip("strength:N", title=labels["tie"]),
        ],
    )
    tiles = frame.drop_duplicates(["decade", "state"])
    tiles = tiles.assign(name=tiles["name"].str.replace(" ", "\n", n=1))
    words = (
        alt.Chart(tiles[["decade", "column", "row", "name"]])
        .transform_filter("datum.decade == decade")
        .transform_calculate(x="datum.column + 0.5", y="datum.row + 0.5")
        .mark_text(fontSize=12, fontWeight=600, limit=112, lineBreak="\n")
        .encode(
            x=alt.X("x:Q", axis=None, scale=scale_x),
            y=alt.Y("y:Q", axis=None, scale=scale_y),
            text="name:N",
        )
    )
    return titled(
        (halves + words).add_params(slider).properties(width=WIDTH, height=400),
        slug="power-map",
        title=labels["power-map.title"],
        subtitle=labels["power-map.subtitle"],
        description=labels["power-map.description"],
    )


def ties_by_decade(ties: pd.DataFrame, names: dict[str, str], *, labels: Labels) -> alt.Chart:
    """Draw the strongest tie of Italy and of Russia with each power, decade by decade.

    Parameters
    ----------
    ties : DataFrame
        ``decade``, ``state`` (the power), ``with`` (``ITA`` or ``RUS``), ``tie`` (0 to 3).
    names : dict
        Each power's name in the language of ``labels``, in the order of the rows.
    labels : Labels
        The words.
    """
    outside = ties[~ties["state"].isin(["ITA", "RUS"]) & (ties["tie"] == 3)]
    shared = outside[outside.duplicated(["decade", "state"])]["decade"].nunique()
    panels = []
    for state, color, key in (("ITA", ITALY, "italy"), ("RUS", RUSSIA, "russia")):
        frame = ties[(ties["with"] == state) & (ties["state"] != state)]
        frame = frame[frame["state"].isin(names)]
        frame = frame.assign(
            power=frame["state"].map(names),
            label=frame["decade"].astype(str) + "s",
            strength=frame["tie"].map(lambda tie: labels[f"tie.{tie}"]),
        )[["label", "power", "tie", "strength"]]
        panel = (
            alt.Chart(frame)
            .mark_rect(color=color, stroke=GREY, strokeWidth=0.4)
            .encode(
                x=alt.X("label:O", title=None, axis=alt.Axis(labelAngle=-45)),
                y=alt.Y("power:N", title=None, sort=list(names.values())),
                opacity=alt.Opacity(
                    "tie:Q", scale=alt.Scale(domain=[0, 3], range=[0.05, 0.95]), legend=None
                ),
                tooltip=[
                    alt.Tooltip("label:N", title=labels["decade"]),
                    alt.Tooltip("power:N", title=labels["power"]),
                    alt.Tooltip("strength:N", title=labels["tie"]),
                ],
            )
            .properties(
                width=WIDTH - 120,
                height=15 * len(names),
                title=alt.Title(labels[key], color=color, fontSize=14),
            )
        )
        panels.append(panel)
    return titled(
        alt.vconcat(*panels, spacing=14),
        slug="ties-by-decade",
        title=labels.fill("ties.title", shared=shared, decades=ties["decade"].nunique()),
        subtitle=labels["ties.subtitle"],
        description=labels["ties.description"],
    )


def portfolio_similarity(
    similarity: pd.DataFrame, own_ties: pd.DataFrame, *, labels: Labels
) -> alt.VConcatChart:
    """Draw the similarity of two portfolios, with the band across measures.

    Parameters
    ----------
    similarity : DataFrame
        ``year``, ``kappa``, ``low`` and ``high`` (the lowest and highest of the measures).
    own_ties : DataFrame
        ``year`` and ``tie``: the strongest tie between the two states themselves.
    labels : Labels
        The words.
    """
    domain = [int(similarity["year"].min()), int(similarity["year"].max()) + 1]
    x = alt.X(
        "year:Q",
        title=None,
        scale=alt.Scale(domain=domain, nice=False),
        axis=alt.Axis(format="d", values=list(range(1860, domain[1], 20))),
    )
    tips = [
        alt.Tooltip("year:Q", title=labels["year"], format="d"),
        alt.Tooltip("kappa:Q", format=".2f"),
        alt.Tooltip("low:Q", title=labels["lowest"], format=".2f"),
        alt.Tooltip("high:Q", title=labels["highest"], format=".2f"),
    ]
    base = alt.Chart(similarity[["year", "kappa", "low", "high"]]).encode(x=x, tooltip=tips)
    band = base.mark_area(interpolate="step-after", color=GREY, opacity=0.3).encode(
        y=alt.Y("low:Q", title=labels["similarity"]), y2="high"
    )
    line = base.mark_line(interpolate="step-after", color=RUSSIA, strokeWidth=2.5).encode(
        y="kappa:Q"
    )
    zero = alt.Chart(pd.DataFrame({"y": [0]})).mark_rule().encode(y="y:Q")
    upper = (band + zero + line).properties(width=WIDTH, height=240)

    best, worst = (
        similarity.loc[at] for at in (similarity.kappa.idxmax(), similarity.kappa.idxmin())
    )
    own = own_ties[own_ties["tie"] > 0]
    own = own.assign(end=own["year"] + 1, strength=own["tie"].map(lambda t: labels[f"tie.{t}"]))
    lower = (
        alt.Chart(own)
        .mark_rect(color=ITALY)
        .encode(
            x=x,
            x2="end",
            opacity=alt.Opacity(
                "tie:Q", scale=alt.Scale(domain=[0, 3], range=[0.1, 0.95]), legend=None
            ),
            tooltip=[
                alt.Tooltip("year:Q", title=labels["year"], format="d"),
                alt.Tooltip("strength:N", title=labels["tie"]),
            ],
        )
        .properties(width=WIDTH, height=22, title=alt.Title(labels["own-ties"], fontSize=12))
    )
    return titled(
        alt.vconcat(upper, lower, spacing=8),
        slug="portfolio-similarity",
        title=labels.fill("similarity.title", high=int(best["year"]), low=int(worst["year"])),
        subtitle=labels["similarity.subtitle"],
        description=labels["similarity.description"],
    )
