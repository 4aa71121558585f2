"""The commands, on good files and bad ones."""

import subprocess
import sys

import pandas as pd
import pytest

from racconigi.cli import main

TIES = "year,state_a,state_b,tie\n1910,ITA,AUH,3\n1910,AUH,ITA,3\n1910,RUS,FRA,3\n"
MEMBERS = "year,state,weight\n1910,ITA,0.1\n1910,AUH,0.2\n1910,RUS,0.4\n1910,FRA,0.3\n"
EVENTS = (
    "date,event_type,initiator,target\n1909-10-24,political-accord,ITA,RUS\n"
    "1911,protest,RUS,ITA\n1933-09-02,pact,ITA,RUS\n"
)


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Work in an empty folder with one good file of each kind."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ties.csv").write_text(TIES)
    (tmp_path / "members.csv").write_text(MEMBERS)
    (tmp_path / "events.csv").write_text(EVENTS)
    return tmp_path


def test_check_says_what_holds(capsys):
    assert main(["check"]) == 0
    assert "tables hold" in capsys.readouterr().out


def test_check_names_the_row_of_a_wrong_date(data, capsys):
    path = data / "events.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    event, _, rest = lines[6].split(",", 2)
    lines[6] = f"{event},1909-13-24,{rest}"
    path.write_text("".join(lines), encoding="utf-8")
    assert main(["check", "--data", str(data)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "events.csv:7:date: 1909-13-24: no calendar has this day\n"


def test_similarity_writes_all_measures(here):
    assert main(["similarity", "ties.csv", "members.csv", "--output", "out.csv"]) == 0
    table = pd.read_csv(here / "out.csv")
    columns = "s s_squared s_weighted kappa pi kappa_nominal pi_nominal tau_b"
    assert list(table) == ["year", "state_a", "state_b", *columns.split()]
    assert len(table) == 6
    pair = table[(table["state_a"] == "AUH") & (table["state_b"] == "ITA")].iloc[0]
    assert pair["s"] == pair["kappa"] == pair["s_weighted"] == 1


def test_similarity_writes_parquet_with_the_same_values(here):
    files = ["ties.csv", "members.csv"]
    main(["similarity", *files, "--output", "out.csv"])
    main(["similarity", *files, "--output", "out.parquet"])
    one, other = pd.read_csv(here / "out.csv"), pd.read_parquet(here / "out.parquet")
    pd.testing.assert_frame_equal(one, other, check_dtype=False, check_categorical=False)


def test_similarity_computes_only_what_is_asked(here, capsys):
    assert main(["similarity", "ties.csv", "members.csv", "--measure", "kappa", "s"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "year,state_a,state_b,s,kappa"


def test_similarity_takes_another_scale(here, capsys):
    (here / "ties.csv").write_text("year,state_a,state_b,tie\n1910,ITA,AUH,7\n")
    assert main(["similarity", "ties.csv", "members.csv", "--top", "7"]) == 0
    assert main(["similarity", "ties.csv", "members.csv", "--top", "0"]) == 1


def test_a_missing_weight_leaves_the_weighted_measure_empty(here, capsys):
    (here / "members.csv").write_text(MEMBERS.replace("0.4", ""))
    main(["similarity", "ties.csv", "members.csv", "--measure", "s_weighted"])
    assert {row.split(",")[3] for row in capsys.readouterr().out.splitlines()[1:]} == {""}


def test_score_by_decade(here, capsys):
    assert main(["score", "events.csv"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "period,n,cooperation,conflict,net,theta,theta_low,theta_high"
    assert [line.split(",")[0] for line in lines[1:]] == ["1900s", "1910s", "1920s", "1930s"]
    assert lines[1].startswith("1900s,1,6.5,0.0,6.5,")
    assert lines[3].startswith("1920s,0,0.0,0.0,0.0,0.0,")


def test_score_by_year_scale_and_direction(here, capsys):
    arguments = ["--by", "year", "--scale", "copdab", "--direction", "RUS-ITA"]
    assert main(["score", "events.csv", *arguments]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("1911,1,0.0,6.0,-6.0,")


def test_score_of_an_empty_file_is_an_empty_table(here, capsys):
    (here / "events.csv").write_text("date,event_type\n")
    assert main(["score", "events.csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_score_reads_the_ledger_itself(capsys):
    assert main(["score", "data/events.csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 19


BAD = [
    ("similarity", "ties.csv", TIES.replace("AUH,3", "AUH,4", 1), "ties.csv:2:tie: 4: must be"),
    ("similarity", "ties.csv", TIES.replace("AUH,3", "AUH,1.5", 1), "ties.csv:2:tie: 1.5: "),
    ("similarity", "ties.csv", TIES.replace("RUS", "XXX"), "ties.csv:4:state_a: XXX: no member"),
    ("similarity", "ties.csv", TIES.replace(",tie", ",bond"), "ties.csv:1:tie: : column is miss"),
    ("similarity", "ties.csv", TIES + "1910,ITA,AUH,3\n", "ties.csv:5:year,state_a,state_b: 191"),
    ("similarity", "ties.csv", TIES.replace("1910", "MCM"), "ties.csv:2:year: MCM: must be a w"),
    ("similarity", "ties.csv", TIES.replace("FRA,3", "FRA,3,9"), "ties.csv::: ties.csv: not a C"),
    ("similarity", "ties.csv", "", "ties.csv::: ties.csv: not a CSV table"),
    ("similarity", "members.csv", MEMBERS + "1910,ITA,1\n", "members.csv:6:year,state: 1910,ITA"),
    ("similarity", "members.csv", MEMBERS.replace("0.4", "-1"), "members.csv:4:weight: -1: must"),
    ("similarity", "members.csv", MEMBERS.replace("0.4", "inf"), "members.csv:4:weight: inf: mu"),
    ("similarity", "members.csv", MEMBERS.replace("RUS", " "), "members.csv:4:state:  : must no"),
    ("score", "events.csv", EVENTS.replace("10-24", "13-24"), "events.csv:2:date: 1909-13-24: m"),
    ("score", "events.csv", EVENTS.replace("protest", "duel"), "events.csv:3:event_type: duel: "),
    ("score", "events.csv", EVENTS.replace("date", "day"), "events.csv:1:date: : column is miss"),
]


@pytest.mark.parametrize(("command", "file", "text", "line"), BAD)
def test_a_bad_file_gives_a_clear_line_and_no_output(here, capsys, command, file, text, line):
    (here / file).write_text(text)
    files = {"similarity": ["ties.csv", "members.csv"], "score": ["events.csv"]}[command]
    assert main([command, *files, "--output", "out.csv"]) == 1
    said = capsys.readouterr()
    assert said.err.startswith(line), said.err
    assert said.out == ""
    assert not list(here.glob("out.csv*"))


def test_a_file_that_is_not_there_or_not_text(here, capsys):
    assert main(["score", "nothing.csv"]) == 1
    assert "nothing.csv" in capsys.readouterr().err
    (here / "events.csv").write_bytes("date,event_type\n1909,réponse\n".encode("latin-1"))
    assert main(["score", "events.csv"]) == 1
    assert "not UTF-8" in capsys.readouterr().err


def test_an_output_that_cannot_be_written(here, capsys):
    files = ["ties.csv", "members.csv"]
    assert main(["similarity", *files, "--output", "out.xlsx"]) == 1
    assert "write to .csv or .parquet" in capsys.readouterr().err
    assert main(["similarity", *files, "--output", "no/such/folder/out.csv"]) == 1
    assert "No such file" in capsys.readouterr().err


def test_the_module_runs_like_the_command(here):
    run = subprocess.run(
        [sys.executable, "-m", "racconigi", "score", "events.csv"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith("period,n,")


def test_wrong_words_exit_with_two(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["similarity"])
    assert stopped.value.code == 2


def test_audit_draws_the_same_facts_for_the_same_seed(capsys):
    assert main(["audit", "--sample", "18", "--seed", "7"]) == 0
    first = capsys.readouterr().out
    assert main(["audit", "--sample", "18", "--seed", "7"]) == 0
    assert capsys.readouterr().out == first
    blocks = first.split("\n\n")
    assert len(blocks) == 18
    assert all("  - " in block for block in blocks)
    decades = {block.split("(")[1][:3] for block in blocks}
    assert len(decades) >= 17
    assert main(["audit", "--sample", "18", "--seed", "8"]) == 0
    assert capsys.readouterr().out != first


@pytest.mark.parametrize("size", ["0", "1000000"])
def test_audit_refuses_an_impossible_sample(capsys, size):
    assert main(["audit", "--sample", size]) == 1
    assert f"--sample::: {size}: A sample has 1 to" in capsys.readouterr().err


def test_rebuild_names_what_is_missing_and_touches_nothing(tmp_path, capsys):
    output = tmp_path / "series"
    assert main(["rebuild", "--sources", str(tmp_path), "--output", str(output)]) == 1
    said = capsys.readouterr().err
    assert "get it from" in said
    assert not output.exists()
