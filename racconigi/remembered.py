"""Keep what slow functions returned, so that notebooks, pages and files ask for it only once.

An answer is kept in the user's cache under a fingerprint of the function's arguments, of the code
that findings may call and of the libraries that compute: whatever could change it makes another
one. What nobody has asked for in a month is removed.
"""

import contextlib
import functools
import hashlib
import os
import pickle
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import ParamSpec, TypeVar

import platformdirs

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")

_HERE = Path(__file__).resolve().parent
_LIBRARIES = ("numpy", "scipy", "pandas")
#: The rooms of the house that findings import from, directly or not: a new word or another page
#: changes no answer.
ROOMS = (
    "checking", "dates", "faults", "findings", "measures", "package", "quantities", "remembered",
    "tables", "timeline",
)  # fmt: skip
_MONTH = 30 * 24 * 3600  # seconds


def remembered(function: Callable[Arguments, Answer]) -> Callable[Arguments, Answer]:
    """Return a pure function that is computed once for its arguments, also by other processes.

    Arguments and answers must be picklable. Where the cache cannot be read or written, the
    function is computed.
    """

    @functools.wraps(function)
    def asked(*args: Arguments.args, **options: Arguments.kwargs) -> Answer:
        named = f"{function.__module__}.{function.__qualname__}"
        question = pickle.dumps((named, _state(), args, sorted(options.items())))
        path = folder() / hashlib.sha256(question).hexdigest()
        try:
            answer = pickle.loads(path.read_bytes())
        except Exception:
            answer = function(*args, **options)
            _keep(path, answer)
        else:
            with contextlib.suppress(OSError):  # kept where nobody may write
                os.utime(path)
        return answer

    return asked


def folder() -> Path:
    """Return the folder of the answers that are kept."""
    return Path(platformdirs.user_cache_dir("racconigi")) / "remembered"


@functools.cache
def _state():
    """Return a fingerprint of the code and of the libraries that compute."""
    found = hashlib.sha256()
    code = [_HERE / f"{room}.py" for room in ROOMS if (_HERE / f"{room}.py").exists()]
    code += [path for room in ROOMS for path in (_HERE / room).rglob("*.py")]
    for path in sorted(code):
        found.update(path.relative_to(_HERE).as_posix().encode() + b"\0" + path.read_bytes())
    found.update(" ".join(version(name) for name in _LIBRARIES).encode())
    return found.hexdigest()


def _keep(path, answer):
    """Write an answer whole or not at all; a cache that cannot be written keeps nothing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent)
        try:
            with open(handle, "wb") as file:
                pickle.dump(answer, file)
            os.replace(draft, path)
            _empty(path.parent)
        finally:
            Path(draft).unlink(missing_ok=True)
    except OSError:
        return


def _empty(folder):
    """Remove what nobody has asked for in a month; another process may do so too."""
    for path in folder.iterdir():
        if path.stat().st_mtime < time.time() - _MONTH:
            path.unlink(missing_ok=True)
