"""What one more notebook costs a build, beside a plain process that imports the same libraries.

Run with ``make bench``. Two kinds are executed, 4 and 16 of each: one whose cell does nothing, so
that all it costs is the house's, and one with the first cell and one chart of a chapter.
"""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat

from racconigi.publish.notebooks import bring_up_to_date

EMPTY = ["None"]
CHAPTER = [
    "from racconigi import figure, find, say, use_house_style\n"
    "use_house_style()\n"
    "found = find('cooperation')\n"
    "cooperation = say(found.numbers)",
    "figure('directions', found=found)",
]
PLAIN = "import altair, pandas, frictionless"


def spent() -> float:
    """Return the CPU seconds of all finished children so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def plain() -> float:
    before = spent()
    subprocess.run([sys.executable, "-c", PLAIN], check=True)
    return spent() - before


def notebooks(number: int, cells: list[str]) -> float:
    """Return the CPU seconds a notebook of executing so many."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for n in range(number):
            made = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
            paths.append(Path(folder) / f"n{n}.ipynb")
            nbformat.write(made, paths[-1])
        before = spent()
        bring_up_to_date(paths, Path(folder) / "states")
        return (spent() - before) / number


def main() -> None:
    unit = min(plain() for _ in range(3))
    print(f"a plain process that imports the libraries: {unit:.2f} CPU s")
    for name, cells in (("empty", EMPTY), ("chapter", CHAPTER)):
        for number in (4, 16):
            each = notebooks(number, cells)
            print(f"{number:2} {name} notebooks: {each:.2f} CPU s each, {each / unit:.1f} times")


if __name__ == "__main__":
    main()
