"""What slow functions returned: asked for once, kept whole, and never trusted where broken."""

import hashlib
import os
import pickle
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest

from racconigi import remembered as module
from racconigi.remembered import remembered


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Return a folder of answers of one's own."""
    folder = tmp_path / "answers" / "kept"
    monkeypatch.setattr(module, "folder", lambda: folder)
    return folder


def slow(work=lambda *args, **options: (args, options)):
    """Return a remembered function and what it was really asked.

    All functions that this returns have one name: to the cache they are the same function, asked
    by one process after another.
    """
    asked = []

    @remembered
    def answer(*args, **options):
        """Return an answer."""
        asked.append((args, options))
        return work(*args, **options)

    return answer, asked


def answers(folder):
    return sorted(path for path in folder.iterdir() if len(path.name) == 64)


# Asked once.


def test_the_same_question_is_computed_once_and_its_answer_is_the_same(kept):
    answer, asked = slow()
    first = answer(1, "a", scale=2)
    assert answer(1, "a", scale=2) == first == ((1, "a"), {"scale": 2})
    assert asked == [((1, "a"), {"scale": 2})]
    assert len(answers(kept)) == 1


def test_what_one_process_computed_another_need_not(kept):
    slow()[0](3)
    later, asked = slow()
    assert later(3) == ((3,), {})
    assert asked == []


PROGRAM = """
import pandas as pd
from racconigi.remembered import remembered

@remembered
def total(frame, *, names):
    print("computed")
    return frame["n"].sum()

frame = pd.DataFrame({"n": [1, 2], "era": ["early", "late"]}, index=["a", "b"])
print(total(frame, names=("x", "y")))
"""


def test_real_processes_share_their_answers_whatever_their_hash_seed(tmp_path):
    def run(seed):
        own = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "PYTHONHASHSEED": seed}
        known = {**os.environ, **own}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], env=known, capture_output=True, text=True, check=True
        )
        return done.stdout.split()

    assert run("1") == ["computed", "3"]
    assert run("2") == ["3"]


def test_frames_and_arrays_come_back_as_they_were(kept):
    frame = pd.DataFrame({"n": [1.5, np.nan], "word": ["open", None]}, index=[1909, 1910])
    answer, asked = slow(lambda given: (given, given["n"].to_numpy()))
    answer(frame)
    back, array = answer(frame.copy())
    pd.testing.assert_frame_equal(back, frame)
    np.testing.assert_array_equal(array, frame["n"])
    assert len(asked) == 1


def test_an_answer_that_a_caller_alters_is_whole_for_the_next(kept):
    answer, _ = slow(lambda: [1, 2])
    answer()
    answer().append(3)
    assert answer() == [1, 2]


def test_nothing_is_an_answer_too(kept):
    answer, asked = slow(lambda: None)
    assert answer() is None
    assert answer() is None
    assert len(asked) == 1


def test_a_remembered_function_keeps_its_name_and_what_it_tells_of_itself():
    answer, _ = slow()
    assert answer.__name__ == "answer"
    assert answer.__doc__ == "Return an answer."


# Asked anew.


@pytest.mark.parametrize(
    "other",
    [((2,), {}), ((1, 1), {}), ((1,), {"scale": 2}), ((1,), {"size": 1}), (("1",), {}), ((), {})],
    ids=["value", "number", "option", "name of an option", "kind", "none"],
)
def test_another_question_is_computed_anew(kept, other):
    answer, asked = slow()
    options = {"scale": 1} if other[1] else {}
    answer(1, **options)
    args, changed = other
    assert answer(*args, **changed) == (args, changed)
    assert len(asked) == 2


def test_one_cell_of_a_frame_is_another_question(kept):
    answer, asked = slow(lambda frame: frame["n"].sum())
    frame = pd.DataFrame({"n": [1, 2, 3]})
    assert answer(frame) == 6
    frame.loc[2, "n"] = 4
    assert answer(frame) == 7
    assert len(asked) == 2


def test_the_order_of_options_is_no_question(kept):
    answer, asked = slow()
    answer(a=1, b=2)
    answer(b=2, a=1)
    assert len(asked) == 1


def test_two_functions_do_not_answer_for_each_other(kept):
    @remembered
    def double(value):
        return 2 * value

    @remembered
    def triple(value):
        return 3 * value

    assert (double(2), triple(2), double(2), triple(2)) == (4, 6, 4, 6)


def test_other_code_computes_anew_and_the_same_code_does_not(kept, monkeypatch):
    answer, asked = slow()
    states = iter(["old", "new", "old"])
    monkeypatch.setattr(module, "_state", lambda: next(states))
    for _ in range(3):
        answer(1)
    assert len(asked) == 2


def state_of(folder, monkeypatch):
    monkeypatch.setattr(module, "_HERE", folder)
    return module._state.__wrapped__()


def test_every_file_of_code_and_its_name_make_the_state_of_the_code(tmp_path, monkeypatch):
    (tmp_path / "measures").mkdir()
    part = tmp_path / "measures" / "runs.py"
    part.write_text("LIMIT = 1\n")
    before = state_of(tmp_path, monkeypatch)
    assert state_of(tmp_path, monkeypatch) == before
    (tmp_path / "words.ftl").write_text("no code\n")
    assert state_of(tmp_path, monkeypatch) == before
    part.write_text("LIMIT = 2\n")
    changed = state_of(tmp_path, monkeypatch)
    part.rename(tmp_path / "measures" / "spells.py")
    moved = state_of(tmp_path, monkeypatch)
    (tmp_path / "measures" / "more.py").write_text("")
    more = state_of(tmp_path, monkeypatch)
    assert len({before, changed, moved, more}) == 4


@pytest.mark.parametrize("library", ["numpy", "scipy", "pandas"])
def test_another_version_of_what_computes_is_another_state(library, monkeypatch):
    before = module._state.__wrapped__()
    really = module.version
    monkeypatch.setattr(module, "version", lambda name: "99.0" if name == library else really(name))
    assert module._state.__wrapped__() != before


def test_a_word_or_a_page_changes_no_answer(tmp_path, monkeypatch):
    (tmp_path / "publish").mkdir()
    before = state_of(tmp_path, monkeypatch)
    (tmp_path / "publish" / "pages.py").write_text("LIMIT = 1\n")
    (tmp_path / "catalogue.py").write_text("LIMIT = 1\n")
    assert state_of(tmp_path, monkeypatch) == before
    (tmp_path / "timeline.py").write_text("LIMIT = 1\n")
    assert state_of(tmp_path, monkeypatch) != before


def test_what_nobody_asked_for_in_a_month_is_removed(kept):
    answer, asked = slow()
    answer("old")
    answer("asked for")
    for path in answers(kept):
        os.utime(path, (0, 0))
    answer("asked for")
    answer("new")
    assert len(answers(kept)) == 2
    answer("asked for")
    assert len(asked) == 3


def test_what_fails_is_not_kept(kept):
    answer, asked = slow(lambda value: 1 / value)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            answer(0)
    assert len(asked) == 2
    assert not kept.exists() or list(kept.iterdir()) == []


# Broken and unwritable.


WHOLE = pickle.dumps((("open",), {}))


@pytest.mark.parametrize(
    "left",
    [
        b"",
        WHOLE[:1],
        WHOLE[: len(WHOLE) // 2],
        WHOLE[:-1],
        b"no answer",
        bytes(64),
        b"\x80\x63.",
        b"cracconigi.gone\nAnswer\n.",
        b"cracconigi.remembered\nGone\n.",
        b"\x8c\x01\xff.",
    ],
    ids=[
        "empty", "one byte", "half", "all but one byte", "a text", "zeros", "a later protocol",
        "a module that is gone", "a class that is gone", "no letters",
    ],
)  # fmt: skip
def test_a_broken_answer_is_computed_again_and_mended(kept, left):
    answer, asked = slow()
    answer("open")
    [path] = answers(kept)
    path.write_bytes(left)
    assert answer("open") == (("open",), {})
    assert len(asked) == 2
    assert answer("open") == (("open",), {})
    assert len(asked) == 2


def test_no_answer_is_taken_from_any_first_part_of_itself(kept):
    answer, asked = slow()
    answer("open")
    [path] = answers(kept)
    whole = path.read_bytes()
    for size in range(len(whole)):
        path.write_bytes(whole[:size])
        assert answer("open") == (("open",), {})
    assert len(asked) == 1 + len(whole)


def test_where_an_answer_cannot_be_read_it_is_computed(kept):
    answer, asked = slow()
    answer(1)
    [path] = answers(kept)
    path.unlink()
    path.mkdir()
    assert answer(1) == ((1,), {})
    assert len(asked) == 2


def test_where_the_cache_cannot_be_written_every_question_is_computed(tmp_path, monkeypatch):
    occupied = tmp_path / "file"
    occupied.write_text("no folder\n")
    monkeypatch.setattr(module, "folder", lambda: occupied / "kept")
    answer, asked = slow()
    assert answer(1) == answer(1) == ((1,), {})
    assert len(asked) == 2
    assert occupied.read_text() == "no folder\n"


def full(*_):
    raise OSError(28, "No space left on device")


def half(answer, file):
    file.write(WHOLE[: len(WHOLE) // 2])
    full()


@pytest.mark.parametrize(("place", "name", "fail"), [(pickle, "dump", half), (os, "replace", full)])
def test_an_answer_that_could_not_be_written_whole_is_not_there(
    kept, monkeypatch, place, name, fail
):
    answer, asked = slow()
    with monkeypatch.context() as patch:
        patch.setattr(place, name, fail)
        assert answer("open") == (("open",), {})
    assert list(kept.iterdir()) == [], "neither an answer nor a draft of one"
    assert answer("open") == (("open",), {})
    assert len(asked) == 2
    assert len(answers(kept)) == 1


def test_an_old_answer_stays_whole_while_a_new_one_is_written(kept, monkeypatch):
    """Another process that looks at any moment sees a whole answer or none."""
    answer, _ = slow()
    answer("open")
    [path] = answers(kept)
    seen = []
    really = pickle.dump

    def watched(given, file):
        seen.append(path.exists() and path.read_bytes())
        really(given, file)
        seen.append(path.exists() and path.read_bytes())

    path.write_bytes(b"broken")
    monkeypatch.setattr(pickle, "dump", watched)
    answer("open")
    assert seen == [b"broken", b"broken"]
    assert answers(kept) == list(kept.iterdir()) == [path]


def test_answers_lie_in_the_users_cache_under_their_fingerprint(monkeypatch, tmp_path):
    monkeypatch.setattr(module.platformdirs, "user_cache_dir", lambda name: tmp_path / name)
    answer, _ = slow()
    answer(1)
    [path] = (tmp_path / "racconigi" / "remembered").iterdir()
    named = f"{__name__}.slow.<locals>.answer"
    question = pickle.dumps((named, module._state(), (1,), []))
    assert path.name == hashlib.sha256(question).hexdigest()
