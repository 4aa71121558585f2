"""Every word on a chart, in four languages, from one table."""

import csv
from pathlib import Path

LANGUAGES = ("en", "fr", "it", "ru")
TABLE = Path(__file__).resolve().parent.parent.parent / "book" / "labels.csv"


class Labels:
    """The words of one language.

    Parameters
    ----------
    language : str
        One of ``en``, ``fr``, ``it``, ``ru``.
    table : Path
        A CSV with ``key`` and one column a language.

    Raises
    ------
    ValueError
        If the language is unknown.

    Examples
    --------
    >>> Labels("it")["cooperation"]
    'Cooperazione'
    >>> Labels("en").name({"name_en": "Racconigi", "name_it": "Racconigi"})
    'Racconigi'
    """

    def __init__(self, language: str = "en", table: Path = TABLE):
        if language not in LANGUAGES:
            raise ValueError(f"Unknown language {language!r}; known: {', '.join(LANGUAGES)}.")
        self.language = language
        with open(table, encoding="utf-8", newline="") as file:
            self._words = {row["key"]: row[language] for row in csv.DictReader(file)}

    def __getitem__(self, key: str) -> str:
        """Return the words for a key; raise KeyError where the table has none."""
        words = self._words.get(key)
        if not words:
            raise KeyError(f"labels.csv has no {self.language} words for {key!r}.")
        return words

    def fill(self, key: str, **values) -> str:
        """Return the words for a key with its ``{fields}`` filled."""
        return self[key].format(**values)

    def name(self, row, column: str = "name") -> str:
        """Return the name that a table's row gives in this language."""
        return row[f"{column}_{self.language}"]
