"""What a command takes: the time of its CPUs and its peak of memory, in a process of its own."""

import os
import subprocess
import sys
from typing import NamedTuple

#: A forked process begins with its parent's peak; that of /proc begins with its own program.
_TELL = (
    "import atexit, sys; atexit.register(lambda: sys.stderr.write("
    "[line for line in open('/proc/self/status') if line.startswith('VmHWM')][0]));"
)


class Taken(NamedTuple):
    """What a process took.

    Attributes
    ----------
    cpu : float
        Seconds of its CPUs.
    peak : float
        Its peak of memory, in MB.
    out : str
        Its output.
    """

    cpu: float
    peak: float
    out: str


def run(code: str, *words: object) -> Taken:
    """Run Python code with words on its command line."""
    command = [sys.executable, "-c", _TELL + code, *map(str, words)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    out, said = process.stdout.read(), process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    assert status == 0, said
    peak = int(said.rpartition("VmHWM:")[2].split()[0]) / 1024
    return Taken(used.ru_utime + used.ru_stime, peak, out)


def racconigi(*words: object) -> Taken:
    """Run the command."""
    return run("from racconigi.cli import main; sys.exit(main(sys.argv[1:]))", *words)
