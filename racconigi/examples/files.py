"""Where the example files are, and how to get them."""

from pathlib import Path

from racconigi.faults import Fault, TableError

#: The folder in which the package keeps them; the path is of this machine, no page's.
FOLDER = Path(__file__).resolve().parent
#: The files, and what says where they come from.
NAMES = ("events.csv", "ties.csv", "members.csv", "signs.csv", "README.md")


def copy(folder: Path) -> list[Path]:
    """Write the example files into a folder, which is made if it is not there.

    A file that is there and the same is left as it is.

    Parameters
    ----------
    folder : Path
        Where to.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    TableError
        If a file of that name is there and another, or nothing can be written; then nothing is.
    """
    files = {folder / name: (FOLDER / name).read_bytes() for name in NAMES}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        rule = "is there and is another file; name another folder, or move it"
        others = [path for path, held in files.items() if _other(path, held)]
        if others:
            raise TableError([Fault(str(path), None, "", "", rule) for path in others])
        for path, held in files.items():
            if not path.exists():
                path.write_bytes(held)
    except OSError as error:
        place = str(error.filename or folder)
        raise TableError([Fault(place, None, "", "", error.strerror or str(error))]) from None
    return list(files)


def _other(path, held):
    return path.exists() and not (path.is_file() and path.read_bytes() == held)
