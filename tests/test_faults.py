"""A fault is one line, and many faults are summed up."""

import pytest

from racconigi.faults import Fault, TableError, summary


def test_a_fault_is_one_line_whatever_the_value_holds():
    line = str(Fault("t.csv", 3, "name", "two\nlines\x1b[31m", "is odd"))
    assert line == r"t.csv:3:name: two\nlines\x1b[31m: is odd"


def test_a_fault_of_the_whole_file_has_no_line():
    assert str(Fault("t.csv", None, "", "", "file is missing")) == "t.csv::: : file is missing"


def test_an_error_says_all_its_faults():
    faults = [Fault("t.csv", n, "year", str(n), "is wrong") for n in range(30)]
    with pytest.raises(TableError) as caught:
        raise TableError(iter(faults))
    assert caught.value.faults == faults
    assert str(caught.value).splitlines() == list(map(str, faults))


def test_as_many_faults_as_are_written_out_are_not_summed_up():
    faults = [Fault("t.csv", n, "year", "x", "is wrong") for n in range(20)]
    assert summary(faults) == list(map(str, faults))


def test_more_faults_are_counted_for_each_file_and_column():
    faults = [Fault("t.csv", n, "year", "x", "is wrong") for n in range(20)]
    faults += [Fault("t.csv", n, "state", f"S{n % 3}", "is wrong") for n in range(20, 1520)]
    faults += [Fault("m.csv", None, "", "", "is wrong")]
    assert summary(faults)[20:] == [
        "and 1,500 more in t.csv:state, from line 20 on, with 3 values",
        "and 1 more in m.csv, with 1 value",
    ]
