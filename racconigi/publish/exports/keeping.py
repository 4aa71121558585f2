"""Make files of many charts at once, and keep them until what they are made from changes."""

import contextlib
import functools
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import platformdirs

from racconigi.charts.theme import use_house_style
from racconigi.publish.edition import FILE
from racconigi.publish.exports.about import about
from racconigi.publish.exports.formats import FORMATS, unzipped, zipped
from racconigi.publish.fingerprints import fingerprint
from racconigi.publish.processes import each

_PACKAGE = Path(__file__).resolve().parent.parent.parent
#: What files to take away are made from, below the folder of the package: not pages, not commands.
_MADE_FROM = (
    "catalogue.py", "charts", "findings", "measures", "words", "timeline.py", "dates.py",
    "publish/exports", "publish/decks", "publish/edition.py", "publish/tables.py",
    "publish/svg.py", "publish/templates/picture.svg.jinja",
    "publish/templates/drawing.svg.jinja", "publish/templates/deck.html.jinja",
)  # fmt: skip
_LIBRARIES = (
    "altair", "vl-convert-python", "pikepdf", "pillow", "python-pptx", "xlsxwriter", "pandas",
)  # fmt: skip
_BATCH = 8  # jobs that one process does at a stretch, at most
_MONTH = 30 * 24 * 3600  # seconds


class Job(NamedTuple):
    """A chart in a language and a state, in one format.

    Attributes
    ----------
    slug, language, format : str
        Which chart, in which language, as what.
    asked : tuple
        What is set in it: pairs of a control and its value, as text.
    """

    slug: str
    language: str
    format: str
    asked: tuple[tuple[str, str], ...] = ()


def made_from() -> str:
    """Return what changes when any file does that files to take away are made from."""
    parts = [
        fingerprint(_PACKAGE, _MADE_FROM),
        fingerprint(FILE.parent, ("data", FILE.name)),
        *(version(library) for library in _LIBRARIES),
    ]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def folder() -> Path:
    """Return the folder where commands keep what they made."""
    return Path(platformdirs.user_cache_dir("racconigi")) / "exports"


def files(
    jobs: Iterable[Job], cache: Path, make: Callable[[Job], dict[str, bytes]] | None = None
) -> Iterator[tuple[Job, dict[str, bytes]]]:
    """Yield the files of each job, made now or kept from before.

    Parameters
    ----------
    jobs : iterable of Job
        What is wanted.
    cache : Path
        Where to keep it; made if absent. What nobody asks for in a month goes.
    make : callable, optional
        Makes the files of a job, in another process; by default those of its format.
    """
    cache.mkdir(parents=True, exist_ok=True)
    state = made_from()
    kept = {job: cache / f"{_key(job, state)}.zip" for job in jobs}
    _make({job: path for job, path in kept.items() if not path.exists()}, make or made)
    for job, path in kept.items():
        os.utime(path)
        yield job, unzipped(path.read_bytes())
    _forget(cache)


def made(job: Job) -> dict[str, bytes]:
    """Return the files of a job, made now."""
    return FORMATS[job.format](about(job.slug, job.language, dict(job.asked)))


def _key(job, state):
    told = json.dumps([state, *job])
    return hashlib.sha256(told.encode()).hexdigest()


def _make(missing, make):
    """Make what is missing; the jobs of a chart go to one process, which finds its frames once."""
    by_chart: dict[str, list] = {}
    for job, path in missing.items():
        by_chart.setdefault(job.slug, []).append((job, path))
    workers = os.cpu_count() or 1
    size = min(_BATCH, max(2, -(-len(missing) // (4 * workers))))  # so that none is left with many
    batches = [
        batch[at : at + size] for batch in by_chart.values() for at in range(0, len(batch), size)
    ]
    each(functools.partial(_write, make), batches)


def _write(make, batch):
    use_house_style()
    for job, path in batch:
        draft = path.with_name(f"{path.name}.{os.getpid()}.part")
        draft.write_bytes(zipped(make(job)))
        os.replace(draft, path)


def _forget(cache):
    for path in cache.iterdir():
        with contextlib.suppress(OSError):  # another process was quicker
            if time.time() - path.stat().st_mtime > _MONTH:
                path.unlink()
