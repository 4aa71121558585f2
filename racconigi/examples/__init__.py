"""Small files in the form that a researcher would bring: events, ties, members, signs."""

from racconigi.examples.files import FOLDER, NAMES, copy

__all__ = ["FOLDER", "NAMES", "copy"]
