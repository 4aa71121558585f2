"""The bibliography: how much of each work was read, and the language of its title."""

import functools
import re

from docutils import nodes
from pybtex.plugin import register_plugin
from pybtex.richtext import Tag, Text
from pybtex.style.formatting.unsrt import Style
from pybtex.style.template import tag
from pybtex_docutils import Backend

#: The languages of titles that are not English: the name in the field ``langid`` of an entry, as
#: biblatex has it, and the tag that a page writes (BCP 47).
LANGUAGES = {
    "french": "fr", "german": "de", "italian": "it", "romanian": "ro", "russian": "ru",
    "serbian": "sr",
}  # fmt: skip
#: What is marked already, or Cyrillic words between two tags: of journals, places and notes.
_CYRILLIC = re.compile(
    r'<span lang="[^"]*">.*?</span>|[\u0400-\u04ff][\u0400-\u04ff\s.,:;()–-]*(?=[^>]*<)', re.S
)


class HowRead(Style):
    """The style of the bibliography: titles in their language, and how much of it was read."""

    default_sorting_style = "author_year_title"

    def format_entry(self, label, entry, bib_data=None):
        """Return a work as text, with the mark of its ``keywords``."""
        formatted = super().format_entry(label, entry, bib_data)
        read = entry.fields.get("keywords")
        if read:
            formatted.text = Text(formatted.text, " [", Tag("em", read), "]")
        return formatted

    def format_title(self, e, which_field, as_sentence=True):
        """Return the template of a title, in its language."""
        return _in_its_language(e, super().format_title(e, which_field, as_sentence))

    def format_btitle(self, e, which_field, as_sentence=True):
        """Return the template of the title of a book, in its language."""
        return _in_its_language(e, super().format_btitle(e, which_field, as_sentence))


def _in_its_language(entry, title):
    language = entry.fields.get("langid")
    return tag(f"language-{LANGUAGES[language]}")[title] if language else title


def mark_cyrillic(body: str) -> str:
    """Return the page of a bibliography with its Cyrillic words marked where no title marks them.

    Examples
    --------
    >>> mark_cyrillic('<p><span lang="sr">Србија</span>. <em>Наука</em>, 2010</p>')
    '<p><span lang="sr">Србија</span>. <em><span lang="ru">Наука</span></em>, 2010</p>'
    """
    return _CYRILLIC.sub(
        lambda found: found[0] if found[0][0] == "<" else f'<span lang="ru">{found[0]}</span>', body
    )


def register() -> None:
    """Register the style, and what stands in a page for a title in another language."""
    register_plugin("pybtex.style.formatting", "how-read", HowRead)
    Backend.tags = Backend.tags | {
        f"language-{language}": functools.partial(nodes.inline, classes=[f"language-{language}"])
        for language in LANGUAGES.values()
    }
