"""One chart as a figure of a page: a still picture, its words, its tables, its files."""

from pathlib import Path

import vl_convert
from babel import Locale

from racconigi.catalogue import entry_of
from racconigi.charts.layouts import LAYOUTS
from racconigi.publish import contents
from racconigi.publish.drawings import SHADES, size_of, still_name
from racconigi.publish.rendering import render
from racconigi.words import LANGUAGES, Words

#: The buttons under a chart, in order: what it can be taken away as.
BUTTONS = ("picture", "data", "embed", "link", "cite", "sources")
#: Pages of which width show the drawing for a phone.
NARROW = "screen and (max-width: 719.98px)"  # paper takes the wide drawing
#: What each language calls itself.
LANGUAGE_NAMES = {code: str(Locale(code).get_display_name(code)).capitalize() for code in LANGUAGES}
#: Tables of more rows are filled in when they are opened, so that a page comes at once.
MOST_ROWS = 200


def script() -> str:
    """Return Vega, Vega-Lite and vega-embed as one script with three global names.

    The versions are those with which the files are exported.
    """
    return f"(() => {{\n{vl_convert.javascript_bundle()}\n}})();\n"


def figure(slug: str, language: str, files: str, site: Path, *, first: bool = False) -> str:
    """Return a chart as HTML.

    Parameters
    ----------
    slug : str
        The chart, an entry of :data:`racconigi.catalogue.FIGURES`.
    language : str
        The language of its words.
    files : str
        The path from the page to the folder of the charts.
    site : Path
        That folder, with the still pictures.
    first : bool
        Whether it is the first of its page, whose picture is asked for at once.
    """
    words = Words(language)
    captioned = contents.captioned_tables(slug, language)
    sizes = {name: size_of(site / slug / still_name(language, name, "light")) for name in LAYOUTS}
    stills = {
        name: {shade: still_name(language, name, shade) for shade in SHADES} for name in LAYOUTS
    }
    return render(
        "figure",
        words,
        slug=slug,
        **contents.texts(slug, language),
        files=f"{files}/{slug}",
        controls=[{**c, "at": _place(c)} for c in contents.controls(slug, language)],
        tables=captioned,
        sizes={name: [round(side) for side in size] for name, size in sizes.items()},
        stills=stills,
        shades=SHADES,
        narrow=NARROW,
        first=first,
        guess=entry_of(slug).guess,
        most_rows=MOST_ROWS,
        languages=LANGUAGE_NAMES.items(),
        buttons=BUTTONS,
        button_words=button_words(),
    )


def button_words() -> dict[str, dict[str, str]]:
    """Return what the buttons under a chart say, in each language."""
    return {code: _buttons(Words(code)) for code in LANGUAGES}


def _buttons(words):
    return {"take": words["take"], **{name: words[f"take.{name}"] for name in BUTTONS}}


def _place(control):
    """Return the place of a control's value among its options."""
    return [value for value, _ in control["options"]].index(control["value"])
