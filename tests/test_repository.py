"""The repository itself: locked, without secrets, hosts or paths of one machine."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import racconigi

ROOT = Path(__file__).parent.parent
#: What is made, and never part of the repository.
MADE = {".git", ".venv", "_build", ".pytest_cache", ".ruff_cache", ".mypy_cache", ".hypothesis",
        "__pycache__", ".ipynb_checkpoints"}  # fmt: skip


def listed():
    """Return the files of the repository: those that git knows, or, without git, all there are."""
    if shutil.which("git"):
        command = ["git", "-C", str(ROOT), "ls-files", "-z"]
        known = subprocess.run(command, capture_output=True, text=True, check=False)
        if known.returncode == 0 and known.stdout:
            return [name for name in known.stdout.split("\0")[:-1] if (ROOT / name).exists()]
    found = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    return sorted(str(path) for path in found if not MADE & set(path.parts))


FILES = listed()
TEXT = [name for name in FILES if not name.endswith((".png", ".parquet"))]


def text_of(name):
    return (ROOT / name).read_text(encoding="utf-8")


def wanted():
    """Return the names in ``requirements.in``, as the lock spells them."""
    lines = text_of("requirements.in").splitlines()
    names = [re.split(r"[<=>~\[; ]", line)[0] for line in lines if line and line[0] != "#"]
    return [re.sub(r"[._]+", "-", name).lower() for name in names]


def test_every_requirement_is_pinned_with_hashes():
    lock = text_of("requirements.txt")
    assert {"fluent-runtime", "jupyter-book", "uv"} <= set(wanted())
    for name in wanted():
        assert re.search(rf"^{name}==[^\n]+\\\n    --hash=sha256:", lock, flags=re.M), name
    for pin in re.split(r"\n(?=[a-z])", lock.strip()):
        assert "--hash=sha256:" in pin, pin.split()[0]
    assert "://" not in re.sub(r"#.*", "", lock)


def test_spark_is_pinned_beside_the_whole_and_no_reader_fetches_it():
    spark = pins("tests/requirements.txt")
    assert spark.keys() == {"pyspark", "py4j"}
    assert text_of("tests/requirements.txt").count("--hash=sha256:") >= 2
    assert not spark.keys() & pins("requirements.txt").keys()
    assert re.search(r"^test: .*\bjava \.venv/\.spark\b", text_of("Makefile"), flags=re.M)


def test_what_the_package_asks_for_is_what_the_lock_pins():
    asked = re.findall(r'^  "([a-z.\-]+)"', text_of("pyproject.toml"), flags=re.M)
    assert "frictionless" in asked
    for name in asked:
        assert name.replace(".", "-") in wanted(), name


def test_one_version_everywhere():
    version = racconigi.__version__
    assert f"\nversion: {version}\n" in text_of("CITATION.cff")
    assert json.loads(text_of("data/datapackage.json"))["version"] == version
    newest = re.search(r"^## (\S+)", text_of("CHANGELOG.md"), flags=re.M)
    assert newest[1] == version


#: Beginnings of paths that only one machine has.
PATHS = re.compile(r"(?<![\w.:/-])/(home|root|Users|work|opt|tmp)/\w")


def test_no_path_of_one_machine():
    for name in TEXT:
        if name != "tests/test_repository.py":
            assert not PATHS.search(text_of(name)), f"{name}: {PATHS.search(text_of(name))[0]}"


def test_a_path_of_one_machine_is_seen_and_an_address_is_not():
    assert PATHS.search('"/home/ann/x"')
    assert PATHS.search("at /work/main")
    assert not PATHS.search("https://www.example.org/home/ann")
    assert not PATHS.search("example.org/root/x")


SECRETS = re.compile(
    r"ghp_\w{20}|github_pat_\w{20}|AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|xox[bap]-\w{10}"
)


def test_no_secret_is_kept():
    assert SECRETS.search("AKIA" + "A" * 16)
    for name in TEXT:
        assert not SECRETS.search(text_of(name)), name


def test_no_file_is_large():
    for name in FILES:
        assert (ROOT / name).stat().st_size < 1_500_000, name


def test_actions_are_pinned_by_hash_and_the_site_that_is_published_was_tested():
    flow = text_of(".github/workflows/book.yml")
    used = re.findall(r"uses: (\S+)", flow)
    assert len(used) >= 4
    for action in used:
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action), action
    assert flow.count("make test") == 1
    assert "make book" not in flow
    assert "permissions: { contents: read }" in flow


def test_the_two_commands_of_the_readme_are_targets_and_ci_runs_one():
    targets = re.findall(r"^([a-z]+):", text_of("Makefile"), flags=re.M)
    commands = re.findall(r"^make ([a-z]+)", text_of("README.md"), flags=re.M)
    assert commands == ["book", "test"]
    assert set(commands) <= set(targets)
    assert text_of(".ci/run").rstrip().endswith("\nmake test")


def test_files_that_documents_name_are_there():
    for name in ("README.md", "CONTRIBUTING.md"):
        named = re.findall(
            r"`((?:book|data|docs|racconigi|tests|notebooks)/[\w./-]*)`", text_of(name)
        )
        assert named
        for path in named:
            assert (ROOT / path).exists() or "xx" in path, f"{name}: {path}"


def pins(lock):
    return dict(re.findall(r"^([a-z][\w.-]*)==([^\s\\;]+)", text_of(lock), flags=re.M))


def test_binder_installs_the_versions_of_the_whole_and_none_of_its_tools():
    binder, whole = pins("binder/requirements.txt"), pins("requirements.txt")
    assert {"jupyterlab", "ipywidgets", "duckdb", "altair"} <= binder.keys()
    assert binder.items() <= whole.items()
    for tool in ("playwright", "pytest", "ruff", "mypy", "jupyter-book", "sphinx"):
        assert tool in whole
        assert tool not in binder, tool


def test_binder_has_what_the_package_asks_for():
    asked = re.findall(r'^  "([a-z.\-]+)"', text_of("pyproject.toml"), flags=re.M)
    assert {name.replace(".", "-") for name in asked} <= pins("binder/requirements.txt").keys()
    assert text_of("binder/runtime.txt") == "python-3.11\n"
    assert (ROOT / "binder" / "postBuild").stat().st_mode & 0o111
