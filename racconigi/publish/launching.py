"""The way from a page to its notebook, running: one address, given once, or no button at all.

The address is ``repository-code`` in ``CITATION.cff``. Where it is not given, or names a host that
Binder does not know, nothing on any page speaks of it.
"""

import re
from pathlib import Path

from racconigi.publish.edition import edition
from racconigi.words import Words

#: The notebook that stands before all others.
START = "notebooks/start.ipynb"
BINDER = "https://mybinder.org/v2"
#: The hosts that Binder knows, with its names for them.
HOSTS = {"github.com": "gh", "gitlab.com": "gl"}
_REPOSITORY = re.compile(r"https://([\w.]+)/([\w-]+)/([\w.-]+?)(?:\.git)?/?")


def launch(repository: str, notebook: str, *, branch: str = "main") -> str:
    """Return where a notebook of a repository is run, or nothing where it cannot be.

    Examples
    --------
    >>> launch("https://github.com/one/two", "notebooks/a.ipynb")
    'https://mybinder.org/v2/gh/one/two/main?urlpath=lab/tree/notebooks/a.ipynb'
    >>> launch("", "notebooks/a.ipynb")
    ''
    """
    found = _REPOSITORY.fullmatch(repository)
    if not found or found[1] not in HOSTS:
        return ""
    host, owner, name = found.groups()
    owned = f"{owner}/{name}" if HOSTS[host] == "gh" else f"{owner}%2F{name}"
    return f"{BINDER}/{HOSTS[host]}/{owned}/{branch}?urlpath=lab/tree/{notebook}"


def add_button(app, page, _template, context, _doctree) -> None:
    """Add to a page the button that runs its notebook, or the first where it has none."""
    source = Path(app.srcdir) / f"{page}.ipynb"
    notebook = f"{page}.ipynb" if source.exists() else START
    url = launch(edition().repository, notebook)
    if not url or "header_buttons" not in context:
        return
    words = Words(app.config.language)
    button = {
        "type": "link",
        "url": url,
        "text": words["run"],
        "tooltip": words["run.told"],
        "icon": "fas fa-play",
        "label": "run-notebook",
    }
    context["header_buttons"].insert(0, button)
