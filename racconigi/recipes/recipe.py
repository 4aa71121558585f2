"""What a recipe is: the raw files that it reads, their terms, and the function that cooks them."""

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from racconigi.faults import Fault, TableError
from racconigi.package import DATA


class Raw(NamedTuple):
    """A raw file as the project received it.

    Attributes
    ----------
    path : str
        Where it lies in the folder of sources.
    sha256 : str
        Checksum of the version that the recipe was written for.
    origin : str
        Where a person gets it: ``owner/name : path @ commit`` on GitHub.
    """

    path: str
    sha256: str
    origin: str


class Licence(NamedTuple):
    """The terms of a series, as a data package names them.

    Attributes
    ----------
    name : str
        Identifier of an open licence, or ``notspecified``.
    title : str
        The terms in words.
    path : str
        Where they can be read; empty where no text was found.
    """

    name: str
    title: str
    path: str = ""


ODBL = Licence(
    "ODbL-1.0",
    "Open Data Commons Open Database License 1.0 (share alike)",
    "https://opendatacommons.org/licenses/odbl/1-0/",
)
MIT = Licence("MIT", "MIT License", "https://opensource.org/license/mit")
EUROSTAT = Licence(
    "other-at", "Eurostat copyright notice: reuse authorised provided the source is acknowledged"
)
PRODUCER = Licence("notspecified", "terms of the producer; cite as given")


@dataclass(frozen=True)
class Recipe:
    """How one series is made.

    Attributes
    ----------
    name : str
        The series is written to ``name.csv``.
    title : str
        What the series holds, in one line.
    unit : str
        What one row is and in which units its values are.
    raw : tuple of Raw
        The files it reads, in the order in which ``compute`` takes them.
    licence : Licence
        Under which terms the series may be passed on.
    citation : str
        Who is to be cited.
    compute : callable
        Takes one frame a raw file, then one a table, returns the series.
    tables : tuple of str
        The project's own tables that it reads too, in that order; their cells are texts.
    """

    name: str
    title: str
    unit: str
    raw: tuple[Raw, ...]
    licence: Licence
    citation: str
    compute: Callable[..., pd.DataFrame]
    tables: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """Return the name of the file that the series is written to."""
        return f"{self.name}.csv"

    def read(self, sources: Path, data: Path = DATA) -> list[pd.DataFrame]:
        """Read the raw files, each checked against its checksum, and the project's own tables.

        Parameters
        ----------
        sources : Path
            The folder of raw files.
        data : Path
            The folder of the project's tables. They are read as they stand: the check of the
            whole package includes the series, which may not be there yet.

        Raises
        ------
        TableError
            If a file is missing or has another checksum; names each, and where to get it.
        """
        contents, faults = [], []
        for raw in self.raw:
            try:
                content = (Path(sources) / raw.path).read_bytes()
            except OSError as error:
                rule = f"cannot be read ({error.strerror}); get it from {raw.origin}"
                faults.append(Fault(raw.path, None, "", str(sources), rule))
                continue
            found = hashlib.sha256(content).hexdigest()
            if found != raw.sha256:
                rule = f"checksum should be {raw.sha256}; get that version from {raw.origin}"
                faults.append(Fault(raw.path, None, "", found, rule))
            contents.append(content)
        tables = []
        for name in self.tables:
            try:
                tables.append(_texts(Path(data) / f"{name}.csv"))
            except OSError as error:
                faults.append(Fault(f"{name}.csv", None, "", str(data), error.strerror))
        if faults:
            raise TableError(faults)
        frames = [_frame(raw, content) for raw, content in zip(self.raw, contents, strict=True)]
        return frames + tables


def _frame(raw, content):
    packed = "gzip" if raw.path.endswith(".gz") else None
    return pd.read_csv(io.BytesIO(content), compression=packed, low_memory=False)


def _texts(path):
    return pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
