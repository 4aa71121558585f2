"""What a chart can be taken away as: one table of formats."""

import io
import json
import zipfile
from collections.abc import Callable

import pandas as pd

from racconigi.catalogue import all_behind, entry_of
from racconigi.publish import tables
from racconigi.publish.exports import citations, pictures, sheets
from racconigi.publish.exports.about import About, licences
from racconigi.tables import load

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date of a ZIP: same files, same bytes


def _slides(about):
    found = pictures.png_slides(about)
    names = [f"-{n}" if len(found) > 1 else "" for n in range(1, len(found) + 1)]
    return {f"{about.name}-slide{n}.png": png for n, png in zip(names, found, strict=True)}


def _data(about):
    """Return all data of a chart in one file; it does not depend on the state."""
    return {f"{about.slug}-{about.language}.zip": zipped(data_files(about))}


def data_files(about: About) -> dict[str, bytes]:
    """Return the files of data of a chart: its tables in each form, and what they are."""
    return {
        **sheets.csv(about.slug),
        f"{about.slug}-{about.language}.xlsx": sheets.xlsx(about),
        f"{about.slug}-{about.language}.json": sheets.metadata(about),
    }


#: For each format the files that it makes of a chart, by name.
FORMATS: dict[str, Callable[[About], dict[str, bytes]]] = {
    "png": lambda about: {f"{about.name}.png": pictures.png(about)},
    "slide": _slides,
    "svg": lambda about: {f"{about.name}.svg": pictures.svg(about)},
    "pdf": lambda about: {f"{about.name}.pdf": pictures.pdf(about)},
    "csv": lambda about: sheets.csv(about.slug),
    "xlsx": lambda about: {f"{about.slug}-{about.language}.xlsx": sheets.xlsx(about)},
    "json": lambda about: {f"{about.slug}-{about.language}.json": sheets.metadata(about)},
    "vega": lambda about: {f"{about.name}.vl.json": vega(about)},
    "zip": _data,
    "sources": lambda about: {f"{about.slug}-sources.bib": sources(about.slug)},
    "bibtex": lambda about: {f"{about.name}.bib": citations.bibtex(about).encode()},
    "ris": lambda about: {f"{about.name}.ris": citations.ris(about).encode()},
    "text": lambda about: {f"{about.name}.txt": f"{citations.citation(about)}\n".encode()},
}


def vega(about: About) -> bytes:
    """Return the specification of a chart as it is set, with what it is in its ``usermeta``."""
    spec = pictures.paper(about)
    told = {**spec["usermeta"], **about.metadata()}
    return json.dumps({**spec, "usermeta": told}, ensure_ascii=False, sort_keys=True).encode()


def sources(slug: str) -> bytes:
    """Return whom to cite for a chart as BibTeX: producers of its series, and works read for it."""
    return "\n".join([*producers(slug), tables.bibtex(sources_of(slug))]).encode()


def producers(slug: str) -> list[str]:
    """Return the producers of the series that a chart stands on, each as an entry of BibTeX."""
    return [
        f"@misc{{{table['name']},\n  title = {{{tables.tex(table['title'])}}},\n"
        f"  note = {{{tables.tex(table['citation'])}}},\n}}\n"
        for table in licences(entry_of(slug).data)
        if table["citation"]
    ]


def sources_of(slug: str) -> pd.DataFrame:
    """Return the rows of the table of sources that a chart, its events or its treaties cite."""
    listed = load("sources")
    wanted = set(all_behind(slug, "source"))
    for kind in ("event", "treaty"):
        cited = load(f"{kind}_sources")
        wanted |= set(cited[cited[kind].isin(all_behind(slug, kind))]["source"])
    return listed[listed["source"].isin(wanted)]


def zipped(files: dict[str, bytes]) -> bytes:
    """Return files as a ZIP: the same bytes for the same files."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])
    return written.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    """Return the files of a ZIP by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
