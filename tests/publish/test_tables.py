"""The files to take away hold what the tables hold."""

import json
import zipfile

import pandas as pd
import pytest

from racconigi.findings import Found
from racconigi.package import DATA, describe
from racconigi.publish import tables
from tests.publish import handmade


@pytest.fixture
def small(monkeypatch):
    """Let two small frames be all that is computed."""
    compared = pd.DataFrame({"atop": pd.array([1020, None], "Int64"), "ours": ["yes", 1882]})
    kappas = pd.DataFrame({"year": [1914, 1915], "kappa": [-0.25, float("nan")]})
    frames = {"reconciliation": compared, "kappa_compared": kappas}
    monkeypatch.setattr(tables, "find", lambda chapter, data: {chapter: Found(frames, {})}[chapter])
    return frames


def same(csv, parquet):
    """Return whether two files hold the same cells; the CSV is read as text."""
    texts = pd.read_csv(csv, dtype=str, keep_default_na=False)
    values = pd.read_parquet(parquet)
    if list(texts) != list(values) or len(texts) != len(values):
        return False
    return all(_read(texts[name], values[name]) == _cells(values[name]) for name in texts)


def _read(texts, like):
    """Return the cells of a column of texts, as numbers if the other file has numbers."""
    if _numeric(like):
        return [float(text) if text else None for text in texts]
    return texts.tolist()


def _cells(values):
    if _numeric(values):
        return [None if pd.isna(value) else float(value) for value in values]
    if pd.api.types.is_bool_dtype(values):
        return ["true" if value else "false" for value in values]
    return ["" if pd.isna(value) else str(value) for value in values]


def _numeric(values):
    return pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values)


def test_two_files_that_differ_are_seen_to_differ(tmp_path):
    frame = pd.DataFrame({"a": ["x", None], "n": [1.5, None], "b": [True, False]})
    csv, parquet = tmp_path / "a.csv", tmp_path / "a.parquet"
    csv.write_text("a,n,b\nx,1.5,true\n,,false\n")
    frame.to_parquet(parquet)
    assert same(csv, parquet)
    frame.assign(n=[1.5, 0.0]).to_parquet(parquet)
    assert not same(csv, parquet)
    frame.assign(a=["x", "y"]).to_parquet(parquet)
    assert not same(csv, parquet)
    frame.assign(b=[True, True]).to_parquet(parquet)
    assert not same(csv, parquet)
    frame.head(1).to_parquet(parquet)
    assert not same(csv, parquet)


@pytest.mark.usefixtures("small")
def test_every_table_of_a_package_is_written_in_both_forms(tmp_path):
    data = handmade.write(tmp_path / "data", handmade.tables())
    out = tmp_path / "out"
    tables.export(out, data)
    for name in handmade.tables():
        assert (out / f"{name}.csv").read_bytes() == (data / f"{name}.csv").read_bytes()
        assert same(out / f"{name}.csv", out / f"{name}.parquet"), name


@pytest.mark.usefixtures("small")
def test_every_table_of_the_book_is_written_in_both_forms(tmp_path):
    tables.export(tmp_path)
    for resource in describe()["resources"]:
        csv = tmp_path / resource["path"]
        assert csv.read_bytes() == (DATA / resource["path"]).read_bytes()
        assert same(csv, csv.with_suffix(".parquet")), resource["path"]


def test_results_are_written_in_both_forms(tmp_path, small):
    data = handmade.write(tmp_path / "data", handmade.tables())
    tables.export(tmp_path, data)
    assert set(tables.RESULTS) == set(small)
    for name, frame in small.items():
        csv = tmp_path / "results" / f"{name}.csv"
        assert same(csv, csv.with_suffix(".parquet"))
        assert len(pd.read_csv(csv)) == len(frame) == 2
    compared = pd.read_parquet(tmp_path / "results" / "reconciliation.parquet")
    assert compared["ours"].tolist() == ["yes", "1882"]
    assert compared["atop"].tolist()[0] == 1020
    text = (tmp_path / "results" / "kappa_compared.csv").read_text(encoding="utf-8")
    assert text == "year,kappa\n1914,-0.25\n1915,\n"


def test_every_result_of_the_book_is_computed_and_belongs_to_no_table(tmp_path):
    tables._export_results(tmp_path, DATA)
    for name in tables.RESULTS:
        csv = tmp_path / f"{name}.csv"
        assert len(pd.read_csv(csv)) > 0, name
        assert same(csv, csv.with_suffix(".parquet")), name
        assert name not in {resource["name"] for resource in describe()["resources"]}


@pytest.mark.usefixtures("small")
def test_the_archive_is_the_package_and_the_same_every_time(tmp_path):
    data = handmade.write(tmp_path / "data", handmade.tables())
    for name in ("one", "other"):
        tables.export(tmp_path / name, data)
    one, other = (tmp_path / name / "datapackage.zip" for name in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()
    with zipfile.ZipFile(one) as archive:
        named = {f"{name}.csv" for name in handmade.tables()}
        assert set(archive.namelist()) == named | {"datapackage.json", "LICENSES.md"}
        for name in archive.namelist():
            assert archive.read(name) == (data / name).read_bytes()
        assert json.loads(archive.read("datapackage.json"))["name"] == "handmade"


@pytest.mark.usefixtures("small")
def test_the_sources_are_written_as_bibtex(tmp_path):
    data = handmade.write(tmp_path / "data", handmade.tables())
    tables.export(tmp_path, data)
    entries = (tmp_path / "sources.bib").read_text(encoding="utf-8").split("\n\n")
    assert [entry.split(",")[0] for entry in entries] == [
        "@misc{zeta-1909", "@article{alpha-1999", "@article{mid-2001",
    ]  # fmt: skip
    assert "author" not in entries[0]
    assert "  url = {http://mid.example/a?b=1&c=2}," in entries[2]


def test_what_tex_would_misread_is_escaped():
    source = {
        "source": "x", "kind": "web", "author": "A & B", "title": "50% of {x}_y #1 \\ $",
        "publisher": "P", "year": None, "language": "en", "url": None,
    }  # fmt: skip
    text = tables.bibtex(pd.DataFrame([source]))
    assert r"author = {A \& B}" in text
    assert r"title = {50\% of \{x\}\_y \#1 \textbackslash  \$}" in text
    assert "year" not in text
