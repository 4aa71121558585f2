"""Files are made once, kept until something changes, and forgotten when nobody asks."""

import os

import pytest

from racconigi.publish.exports import keeping
from racconigi.publish.exports.keeping import Job, files
from racconigi.publish.exports.states import StateError

JOBS = [Job("directions", "en", "text"), Job("directions", "fr", "text")]


@pytest.fixture
def calls(monkeypatch):
    """Return the jobs that were made; what is kept depends on ``state``."""
    made = []
    monkeypatch.setattr(keeping, "made_from", lambda: "state")
    return made


def maker(made):
    def make(job):
        made.append(job)
        return {f"{job.language}.txt": job.slug.encode()}

    return make


def test_what_is_kept_is_not_made_again(calls, tmp_path):
    first = dict(files(JOBS, tmp_path, maker(calls)))
    assert first == {JOBS[0]: {"en.txt": b"directions"}, JOBS[1]: {"fr.txt": b"directions"}}
    assert dict(files(JOBS, tmp_path, maker(calls))) == first
    assert calls == JOBS


def test_a_change_makes_it_anew(calls, tmp_path, monkeypatch):
    list(files(JOBS[:1], tmp_path, maker(calls)))
    monkeypatch.setattr(keeping, "made_from", lambda: "another state")
    list(files(JOBS[:1], tmp_path, maker(calls)))
    assert calls == [JOBS[0], JOBS[0]]


def test_a_state_is_another_job(calls, tmp_path):
    asked = [JOBS[0], JOBS[0]._replace(asked=(("decade", "1930"),))]
    list(files(asked, tmp_path, maker(calls)))
    assert calls == asked


def test_what_nobody_asks_for_in_a_month_goes(calls, tmp_path):
    list(files(JOBS, tmp_path, maker(calls)))
    for path in tmp_path.iterdir():
        os.utime(path, (0, 0))
    list(files(JOBS[:1], tmp_path, maker(calls)))
    assert len(list(tmp_path.iterdir())) == 1
    assert calls == JOBS


def test_a_fault_is_told_and_nothing_of_it_is_kept(tmp_path):
    wrong = Job("directions", "en", "text", (("decade", "1930"),))
    with pytest.raises(StateError, match="'directions' has no control 'decade'"):
        list(files([wrong], tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_charts_are_made_by_several_processes_with_the_same_result(tmp_path):
    jobs = [Job("directions", "en", "text"), Job("coverage", "ru", "text")]
    found = dict(files(jobs, tmp_path))
    assert found == {job: keeping.made(job) for job in jobs}


def test_what_files_are_made_from_is_there():
    package = keeping._PACKAGE
    for name in keeping._MADE_FROM:
        assert (package / name).exists(), name
    assert keeping.made_from() == keeping.made_from()
