"""What holds for every message of every language: the same keys, the same values, clean type."""

import itertools
import re

import pytest
from fluent.syntax import FluentParser, ast

from racconigi.catalogue import PICTURES
from racconigi.words import FOLDER, LANGUAGES

#: Messages that a language has for a habit of its own.
OWN = {"first-of-month"}
#: Names of data sets, which keep their English in every language.
DATA_SETS = re.compile("Correlates of War")


def patterns(language):
    """Return the pattern of each message and attribute of a language by its key."""
    text = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
    found = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), f"{language}.ftl: {entry.content}"
        if isinstance(entry, ast.Message):
            parts = [(entry.id.name, entry.value)]
            parts += [(f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes]
            for key, pattern in parts:
                assert key not in found, f"{language}.ftl has {key} twice"
                if pattern is not None:
                    found[key] = pattern
    return found


def readings(pattern, *, of_none=True):
    """Return every text that a pattern can become, with values in braces.

    What is said of no things at all, the variant [0], can be left out.
    """
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append([element.value])
        elif isinstance(element.expression, ast.SelectExpression):
            variants = [
                variant
                for variant in element.expression.variants
                if of_none or not isinstance(variant.key, ast.NumberLiteral)
            ]
            parts.append([t for v in variants for t in readings(v.value, of_none=of_none)])
        elif isinstance(element.expression, ast.StringLiteral):
            parts.append([element.expression.parse()["value"]])
        else:
            parts.append(["{" + element.expression.id.name + "}"])
    return ["".join(text) for text in itertools.product(*parts)]


PATTERNS = {language: patterns(language) for language in LANGUAGES}
TEXTS = {
    language: [(key, text) for key, pattern in found.items() for text in readings(pattern)]
    for language, found in PATTERNS.items()
}


def faults(language, rule):
    """Return the texts of a language that match a pattern of what must not be."""
    return [f"{key}: {text}" for key, text in TEXTS[language] if re.search(rule, text)]


def words_of(text):
    """Return the words of a text, without the names of its values."""
    return re.findall(r"[^\W\d_]+", DATA_SETS.sub(" ", re.sub(r"\{\w+\}", " ", text)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_messages(language):
    keys = set(PATTERNS[language]) - OWN
    assert keys == set(PATTERNS["en"]) - OWN


def stated(text):
    """Return the names of the values that a text states; a decade may stand as "in the 1910s"."""
    return {name.removesuffix("_in") for name in re.findall(r"\{(\w+)\}", text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_states_the_same_values(language):
    by_key = [
        {key: set().union(*map(stated, readings(pattern))) for key, pattern in found.items()}
        for found in (PATTERNS["en"], PATTERNS[language])
    ]
    shared = by_key[0].keys() & by_key[1].keys()
    differing = {key: (by_key[0][key], by_key[1][key]) for key in shared}
    assert {key: pair for key, pair in differing.items() if pair[0] != pair[1]} == {}


def selections(pattern):
    """Return the choices that a pattern makes, those within its variants included."""
    found = []
    for element in pattern.elements:
        expression = getattr(element, "expression", None)
        if isinstance(expression, ast.SelectExpression):
            found.append(expression)
            for variant in expression.variants:
                found += selections(variant.value)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_variant_leaves_out_a_value_that_another_states(language):
    # But the value that is chosen by may be said in a word, such as "only one" for 1.
    for key, pattern in PATTERNS[language].items():
        chosen = {selection.selector.id.name for selection in selections(pattern)}
        texts = readings(pattern, of_none=False)
        others = [stated(text) - chosen for text in texts]
        assert all(names == others[0] for names in others), f"{language}.ftl {key}"


#: The plurals in which a language writes whole numbers.
CATEGORIES = {
    "en": {"one", "other"},
    "fr": {"one", "other"},
    "it": {"one", "other"},
    "ru": {"one", "few", "many", "other"},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_are_those_of_the_language(language):
    for key, pattern in PATTERNS[language].items():
        for selection in selections(pattern):
            names = [v.key.name for v in selection.variants if isinstance(v.key, ast.Identifier)]
            assert len(names) == len(set(names)), f"{language}.ftl {key}"
            assert set(names) <= CATEGORIES[language], f"{language}.ftl {key}"


#: What may follow a number in Russian whatever the number is: no noun that it counts.
AFTER_A_NUMBER = {
    "в", "всех", "одна", "до", "для", "и", "из", "или", "на", "от", "по", "с",
    "год", "года", "году", "годах",  # after a year
}  # fmt: skip


def counted(pattern, chosen=frozenset()):
    """Return the values, with the word after each, whose plural a pattern does not choose."""
    found = []
    for element, after in itertools.pairwise([*pattern.elements, ast.TextElement("")]):
        expression = getattr(element, "expression", None)
        if isinstance(expression, ast.SelectExpression):
            here = chosen | {expression.selector.id.name}
            found += [pair for v in expression.variants for pair in counted(v.value, here)]
        if isinstance(expression, ast.VariableReference) and isinstance(after, ast.TextElement):
            word = re.match("[ \u00a0\u202f]([^\\W\\d_]+)", after.value)
            if word and expression.id.name.removesuffix("_text") not in chosen:
                found.append((expression.id.name, word[1]))
    return found


def test_russian_nouns_follow_their_number_by_its_plurals():
    loose = {
        f"{key}: {name} {word}"
        for key, pattern in PATTERNS["ru"].items()
        for name, word in counted(pattern)
        if word not in AFTER_A_NUMBER
    }
    assert loose == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_are_clean(language):
    assert faults(language, r" \n|  |^\s|\s$|\t|\.\.\.| ,| \.") == []


def test_french_sets_its_high_marks_apart_by_a_space_that_does_not_break():
    assert faults("fr", "(?<![\u00a0\u202f])[;:!?»]|«(?!\u00a0)") == []
    # A percent sign stands after its number; alone it is the unit of a heading.
    assert faults("fr", "(?<![\u00a0\u202f])(?<!, )%") == []


@pytest.mark.parametrize("language", ["fr", "ru"])
def test_a_number_never_breaks_within_nor_from_its_percent_sign(language):
    assert faults(language, r"\d \d|[\d}] %") == []


@pytest.mark.parametrize("language", ["fr", "it", "ru"])
def test_apostrophes_and_quotation_marks_are_those_of_print(language):
    assert faults(language, "['\"]") == []


@pytest.mark.parametrize("language", ["en", "fr", "it"])
def test_no_cyrillic_outside_russian(language):
    assert faults(language, "[\u0400-\u04ff]") == []


#: Names that Russian writes in Latin letters.
LATIN = {
    "WEIS", "CAMEO", "COPDAB", "ATOP", "COW", "GDELT", "ICB", "MID", "F", "V", "Dem", "RICardo",
    "PNG", "SVG", "PDF", "CSV", "JSON", "HTML", "PPTX", "BibTeX", "Parquet", "Excel", "XLSX", "ZIP",
    "RIS", "ISO", "Vega", "Lite", "Natural", "Earth", "GeoNames", "Gibler", "Miller", "Little",
    "Polity", "PowerPoint", "Home", "End", "N",
}  # fmt: skip


def test_russian_is_written_in_cyrillic_but_for_names():
    latin = {
        word for _, text in TEXTS["ru"] for word in words_of(text) if re.search("[A-Za-z]", word)
    }
    assert latin - LATIN == set()


def test_no_russian_word_mixes_alphabets():
    assert faults("ru", "[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]") == []


#: Common English words that are no words of French, Italian or Russian.
ENGLISH = {
    "above", "after", "and", "are", "at", "before", "below", "between", "by", "decade",
    "decades", "each", "every", "for", "from", "had", "has", "have", "is", "its", "most", "not",
    "of", "or", "other", "share", "that", "the", "their", "there", "these", "they", "this",
    "toward", "treaty", "was", "were", "where", "which", "who", "with", "without", "year", "years",
}  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "it", "ru"])
def test_no_english_word_is_left_in_another_language(language):
    hits = {
        f"{key}: {word}"
        for key, text in TEXTS[language]
        for word in words_of(text)
        if word.lower() in ENGLISH
    }
    assert hits == set()


#: Texts that French and Italian rightly have in common with English.
SHARED = {
    "fr": {
        "Alliances", "Balkans", "Code", "Correction.", "Culture, science", "Danube", "Date",
        "Description", "Direction", "Distance", "Kappa", "Licence", "Notes", "Obligation",
        "Obligations",
        "Occasions", "Position", "Positions", "Source", "Sources", "Type", "Verdict", "Verdicts",
        "Version", "consultation", "date (ISO 8601)", "hostile", "page", "secret", "unique",
        "{year}, {date}, Racconigi",
    },
    "it": {
        "Africa", "Arena", "Asia", "Kappa", "Russia", "no", "regime", "{year}, {date}, Racconigi",
    },
    "ru": set(),
}  # fmt: skip
#: Names that are the same in every language.
NAMES = {
    "ATOP", "France", "RICardo", "V-Dem", "BibTeX", "CSV", "Excel (XLSX)", "Natural Earth", "PDF",
    "PowerPoint", "RIS", "SVG", "Häge", "Miller",
}  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "it", "ru"])
def test_a_text_that_equals_the_english_is_known_to_be_right(language):
    english = {key: readings(pattern) for key, pattern in PATTERNS["en"].items()}
    same = {
        text
        for key, text in TEXTS[language]
        if text in english.get(key, ()) and words_of(text) and not DATA_SETS.match(text)
    }
    assert same - SHARED[language] - NAMES == set()


#: Numbers that are names or conventions and no findings: the scale of ties from 0 to 3, intervals
#: of 95 percent, percentiles, the G8, and "1" where a plural writes it out; the shape and the width
#: of a slide, and the standard of dates.
CONVENTIONS = {"0", "1", "3", "5", "8", "95", "9", "16", "3840", "8601"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_states_a_figure_of_its_own(language):
    text = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
    # what pictures of chapters state is held against their rows in tests/charts/test_observations
    text = re.sub(rf"^(?:{'|'.join(PICTURES)}) =\n(?: .*\n)+", "", text, flags=re.M)
    stated = re.sub(r"^[\w-]+ =|^ +\.[\w-]+ =|\{[^{}]*\}|\[\w+\]|\$\w+", "", text, flags=re.M)
    assert set(re.findall(r"\d+", stated)) <= CONVENTIONS
