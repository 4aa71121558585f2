"""Rules for one cell or for the cells of one row.

Each rule takes the table's name, what ``datapackage.json`` declares for it, and the tables; it
yields faults. Empty cells keep every rule here: whether a cell may be empty is said by the schema.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from racconigi.checking.rows import Row, Tables, is_date
from racconigi.dates import first_day, last_day, precision
from racconigi.faults import Fault

Faults = Iterator[Fault]

_LETTER = re.compile(r"[^\W\d_]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")


def kind(table: str, column: str, declared: str, tables: Tables) -> Faults:
    """Demand a ``date`` that a calendar has, or an ``address`` that a reader can trust."""
    rule = {"date": _date, "address": _address}[declared]
    for row in tables.rows(table):
        if broken := row.cells[column] and rule(row.cells[column]):
            yield fault(tables, table, row, column, broken)


def listed(table: str, column: str, declared: str, tables: Tables) -> Faults:
    """Demand that the parts of a list, joined by ``;``, are in a column, each named once."""
    other, name = declared.split(".")
    for row in tables.rows(table):
        parts = row.cells[column].split(";") if row.cells[column] else []
        for part in parts:
            if part not in tables.by(other, name) or not part:
                yield fault(tables, table, row, column, f"{part!r} is not in {declared}")
        if len(set(parts)) < len(parts):
            yield fault(tables, table, row, column, "named twice")


def script(table: str, column: str, declared: str, tables: Tables) -> Faults:
    """Demand ``Latin`` text without a Cyrillic letter, or ``Cyrillic`` text with mostly such."""
    for row in tables.rows(table):
        letters = len(_LETTER.findall(row.cells[column]))
        cyrillic = len(_CYRILLIC.findall(row.cells[column]))
        wrong = cyrillic > 0 if declared == "Latin" else cyrillic * 2 <= letters
        if letters and wrong:
            yield fault(tables, table, row, column, f"is not written in {declared} letters")


def order(table: str, declared: list[list[str]], tables: Tables) -> Faults:
    """Demand that of two dates the second does not come first."""
    for row, (start, end) in itertools.product(tables.rows(table), declared):
        since, until = row.cells[start], row.cells[end]
        if is_date(since) and is_date(until) and last_day(until) < first_day(since):
            yield fault(tables, table, row, end, f"comes before {start}, {since}")


def ends_in_year(table: str, declared: Mapping[str, str], tables: Tables) -> Faults:
    """Demand that an identifier ends in the year of a date."""
    for row, (name, date) in itertools.product(tables.rows(table), declared.items()):
        if is_date(row.cells[date]) and not row.cells[name].endswith(f"-{row.cells[date][:4]}"):
            yield fault(tables, table, row, date, f"is not of the year that {name} ends in")


def near(table: str, declared: list[Mapping], tables: Tables) -> Faults:
    """Demand that another date lies within some days, or that the note speaks of its year."""
    for row, rule in itertools.product(tables.rows(table), declared):
        date, other = rule["columns"]
        a, b, note = row.cells[date], row.cells[other], row.cells[rule["or_noted_in"]]
        if not (is_date(a) and is_date(b)) or b[:4] in note:
            continue
        apart = max(first_day(b) - last_day(a), first_day(a) - last_day(b)).days
        if apart > rule["days"]:
            text = f"lies {apart} days from {date}, {a}, and {rule['or_noted_in']} does not say why"
            yield fault(tables, table, row, other, text)


def one_sign(table: str, declared: list[list[str]], tables: Tables) -> Faults:
    """Demand that numbers measuring one thing have one sign."""
    for row, columns in itertools.product(tables.rows(table), declared):
        first, *others = [name for name in columns if row.cells[name]] or [""]
        for name in others:
            if row.cells[name].startswith("-") != row.cells[first].startswith("-"):
                text = f"has not the sign of {first}, {row.cells[first]}"
                yield fault(tables, table, row, name, text)


def apart(table: str, declared: list[list[str]], tables: Tables) -> Faults:
    """Demand that two cells of a row differ."""
    for row, (first, second) in itertools.product(tables.rows(table), declared):
        if row.cells[first] and row.cells[first] == row.cells[second]:
            yield fault(tables, table, row, second, f"is the same as {first}")


def same(table: str, declared: list[Mapping], tables: Tables) -> Faults:
    """Demand of two cells, where others have certain values, that they say the same."""
    for row, rule in itertools.product(tables.rows(table), declared):
        first, second = rule["columns"]
        if holds(row, rule["if"]) and row.cells[first] != row.cells[second]:
            wanted = row.cells[second] or "which is empty"
            text = f"must be {second}, {wanted}, where {_found(row, rule)}"
            yield fault(tables, table, row, first, text)


def one_of(table: str, declared: list[list[str]], tables: Tables) -> Faults:
    """Demand that exactly one of several cells is given."""
    for row, columns in itertools.product(tables.rows(table), declared):
        given = [row.cells[name] for name in columns if row.cells[name]]
        if len(given) != 1:
            place = Fault(tables.file(table), row.line, ",".join(columns), ",".join(given), "")
            yield place._replace(rule="exactly one of them must be given")


def when(table: str, declared: list[Mapping], tables: Tables) -> Faults:
    """Demand of some cells, where others have certain values: ``given``, ``empty`` or a list."""
    for row, rule in itertools.product(tables.rows(table), declared):
        if not holds(row, rule["if"]):
            continue
        found = _found(row, rule)
        for name, wanted in rule["then"].items():
            if not _is(row.cells[name], wanted):
                words = wanted if isinstance(wanted, str) else f"one of {', '.join(wanted)}"
                yield fault(tables, table, row, name, f"must be {words} where {found}")


def holds(row: Row, conditions: Mapping[str, str | list[str]]) -> bool:
    """Return whether a row's cells are as some conditions say."""
    return all(_is(row.cells[name], wanted) for name, wanted in conditions.items())


def fault(tables: Tables, table: str, row: Row, column: str, rule: str) -> Fault:
    """Return the fault of one cell."""
    return Fault(tables.file(table), row.line, column, row.cells[column], rule)


def _found(row, rule):
    """Return the conditions of a rule as a row meets them."""
    return " and ".join(f"{name} is {row.cells[name] or 'empty'}" for name in rule["if"])


def _is(cell, wanted):
    if isinstance(wanted, str):
        return bool(cell) == (wanted == "given")
    return cell in wanted


def _date(text):
    try:
        precision(text)
    except ValueError as error:
        return str(error)
    return ""


#: Hosts that hand on copies of other sites' pages.
_COPIES = ("zproxy.org", "stringtranslate.com", "6jhxt.group")


def _address(text):
    """Return what makes an address one that readers should not be sent to; empty if nothing."""
    parts = urlsplit(text)
    host = parts.netloc.rpartition("@")[2]
    if re.search(r":\d+$", host):
        return "names a port"
    if host.endswith("."):
        return "its host ends in a dot"
    if re.fullmatch(r"[\d.]+|\[.*\]", host):
        return "its host is a bare number"
    if host.endswith(_COPIES):
        return "its host hands on copies of other sites"
    return "" if "." in host else "has no host"
