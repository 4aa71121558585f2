"""Recipes: one module a series, from a cited raw file to a small table in ``data/series/``.

The raw files are not part of the repository. :func:`rebuild` reads them from a folder of sources,
checks them, computes every series and only then writes; the same files give the same bytes. The
tests rebuild every series where the environment variable RACCONIGI_SOURCES names that folder.

trade_ricardo               trade 1861-1938, as each side reports it, pounds sterling
trade_cow                   trade 1870-2014, million US dollars
trade_eurostat              trade by month 2020-2022, euros
un_agreement                agreement in votes of the UN General Assembly 1956-2019
ideal_points                positions in the UN General Assembly 1956-2024
regimes                     polyarchy and Polity of both
disputes                    militarised disputes and wars between the two
organisations               intergovernmental organisations with both as members
diplomatic_rank             rank of the envoys
rivals                      strategic rivals that both had
adversaries                 rivals and enemies in war among the powers
capabilities                share of the world's material capabilities
portfolio_similarity_atop   likeness of alliance portfolios after ATOP, with placebo pairs
pairs_of_powers             regimes, rivals and UN positions of the powers two by two
atop_treaties               treaties of ATOP 4.01 with a state of our list
atop_members                what their members owed
atop_obligations            what the great powers owed after ATOP 5.1
world_states                the states of the world
base_map                    coasts, lakes and rivers of the maps

A series holds what others found. Those of ATOP and the states of the world give it under the
project's identifiers of states, so a changed identifier calls for a rebuild; the manifest tells.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from racconigi.faults import Fault, TableError
from racconigi.package import DATA
from racconigi.recipes import (
    adversaries,
    atop_members,
    atop_obligations,
    atop_treaties,
    base_map,
    capabilities,
    diplomatic_rank,
    disputes,
    ideal_points,
    organisations,
    pairs_of_powers,
    portfolio_similarity_atop,
    regimes,
    rivals,
    trade_cow,
    trade_eurostat,
    trade_ricardo,
    un_agreement,
    world_states,
)
from racconigi.recipes.recipe import Recipe

#: Every recipe, in the order of the list above.
RECIPES = (
    trade_ricardo.RECIPE,
    trade_cow.RECIPE,
    trade_eurostat.RECIPE,
    un_agreement.RECIPE,
    ideal_points.RECIPE,
    regimes.RECIPE,
    disputes.RECIPE,
    organisations.RECIPE,
    diplomatic_rank.RECIPE,
    rivals.RECIPE,
    adversaries.RECIPE,
    capabilities.RECIPE,
    portfolio_similarity_atop.RECIPE,
    pairs_of_powers.RECIPE,
    atop_treaties.RECIPE,
    atop_members.RECIPE,
    atop_obligations.RECIPE,
    world_states.RECIPE,
    base_map.RECIPE,
)

#: Checksums of the series and of what they came from, written beside them.
MANIFEST = "manifest.json"

_WORDS = {True: "true", False: "false"}


def rebuild(
    sources: Path, output: Path, recipes: Sequence[Recipe] = RECIPES, *, data: Path = DATA
) -> list[str]:
    """Compute every series from the raw files, then write them all, or none.

    Parameters
    ----------
    sources : Path
        The folder of raw files.
    output : Path
        The folder of series, ``data/series``; made if absent. Files already right are not touched.
    recipes : sequence of Recipe
        What to make. The manifest lists these and no others.
    data : Path
        The folder of the project's own tables, of which some recipes read identifiers.

    Returns
    -------
    list of str
        One line a file: its name, its rows and whether it was written or unchanged.

    Raises
    ------
    TableError
        If a raw file is missing or has another checksum (every such file is named, with where to
        get it), or the folder cannot be written. The series are then as they were.
    """
    ready, faults = {}, []
    for recipe in recipes:
        try:
            ready[recipe] = recipe.read(sources, data)
        except TableError as error:
            faults += error.faults
    if faults:
        raise TableError(dict.fromkeys(faults))
    series = {recipe: recipe.compute(*frames) for recipe, frames in ready.items()}
    files = {recipe.file: _csv(frame) for recipe, frame in series.items()}
    sizes = {recipe.file: f"{len(frame)} rows" for recipe, frame in series.items()}
    files[MANIFEST] = manifest(files, recipes, data)
    sizes[MANIFEST] = f"{len(series)} series"
    written = _write(files, Path(output))
    return [
        f"{name}: {size}, {'written' if name in written else 'unchanged'}"
        for name, size in sizes.items()
    ]


def manifest(files: dict[str, bytes], recipes: Sequence[Recipe], data: Path = DATA) -> bytes:
    """Return the manifest of some series as JSON.

    Parameters
    ----------
    files : dict of str to bytes
        The content of each recipe's file, by its name.
    recipes : sequence of Recipe
        Those to list.
    data : Path
        The folder of the project's own tables.

    Returns
    -------
    bytes
        For each file its checksum, those of its raw files and, where its recipe reads columns of
        our own, that of these columns.
    """
    ordered = sorted(recipes, key=lambda recipe: recipe.file)
    listed = {recipe.file: _entry(recipe, files[recipe.file], data) for recipe in ordered}
    return (json.dumps(listed, indent=2) + "\n").encode()


def _entry(recipe, content, data):
    entry = {
        "sha256": hashlib.sha256(content).hexdigest(),
        "raw": {raw.path: raw.sha256 for raw in recipe.raw},
    }
    own = {str(own): own.digest(data) for own in recipe.own}
    return entry | {"own": own} if own else entry


def _csv(frame):
    words = {name: frame[name].map(_WORDS) for name in frame.select_dtypes("bool")}
    return frame.assign(**words).to_csv(index=False, lineterminator="\n").encode()


def _write(files, output):
    """Write drafts of all files that changed, then move them into place; return their names."""
    try:
        output.mkdir(parents=True, exist_ok=True)
        changed = [name for name, content in files.items() if _current(output / name) != content]
        with tempfile.TemporaryDirectory(dir=output, prefix=".rebuild-") as drafts:
            for name in changed:
                draft = Path(drafts) / name
                draft.write_bytes(files[name])
                draft.chmod(0o644)
            for name in changed:
                os.replace(Path(drafts) / name, output / name)
    except OSError as error:
        raise TableError([Fault(str(output), None, "", "", str(error.strerror))]) from None
    return changed


def _current(path):
    return path.read_bytes() if path.exists() else None
