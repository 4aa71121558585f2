"""What a recipe is: the raw files that it reads, their terms, and the function that cooks them."""

import gzip
import hashlib
import io
import json
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

    def read(self, sources: Path) -> pd.DataFrame:
        """Return the file as a frame.

        Raises
        ------
        TableError
            If the file is missing or has another checksum.
        """
        try:
            content = (sources / self.path).read_bytes()
        except OSError as error:
            rule = f"cannot be read ({error.strerror}); get it from {self.origin}"
            raise TableError([Fault(self.path, None, "", str(sources), rule)]) from None
        found = hashlib.sha256(content).hexdigest()
        if found != self.sha256:
            rule = f"checksum should be {self.sha256}; get that version from {self.origin}"
            raise TableError([Fault(self.path, None, "", found, rule)])
        packed = "gzip" if self.path.endswith(".gz") else None
        if ".geojson" in self.path:
            return _features(gzip.decompress(content) if packed else content)
        return pd.read_csv(io.BytesIO(content), compression=packed, low_memory=False)


def _features(content):
    """Return the features of a GeoJSON file: their properties, and ``geometry`` as it stands."""
    features = json.loads(content)["features"]
    return pd.DataFrame([{**one["properties"], "geometry": one["geometry"]} for one in features])


class Own(NamedTuple):
    """Columns of one of the project's own tables that a recipe reads, for identifiers only.

    Attributes
    ----------
    table : str
        The table, such as ``"states"``.
    columns : tuple of str
        Its columns.
    """

    table: str
    columns: tuple[str, ...]

    def __str__(self) -> str:
        """Return the columns as a person names them: "states.state, states.cow"."""
        return ", ".join(f"{self.table}.{column}" for column in self.columns)

    def read(self, data: Path = DATA) -> pd.DataFrame:
        """Return the columns as texts, each row once, in order of their values.

        The table is read as it stands: the check of the whole package includes the series, which
        may not be there yet.

        Raises
        ------
        TableError
            If the table cannot be read or lacks a column.
        """
        path = Path(data) / f"{self.table}.csv"
        try:
            table = pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
        except OSError as error:
            raise TableError([Fault(path.name, None, "", str(data), str(error.strerror))]) from None
        absent = [column for column in self.columns if column not in table]
        if absent:
            raise TableError([Fault(path.name, None, column, "", "no column") for column in absent])
        columns = list(self.columns)
        return table[columns].drop_duplicates().sort_values(columns, ignore_index=True)

    def digest(self, data: Path = DATA) -> str:
        """Return what changes when the columns do: a SHA-256 of what :meth:`read` returns."""
        return hashlib.sha256(self.read(data).to_csv(index=False).encode()).hexdigest()


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
PUBLIC = Licence(
    "other-pd",
    "public domain: made with Natural Earth",
    "https://www.naturalearthdata.com/about/terms-of-use/",
)
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
        Takes one frame a raw file, then one for each of ``own``, returns the series.
    own : tuple of Own
        What it reads of the project's own tables, in that order.
    """

    name: str
    title: str
    unit: str
    raw: tuple[Raw, ...]
    licence: Licence
    citation: str
    compute: Callable[..., pd.DataFrame]
    own: tuple[Own, ...] = ()

    @property
    def file(self) -> str:
        """Return the name of the file that the series is written to."""
        return f"{self.name}.csv"

    def read(self, sources: Path, data: Path = DATA) -> list[pd.DataFrame]:
        """Read the raw files, each checked against its checksum, and the project's identifiers.

        Parameters
        ----------
        sources : Path
            The folder of raw files.
        data : Path
            The folder of the project's tables.

        Raises
        ------
        TableError
            If a file is missing or has another checksum; names each, and where to get it.
        """
        frames, faults = [], []
        for raw in self.raw:
            try:
                frames.append(raw.read(Path(sources)))
            except TableError as error:
                faults += error.faults
        for own in self.own:
            try:
                frames.append(own.read(data))
            except TableError as error:
                faults += error.faults
        if faults:
            raise TableError(faults)
        return frames
