"""What stands around a chart on a sheet: finding, reading, state, source, edition, address.

A frame is data: texts with their places, and the place of the chart. Both programs that make
pictures, this package and the script of the page, fill the same frame; what changes with the state
of a chart, its words and its address, has a line of its own in it.
"""

from typing import NamedTuple

from racconigi.publish.exports import fonts
from racconigi.publish.exports.about import About

INK, QUIET = "#22262d", "#5b626c"


class Text(NamedTuple):
    """A line of text on a sheet.

    Attributes
    ----------
    x, y : float
        Where its baseline begins.
    size : float
        Its size.
    weight : int
        400 or 600.
    color : str
        Its colour.
    text : str
        What it says.
    slot : str
        ``state`` or ``address`` where it follows what the reader sets, otherwise empty. What is
        longer than one line has several in order.
    room : float
        How wide such a line may be.
    """

    x: float
    y: float
    size: float
    weight: int
    color: str
    text: str
    slot: str = ""
    room: float = 0


class Style(NamedTuple):
    """The measures of a sheet.

    Attributes
    ----------
    margin, top : float
        The white at the sides and above.
    title, subtitle, source : float
        Sizes of text.
    least : float
        The least width of what is inside the margins.
    close : bool
        Whether the state may follow the reading on its line.
    """

    margin: float
    top: float
    title: float
    subtitle: float
    source: float
    least: float
    close: bool


class Frame(NamedTuple):
    """A sheet with a place for a chart.

    Attributes
    ----------
    width, height : float
        The sheet.
    texts : list of Text
        What is written on it.
    x, y : float
        Where the chart's upper left corner lies.
    scale : float
        How much the chart is enlarged.
    """

    width: float
    height: float
    texts: list[Text]
    x: float
    y: float
    scale: float


#: The white at the sides of every sheet.
MARGIN = 24
#: A sheet as a page of the web: the chart in its own size.
WEB = Style(margin=MARGIN, top=24, title=20, subtitle=14, source=11.5, least=600, close=False)
#: A slide, in points: 13.33 by 7.5 inches, no text under 18.
SLIDE = Style(margin=MARGIN, top=14, title=25, subtitle=18, source=18, least=912, close=True)
SLIDE_WIDTH, SLIDE_HEIGHT = 960, 540
_LINE, _GAP = 1.25, 8  # of lines, in parts of their size; between blocks
_COLUMN = 330  # of words beside the chart of a slide


def sheet(about: About, width: float, height: float) -> Frame:
    """Return the frame of a chart of a width and height, as large as it needs to be."""
    inner = max(width, WEB.least)
    head, top = _head(about, WEB, inner)
    foot, below = _foot(about, WEB, inner)
    lower = top + height + 2 * _GAP
    return Frame(
        inner + 2 * WEB.margin,
        lower + below + WEB.margin,
        [*head, *(line._replace(y=line.y + lower) for line in foot)],
        WEB.margin,
        top + _GAP,
        1,
    )


class Room(NamedTuple):
    """Where a slide has its chart, in points.

    Attributes
    ----------
    x, y, width, height : float
        Its place.
    texts : list of Text
        What is written around it.
    """

    x: float
    y: float
    width: float
    height: float
    texts: list[Text]


def rooms(about: About) -> list[Room]:
    """Return the ways to lay a slide out: words above and below the chart, or all at its left."""
    return [_room_below(about), _room_beside(about)]


def slide(room: Room, width: float, height: float) -> Frame:
    """Return the frame of a slide: the chart as large as fits, in the middle of its room."""
    scale = min(room.width / width, room.height / height)
    return Frame(
        SLIDE_WIDTH,
        SLIDE_HEIGHT,
        room.texts,
        room.x + (room.width - width * scale) / 2,
        room.y + (room.height - height * scale) / 2,
        scale,
    )


def _room_below(about):
    margin = SLIDE.margin
    head, top = _head(about, SLIDE, SLIDE.least)
    foot, below = _foot(about, SLIDE, SLIDE.least)
    lower, top = SLIDE_HEIGHT - below - margin / 2, top + _GAP
    texts = [*head, *(line._replace(y=line.y + lower) for line in foot)]
    return Room(margin, top, SLIDE.least, lower - top - _GAP, texts)


def _room_beside(about):
    margin = SLIDE.margin
    head, _ = _head(about, SLIDE, _COLUMN)
    foot, below = _foot(about, SLIDE, _COLUMN)
    lower = SLIDE_HEIGHT - below - margin / 2
    texts = [*head, *(line._replace(y=line.y + lower) for line in foot)]
    left = _COLUMN + 2 * margin
    return Room(left, _GAP, SLIDE_WIDTH - left - margin, SLIDE_HEIGHT - 2 * _GAP, texts)


def _head(about, style, inner):
    """Return the lines above the chart, and where they end."""
    lines, y = [], style.top
    blocks = [
        (about.title, _title_size(about.title, style, inner), fonts.BOLD, INK),
        (about.subtitle, style.subtitle, fonts.REGULAR, QUIET),
    ]
    for text, size, weight, color in blocks:
        for line in fonts.lines(text, inner, size, weight) if text else []:
            y += size * _LINE
            lines.append(Text(style.margin, y - size * 0.3, size, weight, color, line))
        y += 2 if text else 0
    if about.said:
        placed = _state(about, style, inner, lines[-1], y)
        return [*lines, *placed], max(y, placed[-1].y + style.subtitle * 0.3 + 2)
    return lines, y


def _state(about, style, inner, last, y):
    """Return the lines of the state: after the reading if that has room for any state, or below."""
    size, weight = style.subtitle, fonts.BOLD
    longest = " · ".join(f"{c.label}: {max(c.texts.values(), key=len)}" for c in about.controls)
    begins = fonts.width(last.text, last.size, last.weight) + size
    if style.close and longest and begins + fonts.width(longest, size, weight) <= inner:
        x = style.margin + begins
        return [Text(x, last.y, size, weight, INK, about.said, "state", inner - begins)]
    said = fonts.lines(about.said, inner, size, weight)
    said += [""] * (len(fonts.lines(longest, inner, size, weight)) - len(said))
    return [
        Text(style.margin, y + size * (n * _LINE - 0.3), size, weight, INK, line, "state", inner)
        for n, line in enumerate(said, start=1)
    ]


def _title_size(title, style, inner):
    """Return the size of a title, somewhat smaller where it then needs no second line."""
    sizes = (style.title, style.title * 0.92, style.title * 0.85)
    fits = (size for size in sizes if fonts.width(title, size, fonts.BOLD) <= inner)
    return next(fits, sizes[-1])


def _foot(about, style, inner):
    """Return the lines below the chart, from zero, and how high they are."""
    licence, size = about.edition.licence_name, style.source
    edition = about.published.replace(licence, licence.replace(" ", "\xa0"))
    told = [(line, "") for line in fonts.lines(f"{about.source} {edition}", inner, size)]
    told += [(line, "address") for line in fonts.address_lines(about.address, inner, size)]
    lines = [
        Text(style.margin, size * (n * _LINE - 0.3), size, fonts.REGULAR, QUIET, line, slot, inner)
        for n, (line, slot) in enumerate(told, start=1)
    ]
    return lines, len(lines) * size * _LINE
