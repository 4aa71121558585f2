"""From a page to its running notebook: a button where there is an address, and none where not."""

from types import SimpleNamespace

import pytest

from racconigi.publish import launching
from racconigi.publish.edition import edition
from racconigi.publish.launching import launch

HERE = "https://github.com/someone/book"


@pytest.mark.parametrize(
    ("repository", "begins"),
    [
        (HERE, "https://mybinder.org/v2/gh/someone/book/main?urlpath=lab/tree/a.ipynb"),
        (HERE + ".git", "https://mybinder.org/v2/gh/someone/book/main?"),
        ("https://gitlab.com/someone/book/", "https://mybinder.org/v2/gl/someone%2Fbook/main?"),
    ],
)
def test_a_notebook_is_launched_where_its_repository_is(repository, begins):
    assert launch(repository, "a.ipynb").startswith(begins)


@pytest.mark.parametrize("repository", ["", "https://example.org/a/b", "github.com/a/b", HERE[:20]])
def test_what_binder_does_not_know_is_launched_nowhere(repository):
    assert launch(repository, "a.ipynb") == ""


@pytest.fixture
def buttons(tmp_path, monkeypatch):
    """Return a function that gives the buttons of a page, for a repository at an address."""
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "trust.ipynb").touch()

    def added(repository, page):
        here = edition()._replace(repository=repository)
        monkeypatch.setattr(launching, "edition", lambda: here)
        app = SimpleNamespace(srcdir=tmp_path, config=SimpleNamespace(language="fr"))
        context = {"header_buttons": [{"type": "group"}]}
        launching.add_button(app, page, None, context, None)
        return context["header_buttons"][:-1]

    return added


def test_a_page_has_no_button_without_an_address(buttons):
    assert buttons("", "notebooks/trust") == buttons("", "book/index") == []


def test_a_page_leads_to_its_notebook_and_others_to_the_first(buttons):
    (button,) = buttons(HERE, "notebooks/trust")
    assert button["url"].endswith("lab/tree/notebooks/trust.ipynb")
    assert button["text"] == "Exécuter"
    (button,) = buttons(HERE, "book/index")
    assert button["url"].endswith(launching.START)
