"""The bibliography: every title in its language, every entry of the book with one that is known."""

import re

import pytest
from pybtex.database import parse_file, parse_string
from pybtex.plugin import find_plugin

from racconigi.citing import BIBLIOGRAPHY
from racconigi.publish import bibliography
from racconigi.publish.bibliography import LANGUAGES, HowRead

WORKS = parse_file(str(BIBLIOGRAPHY)).entries


def written(entry):
    """Return an entry as a page writes it: its nodes, as markup."""
    bibliography.register()
    formatted = next(iter(HowRead().format_entries(parse_string(entry, "bibtex").entries.values())))
    backend = find_plugin("pybtex.backends", "docutils")()
    return "".join(str(node) for node in formatted.text.render(backend))


def test_a_title_is_in_its_language():
    page = written("@article{a, author={Serra, E.}, title={{Nitti e la Russia}}, langid={italian},"
                   " journal={Il Politico}, year={1985}}")  # fmt: skip
    assert '<inline classes="language-it">Nitti e la Russia.</inline>' in page
    assert page.endswith("1985.")


def test_the_title_of_a_book_is_in_its_language_too():
    page = written("@book{a, author={Salvemini}, title={{Mussolini diplomate}}, langid={french},"
                   " publisher={Grasset}, year={1932}, keywords={excerpt}}")  # fmt: skip
    assert '<inline classes="language-fr"><emphasis>Mussolini diplomate</emphasis>' in page
    assert page.endswith("[<emphasis>excerpt</emphasis>]")


def test_an_english_title_bears_no_mark():
    page = written("@book{a, author={Knox, M.}, title={{Mussolini Unleashed}},"
                   " publisher={Cambridge University Press}, year={1982}}")  # fmt: skip
    assert "language-" not in page


def test_a_language_that_is_unknown_is_refused():
    with pytest.raises(KeyError, match="klingon"):
        written("@book{a, title={{A}}, langid={klingon}, publisher={B}, year={1982}}")


def test_every_title_in_the_book_has_a_language_that_is_known():
    assert {work.fields.get("langid") for work in WORKS.values()} <= {None, *LANGUAGES}
    cyrillic = {key for key, work in WORKS.items() if re.search("[а-яА-Я]", work.fields["title"])}
    told = {k for k, w in WORKS.items() if w.fields.get("langid") in ("russian", "serbian")}
    assert cyrillic <= told


#: Words that stand in no English title, by the language that has them.
TELLING = {
    "italian": r"\b(della|delle|degli|di|nella|il|lo|e la|tra|con|alla|d'Italia)\b",
    "french": r"\b(les|des|une|aux|diplomate|port)\b",
    "german": r"\b(und|der|die|das)\b",
}


@pytest.mark.parametrize("language", TELLING)
def test_no_title_with_words_of_another_language_is_left_english(language):
    plain = {
        key: work.fields["title"] for key, work in WORKS.items() if "langid" not in work.fields
    }
    assert {k: title for k, title in plain.items() if re.search(TELLING[language], title)} == {}
