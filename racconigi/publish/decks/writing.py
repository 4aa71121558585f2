"""Decks as files, made at once for several languages and kept until something changes."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from racconigi.publish.decks import page, plan, powerpoint
from racconigi.publish.exports import keeping


def files(
    paths: Iterable[Path], languages: Iterable[str], cache: Path
) -> Iterator[dict[str, bytes]]:
    """Yield for each deck and language its files by name: one of PowerPoint, one of HTML.

    Parameters
    ----------
    paths : iterable of Path
        The decks' files.
    languages : iterable of str
        Some of :data:`racconigi.words.LANGUAGES`.
    cache : Path
        Where to keep what is made.

    Raises
    ------
    TableError
        If a file is no deck.
    """
    languages = list(languages)
    jobs = []
    for path in paths:
        plan.read(path)
        held = hashlib.sha256(path.read_bytes()).hexdigest()
        asked = (("file", str(path.resolve())), ("held", held))
        jobs += [keeping.Job(path.stem, language, "deck", asked) for language in languages]
    for _, made_files in keeping.files(jobs, cache, make=made):
        yield made_files


def made(job: keeping.Job) -> dict[str, bytes]:
    """Return the files of a deck in a language, made now."""
    deck = plan.read(Path(dict(job.asked)["file"]))
    name = f"{deck.name}-{job.language}"
    return {
        f"{name}.pptx": powerpoint.pptx(deck, job.language),
        f"{name}.html": page.html(deck, job.language).encode(),
    }
