"""The Sphinx extension, on a book of one page: numbers, charts and works, in a language."""

import io
import re

import pytest
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace

from racconigi.findings import find
from racconigi.publish import book
from racconigi.publish.book import BookBuilder, ChartOutput, _cited, _said
from racconigi.publish.views import Section
from racconigi.publish.years import Page
from racconigi.words import say

PAGE = """# A page

Friendly in {eval}`relation.clear_friendly` decades: {eval}`relation.decades_clear_friendly`.
See {eval}`cite("haege2011", "azar1980")` and $x^2$.

```{chart} directions
```
"""


YEARS = [
    Page("years/1908", "1908", "<p>Before.</p>", []),
    Page("years/1909", "1909", "<p>Lead.</p>", [Section("acts", "Acts & talks", "<p>Done.</p>")]),
]


@pytest.fixture
def build(tmp_path, monkeypatch):
    """Return a function that builds a page in a language and returns its HTML and its warnings."""
    write = book.contents.write
    kept = tmp_path / "kept"
    monkeypatch.setattr(book.contents, "write", lambda place, _: write(place, kept, ["directions"]))
    monkeypatch.setattr(book.taking, "write", lambda *_: None)
    monkeypatch.setattr(book.tables, "export", lambda *_: None)
    monkeypatch.setattr(book.cards, "write", lambda *_: None)
    monkeypatch.setattr(book.lettering, "write", lambda *_: None)
    monkeypatch.setattr(book.years, "pages", lambda words: YEARS)

    def run(text, language="en"):
        source = tmp_path / "source"
        source.mkdir(exist_ok=True)
        (source / "page.md").write_text(text, encoding="utf-8")
        (source / "works.bib").write_text(
            "@misc{haege2011, author={Frank Häge}, year={2011}, title={One}}\n"
            "@misc{azar1980, author={Edward Azar}, year={1980}, title={Two}}\n"
            "@misc{sidorov1960, author={Sidorov, A.}, year={1960}, title={Финансы и война},"
            " langid={russian}, note={Москва}}\n",
            encoding="utf-8",
        )
        heard = io.StringIO()
        settings = {
            "extensions": ["myst_parser", "sphinxcontrib.bibtex", "racconigi.publish.book"],
            "myst_enable_extensions": ["dollarmath"],
            "myst_url_schemes": ["http", "https", "event", "treaty", "claim", "source"],
            "bibtex_bibfiles": ["works.bib"],
            "bibtex_reference_style": "author_year",
            "bibtex_default_style": "how-read",
            "html_math_renderer": "mathml",
            "language": language,
            "root_doc": "page",
        }
        with docutils_namespace():
            app = Sphinx(
                source, None, tmp_path / language, tmp_path / "trees", "html", settings,
                status=None, warning=heard, freshenv=True,
            )  # fmt: skip
            app.build()
        page = (tmp_path / language / "page.html").read_text(encoding="utf-8")
        return page, heard.getvalue()

    return run


def test_a_page_states_numbers_draws_charts_and_cites_works(build):
    page, heard = build(PAGE + "\n```{bibliography}\n```\n")
    assert heard == ""
    told = say(find("relation").numbers)
    assert f"in {told.clear_friendly} decades: {told.decades_clear_friendly}" in page
    assert "Häge" in page
    assert "<msup>" in page
    assert '<figure class="chart" id="directions" lang="en"' in page
    assert "What each side did alone" in page


def test_a_page_speaks_the_language_of_the_build(build):
    page, _ = build(PAGE + "\n```{bibliography}\n```\n", language="fr")
    assert say(find("relation").numbers, "fr").decades_clear_friendly in page
    assert "Ce que chacun a fait seul" in page


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{eval}`cooperation.nonsense`", "Nothing called 'nonsense' was found"),
        ("{eval}`nonsense.friendly`", "No chapter 'nonsense' among the findings"),
        ("{eval}`1 + 1`", "prose states chapter.number or cites a work, nothing else"),
        ("```{chart} nonsense\n```", "The book has no chart 'nonsense'"),
        ("{event}`an act <nonsense>`", "No event 'nonsense' in the tables"),
        ("{claim}`S99`", "No claim 'S99' in the tables"),
        ("```{decade} 1915\n```", "1915 begins no decade of the book"),
        ("```{standing} soon\n```", "invalid literal"),
        ("```{sources} xx\n```", "No page of sources 'xx'"),
        ("{foreign}`Anschluss`", "say words and their language, such as Anschluss <de>"),
        ("{foreign}`Anschluss <German>`", "say words and their language"),
    ],
)
def test_what_a_page_cannot_state_is_named_with_its_line(build, text, said):
    _, heard = build(f"# A page\n\n{text}\n")
    assert said in heard
    assert "page.md:3:" in heard


def test_the_works_of_an_expression_are_read_and_not_run():
    assert _cited('cite("a", "b")') == ["a", "b"]
    assert _cited("cooperation.positive") is None
    assert _said("cooperation.positive", "en") == say(find("cooperation").numbers).positive


def test_a_page_says_nothing_that_only_stops_a_reader(build):
    table, works = "|  | a |\n|--|--|\n| b | c |\n", "```{bibliography}\n```\n"
    page, _ = build(f'# A page\n\n{table}\n$$x^2$$\n\nSee {{eval}}`cite("haege2011")`.\n\n{works}')
    assert "<td></td>" in page
    assert page.count("<th") == page.count("<thead") + 1
    assert "doc-biblioentry" not in page
    assert '<div class="math" tabindex="0">' in page


def test_scripts_wait_until_the_page_is_there(build):
    page, _ = build("# A page\n")
    scripts = re.findall(r"<script[^>]*src=[^>]*>", page)
    waiting = [script for script in scripts if "defer" in script]
    assert any("racconigi.js" in script for script in waiting)
    at_once = set(scripts) - set(waiting)
    assert all(re.search("documentation_options|frame", script) for script in at_once)


def test_nothing_in_a_page_runs_or_dresses_in_line(build):
    table = "| a |\n|--:|\n| b |\n"
    page, _ = build(f"# A page\n\n{table}\n<style>p {{ color: red }}</style>\n")
    head, _, rest = page.partition("</head>")
    body = rest.partition('role="main"')[2].partition("sphinxsidebar")[0]  # ours, not the theme's
    assert re.findall(r"<script(?![^>]*src=)[^>]*>", head) == []
    assert "<style" not in page
    assert "<table" in body
    assert " style=" not in body


def test_words_of_another_language_say_which(build):
    page, heard = build("# A page\n\nAgainst the {foreign}`Anschluss & more <de>`.\n")
    assert heard == ""
    assert '<em lang="de">Anschluss &amp; more</em>' in page


def test_a_bibliography_says_the_language_of_its_words(build):
    text = '# A page\n\n{eval}`cite("sidorov1960")`\n\n```{bibliography}\n```\n'
    for language in ("en", "ru"):
        assert '<span lang="ru">Финансы и война.</span>' in build(text, language=language)[0]
    assert '<span lang="ru">Москва' in build(text)[0]
    assert '<span lang="ru">Москва' not in build(text, language="ru")[0]


def test_a_page_says_what_it_is_before_it_says_anything(build):
    page, _ = build("# A & page\n\nIts first sentence. And its second.\n")
    head = page.partition("</head>")[0]
    assert '<meta name="description" content="Its first sentence. And its second.">' in head
    assert '<meta property="og:title" content="A &amp; page">' in head
    assert "card.png" in head


def test_a_page_opens_with_the_part_that_the_contents_put_it_in(build, tmp_path):
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "_toc.yml").write_text(
        "root: index\nparts:\n- caption: Measuring & more\n  chapters:\n  - file: page\n"
    )
    page, _ = build("# A page\n")
    assert '<p class="part">Measuring &amp; more</p>\n<h1>A page' in page


def test_what_is_missing_has_a_page(build, tmp_path):
    build("# A page\n")
    missing = (tmp_path / "en" / "404.html").read_text(encoding="utf-8")
    assert "<h1>This page is not in the book</h1>" in missing


def test_an_output_that_is_no_chart_is_left_alone():
    class Data:
        mime_type = "text/html"

    assert ChartOutput.handle_mime(None, Data, inline=False) is None


def test_prose_leads_to_the_box_of_the_event_that_it_stands_on(build):
    page, heard = build(
        "# A page\n\nThey {event}`met <racconigi-accord-1909>` ({claim}`S12`,"
        " {treaty}`letters <racconigi-agreement-1909>`).\n"
    )
    assert heard == ""
    assert 'href="../years/1909.html#racconigi-accord-1909">met</a>' in page
    assert 'href="../book/claims.html#S12">S12</a>' in page
    assert 'href="../years/1909.html#treaty-racconigi-agreement-1909">letters</a>' in page


def test_a_claim_stands_in_the_margin_where_it_is_met_and_its_verdict_with_it(build):
    page, heard = build(
        "# A page\n\nNo claim here.\n\nThey came of it, says [S12](claim:S12).\n\n"
        "- in a list [S13](claim:S13)\n"
    )
    assert heard == ""
    before, _, after = page.partition('<div class="margin beside" role="note">')
    assert "No claim here." in before
    assert '<p class="verdict supported">S12: supported</p>' in after
    assert after.index("S12: supported") < after.index("They came of it")
    assert page.count('class="margin beside"') == 1


def test_a_link_to_a_claim_that_is_not_there_does_not_build(build):
    _, heard = build("# A page\n\nSays [S99](claim:S99).\n")
    assert "No claim 'S99' in the tables." in heard


def test_the_generated_parts_of_a_decade_stand_in_its_page(build):
    page, heard = build("# The 1900s\n\n```{standing} 1900\n```\n\n```{decade} 1900\n```\n")
    assert heard == ""
    assert 'href="1890.html"' in page
    for part in ("gravest", "bound", "claims", "years", "charts"):
        assert f'<section id="{part}">' in page


def test_a_year_is_a_page_and_what_can_be_found_a_script(build, tmp_path):
    build("# A page\n\nProse of the page.\n")
    year = (tmp_path / "en" / "years" / "1909.html").read_text(encoding="utf-8")
    assert "<h1>1909</h1>" in year
    assert "<h2>Acts &amp; talks</h2>" in year
    script = (tmp_path / "en" / "search" / "en.js").read_text(encoding="utf-8")
    assert script.startswith("racconigiSearch({")
    assert "Prose of the page." in script
    assert not (tmp_path / "en" / "searchindex.js").exists()


def test_a_decade_stands_beside_the_years():
    address = BookBuilder.get_target_uri
    builder = BookBuilder.__new__(BookBuilder)
    builder.link_suffix = ".html"
    assert address(builder, "book/decades/1910") == "decades/1910.html"
    assert address(builder, "book/chronology") == "book/chronology.html"
