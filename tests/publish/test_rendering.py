"""What becomes HTML: everything is escaped, nothing but an address of the web is a link."""

import jinja2
import pytest

from racconigi.publish import rendering
from racconigi.publish.rendering import code_marked, render, web_address
from racconigi.words import Words

WORDS = Words("en")


@pytest.fixture
def template(tmp_path, monkeypatch):
    """Return a function that makes a template of the tests' own and renders it."""
    monkeypatch.setattr(rendering._environment, "loader", jinja2.FileSystemLoader(tmp_path))
    monkeypatch.setattr(rendering._environment, "cache", None)

    def render_text(source, **view):
        (tmp_path / "test.html.jinja").write_text(source, encoding="utf-8")
        return render("test", WORDS, **view)

    return render_text


def test_a_text_is_escaped_between_tags_and_within_attributes(template):
    html = template('<p title="{{ text }}">{{ text }}</p>', text="<b>\"Fiat\" & 'Lada'</b>")
    escaped = "&lt;b&gt;&#34;Fiat&#34; &amp; &#39;Lada&#39;&lt;/b&gt;"
    assert html == f'<p title="{escaped}">{escaped}</p>'


def test_what_a_macro_returns_is_escaped_once(template):
    macro = "{% macro strong(text) %}<strong>{{ text }}</strong>{% endmacro %}"
    html = template(macro + "{{ strong(text) }}", text="Fiat & <i>Lada</i>")
    assert html == "<strong>Fiat &amp; &lt;i&gt;Lada&lt;/i&gt;</strong>"


def test_a_template_that_asks_for_what_the_view_lacks_fails(template):
    with pytest.raises(jinja2.UndefinedError, match="'title' is undefined"):
        template("{{ title }}", text="no title")
    with pytest.raises(jinja2.UndefinedError, match="has no attribute 'title'"):
        template("{{ event.title }}", event={"name": "no title"})


def test_a_template_that_asks_for_unknown_words_fails(template):
    assert template('{{ words["cooperation"] }}') == "Cooperation"
    with pytest.raises(jinja2.UndefinedError, match="no attribute 'co-operation'"):
        template('{{ words["co-operation"] }}')


def test_a_template_that_does_not_exist_is_named():
    with pytest.raises(jinja2.TemplateNotFound, match=r"riddle\.html\.jinja"):
        render("riddle", WORDS)


def test_lines_of_logic_leave_no_trace(template):
    html = template(
        "<ul>\n  {% for n in numbers %}\n<li>{{ n }}\n  {% endfor %}\n</ul>", numbers=[1]
    )
    assert html == "<ul>\n<li>1\n</ul>"


@pytest.mark.parametrize("text", ["https://mid.ru/x?a=1&b=2", "http://x.example", "HTTPS://X.it/"])
def test_an_address_of_the_web_is_a_link(text):
    assert web_address(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "https://one.example ; https://two.example",
        "https://one.example (a remark)",
        "ftp://x.example/",
        "mailto:a@x.example",
        "//x.example/",
        "/chronology.html",
        "x.example",
        "http://",
        "https:///path",
        "https://[::1",
        "",
        None,
    ],
)
def test_no_other_address_is_a_link(text):
    assert web_address(text) is None


def test_backticks_mark_code_and_nothing_else_becomes_markup():
    marked = code_marked("Lists `a;b`, <script>, `<b>` and a lone ` mark.")
    assert marked == (
        "Lists <code>a;b</code>, &lt;script&gt;, <code>&lt;b&gt;</code> and a lone ` mark."
    )
