"""Figures for paper: black, white and hatching, at the width of a journal's page."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from racconigi.charts.labels import Labels

PAGE_WIDTH = 6.3  # inches: the text width of an A4 page with 2.5 cm margins


def relation_in_print(decades: pd.DataFrame, *, labels: Labels) -> Figure:
    """Draw cooperation above, conflict below and the balance, readable without colour.

    Parameters
    ----------
    decades : DataFrame
        As :func:`racconigi.measures.scoring.score` returns it, ``period`` the first year.
    labels : Labels
        The words.

    Returns
    -------
    Figure
        Two panels over one decade axis; save it as PDF or SVG for print.
    """
    settings = {"font.size": 8, "hatch.linewidth": 0.6, "svg.hashsalt": "racconigi"}
    with plt.rc_context(settings):
        figure, (sums, balance) = plt.subplots(
            2, 1, figsize=(PAGE_WIDTH, 4.2), sharex=True, height_ratios=[3, 2], layout="constrained"
        )
        places = np.arange(len(decades))
        sums.bar(places, decades["cooperation"], color="0.75", edgecolor="black", linewidth=0.5)
        sums.bar(
            places, -decades["conflict"], color="white", edgecolor="black", linewidth=0.5,
            hatch="////",
        )  # fmt: skip
        sums.axhline(0, color="black", linewidth=0.8)
        sums.set_ylabel(f"{labels['conflict']}   |   {labels['cooperation']}")
        spread = [
            decades["theta"] - decades["theta_low"], decades["theta_high"] - decades["theta"]
        ]  # fmt: skip
        balance.errorbar(
            places, decades["theta"], yerr=spread, fmt="o", color="black", markersize=4, capsize=2
        )
        balance.axhline(0, color="black", linewidth=0.8)
        balance.set_ylabel(labels["balance"])
        balance.set_xticks(places, decades["period"].astype(str) + "s", rotation=45, ha="right")
        for axes in (sums, balance):
            axes.spines[["top", "right"]].set_visible(False)
        plt.close(figure)
    return figure
