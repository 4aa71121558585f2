"""Figures for paper: black, white and hatching, at the width of a journal's page."""

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from racconigi.charts.relation import HIGHEST, LOWEST, ODDS
from racconigi.words import Words

PAGE_WIDTH = 6.3  # inches: the text width of an A4 page with 2.5 cm margins
STYLE = {"font.size": 8, "hatch.linewidth": 0.6, "svg.hashsalt": "racconigi"}


def relation_in_print(decades: pd.DataFrame, yearly: pd.DataFrame, *, words: Words) -> Figure:
    """Draw the acts of each decade and the relation year by year, readable without colour.

    Parameters
    ----------
    decades : DataFrame
        ``period`` (first year), ``cooperative`` and ``conflictual`` (numbers of acts).
    yearly : DataFrame
        ``year``, ``relation``, ``low90``, ``high90`` (log odds).
    words : Words
        The language.

    Returns
    -------
    Figure
        Two panels over one axis of years; save it as PDF or SVG for print. Without decades, one
        sentence that says so.
    """
    with plt.rc_context(STYLE):
        figure = _panels(decades, yearly, words) if len(decades) else _nothing(words)
        plt.close(figure)
    return figure


def _panels(decades, yearly, words):
    figure, (acts, line) = plt.subplots(
        2, 1, figsize=(PAGE_WIDTH, 4.2), sharex=True, height_ratios=[3, 3], layout="constrained"
    )
    places, width = decades["period"] + 5, 9
    edge = {"edgecolor": "black", "linewidth": 0.5}
    acts.bar(places, decades["cooperative"], width, color="0.75", **edge)
    acts.bar(places, -decades["conflictual"], width, color="white", hatch="////", **edge)
    acts.set_ylabel(f"{words['conflict']}   |   {words['cooperation']}")
    acts.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=6))
    acts.yaxis.set_major_formatter(FuncFormatter(lambda v, _: words.number(abs(v), digits=0)))
    middle = yearly["year"] + 0.5
    line.fill_between(middle, yearly["low90"], yearly["high90"], color="0.85", linewidth=0)
    line.plot(middle, yearly["relation"], color="black", linewidth=1)
    line.set_yticks(list(ODDS.values()), list(ODDS))
    line.set_ylim(LOWEST, HIGHEST)
    line.set_ylabel(words["relation-by-decade.axis"])
    line.set_xticks(range(decades["period"].min(), decades["period"].max() + 11, 20))
    for axes in (acts, line):
        axes.axhline(0, color="black", linewidth=0.8)
        axes.spines[["top", "right"]].set_visible(False)
    return figure


def _nothing(words):
    figure = plt.figure(figsize=(PAGE_WIDTH, 0.5))
    figure.text(0, 0.5, words["nothing-to-draw"])
    return figure
