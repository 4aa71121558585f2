"""Build the book: check the evidence, execute what changed, write a new site, put it in place.

The site is written beside the old one and takes its place only when it is whole; what went wrong
leaves the old one as it was. One build at a time; a second waits for the first.
"""

import contextlib
import fcntl
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from jupyter_book.sphinx import build_sphinx

from racconigi.faults import TableError
from racconigi.publish.fingerprints import EVIDENCE, ROOT, fingerprint
from racconigi.publish.notebooks import NotebookError, bring_up_to_date, write_whole
from racconigi.tables import load

#: What the site is made from.
INPUTS = (*EVIDENCE, "_config.yml", "_toc.yml", "CITATION.cff", "book", "notebooks")


class BuildError(RuntimeError):
    """Raised when the book cannot be built; the message is one line."""


def build(root: Path = ROOT, *, language: str = "en") -> Path:
    """Bring the site up to date and return its folder.

    Parameters
    ----------
    root : Path
        The repository.
    language : str
        The language of charts and generated pages, and of the prose where it is translated.

    Raises
    ------
    TableError
        If the evidence breaks a rule.
    NotebookError
        If a notebook does not run.
    BuildError
        If a page gives a warning, or the site cannot be written.
    """
    place = root / "_build"
    place.mkdir(exist_ok=True)
    site = place / ("html" if language == "en" else f"html-{language}")
    with _alone(place / ".lock"):
        load("events", root / "data")
        bring_up_to_date(sorted((root / "notebooks").glob("*.ipynb")), place / "executed")
        state, note = fingerprint(root, INPUTS) + language, place / f"{site.name}.state"
        if site.is_dir() and note.exists() and note.read_text(encoding="utf-8") == state:
            return site
        note.unlink(missing_ok=True)
        draft = place / f"{site.name}.draft"
        shutil.rmtree(draft, ignore_errors=True)
        _write_pages(root, draft, place / f"doctrees-{language}", language)
        _replace(site, draft)
        write_whole(note, state)
    return site


def _write_pages(root, draft, doctrees, language):
    failed = build_sphinx(
        root,
        draft,
        path_config=root / "_config.yml",
        noconfig=True,
        confoverrides={"language": language, "nitpicky": True, "latex_individualpages": False},
        doctreedir=doctrees,
        warningiserror=True,
        keep_going=True,
        quiet=True,
        jobs=os.cpu_count(),
    )
    if failed:
        raise BuildError("The book was not built: see the warnings above. The old site stands.")


def _replace(site, draft):
    """Put a finished site in the place of the old one."""
    old = site.with_name(f"{site.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    draft.rename(site)
    shutil.rmtree(old, ignore_errors=True)


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold a lock while the block runs; wait for another build that holds it."""
    with open(path, "w", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("another build is running; waiting for it", flush=True)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def main() -> int:
    """Build the book and say where it is; return 0, or 1 after saying what is wrong."""
    try:
        site = build()
    except (TableError, NotebookError, BuildError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The book is at {site / 'index.html'} (or run: make serve)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
