"""Seals: what breaks them, what they do not cover, and how they are set."""

import datetime
import shutil

import pytest

from racconigi.checking import check
from racconigi.checking.rows import Tables
from racconigi.checking.seals import fingerprint, seal, sealed
from racconigi.cli import main
from racconigi.faults import TableError
from racconigi.package import describe
from tests.checking.small import said, tables

DECLARED = {"cells": ["event", "date"], "with": {"sources": ["source", "page"]}}


def package(folder, *, date="1909-10-24", note="", page="5", sources=("a", "b"), seals=()):
    """Return a ledger of two events, the first with sources, and seals as (item, fingerprint)."""
    return tables(
        folder,
        keys={"sources": "event,source", "seals": "table,item"},
        events=[
            {"event": "racconigi-1909", "date": date, "note": note},
            {"event": "visit-1902", "date": "1902-07", "note": ""},
        ],
        sources=[{"event": "racconigi-1909", "source": s, "page": page} for s in sources],
        seals=[
            {"table": "events", "item": item, "sealed": "2026-11-26", "fingerprint": print_}
            for item, print_ in seals or [("visit-1902", "")]
        ],
    )


def print_of(found, item="racconigi-1909"):
    (row,) = found.by("events", "event")[item]
    return fingerprint(row, "event", DECLARED, found)


def test_a_fingerprint_changes_with_a_cell_and_with_what_is_linked(tmp_path):
    first = print_of(package(tmp_path))
    assert len(first) == 16
    assert print_of(package(tmp_path)) == first
    assert print_of(package(tmp_path, date="1909-10-25")) != first
    assert print_of(package(tmp_path, page="6")) != first
    assert print_of(package(tmp_path, sources=("a",))) != first
    assert print_of(package(tmp_path, sources=("a", "c"))) != first


def test_a_fingerprint_knows_no_order_of_links_and_no_column_that_is_not_declared(tmp_path):
    first = print_of(package(tmp_path))
    assert print_of(package(tmp_path, sources=("b", "a"))) == first
    assert print_of(package(tmp_path, note="a note")) == first


def test_a_changed_row_says_when_it_was_sealed_and_what_to_do(tmp_path):
    seals = [("racconigi-1909", print_of(package(tmp_path)))]
    assert said(sealed("events", DECLARED, package(tmp_path, seals=seals))) == []
    assert said(sealed("events", DECLARED, package(tmp_path, seals=seals, date="1909-10-25"))) == [
        "events.csv:2:event: racconigi-1909: the row, or what is linked to it, has changed since "
        "it was sealed on 2026-11-26: read it again with its sources, then run `racconigi seal "
        "events racconigi-1909`"
    ]


def test_a_row_without_a_seal_is_free_and_a_seal_without_its_row_a_fault(tmp_path):
    free = [("racconigi-1909", print_of(package(tmp_path)))]
    assert said(sealed("events", DECLARED, package(tmp_path, seals=free))) == []
    lost = [*free, ("gone-1910", "0" * 16)]
    assert said(sealed("events", DECLARED, package(tmp_path, seals=lost))) == [
        "seals.csv:3:item: gone-1910: is not in events.event"
    ]


def change(data, table, old, new):
    path = data / f"{table}.csv"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_evidence_is_sealed_and_a_typo_is_seen_until_it_is_sealed_anew(data):
    change(
        data, "events", ",Secret Franco-Russian treaty on", ",The secret Franco-Russian treaty on"
    )
    faults = check(data, only="events")
    assert [(f.column, f.value) for f in faults] == [("event", "franco-russian-treaty-1859")]
    assert "racconigi seal events franco-russian-treaty-1859" in faults[0].rule
    assert check(data, only="events", seals=False) == []
    shutil.copy(data / "seals.csv", data.parent)
    assert seal("events", [], data, every=True) == ["franco-russian-treaty-1859"]
    shutil.copy(data.parent / "seals.csv", data)
    assert seal("events", ["franco-russian-treaty-1859"], data) == ["franco-russian-treaty-1859"]
    assert check(data, only="events") == []
    entry = next(
        row.cells
        for row in Tables(describe(data), data).rows("seals")
        if row.cells["item"] == "franco-russian-treaty-1859" and row.cells["table"] == "events"
    )
    assert entry["sealed"] == datetime.date.today().isoformat()


def test_sealing_changes_nothing_where_nothing_has_changed(data):
    before = (data / "seals.csv").read_bytes()
    assert seal("claims", ["S01", "S02"], data) == []
    assert seal("sources", [], data, every=True) == []
    assert (data / "seals.csv").read_bytes() == before


def test_a_citation_moved_to_another_source_breaks_the_seal(data):
    change(
        data, "treaty_sources",
        "dual-alliance-1879,pribram-v1-google-216", "dual-alliance-1879,123dok-italia-urss",
    )  # fmt: skip
    faults = check(data, only="treaties")
    assert [fault.value for fault in faults] == ["dual-alliance-1879"]


def test_only_rows_that_are_there_and_can_be_sealed_are(data):
    with pytest.raises(TableError, match=r"events\.csv::event: nothing-1900: no such row"):
        seal("events", ["nothing-1900"], data)
    names = "sources, events, treaties, claims"
    with pytest.raises(TableError, match=f"cannot be sealed, only those of {names}"):
        seal("eras", ["racconigi"], data)


def test_the_command_says_what_it_sealed(data, capsys):
    change(data, "claims", "right and the date is not.", "right but the date is not.")
    assert main(["check", "--data", str(data)]) == 1
    assert "claims.csv:8:claim: S07: " in capsys.readouterr().err
    assert main(["seal", "claims", "S07", "--data", str(data)]) == 0
    assert main(["seal", "claims", "S07", "S08", "--data", str(data)]) == 0
    assert capsys.readouterr().out == (
        "Sealed anew in claims: S07.\nSealed anew in claims: nothing, for nothing has changed.\n"
    )
    assert main(["check", "--data", str(data)]) == 0


@pytest.mark.parametrize("items", [[], ["S07", "--all"]])
def test_the_command_wants_either_rows_or_all_of_them(data, capsys, items):
    assert main(["seal", "claims", *items, "--data", str(data)]) == 2
    assert "name the rows, or say --all" in capsys.readouterr().err
