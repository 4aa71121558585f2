"""The tables to take away: evidence and results as CSV and Parquet, BibTeX, one archive."""

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pandas as pd

from racconigi.findings import find
from racconigi.package import DATA, describe
from racconigi.tables import load

_KINDS = {"scholarship": "article", "reference": "incollection"}
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date of a ZIP: same tables, same bytes

#: What is computed from the tables and belongs to no data package: for each result its frame.
RESULTS: dict[str, Callable[[Path], pd.DataFrame]] = {
    "reconciliation": lambda data: find("reconciliation", data).frames["reconciliation"],
    "kappa_compared": lambda data: find("reconciliation", data).frames["kappa_compared"],
}


def export(folder: Path, data: Path = DATA) -> None:
    """Write all that can be taken away into a folder.

    Every table goes to the place that it has in the package, as CSV and as Parquet; every one of
    :data:`RESULTS` to ``results/``, in the same two forms; the sources to ``sources.bib`` as
    BibTeX, and the package to ``datapackage.zip``.
    """
    names = ["datapackage.json", "LICENSES.md"]
    for resource in describe(data)["resources"]:
        target = folder / resource["path"]
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(data / resource["path"], target)
        load(resource["name"], data).to_parquet(target.with_suffix(".parquet"), index=False)
        names.append(resource["path"])
    _export_results(folder / "results", data)
    (folder / "sources.bib").write_text(bibtex(load("sources", data)), encoding="utf-8")
    with zipfile.ZipFile(folder / "datapackage.zip", "w") as archive:
        for name in sorted(names):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (data / name).read_bytes())


def _export_results(folder, data):
    folder.mkdir(parents=True, exist_ok=True)
    for name, compute in RESULTS.items():
        frame = _of_one_kind(compute(data))
        frame.to_csv(folder / f"{name}.csv", index=False, lineterminator="\n")
        frame.to_parquet(folder / f"{name}.parquet", index=False)


def _of_one_kind(frame):
    """Return a frame whose columns of numbers and words are texts: a column has one kind."""
    mixed = [name for name in frame if frame[name].dtype == object]
    return frame.assign(**{name: frame[name].map(str, na_action="ignore") for name in mixed})


def bibtex(sources: pd.DataFrame) -> str:
    r"""Return every source as a BibTeX entry, under its identifier, with where it was read.

    Examples
    --------
    >>> rows = pd.DataFrame([{"source": "treccani-triplice", "kind": "reference", "author": None,
    ...     "title": "Triplice & Co", "publisher": "Treccani", "year": "1937", "language": "it",
    ...     "url": "https://www.treccani.it/x"}])
    >>> print(bibtex(rows))
    @incollection{treccani-triplice,
      title = {Triplice \& Co},
      publisher = {Treccani},
      year = {1937},
      language = {it},
      url = {https://www.treccani.it/x},
    }
    <BLANKLINE>
    """
    entries = []
    for row in sources.to_dict("records"):
        kind = _KINDS.get(row["kind"], "misc")
        lines = [
            f"  {name} = {{{str(row[name]) if name == 'url' else tex(str(row[name]))}}},"
            for name in ("author", "title", "publisher", "year", "language", "url")
            if pd.notna(row[name])
        ]
        entries.append("\n".join([f"@{kind}{{{row['source']},", *lines, "}\n"]))
    return "\n".join(entries)


def tex(text: str) -> str:
    r"""Return a text in which TeX reads no sign as a command.

    Examples
    --------
    >>> print(tex("Rome & Co_1"))
    Rome \& Co\_1
    """
    for special in "\\&%$#_{}":
        text = text.replace(special, "\\textbackslash " if special == "\\" else f"\\{special}")
    return text
