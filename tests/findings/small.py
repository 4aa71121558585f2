"""Small tables for findings, written by hand and typed as those of the data package are."""

import io

import pandas as pd

from racconigi.package import DATA, resource

TYPES = {"integer": "Int64", "number": "float64", "boolean": "bool", "string": "str"}


def table(name: str, columns: str = "", *rows: tuple) -> pd.DataFrame:
    """Return a table of the package with rows of one's own; columns not named are empty."""
    kinds = {field["name"]: field["type"] for field in resource(name, DATA)["schema"]["fields"]}
    given = pd.DataFrame(rows, columns=columns.split(), dtype=object)
    flags = {kind: False for kind, of in kinds.items() if of == "boolean" and kind not in given}
    text = given.assign(**flags).reindex(columns=list(kinds)).to_csv(index=False)
    dtypes = {column: TYPES[kind] for column, kind in kinds.items()}
    return pd.read_csv(io.StringIO(text), dtype=dtypes, keep_default_na=False, na_values=[""])


def give(monkeypatch, tables: dict[str, pd.DataFrame], *modules) -> None:
    """Let modules find these tables, and empty ones else, where they would load the package's."""

    def load(name, data=None):
        return tables[name].copy() if name in tables else table(name)

    for module in modules:
        monkeypatch.setattr(module, "load", load)
