"""The choices of an experiment: plain values, checked, saved and loaded as JSON."""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from racconigi.findings.trust import CHOICES
from racconigi.measures.alliances import CODINGS, OBLIGATIONS, Coding
from racconigi.measures.relation import Model
from racconigi.measures.scoring import SCALES
from racconigi.measures.similarity import MEASURES

#: The coding whose ties are those of ``ties``.
OWN = "own"
#: What a choice may be, for the choices that are one of a few.
OPTIONS: dict[str, tuple[str, ...]] = {
    **CHOICES,
    "scale": SCALES,
    "coding": (*CODINGS, OWN),
    "measure": MEASURES,
}
#: The bounds of the choices that are numbers.
BOUNDS = {"step": (0.1, 2.0), "concentration": (2.0, 100.0), "length": (5, 60)}
#: The bounds of a weight and of a tie.
WEIGHTS, TIES = (-120.0, 120.0), (0, 3)


@dataclass(frozen=True)
class Settings:
    """The choices of an experiment; by default those of the book.

    Attributes
    ----------
    unit, confidence, sources, words, one_sided, joint, reading : str
        Which acts count, and how: :data:`racconigi.findings.trust.CHOICES`.
    scale : str
        Whose weights.
    weights : mapping of str to float
        Weights of your own, by type of event.
    coding : str
        What obligations are worth: a coding of the literature, or ``own``.
    ties : mapping of str to int
        What each obligation is worth in a coding of your own, from 0 to 3.
    general : bool
        Whether pledges of principle among most states count.
    without : tuple of str
        Treaties that are left out.
    measure : str
        The measure of similarity.
    step : float
        Scale of the prior of a year's step, in log odds.
    concentration : float
        Median of the prior of the concentration of a year's occasions.
    length : int
        Years that a spell lasts on average, beforehand.

    Raises
    ------
    ValueError
        If a choice is none of those that there are; names it.

    Examples
    --------
    >>> Settings(coding="haege").changed()
    {'coding': 'haege'}
    >>> Settings(coding="hage")
    Traceback (most recent call last):
    ValueError: coding 'hage' is none of miller, haege, atop, own.
    """

    unit: str = CHOICES["unit"][0]
    confidence: str = CHOICES["confidence"][0]
    sources: str = CHOICES["sources"][0]
    words: str = CHOICES["words"][0]
    one_sided: str = CHOICES["one_sided"][0]
    joint: str = CHOICES["joint"][0]
    reading: str = CHOICES["reading"][0]
    scale: str = "weis"
    weights: Mapping[str, float] = field(default_factory=dict)
    coding: str = "miller"
    ties: Mapping[str, int] = field(
        default_factory=lambda: {name: getattr(CODINGS["miller"], name) for name in OBLIGATIONS}
    )
    general: bool = False
    without: tuple[str, ...] = ()
    measure: str = "kappa"
    step: float = Model().step
    concentration: float = Model().concentration
    length: int = 20

    def __post_init__(self):
        for name, options in OPTIONS.items():
            if getattr(self, name) not in options:
                order = ("miller", "haege", "atop", OWN) if name == "coding" else options
                raise ValueError(f"{name} {getattr(self, name)!r} is none of {', '.join(order)}.")
        for name, (low, high) in BOUNDS.items():
            _within(name, getattr(self, name), low, high)
        for name, weight in self.weights.items():
            _within(f"weight of {name}", weight, *WEIGHTS)
        for name in OBLIGATIONS:
            _within(f"tie of {name}", self.ties.get(name), *TIES)
        if set(self.ties) != set(OBLIGATIONS):
            raise ValueError(f"ties are one for each of {', '.join(OBLIGATIONS)}.")
        if not isinstance(self.general, bool):
            raise ValueError(f"general {self.general!r} is neither true nor false.")
        if isinstance(self.without, str) or not all(isinstance(t, str) for t in self.without):
            raise ValueError(f"without {self.without!r} is no list of treaties.")
        object.__setattr__(self, "without", tuple(self.without))

    @property
    def choices(self) -> dict[str, str]:
        """Which acts count, and how."""
        return {name: getattr(self, name) for name in CHOICES}

    @property
    def model(self) -> Model:
        """The priors, on the coarser grid of what is computed many times."""
        return Model(step=self.step, concentration=self.concentration, points=101, paths=1000)

    @property
    def worth(self) -> Coding:
        """What obligations are worth."""
        if self.coding != OWN:
            return CODINGS[self.coding]
        both = max(self.ties["consultation"], self.ties["nonaggression"])
        return Coding(**self.ties, consultation_beside_nonaggression=both)

    def changed(self) -> dict[str, Any]:
        """Return the choices that are not those of the book."""
        book = Settings()
        return {
            name: value
            for name, value in dataclasses.asdict(self).items()
            if value != getattr(book, name)
        }

    def but(self, **choices: Any) -> "Settings":
        """Return these settings with some choices changed."""
        return dataclasses.replace(self, **choices)

    def save(self, path: Path) -> None:
        """Write the settings to a file, all of them, so that it says what was done."""
        told = json.dumps(dataclasses.asdict(self), indent=1, sort_keys=True)
        Path(path).write_text(told + "\n", encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Settings":
        """Read settings from a file; a choice that it does not name is that of the book.

        Raises
        ------
        ValueError
            If the file holds no settings; names it and what is wrong.
        """
        try:
            told = json.loads(Path(path).read_text(encoding="utf-8"))
            known = {each.name for each in dataclasses.fields(cls)}
            unknown = sorted(set(told) - known) if isinstance(told, dict) else ["no object"]
            if unknown:
                raise ValueError(f"there is no choice {unknown[0]!r}")
            return cls(**told)
        except (OSError, ValueError, TypeError, AttributeError) as error:
            why = error.strerror if isinstance(error, OSError) else error
            raise ValueError(f"{path}: no settings of the laboratory: {why}") from None


def _within(name, value, low, high):
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not low <= value <= high:
        raise ValueError(f"{name} {value!r} is no number from {low:g} to {high:g}.")
