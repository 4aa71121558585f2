"""A researcher's own tables: what several tests of reading need."""

import pytest

from racconigi.faults import TableError
from racconigi.inputs.events import Asked, Events, read_events
from racconigi.inputs.rules import one_of

WORDS = {"scope": ["dyad", "context"], "confidence": ["high", "low", "unconfirmed"]}
TYPES = one_of({"alliance", "protest", "visit"}, "must be one of the 3 event types")


def faults(read, *arguments, **options):
    """Return the faults as (line, column, value, rule)."""
    with pytest.raises(TableError) as caught:
        read(*arguments, **options)
    return [tuple(fault)[1:] for fault in caught.value.faults]


def events(path, **options) -> Events:
    """Read one file of events by a codebook of three types."""
    return read_events([path], Asked(**{"code": TYPES, "words": WORDS} | options))
