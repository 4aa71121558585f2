"""A fingerprint of files: it changes when any of them does."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
#: What every page may show.
EVIDENCE = ("data", "racconigi", "requirements.txt")


def fingerprint(root: Path = ROOT, names: Iterable[str] = EVIDENCE) -> str:
    """Return what changes when any file below some files and folders does: a SHA-256.

    Parameters
    ----------
    root : Path
        The repository.
    names : iterable of str
        The files and folders, relative to it.
    """
    found = hashlib.sha256()
    for name in names:
        top = root / name
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and "__pycache__" not in path.parts:
                found.update(path.relative_to(root).as_posix().encode() + b"\0")
                found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()
