"""What the tests of recipes share: little tables written by hand, and the committed series."""

import io
from collections.abc import Callable
from pathlib import Path

import pandas as pd

DATA = Path(__file__).parent.parent.parent / "data"
SERIES = DATA / "series"


def table(text: str, **options) -> pd.DataFrame:
    """Return the frame of a little table, cells apart by spaces; a dot is missing."""
    return pd.read_csv(io.StringIO(text), sep=r"\s+", na_values=["."], **options)


def committed(name: str, *index: str) -> pd.DataFrame:
    """Return a committed series, by its key."""
    frame = pd.read_csv(SERIES / f"{name}.csv")
    return frame.set_index(list(index)) if index else frame


def check_leaves_alone(compute: Callable[..., pd.DataFrame], *frames: pd.DataFrame) -> None:
    """Check that a recipe does not change what it was given."""
    before = [frame.copy(deep=True) for frame in frames]
    compute(*frames)
    for frame, copy in zip(frames, before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)
