"""The repository itself: locked, without secrets, hosts or paths of one machine."""

import re
import subprocess
from pathlib import Path

import racconigi

ROOT = Path(__file__).parent.parent
FILES = subprocess.run(
    ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
).stdout.split("\0")[:-1]
TEXT = [
    name for name in FILES if not name.endswith((".png", ".parquet")) and (ROOT / name).exists()
]


def test_every_requirement_is_pinned_with_hashes():
    lock = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    wanted = re.findall(r"^([a-z][a-z0-9-]*)", (ROOT / "requirements.in").read_text(), flags=re.M)
    for name in wanted:
        assert re.search(rf"^{name}==[^\n]+\\\n    --hash=sha256:", lock, flags=re.M), name
    pins = re.findall(r"^[a-z][\w.-]*==", lock, flags=re.M)
    assert lock.count("--hash=sha256:") >= len(pins)
    assert "://" not in re.sub(r"#.*", "", lock)


def test_one_version_everywhere():
    version = racconigi.__version__
    assert f"version: {version}" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f'"version": "{version}"' in (ROOT / "data/datapackage.json").read_text("utf-8")
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_no_path_of_one_machine():
    for name in TEXT:
        text = (ROOT / name).read_text(encoding="utf-8")
        for path in ("/home/", "/root/", "/Users/", "/work/"):
            assert (
                path not in text
                or name == "tests/test_repository.py"
                or (name.endswith((".csv", ".bib")) and "http" in text)
                or name.startswith("tests/")
            ), f"{name}: {path}"


def test_no_file_is_large():
    for name in FILES:
        if (ROOT / name).exists():
            assert (ROOT / name).stat().st_size < 1_500_000, name


def test_the_readme_names_the_two_commands():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make book" in text
    assert "make test" in text
    assert "make test" in (ROOT / ".ci/run").read_text(encoding="utf-8")
