"""Work shared out among processes: answers in their order, faults that are heard."""

import os

import pytest

from racconigi.publish.processes import each


def _doubled(number):
    if number < 0:
        raise ValueError(f"{number} is below 0")
    return 2 * number, os.getpid()


def test_answers_stand_in_the_order_of_the_jobs():
    assert [doubled for doubled, _ in each(_doubled, list(range(9)))] == list(range(0, 18, 2))


def test_several_jobs_are_done_by_others_and_one_alone_here():
    assert os.getpid() not in {process for _, process in each(_doubled, [1, 2])}
    assert each(_doubled, [1]) == [(2, os.getpid())]
    assert each(_doubled, []) == []


@pytest.mark.parametrize("jobs", [[-1], [1, -1]])
def test_what_a_task_raises_is_raised(jobs):
    with pytest.raises(ValueError, match="-1 is below 0"):
        each(_doubled, jobs)
