"""The picture of a page where it is shared: the first chart on it, as it stands on a slide."""

import io
from collections.abc import Iterable
from pathlib import Path

from PIL import Image

from racconigi.publish.exports import keeping

#: The picture of pages without a chart.
FIRST = "relation-by-decade"
NAME = "card.png"
#: Of a picture that a messenger shows in full, in pixels; the proportions are those of a slide.
SIZE = (1200, 675)
_COLORS = 128  # as many as keep the edges of letters smooth


def write(folder: Path, cache: Path, slugs: Iterable[str], language: str) -> None:
    """Write the picture of some charts beside their other files.

    Parameters
    ----------
    folder : Path
        The folder of the charts in the site.
    cache : Path
        Where slides are kept once they are drawn.
    slugs : iterable of str
        The charts.
    language : str
        Of the words in the picture.
    """
    jobs = [keeping.Job(slug, language, "slide") for slug in sorted({FIRST, *slugs})]
    for job, files in keeping.files(jobs, cache):
        place = folder / job.slug
        place.mkdir(parents=True, exist_ok=True)
        (place / NAME).write_bytes(card(files[min(files)]))


def card(slide: bytes) -> bytes:
    """Return a slide as a small picture: the same bytes every time."""
    image = Image.open(io.BytesIO(slide)).convert("RGB").resize(SIZE, Image.Resampling.LANCZOS)
    few = image.quantize(_COLORS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    written = io.BytesIO()
    few.save(written, "PNG", optimize=True)
    return written.getvalue()
