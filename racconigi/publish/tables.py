"""The tables to take away: CSV, Parquet and the whole data package as one archive."""

import shutil
import zipfile
from pathlib import Path

from racconigi.tables import DATA, describe, load

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date of a ZIP: same tables, same bytes


def export(folder: Path) -> None:
    """Write every table as CSV and Parquet, and all of them as ``datapackage.zip``."""
    names = ["datapackage.json", "LICENSES.md"]
    for resource in describe()["resources"]:
        target = folder / resource["path"]
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(DATA / resource["path"], target)
        load(resource["name"]).to_parquet(target.with_suffix(".parquet"), index=False)
        names.append(resource["path"])
    with zipfile.ZipFile(folder / "datapackage.zip", "w") as archive:
        for name in sorted(names):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (DATA / name).read_bytes())
