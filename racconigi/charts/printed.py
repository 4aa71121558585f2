"""Figures for paper: black, white and hatching, at the width of a journal's page."""

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from racconigi.charts.parts import labelled
from racconigi.words import Words

PAGE_WIDTH = 6.3  # inches: the text width of an A4 page with 2.5 cm margins
STYLE = {"font.size": 8, "hatch.linewidth": 0.6, "svg.hashsalt": "racconigi"}


def relation_in_print(decades: pd.DataFrame, *, words: Words) -> Figure:
    """Draw cooperation above, conflict below and the balance, readable without colour.

    Parameters
    ----------
    decades : DataFrame
        As :func:`racconigi.measures.scoring.score` returns it, ``period`` the first year.
    words : Words
        The language.

    Returns
    -------
    Figure
        Two panels over one decade axis; save it as PDF or SVG for print. Without decades, one
        sentence that says so.
    """
    with plt.rc_context(STYLE):
        figure = _panels(labelled(decades, words), words) if len(decades) else _nothing(words)
        plt.close(figure)
    return figure


def _panels(decades, words):
    figure, (sums, balance) = plt.subplots(
        2, 1, figsize=(PAGE_WIDTH, 4.2), sharex=True, height_ratios=[3, 2], layout="constrained"
    )
    places = range(len(decades))
    edge = {"edgecolor": "black", "linewidth": 0.5}
    sums.bar(places, decades["cooperation"], color="0.75", **edge)
    sums.bar(places, -decades["conflict"], color="white", hatch="////", **edge)
    sums.set_ylabel(f"{words['conflict']}   |   {words['cooperation']}")
    balance.vlines(places, decades["theta_low"], decades["theta_high"], color="black")
    balance.plot(places, decades["theta"], "o", color="black", markersize=4)
    balance.set_ylabel(words["balance"])
    balance.set_xticks(places, decades["label"], rotation=45, ha="right")
    for axes in (sums, balance):
        axes.axhline(0, color="black", linewidth=0.8)
        axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=6))
        axes.yaxis.set_major_formatter(
            FuncFormatter(lambda value, _: words.number(value, digits=0))
        )
        axes.spines[["top", "right"]].set_visible(False)
    return figure


def _nothing(words):
    figure = plt.figure(figsize=(PAGE_WIDTH, 0.5))
    figure.text(0, 0.5, words["nothing-to-draw"])
    return figure
