"""What the page needs so that a reader can draw a chart before seeing it (``static/guess.js``)."""

import math

from racconigi.catalogue import Guess, entry_of
from racconigi.findings import find
from racconigi.quantities import Measure, Share, Span
from racconigi.timeline import LAST
from racconigi.words import Words

#: Decimal digits of what the book draws.
DIGITS = 3
#: What the drawing says of itself, beside what it says of its chart.
_WORDS = ("show", "again", "back", "previous", "next", "point", "mine", "book", "how", "nothing")
#: What the sentence at the end states.
_STATED = ("drawn", "right", "band", "distance")


def content(slug: str, language: str) -> dict | None:
    """Return the frame in which a chart is drawn first, and what the book draws in it.

    Parameters
    ----------
    slug, language : str
        The chart and the language.

    Returns
    -------
    dict or None
        None where nothing can be drawn first. ``points``: of each its years (``at``, ``until``),
        its ``name``, and the book's ``value``, ``low`` and ``high`` (None where it has none);
        ``least``, ``most``, ``middle`` and ``ticks``: the axis; ``scale``: how a value is told;
        ``words``.
    """
    asked = entry_of(slug).guess
    if asked is None:
        return None
    words = Words(language)
    return {
        "points": _points(slug, asked, words),
        "least": asked.least,
        "most": asked.most,
        "middle": asked.middle,
        "ticks": [[value, _tick(value, asked.scale, words)] for value in asked.ticks],
        "scale": asked.scale,
        "words": {
            **{name: words[f"guess.{name}"] for name in _WORDS},
            "guess": words["guess"],
            "axis": words[asked.axis],
            "ask": words[f"guess-{slug}"],
            "told": words[f"guess-{slug}.band"],
            "result": words.fill("guess.result", **{name: f"{{{name}}}" for name in _STATED}),
        },
    }


def _points(slug, asked: Guess, words):
    frame = find(entry_of(slug).chapter).frames[asked.frame]
    columns = [asked.value, asked.low, asked.high]
    means = frame.groupby(frame[asked.at] // asked.step * asked.step)[columns].mean()
    return [
        {
            "at": int(first),
            "until": min(int(first) + asked.step, LAST + 1),
            "name": _name(int(first), asked.step, words),
            **{
                name: None if math.isnan(value) else round(float(value), DIGITS)
                for name, value in zip(("value", "low", "high"), row, strict=True)
            },
        }
        for first, row in zip(means.index, means.to_numpy(), strict=True)
    ]


def _name(first, step, words):
    last = min(first + step - 1, LAST)
    return words.decade(first) if step == 10 else words.write(Span((first, last)))


def _tick(value, scale, words):
    """Return what the axis reads at a value: 3:1, 50%, 0.5."""
    if scale == "percent":
        return words.write(Share(value))
    if scale == "index":
        return words.write(Measure(value, 1))
    odds = round(math.exp(abs(value)))
    return f"{odds}:1" if value >= 0 else f"1:{odds}"
