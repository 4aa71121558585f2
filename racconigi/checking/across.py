"""Rules between tables: what one says of a thing, and what another says of the same.

Each rule takes the table's name, what ``datapackage.json`` declares for it, and the tables; it
yields faults.
"""

import itertools
from collections.abc import Iterator, Mapping

from racconigi.checking.cells import fault, holds
from racconigi.checking.rows import Row, Tables, is_date
from racconigi.dates import first_day, last_day
from racconigi.faults import Fault

Faults = Iterator[Fault]


def alive(table: str, declared: list[Mapping], tables: Tables) -> Faults:
    """Demand that a state existed, under any of its names, on a date."""
    for rule in declared:
        for row in _rows(table, rule, tables):
            state, date = row.cells[rule["state"]], row.cells[rule["on"]]
            names = tables.by("states", "state").get(state, [])
            if names and is_date(date) and not any(_held(name, date) for name in names):
                text = f"did not exist on {rule['on']}, {date}"
                yield fault(tables, table, row, rule["state"], text)


def agrees(table: str, declared: list[Mapping], tables: Tables) -> Faults:
    """Demand that a cell is the same as one of another table."""
    for rule in declared:
        for row in _rows(table, rule, tables):
            other = tables.value(rule["with"], rule["by"], row.cells[rule["by"]])
            if holds(row, rule.get("if", {})) and row.cells[rule["column"]] != other:
                text = f"is not {rule['with']}, {other or 'which is empty'}"
                yield fault(tables, table, row, rule["column"], text)


def bounds(table: str, declared: list[Mapping], tables: Tables) -> Faults:
    """Demand that a date lies between two of another table; an empty one does not bind."""
    for rule in declared:
        for row in _rows(table, rule, tables):
            date = row.cells[rule["column"]]
            if not is_date(date):
                continue
            ends = {
                end: tables.value(rule[end], rule["by"], row.cells[rule["by"]])
                for end in ("from", "to")
                if end in rule
            }
            if is_date(ends.get("from", "")) and last_day(date) < first_day(ends["from"]):
                text = f"comes before {rule['from']}, {ends['from']}"
                yield fault(tables, table, row, rule["column"], text)
            if is_date(ends.get("to", "")) and first_day(date) > last_day(ends["to"]):
                text = f"comes after {rule['to']}, {ends['to']}"
                yield fault(tables, table, row, rule["column"], text)


def coincides(table: str, declared: Mapping, tables: Tables) -> Faults:
    """Demand that two linked rows date the same thing alike, each as precisely as it can."""
    item, other = declared["item"], declared["other"]
    for row in tables.rows(table):
        part = row.cells[declared["column"]]
        place = declared["dates"].get(part)
        if place is None:
            continue
        date = tables.value(declared["date"], item, row.cells[item])
        wanted = tables.value(place, other, row.cells[other])
        if is_date(date) and (not is_date(wanted) or _place(date, wanted, wanted) != "within"):
            text = f"{row.cells[item]} is dated {date}, {place} {wanted or 'is empty'}"
            yield fault(tables, table, row, declared["column"], text)


def rests_on(table: str, declared: Mapping, tables: Tables) -> Faults:
    """Demand that a row in which certain others take part does not rest on some sources alone."""
    (key,) = tables.key(table)
    members, column, states = declared["members"], declared["column"], declared["of"]
    for row in tables.rows(table):
        item = row.cells[key]
        bound = {found.cells[column] for found in tables.by(members, key).get(item, [])}
        if not bound & set(states) or item in declared.get("except", {}):
            continue
        cited = [found.cells["source"] for found in tables.by(declared["in"], key).get(item, [])]
        kinds = {tables.value("sources.kind", "source", source) for source in cited}
        if kinds <= set(declared["not_only"]):
            rule = " or ".join(declared["not_only"])
            yield fault(tables, table, row, key, f"rests on no source but a {rule}")


def placed(table: str, declared: Mapping, tables: Tables) -> Faults:
    """Demand that a role says where an event lies: within a span, before it or after it."""
    item, owner = declared["item"], declared["owner"]
    for row in tables.rows(table):
        wanted = declared["roles"].get(row.cells[declared["column"]])
        date = tables.value(declared["date"], item, row.cells[item])
        since, until = (
            tables.value(place, owner, row.cells[owner]) for place in declared["between"]
        )
        if wanted is None or not all(map(is_date, (date, since, until))):
            continue
        found = _place(date, since, until)
        if found != wanted:
            span = since if since == until else f"{since} to {until}"
            text = f"{row.cells[item]} lies {found} {span}, on {date}"
            yield fault(tables, table, row, declared["column"], text)


def latest(table: str, declared: Mapping, tables: Tables) -> Faults:
    """Demand that a cell is the last entry of its history."""
    by, column = declared["by"], declared["column"]
    for row in tables.rows(table):
        entries = tables.by(declared["in"], by).get(row.cells[by], [])
        last = max(entries, key=lambda entry: entry.cells[declared["on"]], default=None)
        if last is None or last.cells[column] != row.cells[column]:
            found = f"its last entry, {last.cells[column]}" if last else "without any entry"
            rule = f"differs from {found}" if last else f"is {found}"
            text = f"{rule}, in {declared['in']}: enter the change there, with date and reason"
            yield fault(tables, table, row, column, text)


def settled(table: str, declared: Mapping, tables: Tables) -> Faults:
    """Demand that a coded cell is what two coders agreed on, or what an adjudication says."""
    codings = tables.by(declared["codings"], "event")
    reasons = {
        (row.cells["event"], row.cells["variable"]): row
        for row in tables.rows(declared["adjudications"])
    }
    for row, (variable, passes) in itertools.product(
        tables.rows(table), declared["variables"].items()
    ):
        event, coded = row.cells["event"], _coded(row, variable)
        answers = {c.cells["pass"]: c.cells[variable] for c in codings.get(event, [])}
        given = [answers.get(name, "") for name in passes]
        if not all(given):
            continue
        reason = reasons.pop((event, variable), None)
        for text in _unsettled(given, coded, reason):
            column = variable if variable in row.cells else "joint"
            place = fault(tables, table, row, column, f"{' and '.join(passes)} {text}")
            yield place._replace(value=coded)
    for (event, variable), row in reasons.items():
        text = f"{event} has no two codings of {variable} to settle"
        yield fault(tables, declared["adjudications"], row, "variable", text)


def _unsettled(given, coded, reason):
    """Yield what is wrong between two answers, the ledger and the adjudication."""
    first, second = given
    if reason is None:
        if first != second:
            yield f"said {first} and {second}, and no adjudication settles it"
        elif coded != first:
            yield f"agreed on {first}, and no adjudication departs from it"
    elif given != [reason.cells["first"], reason.cells["second"]]:
        yield f"said {first} and {second}, not what the adjudication reports"
    elif coded != reason.cells["final"]:
        yield f"were settled as {reason.cells['final']}"
    elif first == second == coded:
        yield f"agreed on {first}, and yet there is an adjudication"


def _coded(row, variable):
    """Return the ledger's answer; the direction stands in three of its cells."""
    if variable != "direction":
        return row.cells[variable]
    one_sided = f"{row.cells['initiator']}-{row.cells['target']}"
    return "joint" if row.cells["joint"] == "true" else one_sided


def _rows(table, rule, tables):
    """Yield the rows that a rule speaks of: all but its exceptions, each named with its reason."""
    key = tables.key(table)
    for row in tables.rows(table):
        if ",".join(filter(None, map(row.cells.get, key))) not in rule.get("except", {}):
            yield row


def _held(name: Row, date):
    since, until = name.cells["since"], name.cells["until"]
    begun = not is_date(since) or first_day(since) <= last_day(date)
    return begun and (not is_date(until) or first_day(date) <= last_day(until))


def _place(date, since, until):
    if last_day(date) < first_day(since):
        return "before"
    return "after" if first_day(date) > last_day(until) else "within"
