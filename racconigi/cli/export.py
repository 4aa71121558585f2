"""``racconigi export``: charts of the book as files, and decks of slides, in any language."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from racconigi.cli.output import say
from racconigi.faults import Fault, TableError

#: The names in ``racconigi.words.LANGUAGES``, here so that --help need not load the words.
LANGUAGES = ("en", "fr", "it", "ru")
#: The names in ``racconigi.publish.exports.formats.FORMATS``.
FORMATS = (
    "png", "slide", "svg", "pdf", "csv", "xlsx", "json", "vega", "zip", "sources", "bibtex", "ris",
    "text",
)  # fmt: skip


def _chosen(known):
    """Return what reads a choice: one or several of some words, joined by commas, or all."""

    def read(text: str) -> str:
        for name in text.split(","):
            if name not in (*known, "all"):
                raise typer.BadParameter(f"{name!r} is none of: {', '.join(known)}, all.")
        return text

    return read


def export(
    slugs: Annotated[
        list[str] | None,
        typer.Argument(metavar="SLUG ...", help="Charts, such as power-map.", show_default=False),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every chart of the book.")] = False,
    lang: Annotated[
        str,
        typer.Option(callback=_chosen(LANGUAGES), metavar="en,fr,it,ru|all", help="Languages."),
    ] = "en",
    form: Annotated[
        str,
        typer.Option(
            "--format",
            callback=_chosen(FORMATS),
            metavar="png,svg,...|all",
            help=f"What to write: {', '.join(FORMATS)}.",
        ),
    ] = "all",
    state: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=VALUE",
            help="What to set in a chart, such as decade=1930; may be repeated.",
            show_default=False,
        ),
    ] = None,
    deck: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="DECK.yml",
            help="Instead of charts a deck of slides, as PPTX and HTML; may be repeated.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        Path, typer.Option(metavar="FOLDER", help="Where to write; made if it is not there.")
    ] = Path("."),
) -> None:
    """Write charts of the book as files: pictures, data, citations.

    A picture shows the chart in the state that is set, says it and has it in its name. png is 3840
    pixels wide; slide is a PNG of 3840 by 2160 with no text under 18 points, or several where one
    does not hold the chart; csv holds the tables with codes and plain numbers, xlsx the same for
    readers; json describes them; zip holds csv, xlsx, json and sources; vega is the specification.
    bibtex, ris and text cite the chart.

    A deck is a file that names charts and says in each language what is spoken, such as
    book/decks/whole.yml; it becomes DECK-en.pptx, with editable charts and notes, and DECK-en.html.
    """
    if deck:
        _export_decks(deck, _listed(lang, LANGUAGES), output, slugs or every or state)
        return
    keeping, refused = _needed()
    charts, asked = _charts(slugs or [], every), _asked(state or [])
    _prepare(output)
    jobs = [
        keeping.Job(slug, language, name, asked)
        for slug in charts for language in _listed(lang, LANGUAGES)
        for name in _listed(form, FORMATS)
    ]  # fmt: skip
    written: set[str] = set()
    try:
        for _, made in keeping.files(jobs, keeping.folder()):
            for name in made.keys() - written:
                _write(output / name, made[name])
            written |= made.keys()
    except refused as error:
        raise typer.BadParameter(str(error), param_hint="'--state'") from None
    say("\n".join(str(output / name) for name in sorted(written)))


def _needed():
    """Return what makes files and what it raises; say what to install where that is missing."""
    try:
        from racconigi.publish.exports import keeping
        from racconigi.publish.exports.states import StateError
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("racconigi"):
            raise
        print(f"{error}. Files need more than the core: pip install 'racconigi[exports]'",
              file=sys.stderr)  # fmt: skip
        raise typer.Exit(2) from None
    return keeping, StateError


def _export_decks(paths, languages, output, others):
    if others:
        raise typer.BadParameter("takes neither charts nor a state", param_hint="'--deck'")
    keeping, _ = _needed()
    from racconigi.publish.decks import writing

    made = list(writing.files(paths, languages, keeping.folder()))
    _prepare(output)
    named = {name: content for files in made for name, content in files.items()}
    for name, content in named.items():
        _write(output / name, content)
    say("\n".join(str(output / name) for name in sorted(named)))


def _listed(text, known):
    return list(known) if "all" in text.split(",") else list(dict.fromkeys(text.split(",")))


def _charts(slugs, every):
    from racconigi.catalogue import FIGURES, entry_of

    if bool(slugs) == every:
        raise typer.BadParameter("name the charts, or say --all", param_hint="'SLUG ...'")
    for slug in slugs:
        try:
            entry_of(slug)
        except KeyError as error:
            raise typer.BadParameter(error.args[0], param_hint="'SLUG ...'") from None
    return list(FIGURES) if every else list(dict.fromkeys(slugs))


def _asked(texts):
    asked = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not (name and sign and value):
            raise typer.BadParameter(f"{text!r} must be NAME=VALUE.", param_hint="'--state'")
        asked[name] = value
    return tuple(sorted(asked.items()))


def _prepare(output):
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TableError([Fault(str(output), None, "", "", error.strerror or str(error))]) from None


def _write(path, content):
    try:
        path.write_bytes(content)
    except OSError as error:
        raise TableError([Fault(str(path), None, "", "", error.strerror or str(error))]) from None
