"""A thousand generated faults over all tables: each rejected with its file, none accepted.

Faults are drawn with a fixed seed. Each is made in a copy of one table, the rest of the package
staying sound, so that what is found is what was broken.
"""

import csv
import io
import json
import random
import shutil

import pytest

from racconigi.checking import check
from racconigi.package import DATA, describe
from racconigi.tables import sizes

FAULTS = 1_050
GROUPS = 6


def _rows(text):
    return list(csv.reader(io.StringIO(text)))


def _text(rows):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def _fields(resource, wanted):
    return [field for field in resource["schema"]["fields"] if wanted(field)]


def _constrained(name):
    return lambda field: name in field.get("constraints", {})


#: For each kind of fault: which fields it can strike, and the value it writes.
CELLS = {
    "impossible date": (lambda f: f.get("kind") == "date", "1909-02-30"),
    "not a date": (lambda f: f.get("kind") == "date", "24.10.1909"),
    "wrong type": (lambda f: f["type"] in ("integer", "number"), "many"),
    "another script": (lambda f: f.get("script") == "Cyrillic", "Accordo di Racconigi"),
    "untrusted address": (lambda f: f.get("kind") == "address", "http://156.54.191.164/x"),
    "not a boolean": (lambda f: f["type"] == "boolean", "perhaps"),
    "unknown word": (_constrained("enum"), "nonsense"),
    "required but empty": (_constrained("required"), ""),
    "unknown key": (lambda f: "list" in f, "XXX"),
    "pattern broken": (_constrained("pattern"), "¿?"),
    "above the bound": (
        lambda f: "maximum" in f.get("constraints", {}) and f["type"] in ("integer", "number"),
        "99999999",
    ),
}


def strike(resource, kind, rows, rng):
    """Break a table in one way; return its new content, or None where the way does not apply."""
    names, line = rows[0], rng.randrange(1, len(rows))
    schema = resource["schema"]
    if kind in CELLS:
        applies, value = CELLS[kind]
        fields = _fields(resource, applies)
        if not fields:
            return None
        rows[line][names.index(rng.choice(fields)["name"])] = value
        return _text(rows).encode()
    if kind == "foreign key":
        keys = schema.get("foreignKeys", [])
        if not keys:
            return None
        rows[line][names.index(rng.choice(keys)["fields"][0])] = "nothing-1900"
    elif kind == "duplicate row":
        rows.insert(line + 1, list(rows[line]))
    elif kind == "order reversed":
        pairs = [
            (names.index(a), names.index(b))
            for a, b in schema.get("order", [])
            for row in [rows[line]]
            if row[names.index(a)] and row[names.index(b)]
        ]
        if not pairs:
            return None
        rows[line][rng.choice(pairs)[1]] = "1700"
    elif kind == "extra cell":
        rows[line].append("more")
    elif kind == "missing cell":
        rows[line].pop()
    elif kind == "extra column":
        for number, row in enumerate(rows):
            row.append("extra" if number == 0 else "x")
    elif kind == "missing column":
        column = rng.randrange(len(names))
        for row in rows:
            del row[column]
    elif kind == "swapped columns":
        first, second = rng.sample(range(len(names)), 2)
        for row in rows:
            row[first], row[second] = row[second], row[first]
    elif kind == "header renamed":
        rows[0][rng.randrange(len(names))] = "surprise"
    elif kind == "blank row":
        rows.insert(line, [""] * len(names))
    elif kind == "encoding damage":
        content = _text(rows).encode()
        cut = rng.randrange(len(content) // 2, len(content))
        return content[:cut] + b"\xff\xfe\x80" + content[cut:]
    elif kind == "truncated":
        content = _text(rows).rstrip().rsplit(",", 1)[0]
        return (content.rsplit("\n", 1)[0] + '\n"' + content.rsplit("\n", 1)[1]).encode()
    return _text(rows).encode()


KINDS = [
    *CELLS, "foreign key", "duplicate row", "order reversed", "extra cell", "missing cell",
    "extra column", "missing column", "swapped columns", "header renamed", "blank row",
    "encoding damage", "truncated",
]  # fmt: skip


@pytest.mark.parametrize("resource", describe()["resources"], ids=lambda found: found["name"])
def test_every_table_has_a_key_that_finds_a_row_entered_twice(resource):
    assert resource["schema"].get("primaryKey"), "without a key nothing tells two rows apart"


@pytest.mark.parametrize("group", range(GROUPS))
def test_every_generated_fault_is_rejected(tmp_path, group):
    data = shutil.copytree(DATA, tmp_path / "data")
    rng = random.Random(1909 + group)
    resources = describe()["resources"]
    # every table is struck, the long ones less often: checking them takes longer
    weights = [1 / (rows + 200) for rows in sizes().values()]
    done = dict.fromkeys(KINDS, 0)
    while sum(done.values()) < FAULTS // GROUPS:
        kind = min(done, key=lambda name: (done[name], rng.random()))
        (resource,) = rng.choices(resources, weights)
        path = data / resource["path"]
        sound = path.read_bytes()
        broken = strike(resource, kind, _rows(sound.decode()), rng)
        if broken is None or broken == sound:
            continue
        path.write_bytes(broken)
        faults = check(data, only=resource["name"])
        path.write_bytes(sound)
        assert faults, f"{kind} in {resource['path']} was accepted"
        assert any(fault.file == resource["path"] for fault in faults), (kind, faults[:3])
        assert all(fault.rule for fault in faults), (kind, faults[:3])
        if kind in CELLS:
            assert any(fault.row and fault.column for fault in faults), (kind, faults[:3])
        done[kind] += 1
    assert min(done.values()) >= 5
    assert check(data) == []


def test_a_broken_descriptor_is_a_fault_and_no_crash(tmp_path):
    data = shutil.copytree(DATA, tmp_path / "data")
    descriptor = describe()
    descriptor["resources"][0]["schema"]["fields"][0]["type"] = "riddle"
    (data / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    faults = check(data)
    assert faults
    assert {fault.file for fault in faults} == {"datapackage.json"}
