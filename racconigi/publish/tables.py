"""The tables to take away: CSV, Parquet, BibTeX, and the whole data package as one archive."""

import shutil
import zipfile
from pathlib import Path

import pandas as pd

from racconigi.package import DATA, describe
from racconigi.tables import load

_KINDS = {"scholarship": "article", "reference": "incollection"}
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date of a ZIP: same tables, same bytes


def export(folder: Path) -> None:
    """Write every table as CSV and Parquet, the sources as BibTeX, and all as an archive."""
    names = ["datapackage.json", "LICENSES.md"]
    for resource in describe()["resources"]:
        target = folder / resource["path"]
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(DATA / resource["path"], target)
        load(resource["name"]).to_parquet(target.with_suffix(".parquet"), index=False)
        names.append(resource["path"])
    (folder / "sources.bib").write_text(bibtex(load("sources")), encoding="utf-8")
    with zipfile.ZipFile(folder / "datapackage.zip", "w") as archive:
        for name in sorted(names):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (DATA / name).read_bytes())


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
            f"  {name} = {{{_tex(str(row[name]), name)}}},"
            for name in ("author", "title", "publisher", "year", "language", "url")
            if pd.notna(row[name])
        ]
        entries.append("\n".join([f"@{kind}{{{row['source']},", *lines, "}\n"]))
    return "\n".join(entries)


def _tex(text, name):
    if name == "url":
        return text
    for special in "\\&%$#_{}":
        text = text.replace(special, "\\textbackslash " if special == "\\" else f"\\{special}")
    return text
