"""Where the data package is, and what a folder must hold to be one."""

import json

import pytest

from racconigi.checking import check
from racconigi.faults import TableError
from racconigi.package import describe, digest, resource

GOOD = {
    "name": "t",
    "path": "t.csv",
    "schema": {"fields": [{"name": "year", "type": "integer"}, {"name": "state"}]},
}


@pytest.fixture
def package(tmp_path):
    """Return a function that writes a package of one small table and gives its folder."""

    def write(descriptor, table="year,state\n1910,ITA\n"):
        (tmp_path / "datapackage.json").write_text(json.dumps(descriptor))
        (tmp_path / "t.csv").write_text(table)
        return tmp_path

    return write


def described(**changes):
    """Return a descriptor with one table, changed; None leaves a part out."""
    table = {part: value for part, value in (GOOD | changes).items() if value is not None}
    return {"name": "p", "resources": [table]}


def test_a_small_package_is_described_and_holds(package):
    folder = package(described())
    assert describe(folder)["resources"] == [GOOD]
    assert check(folder) == []


def field(**parts):
    return {"fields": [{"name": "year", "type": "integer", **parts}, {"name": "state"}]}


@pytest.mark.parametrize(
    ("descriptor", "fault"),
    [
        ([], "resources: : must be a list of tables"),
        ({"name": "p"}, "resources: : must be a list of tables"),
        ({"name": "p", "resources": []}, "resources: : must be a list of tables"),
        ({"name": "p", "resources": ["t"]}, "resources[0]: t: must be an object"),
        (described(name=None), "resources[0].name: : must be one text"),
        (described(path=None), "resources[0].path: : must be one text"),
        (described(path=["t.csv"]), "resources[0].path: ['t.csv']: must be one text"),
        (described(encoding="cp1252"), "resources[0].encoding: cp1252: must be utf-8"),
        (described(dialect={}), "resources[0].dialect: {}: tables are separated by commas"),
        (described(schema=None), "resources[0].schema: : must be written out, with a list of"),
        (described(schema="s.json"), "resources[0].schema: s.json: must be written out"),
        (described(schema={"fields": []}), "resources[0].schema: {'fields': []}: must be written"),
        (
            described(schema={"fields": [{"type": "string"}]}),
            "resources[0].schema.fields[0]: {'type': 'string'}: must be an object with a name",
        ),
        (
            described(schema=field(kind="date")),
            "resources[0].schema.fields[0].type: integer: kind and list need type string",
        ),
        (
            described(schema=field(type="string", list="state")),
            "resources[0].schema.fields[0].list: state: must be a table.column",
        ),
        (
            described(schema=field(type="string", list="states.state")),
            "resources[0].schema.fields[0].list: states.state: must be a table.column",
        ),
        (
            described(schema=field() | {"order": [["year", "until"]]}),
            "resources[0].schema.order: ['year', 'until']: must be pairs of columns",
        ),
    ],
)
def test_a_folder_of_another_shape_is_refused_with_its_place(package, descriptor, fault):
    folder = package(descriptor)
    with pytest.raises(TableError) as caught:
        describe(folder)
    assert str(caught.value).startswith(f"datapackage.json::{fault}")
    with pytest.raises(TableError):
        check(folder)


def test_no_package_and_no_json_are_named(tmp_path):
    with pytest.raises(TableError, match=f"^datapackage.json::: {tmp_path}: no data package here$"):
        describe(tmp_path)
    (tmp_path / "datapackage.json").write_bytes(b'{"name": "\xe9"}')
    with pytest.raises(TableError, match="not JSON"):
        describe(tmp_path)
    (tmp_path / "datapackage.json").unlink()
    (tmp_path / "datapackage.json").mkdir()
    with pytest.raises(TableError, match="Is a directory"):
        describe(tmp_path)


def test_a_table_is_described_by_its_name(package):
    folder = package(described())
    assert resource("t", folder) == GOOD
    with pytest.raises(KeyError, match=r"has no table 'u'\."):
        resource("u", folder)


def test_the_digest_changes_with_any_name_or_content(package):
    folder = package(described())
    before = digest(folder)
    assert digest(folder) == before
    (folder / "t.csv").write_text("year,state\n1910,RUS\n")
    changed = digest(folder)
    (folder / "t.csv").rename(folder / "u.csv")
    assert len({before, changed, digest(folder)}) == 3


def test_the_digest_sees_into_folders(package):
    folder = package(described())
    (folder / "series").mkdir()
    (folder / "series" / "trade.csv").write_text("year\n1910\n")
    before = digest(folder)
    (folder / "series" / "trade.csv").write_text("year\n1911\n")
    assert digest(folder) != before


def faults(folder):
    return [str(fault) for fault in check(folder)]


def test_a_list_may_name_a_column_of_its_own_package(package):
    folder = package(described(schema=field(type="string", list="t.state")), "year,state\nX,X\n")
    assert faults(folder) == []


def test_neither_separator_nor_encoding_of_a_table_is_guessed(package):
    folder = package(described(), "year;state\n1910;ITA\n")
    assert any('"year;state"' in fault for fault in faults(folder))
    (folder / "t.csv").write_bytes(b"year,state\n1910,\xe9\n")
    assert any("'utf-8' codec can't decode byte 0xe9" in fault for fault in faults(folder))


def test_a_fault_of_a_table_names_the_line_that_an_editor_shows(package):
    folder = package(described(), 'year,state\n1910,"I\nT"\n\nx,RUS\n1,2,3\n')
    assert faults(folder) == [
        "t.csv:4:: : the row is completely blank",
        't.csv:5:year: x: type is "integer/default"',
        't.csv:6:: 1,2,3: the row has an extra value in field at position "3"',
    ]


def test_a_table_that_is_not_there_or_lies_elsewhere_is_named(package):
    folder = package(described(path="u.csv"))
    assert faults(folder) == ["u.csv::: : file is missing"]
    (folder / "sub").mkdir()
    (folder / "sub" / "datapackage.json").write_text(json.dumps(described(path="../t.csv")))
    assert faults(folder / "sub") == ['datapackage.json::: : path "../t.csv" is not safe']
