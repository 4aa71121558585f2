"""A deck as one HTML file that needs nothing else: pictures, font, style and script inside it.

Without its script the slides follow each other down the page; with it, one fills the window and
the arrow keys turn. Pictures are SVG: sharp at every size, and words in them stay words.
"""

import base64
import hashlib
import re
from pathlib import Path

from markupsafe import Markup

from racconigi.publish.decks.plan import Deck
from racconigi.publish.decks.powerpoint import title_size
from racconigi.publish.decks.told import Told, laid_out, slides_of
from racconigi.publish.edition import edition
from racconigi.publish.exports import fonts
from racconigi.publish.exports.pictures import FAMILY
from racconigi.publish.rendering import render
from racconigi.words import Words

_FOLDER = Path(__file__).parent
_NAMED = re.compile(r'(\bid="|url\(#|href="#)')


def html(deck: Deck, language: str) -> str:
    """Return a deck in a language as one HTML file."""
    words, told = Words(language), slides_of(deck, language)
    style = fonts.face() + (_FOLDER / "deck.css").read_text(encoding="utf-8")
    script = (_FOLDER / "deck.js").read_text(encoding="utf-8")
    return render(
        "deck",
        words,
        title=deck.title[language],
        edition=edition(),
        family=FAMILY,
        slides=[_view(slide, at) for at, slide in enumerate(told, start=1)],
        style=Markup(style),
        script=Markup(script),
        script_hash=_hash(script),
        has_address=bool(edition().address),
    )


def _view(told: Told, number: int) -> dict:
    view = {"told": told, "number": number, "size": title_size(told.title), "beside": False}
    if told.about:
        drawn, view["beside"] = laid_out(told.about, told.part)
        # names inside a picture are those of the whole page
        inside = _NAMED.sub(rf"\g<1>s{number}-", drawn.inside)
        view["picture"] = {"inside": Markup(inside), "width": drawn.width, "height": drawn.height}
    return view


def _hash(text):
    """Return the mark by which a page allows its own script and no other."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
