"""How each language writes numbers, dates, lists and plurals."""

import numpy as np
import pytest
from fluent.runtime import FluentBundle, FluentResource

import racconigi.words
from racconigi.quantities import (
    Count,
    Date,
    Decade,
    Measure,
    Name,
    Share,
    Span,
    Word,
    Year,
    decades,
    spans,
)
from racconigi.words import LANGUAGES, Words, say

#: No-break spaces: the wide one, and the narrow one within French numbers.
WIDE, NARROW = "\u00a0", "\u202f"


def with_message(monkeypatch, language, message):
    """Return words of a language with a message of its own."""
    bundle = FluentBundle([language], use_isolating=False)
    for text in ((racconigi.words.FOLDER / f"{language}.ftl").read_text(encoding="utf-8"), message):
        bundle.add_resource(FluentResource(text))
    monkeypatch.setattr(racconigi.words, "_bundle", lambda _: bundle)
    return Words(language)


def each(**expected):
    """Return a decorator that runs a test for each language with what is expected of it."""
    return pytest.mark.parametrize(("language", "expected"), expected.items())


def test_there_are_four_languages():
    assert LANGUAGES == ("en", "fr", "it", "ru")


@each(
    en=["1,234", "532", "1,234.5", "−7.3"],
    fr=[f"1{NARROW}234", "532", f"1{NARROW}234,5", "−7,3"],
    it=["1.234", "532", "1.234,5", "−7,3"],
    ru=[f"1{WIDE}234", "532", f"1{WIDE}234,5", "−7,3"],
)
def test_numbers_have_the_decimals_and_groups_of_the_language(language, expected):
    words = Words(language)
    values = [Count(1234), Count(532), Measure(1234.5, digits=1), Measure(-7.3, digits=1)]
    assert [words.write(value) for value in values] == expected


@each(
    en=["+0.38", "−0.38", "+0.00"],
    fr=["+0,38", "−0,38", "+0,00"],
    it=["+0,38", "−0,38", "+0,00"],
    ru=["+0,38", "−0,38", "+0,00"],
)
def test_a_signed_measure_has_a_true_minus_or_a_plus(language, expected):
    values = (0.381, -0.381, 0.0)
    assert [Words(language).write(Measure(value, signed=True)) for value in values] == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_rounds_to_zero_has_no_minus(language):
    words = Words(language)
    assert words.number(-0.004, digits=2) == words.number(0, digits=2)
    assert words.number(-0.004, digits=2, signed=True) == words.number(0, digits=2, signed=True)
    assert words.percent(-0.004) == words.percent(0)


def test_a_measure_without_digits_has_no_point():
    assert Words("en").write(Measure(12.4, digits=0)) == "12"


@each(
    en=["35%", "35.5%", "−5%"],
    fr=[f"35{WIDE}%", f"35,5{WIDE}%", f"−5{WIDE}%"],
    it=["35%", "35,5%", "−5%"],
    ru=[f"35{WIDE}%", f"35,5{WIDE}%", f"−5{WIDE}%"],
)
def test_shares_are_percentages(language, expected):
    values = [Share(0.35), Share(0.355, digits=1), Share(-0.05)]
    assert [Words(language).write(value) for value in values] == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_is_no_count_and_has_no_groups(language):
    assert Words(language).write(Year(1912)) == "1912"
    assert Words(language).write(Span((1936, 1943))) == "1936–1943"
    assert Words(language).write(Span((1950, 1950))) == "1950"


@each(
    en=["24 October 1909", "October 1909", "1909", "1 May 1914"],
    fr=["24 octobre 1909", "octobre 1909", "1909", "1er mai 1914"],
    it=["24 ottobre 1909", "ottobre 1909", "1909", "1º maggio 1914"],
    ru=["24 октября 1909", "октябрь 1909", "1909", "1 мая 1914"],
)
def test_dates_of_three_precisions_and_the_first_of_a_month(language, expected):
    dates = ("1909-10-24", "1909-10", "1909", "1914-05-01")
    assert [Words(language).write(Date(date)) for date in dates] == expected


@each(
    en=["1850s", "1850s and 1870s", "1850s, 1870s and 1890s", "none"],
    fr=["années 1850", "années 1850 et 1870", "années 1850, 1870 et 1890", "aucun"],
    it=["anni 1850", "anni 1850 e 1870", "anni 1850, 1870 e 1890", "nessuno"],
    ru=["1850-е", "1850-е и 1870-е", "1850-е, 1870-е и 1890-е", "нет"],
)
def test_decades_alone_and_in_lists(language, expected):
    words, listed = Words(language), [1850, 1870, 1890]
    assert words.write(Decade(1850)) == words.decade(1850) == expected[0]
    lists = (listed[:1], listed[:2], listed, [])
    assert [words.write(decades(years)) for years in lists] == expected


@each(
    en=("in the 1850s", "in the 1850s and 1870s"),
    fr=("dans les années 1850", "dans les années 1850 et 1870"),
    it=("negli anni 1850", "negli anni 1850 e 1870"),
    ru=("в 1850-х", "в 1850-х и 1870-х"),
)
def test_something_happens_in_a_decade_or_in_several(language, expected, monkeypatch):
    words = with_message(monkeypatch, language, "found = { $last_in }")
    assert words.fill("found", last=Decade(1850)) == expected[0]
    assert words.fill("found", last=decades([1850, 1870])) == expected[1]


@each(en="1936–1943 and 1950", fr="1936–1943 et 1950", it="1936–1943 e 1950", ru="1936–1943 и 1950")
def test_spans_in_lists(language, expected):
    assert Words(language).write(spans([(1936, 1943), (1950, 1950)])) == expected


@each(en="a, b and c", fr="a, b et c", it="a, b e c", ru="a, b и c")
def test_texts_in_lists(language, expected):
    words = Words(language)
    assert words.join(iter("abc")) == expected
    assert words.join(["a"]) == "a"
    assert words.join([]) == words["none"]


@each(en="Balkans", fr="Balkans", it="Balcani", ru="Балканы")
def test_words_of_the_house_are_written_by_their_key(language, expected):
    assert Words(language).write(Word("arena.balkans")) == expected


@each(en="Sardinia", fr="Sardaigne", it="Sardegna", ru="Сардиния")
def test_names_of_a_table_are_those_of_the_language(language, expected):
    names = {"en": "Sardinia", "fr": "Sardaigne", "it": "Sardegna", "ru": "Сардиния"}
    assert Words(language).write(Name(names)) == expected
    row = {f"name_{key}": name for key, name in names.items()}
    assert Words(language).name(row) == expected
    titled = {f"title_{key}": name for key, name in names.items()}
    assert Words(language).name(titled, "title") == expected


def test_what_is_no_quantity_is_written_as_it_is():
    assert Words("fr").write("WEIS") == "WEIS"


@each(
    en=("one decade of", "2 decades of", "5 decades of", "21 decades of"),
    fr=("une décennie sur", "2 décennies sur", "5 décennies sur", "21 décennies sur"),
    it=("un decennio su", "2 decenni su", "5 decenni su", "21 decenni su"),
    ru=("1 десятилетии из", "2 десятилетиях из", "5 десятилетиях из", "21 десятилетии из"),
)
def test_a_count_takes_part_in_plurals(language, expected):
    words = Words(language)
    for positive, part in zip((1, 2, 5, 21), expected, strict=True):
        title = words.fill("scores-by-decade.title", positive=Count(positive), decades=Count(18))
        assert part in title


def test_russian_counts_one_few_and_many(monkeypatch):
    message = """found = { $n ->
        [one] { $n } событие
        [few] { $n } события
       *[many] { $n } событий
    }"""
    words = with_message(monkeypatch, "ru", message)
    written = [words.fill("found", n=Count(n)) for n in (1, 2, 5, 11, 12, 21, 22, 25, 0)]
    assert written == [
        "1 событие", "2 события", "5 событий", "11 событий", "12 событий", "21 событие",
        "22 события", "25 событий", "0 событий",
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_in_a_sentence_is_written_as_by_itself(language, monkeypatch):
    words = with_message(monkeypatch, language, "found = { $n }")
    assert words.fill("found", n=Count(np.int64(1234))) == words.write(Count(1234))


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_quantities_in_a_sentence_are_written_as_by_themselves(language, monkeypatch):
    words = with_message(monkeypatch, language, "found = { $x }")
    for quantity in (Year(1912), Share(0.35), Measure(-0.381), Date("1909-10-24"), decades([1850])):
        assert words.fill("found", x=quantity) == words.write(quantity)


def test_a_plain_number_or_text_stays_what_it_is(monkeypatch):
    words = with_message(monkeypatch, "en", "found = { $x }")
    assert words.fill("found", x="1850") == "1850"
    assert words.fill("found", x=7) == "7"


def test_words_that_are_missing_are_named_with_their_language():
    for key in ("nonsense", "nonsense.title", "state.XXX"):
        with pytest.raises(KeyError, match=f"it.ftl has no words for '{key}'"):
            Words("it")[key]
        assert key not in Words("it")
    assert "state.ITA" in Words("it")


def test_a_value_that_the_words_need_is_named():
    with pytest.raises(ValueError, match=r"fr\.ftl, 'scores-by-decade\.title': .*decades"):
        Words("fr").fill("scores-by-decade.title", positive=Count(1))


def test_an_unknown_language_is_named():
    with pytest.raises(ValueError, match=r"Unknown language 'de'; known: en, fr, it, ru\."):
        Words("de")


def test_words_say_which_values_they_ask_for(monkeypatch):
    message = """found = { $a ->
        [one] { $b }
       *[other] { $last_in }
    } { $c }"""
    words = with_message(monkeypatch, "en", message)
    assert words.asked("found") == {"a", "b", "c", "last"}
    assert words.asked("found.title") == set()


def test_numbers_are_put_into_a_text_of_a_table():
    numbers = {"acts": Count(1532), "kappa": Measure(0.38, signed=True)}
    text = "{acts} acts, kappa {kappa}; 4 wars"
    assert Words("en").complete(text, numbers) == "1,532 acts, kappa +0.38; 4 wars"
    assert Words("it").complete(text, numbers) == "1.532 acts, kappa +0,38; 4 wars"
    with pytest.raises(KeyError, match="treaties"):
        Words("en").complete("{treaties} treaties", numbers)


@each(
    en=(".", ",", "%"),
    fr=(",", NARROW, f"{WIDE}%"),
    it=(",", ".", "%"),
    ru=(",", WIDE, f"{WIDE}%"),
)
def test_charts_write_numbers_as_sentences_do(language, expected):
    form = Words(language).number_format
    assert (form["decimal"], form["thousands"], form["percent"]) == expected
    assert form["minus"] == "−"
    assert form["grouping"] == [3]


def test_prose_asks_for_numbers_by_name():
    said = say({"kappa_1882": Measure(0.381, signed=True), "acts": Count(532)}, "fr")
    assert said.kappa_1882 == "+0,38"
    assert dir(said) == ["acts", "kappa_1882"]
    assert say({"kappa_1882": Measure(0.381, signed=True)}).kappa_1882 == "+0.38"


@pytest.mark.parametrize("name", ["kappa_1914", "_numbers_", "__len__"])
def test_prose_that_asks_for_what_was_not_found_is_told(name):
    with pytest.raises(AttributeError, match=f"Nothing called '{name}' was found"):
        getattr(say({"_numbers_": Count(1)}), name)
