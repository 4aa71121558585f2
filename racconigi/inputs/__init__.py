"""Read a researcher's own tables: every rule checked at the door, every fault named."""

from racconigi.inputs.events import read_events
from racconigi.inputs.files import STDIN, read
from racconigi.inputs.rules import (
    EARLIEST,
    LATEST,
    Column,
    date,
    flag,
    integer,
    name,
    number,
    one_of,
    sign,
)
from racconigi.inputs.systems import read_members, read_signs, read_ties

__all__ = [
    "EARLIEST",
    "LATEST",
    "STDIN",
    "Column",
    "date",
    "flag",
    "integer",
    "name",
    "number",
    "one_of",
    "read",
    "read_events",
    "read_members",
    "read_signs",
    "read_ties",
    "sign",
]
