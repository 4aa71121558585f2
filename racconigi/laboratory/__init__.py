"""The laboratory: change a choice of the book, and see what follows, beside what the book says.

settings     the choices, as plain values that are saved and loaded
recomputing  from settings to frames, through the book's own findings and measures
bench        the controls of an experiment in a notebook: thin, and nothing is computed there
"""

from racconigi.laboratory.settings import Settings

__all__ = ["Settings"]
