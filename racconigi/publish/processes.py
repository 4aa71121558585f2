"""Work shared out among processes, one a processor."""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

Job = TypeVar("Job")
Answer = TypeVar("Answer")


def each(task: Callable[[Job], Answer], jobs: Sequence[Job]) -> list[Answer]:
    """Return what a task gives for each job, in their order; a single job is done here.

    What the task raises is raised. Task, jobs and answers must be picklable.
    """
    if len(jobs) < 2:
        return [task(job) for job in jobs]
    # started anew and not forked: the program that draws runs threads, which no fork survives
    anew = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(os.cpu_count() or 1, len(jobs)), anew) as pool:
        return list(pool.map(task, jobs))
