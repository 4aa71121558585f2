"""From a page to its running notebook: a button where there is an address, and none where not."""

from types import SimpleNamespace

import pytest

from racconigi.publish.launching import START, add_button, address, launch

HERE = "https://github.com/someone/book"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (f"repository-code: {HERE}", HERE),
        (f'repository-code: "{HERE}"', HERE),
        ("repository-code:", ""),
        (f"url: {HERE}", ""),
    ],
)
def test_the_address_stands_in_one_place(tmp_path, line, found):
    (tmp_path / "CITATION.cff").write_text(f"title: x\n{line}\nversion: 1\n")
    assert address(tmp_path / "CITATION.cff") == found


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


def buttons(root, page):
    app = SimpleNamespace(srcdir=root, config=SimpleNamespace(language="fr"))
    context = {"header_buttons": [{"type": "group"}]}
    add_button(app, page, None, context, None)
    return context["header_buttons"][:-1]


def test_a_page_has_a_button_only_where_there_is_an_address(tmp_path):
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "trust.ipynb").touch()
    citation = tmp_path / "CITATION.cff"
    citation.write_text("title: x\n")
    assert buttons(tmp_path, "notebooks/trust") == []
    citation.write_text(f"repository-code: {HERE}\n")
    (button,) = buttons(tmp_path, "notebooks/trust")
    assert button["url"].endswith("lab/tree/notebooks/trust.ipynb")
    assert button["text"] == "Exécuter"
    (button,) = buttons(tmp_path, "book/index")
    assert button["url"].endswith(START)
