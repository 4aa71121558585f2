"""From what a page says to its HTML: templates in which every text is escaped.

A template is given a view (texts, dates, addresses) and the words of a language. Whatever stands in
a table is text: no character of it can become markup, and no address but one of the web a link.
"""

import re
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from racconigi.publish.views import address
from racconigi.words import Words

FOLDER = Path(__file__).parent / "templates"
_CODE = re.compile(r"`([^`]+)`")


def render(template: str, words: Words, **view: object) -> str:
    """Return a template filled with a view, in a language.

    Parameters
    ----------
    template : str
        A file of the folder of templates, without ``.jinja``, and without ``.html`` if it has it.
    words : Words
        The language; templates call it ``words``.
    **view : object
        What the page says. All of it is escaped.

    Raises
    ------
    jinja2.TemplateNotFound
        If there is no such template.
    jinja2.UndefinedError
        If the template asks for something that the view does not hold.
    """
    file = template if "." in template else f"{template}.html"
    return _environment.get_template(f"{file}.jinja").render(view, words=words)


def web_address(text: str | None) -> str | None:
    """Return an address that a page may link to: of the web, and nothing else; otherwise None.

    Examples
    --------
    >>> web_address("https://www.treccani.it/x")
    'https://www.treccani.it/x'
    >>> web_address("javascript:alert(1)"), web_address("data:text/html,x"), web_address(None)
    (None, None, None)
    >>> web_address("https://a.org ; https://b.org")  # two, or an address and a remark
    """
    try:
        parts = urlsplit(text or "")
    except ValueError:  # such as an unclosed bracket in the host
        return None
    known = parts.scheme in ("http", "https") and parts.hostname
    return text if known and not re.search(r"\s", text or "") else None


def code_marked(text: str) -> Markup:
    """Return a text with what stands between backticks marked as code, and all of it escaped.

    Examples
    --------
    >>> code_marked("joined by `;`, never <b>")
    Markup('joined by <code>;</code>, never &lt;b&gt;')
    """
    parts = _CODE.split(text)
    marked = [Markup("<code>%s</code>") % part if n % 2 else part for n, part in enumerate(parts)]
    return Markup("").join(marked)


def number(value: float) -> str:
    """Return a measure of a drawing, in at most three digits after the point.

    Examples
    --------
    >>> number(24.0), number(1 / 3)
    ('24', '0.333')
    """
    return f"{value:.3f}".rstrip("0").rstrip(".")


def _load_environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "web_address": web_address,
        "code_marked": code_marked,
        "number": number,
        "address": address,
    }
    return environment


_environment = _load_environment()
