"""The command: what it takes, what it says where, and how it ends."""

import io
import subprocess
import sys
from typing import get_args

import pandas as pd
import pytest

from racconigi.catalogue import FIGURES
from racconigi.cli import export, main
from racconigi.cli.output import write
from racconigi.cli.own import LayoutName
from racconigi.cli.score import COLUMNS, Scale
from racconigi.cli.similarity import Measure
from racconigi.findings import find
from racconigi.inputs.formats import FORMATS
from racconigi.measures.balance import COLUMNS as BALANCE
from racconigi.measures.scoring import SCALES
from racconigi.measures.similarity import MEASURES
from racconigi.publish.exports import formats, keeping
from racconigi.tables import load
from racconigi.words import LANGUAGES

TIES = "year,state_a,state_b,tie\n1910,ITA,AUH,3\n1910,AUH,ITA,3\n1910,RUS,FRA,3\n1910,FRA,RUS,3\n"
MEMBERS = "year,state,weight\n1910,ITA,0.1\n1910,AUH,0.2\n1910,RUS,0.4\n1910,FRA,0.3\n"
EVENTS = (
    "date,event_type,initiator,target,joint\n1909-10-24,political-accord,ITA,RUS,true\n"
    "1911,protest,RUS,ITA,false\n1933-09-02,pact,ITA,RUS,true\n"
)
PAIRS = ["similarity", "ties.csv", "members.csv"]


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Work in an empty folder with one good file of each kind."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ties.csv").write_text(TIES)
    (tmp_path / "members.csv").write_text(MEMBERS)
    (tmp_path / "events.csv").write_text(EVENTS)
    return tmp_path


@pytest.fixture
def run(capsys):
    """Return a function that runs the command and gives its exit code, output and errors."""

    def running(*words):
        code = main([*map(str, words)])
        return (code, *capsys.readouterr())

    return running


def refused(run, *words):
    """Return what is said of a wrong option: exit code 2, nothing on standard output."""
    code, out, err = run(*words)
    assert (code, out) == (2, ""), err
    assert err.startswith("Usage: racconigi")
    return err.partition("Error: ")[2].strip()


# Check, audit, rebuild


def test_check_says_what_holds(run):
    code, out, err = run("check")
    assert (code, err) == (0, "")
    assert f"events {len(load('events'))}" in out


def test_check_names_the_row_of_a_wrong_date(data, run):
    path = data / "events.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    event, _, rest = lines[6].split(",", 2)
    lines[6] = f"{event},1909-13-24,{rest}"
    path.write_text("".join(lines), encoding="utf-8")
    code, out, err = run("check", "--data", data)
    assert (code, out) == (1, "")
    assert "events.csv:7:date: 1909-13-24: no calendar has this day\n" in err


def test_check_of_many_faults_writes_some_and_sums_up_the_rest(data, run):
    path = data / "events.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",dyad,", ",pair,"), "utf-8")
    code, _, err = run("check", "--data", data)
    lines = err.splitlines()
    assert code == 1
    assert lines[20].startswith("and ")
    assert " more in events.csv:scope, from line " in err
    assert len(lines) < 40


def test_check_of_a_folder_without_a_package(here, run):
    assert run("check", "--data", here)[::2] == (
        1,
        f"datapackage.json::: {here}: no data package here\n",
    )
    said = refused(run, "check", "--data", "nowhere")
    assert said == "Invalid value for '--data': dir 'nowhere' does not exist."


def test_audit_writes_as_many_facts_as_asked(run):
    code, out, err = run("audit", "--sample", 18, "--seed", 7)
    assert (code, err) == (0, "")
    assert len(out.split("\n\n")) == 18
    assert run("audit", "--sample", 18, "--seed", 7)[1] == out


@pytest.mark.parametrize(
    ("size", "rule"), [("0", "greater than or equal to 1"), ("1000000", "A sample has 1 to")]
)
def test_a_sample_of_an_impossible_size_is_a_wrong_option(run, size, rule):
    said = refused(run, "audit", "--sample", size)
    assert said.startswith("Invalid value for '--sample': ")
    assert rule in said


def test_audit_of_a_package_without_a_ledger_says_so(tmp_path, run):
    (tmp_path / "t.csv").write_text("a\n1\n")
    (tmp_path / "datapackage.json").write_text(
        '{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}]}}]}'
    )
    code, _, err = run("audit", "--data", tmp_path)
    assert code == 1
    assert "no ledger and register to audit" in err


def test_rebuild_names_what_is_missing_and_touches_nothing(tmp_path, run):
    output = tmp_path / "series"
    code, out, err = run("rebuild", "--sources", tmp_path, "--output", output)
    assert (code, out) == (1, "")
    assert "get it from" in err
    assert not output.exists()


def test_rebuild_needs_the_folder_of_raw_files(run):
    assert refused(run, "rebuild") == "Missing option '--sources'."
    assert "'nowhere' does not exist" in refused(run, "rebuild", "--sources", "nowhere")


# Similarity


def test_similarity_writes_all_measures(here, run):
    assert run(*PAIRS, "--output", "out.csv") == (0, "", "")
    table = pd.read_csv(here / "out.csv")
    assert list(table) == ["year", "state_a", "state_b", *MEASURES]
    assert len(table) == 6
    pair = table[(table["state_a"] == "AUH") & (table["state_b"] == "ITA")].iloc[0]
    assert pair["s"] == pair["kappa"] == pair["s_weighted"] == 1


def test_similarity_writes_parquet_with_the_same_values(here, run):
    run(*PAIRS, "--output", "out.csv")
    run(*PAIRS, "--output", "out.parquet")
    one, other = pd.read_csv(here / "out.csv"), pd.read_parquet(here / "out.parquet")
    pd.testing.assert_frame_equal(one, other, check_dtype=False, check_categorical=False)


@pytest.mark.parametrize(
    "words",
    [
        [*PAIRS, "--measure", "kappa", "s"],
        [*PAIRS, "--measure", "kappa", "--measure", "s"],
        ["similarity", "--measure", "kappa", "--measure=s", "ties.csv", "members.csv"],
    ],
)
def test_similarity_computes_only_what_is_asked(here, run, words):
    assert run(*words)[1].splitlines()[0] == "year,state_a,state_b,s,kappa"


def test_an_unknown_measure_is_a_wrong_option(here, run):
    said = refused(run, *PAIRS, "--measure", "kapa")
    assert "Invalid value for '--measure'" in said
    assert all(repr(measure) in said for measure in MEASURES)


def test_help_names_what_the_measures_and_scales_are():
    assert tuple(Measure) == MEASURES
    assert get_args(Scale) == SCALES


@pytest.mark.parametrize("top", [7, 127, 128, 200, 300, 1000])
def test_similarity_takes_a_scale_of_any_size(here, run, top):
    (here / "ties.csv").write_text(
        f"year,state_a,state_b,tie\n1910,ITA,AUH,{top}\n1910,AUH,ITA,{top}\n"
    )
    code, out, err = run(*PAIRS, "--top", top, "--measure", "s", "kappa")
    assert (code, err) == (0, "")
    assert "1910,AUH,ITA,1,1\n" in out


@pytest.mark.parametrize("top", ["0", "1001", "x"])
def test_a_scale_without_a_sensible_top_is_a_wrong_option(here, run, top):
    assert refused(run, *PAIRS, "--top", top).startswith("Invalid value for '--top': ")


def test_the_weighted_measure_needs_weights_when_it_is_asked_for(here, run):
    (here / "members.csv").write_text("year,state\n1910,ITA\n1910,AUH\n1910,RUS\n1910,FRA\n")
    code, out, err = run(*PAIRS, "--measure", "s_weighted")
    assert (code, out) == (1, "")
    assert err.startswith("members.csv:1:weight: : column is missing")
    code, _, err = run(*PAIRS)
    assert code == 0
    assert err == "members.csv: note: there is no column weight, so s_weighted is empty\n"
    assert run(*PAIRS, "--measure", "kappa")[2] == ""


def test_a_missing_weight_leaves_the_weighted_measure_empty_and_is_said(here, run):
    (here / "members.csv").write_text(MEMBERS.replace("0.4", "") + "1911,ITA,1\n1911,RUS,1\n")
    code, out, err = run(*PAIRS, "--measure", "s_weighted")
    assert code == 0
    assert {row.split(",")[3] for row in out.splitlines()[1:7]} == {""}
    assert out.splitlines()[7].split(",")[3] != ""
    assert (
        "s_weighted is empty in 1 years (a weight is missing or all are 0), the first 1910" in err
    )


def test_ties_without_a_counterpart_are_counted(here, run):
    one_way = "".join(TIES.splitlines(keepends=True)[:2]) + "\n1910,RUS,FRA,2\n1910,ITA,ITA,3\n"
    (here / "ties.csv").write_text(one_way + "1910,FRA,ITA,0\n")
    code, out, err = run(*PAIRS)
    assert code == 0
    assert err == "ties.csv: note: 2 of 2 ties have no counterpart, the first on line 2; " \
        "if a row means both ways, add --undirected\n"  # fmt: skip
    assert len(out.splitlines()) == 7


def test_a_file_without_ties_and_a_year_without_a_pair_are_said(here, run):
    (here / "ties.csv").write_text("year,state_a,state_b,tie\n")
    (here / "members.csv").write_text("year,state,weight\n1910,ITA,1\n")
    code, out, err = run(*PAIRS)
    assert code == 0
    assert len(out.splitlines()) == 1
    assert err.splitlines() == [
        "ties.csv: note: there is no tie; every state is tied to itself alone",
        "members.csv: note: no year has two members, so there is no pair to compare",
    ]


def test_a_row_may_mean_both_ways(here, run):
    (here / "ties.csv").write_text("year,state_a,state_b,tie\n1910,ITA,AUH,3\n1910,RUS,FRA,3\n")
    code, out, err = run(*PAIRS, "--undirected")
    assert (code, err) == (0, "")
    (here / "ties.csv").write_text(TIES)
    assert out == run(*PAIRS)[1]
    assert "given twice" in run(*PAIRS, "--undirected")[2]


def test_years_without_a_tie_are_counted(here, run):
    (here / "members.csv").write_text(MEMBERS + "1911,ITA,1\n1911,RUS,1\n")
    code, out, err = run(*PAIRS, "--measure", "kappa")
    assert code == 0
    assert err == "ties.csv: note: 1 of 2 years of the members have no tie, the first 1911\n"
    assert out.splitlines()[-1].startswith("1911,ITA,RUS,")


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_years_are_written_one_by_one_and_are_one_table(here, run, suffix):
    states = [f"S{n:03}" for n in range(140)]
    years = {1909: 1, 1910: 9, 1911: 10, 1912: 140}
    rows = [f"{year},{state},1\n" for year, n in years.items() for state in states[:n]]
    (here / "members.csv").write_text("year,state,weight\n" + "".join(rows))
    (here / "ties.csv").write_text("year,state_a,state_b,tie\n1910,S001,S002,3\n")
    assert run(*PAIRS, "--output", f"out.{suffix}")[0] == 0
    read = pd.read_csv if suffix == "csv" else pd.read_parquet
    table = read(here / f"out.{suffix}")
    assert table["year"].value_counts(sort=False).to_dict() == {1910: 36, 1911: 45, 1912: 9730}
    assert table["state_b"].iloc[-1] == "S139"


def test_one_file_may_come_from_standard_input(here, run, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TIES.encode())))
    assert run("similarity", "-", "members.csv")[1] == run(*PAIRS)[1]
    assert "Only one" in refused(run, "similarity", "-", "-")


# Balance


SIGNS = (
    "year,state_a,state_b,sign\n1914,ITA,AUH,+1\n1914,AUH,GER,1\n1914,GER,ITA,-1\n"
    "1915,RUS,ITA,1.0\n"
)


def test_balance_by_year(here, run):
    (here / "signs.csv").write_text(SIGNS)
    code, out, err = run("balance", "signs.csv")
    assert code == 0
    assert err == "signs.csv: note: balanced is empty in 1 of 2 graphs, without a triad, " \
        "the first 1915\n"  # fmt: skip
    table = pd.read_csv(io.StringIO(out)).set_index("year")
    assert list(table) == list(BALANCE)
    assert table.loc[1914, ["nodes", "edges", "triads", "ppm", "balanced"]].tolist() == [
        3, 3, 1, 1, 0,
    ]  # fmt: skip
    assert table.loc[1914, ["frustration", "f", "bipartitions"]].tolist() == [1, 0.333333333, 3]
    assert table.loc[1915, ["frustration", "f"]].tolist() == [0, 1]


def test_balance_of_a_file_without_years_is_one_graph(here, run):
    (here / "signs.csv").write_text("state_a,state_b,sign\nITA,RUS,1\n")
    code, out, err = run("balance", "signs.csv")
    assert code == 0
    assert out.splitlines() == [",".join(BALANCE), "2,1,1,0,0,0,0,0,0,,0,1,1,0,1,0"]
    assert err == "signs.csv: note: balanced is empty in 1 of 1 graph, without a triad\n"


def test_balance_writes_a_file_and_reads_standard_input(here, run, monkeypatch):
    (here / "signs.csv").write_text(SIGNS)
    assert run("balance", "signs.csv", "--output", "out.csv")[1] == ""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(SIGNS.encode())))
    _, out, err = run("balance", "-")
    assert out == (here / "out.csv").read_text()
    assert err.startswith("<stdin>: note: ")


def test_balance_names_every_tie_that_makes_no_graph(here, run):
    (here / "signs.csv").write_text(SIGNS + "1914,AUH,ITA,1\n1914,GER,GER,1\n1915,ITA,RUS,-1\n")
    code, out, err = run("balance", "signs.csv")
    assert (code, out) == (1, "")
    assert err.splitlines() == [
        "signs.csv:6:state_a,state_b: AUH,ITA: given twice, first on line 2",
        "signs.csv:7:state_b: GER: a state has no tie to itself",
        "signs.csv:8:sign: -1: the pair has the sign 1 on line 5",
    ]


def test_balance_of_nothing_and_of_too_much_is_said(here, run):
    (here / "signs.csv").write_text("state_a,state_b,sign\n")
    code, out, err = run("balance", "signs.csv")
    assert (code, out, err) == (0, ",".join(BALANCE) + "\n", "signs.csv: note: there is no tie\n")
    ring = "".join(f"S{n:02},S{(n + 1) % 21:02},1\n" for n in range(21))
    (here / "signs.csv").write_text("state_a,state_b,sign\n" + ring)
    code, out, err = run("balance", "signs.csv")
    assert code == 0
    assert err.splitlines()[1:] == [
        "signs.csv: note: bipartitions is empty in 1 of 1 graph, of more than 14 states",
        "signs.csv: note: group_frustration is empty in 1 of 1 graph, of more than 20 states",
    ]


# Score


def test_score_by_decade(here, run):
    code, out, err = run("score", "events.csv")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == ",".join(COLUMNS)
    assert lines[0] == "period,n,cooperation,conflict,net,theta,theta_low,theta_high"
    assert [line.split(",")[0] for line in lines[1:]] == ["1900s", "1910s", "1920s", "1930s"]
    assert lines[1].startswith("1900s,1,6.5,0,6.5,")
    assert lines[3].startswith("1920s,0,0,0,0,0,")


def test_score_by_year_scale_and_direction(here, run):
    words = ["--by", "year", "--scale", "copdab", "--direction", "RUS-ITA"]
    lines = run("score", "events.csv", *words)[1].splitlines()
    assert [line.split(",")[:2] for line in lines[1:4]] == [
        ["1909", "1"],
        ["1910", "0"],
        ["1911", "1"],
    ]
    assert lines[3].startswith("1911,1,0,6,-6,")


def test_score_reads_the_ledger_itself_and_says_what_it_leaves_out(run):
    code, out, err = run("score", "data/events.csv")
    events, types = load("events"), load("event_types").set_index("event_type")
    counted = events[
        (events["scope"] == "dyad")
        & (events["confidence"] != "unconfirmed")
        & events["event_type"].map(types["weis"]).notna()
    ]
    assert code == 0
    assert len(out.splitlines()) == 19
    assert sum(int(line.split(",")[1]) for line in out.splitlines()[1:]) == len(counted)
    left = len(events) - len(counted)
    assert err.startswith(f"data/events.csv: note: {left} of {len(events):,} events are left out: ")


def test_an_event_without_a_target_has_no_direction_and_is_counted(here, run):
    (here / "events.csv").write_text(EVENTS + "1934,visit,ITA,,false\n")
    code, out, err = run("score", "events.csv", "--direction", "ITA-RUS")
    assert code == 0
    assert sum(int(line.split(",")[1]) for line in out.splitlines()[1:]) == 2
    assert err == (
        "events.csv: note: 1 of 4 events name no initiator or no target and are left out, "
        "the first on line 5\n"
    )


def test_an_empty_file_is_an_empty_table_and_is_said(here, run):
    (here / "events.csv").write_text("date,event_type\n")
    code, out, err = run("score", "events.csv")
    assert (code, out) == (0, ",".join(COLUMNS) + "\n")
    assert err == "events.csv: note: no event to score\n"


@pytest.mark.parametrize("direction", ["ITA:RUS", "ITA", "-RUS", "ITA-", ""])
def test_a_direction_of_another_form_is_a_wrong_option(here, run, direction):
    said = refused(run, "score", "events.csv", f"--direction={direction}")
    assert said.endswith(f"{direction!r} must name two states, such as ITA-RUS.")


@pytest.mark.parametrize("direction", ["FRA-GBR", "ITA-XXX", "ita-rus"])
def test_a_direction_that_does_not_occur_is_refused_with_those_that_do(here, run, direction):
    said = refused(run, "score", "events.csv", "--direction", direction)
    assert said == (
        f"Invalid value for '--direction': No event runs {direction}; "
        "the directions in the file are ITA-RUS, RUS-ITA."
    )


@pytest.mark.parametrize(("word", "n"), [("1", 2), ("yes", 2), ("No", 1), ("0", 1), ("FALSE", 1)])
def test_joint_may_be_written_in_several_ways(here, run, word, n):
    (here / "events.csv").write_text(
        "date,event_type,initiator,target,joint\n1933,pact,ITA,RUS,true\n"
        f"1933,pact,RUS,ITA,{word}\n"
    )
    out = run("score", "events.csv", "--direction", "ITA-RUS")[1]
    assert out.splitlines()[1].startswith(f"1930s,{n},")


def test_an_act_of_a_state_toward_itself_is_left_out_and_said(here, run):
    (here / "events.csv").write_text(EVENTS.replace("protest,RUS,ITA", "protest,ITA,ITA"))
    code, out, err = run("score", "events.csv", "--by", "year")
    assert code == 0
    assert sum(int(line.split(",")[1]) for line in out.splitlines()[1:]) == 2
    assert err == (
        "events.csv: note: 1 of 3 events are acts of a state toward itself and left out, "
        "the first on line 3\n"
    )


def test_a_row_given_again_is_counted_and_said(here, run):
    (here / "events.csv").write_text(EVENTS + "1911,protest,RUS,ITA,false\n" * 2)
    code, out, err = run("score", "events.csv")
    assert code == 0
    assert out.splitlines()[2].startswith("1910s,3,")
    assert err == (
        "events.csv: note: 2 of 5 rows repeat an earlier row in every cell and are counted again, "
        "the first on line 5\n"
    )


def test_scope_and_confidence_of_the_ledger_leave_events_out_and_it_is_said(here, run):
    (here / "events.csv").write_text(
        "date,event_type,scope,confidence\n1933,pact,dyad,high\n1933,pact,context,high\n"
        "1933,pact,dyad,unconfirmed\n"
    )
    code, out, err = run("score", "events.csv")
    assert (code, out.splitlines()[1].split(",")[1]) == (0, "1")
    assert err.startswith(
        "events.csv: note: 2 of 3 events are left out: unconfirmed, of another sc"
    )


@pytest.mark.parametrize(("column", "word"), [("scope", "military"), ("confidence", "0.8")])
def test_a_foreign_column_with_a_name_of_the_ledger_never_empties_the_result(
    here, run, column, word
):
    (here / "events.csv").write_text(f"date,event_type,{column}\n1933,pact,{word}\n")
    code, out, err = run("score", "events.csv")
    assert (code, out) == (1, "")
    assert err.startswith(f"events.csv:2:{column}: {word}: must be ")
    assert "give a column of another kind another name" in err


def test_foreign_columns_of_other_names_change_nothing(here, run):
    plain = run("score", "events.csv", "--direction", "ITA-RUS")
    extra = EVENTS.replace("joint\n", "joint,direction,weight,year,decade,n\n")
    (here / "events.csv").write_text(
        extra.replace("ue\n", "ue,X-Y,9,1,1,1\n").replace("se\n", "se,RUS-ITA,,,,\n")
    )
    assert run("score", "events.csv", "--direction", "ITA-RUS") == plain


def test_codes_of_other_codebooks_are_refused_with_some_types_of_ours(here, run):
    (here / "events.csv").write_text("date,event_type\n1995-01-03,010\n")
    code, _, err = run("score", "events.csv")
    types = sorted(load("event_types")["event_type"])
    assert code == 1
    assert err.startswith(f"events.csv:2:event_type: 010: must be one of the {len(types)} event ty")
    assert ", ".join(types[:3]) in err


def test_a_fault_elsewhere_in_the_evidence_does_not_stop_scoring(data, here, run, monkeypatch):
    path = data / "chronology.csv" if (data / "chronology.csv").exists() else data / "sources.csv"
    path.write_text(path.read_text(encoding="utf-8") + "broken\n", encoding="utf-8")
    monkeypatch.setattr("racconigi.package.DATA", data)
    monkeypatch.setattr("racconigi.tables.load.__defaults__", (data,))
    assert run("check", "--data", data)[0] == 1
    assert run("score", "events.csv")[0] == 0


# Score: events of others


def gdelt(path, events, columns=61):
    """Write events as (day, code, class, weight, one, other) in the layout of GDELT."""
    rows = []
    for n, (day, code, kind, weight, one, other) in enumerate(events):
        row = [""] * columns
        row[0], row[1], row[26], row[29], row[30] = str(n), day, code, kind, weight
        row[7], row[17] = one, other
        rows.append("\t".join(row) + "\n")
    path.write_text("".join(rows))


DAYS = [
    ("19990102", "0211", "3", "3.4", "ITA", "RUS"),
    ("19990103", "190", "4", "-10.0", "RUS", "ITA"),
    ("20010103", "042", "1", "1.9", "ITA", "FRA"),
    ("20010104", "042", "1", "", "ITA", "RUS"),
]


@pytest.mark.parametrize("columns", [57, 58, 61])
def test_decade_scores_of_another_pair_from_gdelt_in_one_command(here, run, columns):
    gdelt(here / "export.csv", DAYS, columns)
    code, out, err = run("score", "export.csv", "--pair", "ITA-FRA")
    assert (code, err) == (0, "")
    assert out.splitlines()[1].startswith("2000s,1,1.9,0,1.9,")
    code, out, err = run("score", "export.csv", "--pair", "RUS-ITA")
    assert [line.split(",")[:4] for line in out.splitlines()[1:]] == [["1990s", "2", "3.4", "10"]]
    assert err == ("export.csv: note: 1 of 3 events are left out: without a code or weight\n")


@pytest.mark.parametrize(
    ("words", "sums"),
    [
        (["--types", "cameo"], ["3.4", "10"]),
        (["--quad", "QuadClass"], ["0", "2"]),
        (["--weight", "GoldsteinScale"], ["3.4", "10"]),
        (["--types", "own.csv"], ["7", "0"]),
    ],
)
def test_what_an_event_weighs_may_be_chosen(here, run, words, sums):
    gdelt(here / "export.csv", DAYS)
    (here / "own.csv").write_text("code,weight\n02,7\n19,0\n04,1\n")
    code, out, _ = run("score", "export.csv", "--pair", "RUS-ITA", *words)
    assert code == 0
    assert out.splitlines()[1].split(",")[2:4] == sums


def test_codes_that_are_rolled_up_and_events_without_one_are_said(here, run):
    (here / "events.csv").write_text("date,event_type\n1995,13y\n1995,\n1996,010\n")
    code, out, err = run("score", "events.csv", "--types", "cameo")
    assert (code, out.splitlines()[1].split(",")[1]) == (0, "2")
    assert err.splitlines() == [
        "events.csv: note: 1 of 3 events are weighed by a broader code, such as 13y by 13",
        "events.csv: note: 1 of 3 events are left out: without a code or weight",
    ]


def test_unknown_codes_are_refused_by_line(here, run):
    (here / "events.csv").write_text("date,event_type\n1995,010\n1995,X9\n")
    code, out, err = run("score", "events.csv", "--types", "cameo")
    assert (code, out) == (1, "")
    assert err.startswith("events.csv:3:event_type: X9: CAMEO has no such code")


def test_violent_events_of_ucdp_weigh_the_same_and_it_is_said(here, run):
    (here / "ged.csv").write_text(
        "id,type_of_violence,side_a,side_b,date_start,best\n1,1,A,B,1999-01-02 00:00:00.000,5\n"
    )
    code, out, err = run("score", "ged.csv")
    assert (code, out.splitlines()[1].split(",")[:4]) == (0, ["1990s", "1", "0", "1"])
    assert err == "ged.csv: note: ucdp holds violent events only: each weighs -1\n"


def test_columns_of_other_names_are_named(here, run):
    (here / "e.csv").write_text("Datum;Wert\n24.10.1909;3,4\n3.11.1911;-10\n")
    out = run("score", "e.csv", "--date", "Datum", "--weight", "Wert")[1]
    assert [line.split(",")[:4] for line in out.splitlines()[1:]] == [
        ["1900s", "1", "3.4", "0"],
        ["1910s", "1", "0", "10"],
    ]
    code, _, err = run("score", "e.csv")
    assert code == 1
    assert "a column of another name is named by --date, --code, --weight" in err


def test_a_date_that_could_be_two_is_refused_until_dates_says_which(here, run):
    (here / "e.csv").write_text("date,event_type\n3/4/1909,visit\n")
    assert "3/4/1909: could be 3 April or 4 March" in run("score", "e.csv")[2]
    assert run("score", "e.csv", "--dates", "dmy")[0] == 0


def test_several_files_by_a_pattern_are_one(here, run):
    for name in ("1.csv", "2.csv"):
        (here / f"part{name}").write_text(EVENTS)
    code, out, err = run("score", "part*.csv", "--direction", "RUS-ITA")
    assert code == 0
    assert out.splitlines()[1].startswith("1900s,2,13,")
    assert "part1.csv and 1 more: note: 3 of 6 rows repeat an earlier row" in err


def test_a_direction_and_a_pair_are_two_questions(here, run):
    said = refused(run, "score", "events.csv", "--pair", "ITA-RUS", "--direction", "ITA-RUS")
    assert "give one of the two options" in said
    said = refused(run, "score", "events.csv", "--pair", "ITA-FRA")
    assert said.endswith(
        "between the two of ITA-FRA; the directions in the file are ITA-RUS, RUS-ITA."
    )


# Relation


def test_the_relation_of_the_ledger_is_that_of_the_book(run):
    out = run("relation", "data/events.csv", "--by", "decade")[1]
    ours = pd.read_csv(io.StringIO(out)).set_index("period")
    book = find("relation").frames["decades"].set_index("period")
    for decade in (1870, 1940, 1990, 2020):
        assert ours.loc[f"{decade}s", "word"] == book.loc[decade, "word"]
        assert abs(ours.loc[f"{decade}s", "relation"] - book.loc[decade, "relation"]) < 0.05


def test_the_relation_of_another_pair_from_gdelt(here, run):
    days = [(f"{year}0102", "x", kind, "", "A", "B") for year in range(1980, 2000)
            for kind in ("14" if year < 1990 else "12") * 3]  # fmt: skip
    gdelt(here / "export.csv", [*days, ("19800102", "x", "4", "", "A", "C")])
    code, out, err = run("relation", "export.csv", "--pair", "A-B")
    table = pd.read_csv(io.StringIO(out)).set_index("year")
    assert (code, err) == (0, "")
    assert table.loc[1980, ["n_friendly", "n_hostile"]].tolist() == [3, 3]
    assert table.loc[1995, "word"] == "clear-friendly"
    spells = pd.read_csv(
        io.StringIO(run("relation", "export.csv", "--pair", "A-B", "--by", "spell")[1])
    )
    assert spells["first"].tolist() == [1980, 1990]


def test_levels_come_from_the_roots_of_cameo(here, run):
    (here / "e.csv").write_text("date,event_type\n1909,0211\n1909,190\n1910,\n1911,112\n")
    _, out, err = run("relation", "e.csv", "--types", "cameo")
    table = pd.read_csv(io.StringIO(out)).set_index("year")
    assert table[["n_friendly", "n_hostile"]].to_numpy().tolist() == [[1, 1], [0, 0], [0, 1]]
    assert err == "e.csv: note: 1 of 4 events are left out: without a class, code or level\n"
    assert "no codebook with levels" in refused(run, "relation", "e.csv", "--types", "own.csv")


def test_acts_of_one_occasion_count_once_a_year_and_level(here, run):
    rows = "1909,visit,rome\n1909-02,visit,rome\n1910,visit,rome\n1910,visit,\n1910,visit,\n"
    (here / "e.csv").write_text("date,event_type,episode\n" + rows)
    out = run("relation", "e.csv")[1]
    assert [line.split(",")[1] for line in out.splitlines()[1:]] == ["1", "3"]


def test_no_event_tells_of_no_relation(here, run):
    (here / "e.csv").write_text("date,event_type\n")
    assert run("relation", "e.csv") == (1, "", "e.csv: note: no event tells of a relation\n")


def test_help_names_the_layouts():
    assert {"", *FORMATS} == set(get_args(LayoutName))


# Files, streams, exit codes

BAD = [
    (PAIRS, "ties.csv", TIES.replace("AUH,3", "AUH,4", 1), "ties.csv:2:tie: 4: must be a whole"),
    (PAIRS, "ties.csv", TIES.replace("RUS", "XXX", 1), "ties.csv:4:state_a: XXX: no member in"),
    (PAIRS, "ties.csv", TIES.replace(",tie", ",bond"), "ties.csv:1:tie: : column is missing"),
    (PAIRS, "ties.csv", "\n" + TIES + "1910,ITA,AUH,3\n", "ties.csv:7:year,state_a,state_b: 191"),
    (PAIRS, "ties.csv", TIES + "1910,ITA,ITA,1\n", "ties.csv:6:tie: 1: the tie of a state to its"),
    (PAIRS, "ties.csv", TIES.replace(",", " "), "ties.csv:1:year: : column is missing"),
    (
        PAIRS,
        "ties.csv",
        TIES.replace("RUS", "rus"),
        "ties.csv:4:state_a: rus: no member in 1910 (t",
    ),
    (PAIRS, "members.csv", MEMBERS + "1910,ITA,1\n", "members.csv:6:year,state: 1910,ITA: given"),
    (PAIRS, "members.csv", MEMBERS + "1911,ita,1\n", "members.csv:6:state: ita: is also written"),
    (PAIRS, "members.csv", MEMBERS.replace("RUS", "RUS "), "members.csv:4:state: RUS : must be a"),
    (PAIRS, "members.csv", MEMBERS.replace("0.4", "-1"), "members.csv:4:weight: -1: must be a nu"),
    (["score", "events.csv"], "events.csv", EVENTS.replace("10-24", "13-24"), "events.csv:2:date"),
    (["score", "events.csv"], "events.csv", EVENTS.replace("1911", "9999"), "events.csv:3:date: "),
    (["score", "events.csv"], "events.csv", EVENTS.replace("date", "day"), "events.csv:1:date: :"),
    (["score", "events.csv"], "events.csv", EVENTS.encode("utf-16"), "events.csv::: : this is te"),
]


@pytest.mark.parametrize(("words", "file", "content", "line"), BAD)
def test_a_bad_file_gives_a_clear_line_and_no_output(here, run, words, file, content, line):
    (here / file).write_bytes(content if isinstance(content, bytes) else content.encode())
    (here / "out.csv").write_text("as it was")
    code, out, err = run(*words, "--output", "out.csv")
    assert (code, out) == (1, "")
    assert err.startswith(line), err
    assert (here / "out.csv").read_text() == "as it was"
    assert len(list(here.iterdir())) == 4


def test_a_file_that_is_not_there_is_a_fault_of_files(here, run):
    assert run("score", "no/thing.csv") == (
        1,
        "",
        "no/thing.csv::: : No such file or directory\n",
    )


def test_a_hundred_thousand_faults_are_a_score_of_lines_and_a_sum(here, run):
    (here / "events.csv").write_text(
        "date,event_type\n" + "".join(f"1909,type{n % 19}\n" for n in range(100_000))
    )
    lines = run("score", "events.csv")[2].splitlines()
    assert len(lines) == 21
    assert lines[20] == (
        "and 99,980 more in events.csv:event_type, from line 22 on, with 19 values"
    )


def test_numbers_are_written_alike_whatever_a_text_needs(tmp_path):
    told = {}
    for name in ("Racconigi", 'Racconigi, "a bargain"'):
        table = pd.DataFrame({"n": [0.0, 1e20, None, 2.5], "joint": [True, False] * 2})
        write(table.assign(place=name), tmp_path / "out.csv")
        told[name] = pd.read_csv(tmp_path / "out.csv", dtype=str)
        assert list(told[name]["place"].unique()) == [name]
    one, other = told.values()
    assert list(one["n"].dropna()) == list(other["n"].dropna()) == ["0", "1e+20", "2.5"]
    assert list(one["joint"]) == list(other["joint"]) == ["true", "false"] * 2


@pytest.mark.parametrize(
    ("output", "rule"),
    [
        ("out.xlsx", "out.xlsx must end in .csv or .parquet."),
        ("out", "out must end in .csv or .parquet."),
        ("no/such/out.csv", "There is no folder no/such."),
    ],
)
def test_an_output_that_cannot_be_written_is_a_wrong_option(here, run, output, rule):
    said = refused(run, "score", "events.csv", "--output", output)
    assert said == f"Invalid value for '--output': {rule}"


def test_an_output_that_fails_on_the_way_leaves_nothing_behind(here, run):
    (here / "out.csv").mkdir()
    code, _, err = run("score", "events.csv", "--output", "out.csv")
    assert code == 1
    assert err == f"{here / 'out.csv'}::: : Is a directory\n"
    assert sorted(path.name for path in here.iterdir()) == [
        "events.csv",
        "members.csv",
        "out.csv",
        "ties.csv",
    ]


def test_an_output_follows_a_link_and_the_users_mask(here, run):
    (here / "real.csv").write_text("old")
    (here / "out.csv").symlink_to("real.csv")
    plain = here / "plain.txt"
    plain.touch()
    run("score", "events.csv", "--output", "out.csv")
    assert (here / "out.csv").is_symlink()
    assert (here / "real.csv").read_text().startswith("period,n,")
    assert (here / "real.csv").stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize(
    "words", [[], ["similarity"], ["score", "e.csv", "--by", "century"], ["x"]]
)
def test_wrong_words_exit_with_two(here, run, words):
    assert run(*words)[0] == 2


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_version_and_help_are_results(run, word):
    code, out, err = run(word)
    assert (code, err) == (0, "")
    assert "racconigi" in out


def python(*words, **options):
    return subprocess.run([sys.executable, "-m", "racconigi", *words], check=False, **options)


def test_the_module_runs_like_the_command_and_takes_a_pipe(here):
    done = python("score", "-", input=EVENTS.encode(), capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"period,n,")


def test_a_reader_who_has_had_enough_is_no_fault(here):
    rows = "".join(f"{year},visit\n" for year in range(1400, 2101))
    (here / "events.csv").write_text("date,event_type\n" + rows)
    words = [sys.executable, "-m", "racconigi", "score", "events.csv", "--by", "year"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


# Examples, and charts of one's own


def test_examples_are_written_and_never_over_a_file_of_the_reader(here, run):
    code, out, err = run("examples")
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == "examples/events.csv"
    assert run("examples") == (code, out, err)
    (here / "examples" / "ties.csv").write_text(TIES)
    code, out, err = run("examples")
    assert (code, out) == (1, "")
    assert err.startswith("examples/ties.csv::: : is there and is another file")
    assert (here / "examples" / "ties.csv").read_text() == TIES


@pytest.mark.parametrize("by", ["decade", "year"])
def test_a_score_can_be_drawn(here, run, by):
    run("score", "events.csv", "--by", by, "--output", "scores.csv")
    assert run("draw", "scores.csv", "own.svg", "--lang", "it") == (0, "own.svg\n", "")
    assert "Cooperazione e conflitto" in (here / "own.svg").read_text(encoding="utf-8")
    assert run("draw", "scores.csv", "own.png", "--title", "Mine")[0] == 0
    assert (here / "own.png").read_bytes().startswith(b"\x89PNG")


def test_what_cannot_be_drawn_is_a_fault_of_the_file(here, run):
    code, out, err = run("draw", "ties.csv", "own.svg")
    assert (code, out) == (1, "")
    assert err.startswith("ties.csv::: : A chart needs the columns period or year")
    assert run("draw", "nowhere.csv", "own.svg")[::2] == (
        1,
        "nowhere.csv::: : No such file or directory\n",
    )
    assert not (here / "own.svg").exists()
    assert "must end in .svg" in refused(run, "draw", "ties.csv", "own.gif")
    assert "There is no folder nowhere" in refused(run, "draw", "ties.csv", "nowhere/own.svg")


# Export


@pytest.fixture
def kept(monkeypatch, tmp_path):
    """Keep what is made in a folder of the test."""
    monkeypatch.setattr(keeping, "folder", lambda: tmp_path / "kept")


@pytest.mark.usefixtures("kept")
def test_export_writes_the_files_that_it_names(run, tmp_path):
    words = (
        "scores-by-decade",
        "--format",
        "svg,csv",
        "--lang",
        "fr",
        "--output",
        tmp_path / "out",
    )
    code, out, err = run("export", *words, "--state", "scale=cameo")
    assert (code, err) == (0, "")
    names = ["scores-by-decade-scale-cameo-fr.svg", "scores-by-decade.csv"]
    assert out.splitlines() == [str(tmp_path / "out" / name) for name in names]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
    assert "CAMEO" in (tmp_path / "out" / names[0]).read_text(encoding="utf-8")


@pytest.mark.usefixtures("kept")
def test_export_writes_every_chart_in_every_language(run, tmp_path):
    code, out, _ = run(
        "export", "--all", "--lang", "all", "--format", "text", "--output", tmp_path / "o"
    )
    assert code == 0
    assert len(out.splitlines()) == len(FIGURES) * len(LANGUAGES)


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ((), "name the charts, or say --all"),
        (("power-map", "--all"), "name the charts, or say --all"),
        (("power-mp",), "The book has no chart 'power-mp'; it has: relation-by-decade"),
        (("power-map", "--format", "gif"), "'gif' is none of: png, slide, svg"),
        (("power-map", "--lang", "de"), "'de' is none of: en, fr, it, ru, all"),
        (("power-map", "--state", "decade"), "'decade' must be NAME=VALUE"),
        (
            ("power-map", "--format", "text", "--state", "decade=1935"),
            "decade of 'power-map' cannot be '1935'; it goes from 1850 to 2020, and the next is",
        ),
        (
            ("directions", "--format", "text", "--state", "decade=1930"),
            "The chart 'directions' has no control 'decade'; it has none.",
        ),
    ],
)
def test_what_cannot_be_exported_is_refused_with_what_can(run, words, rule):
    assert rule in refused(run, "export", *words)


@pytest.mark.usefixtures("kept")
def test_a_folder_that_cannot_be_written_is_a_fault_of_files(run, tmp_path):
    (tmp_path / "file").write_text("")
    code, out, err = run("export", "directions", "--format", "text", "--output", tmp_path / "file")
    assert (code, out) == (1, "")
    assert str(tmp_path / "file") in err


@pytest.fixture
def deck(tmp_path):
    """Return the file of a deck of one slide, which draws nothing."""
    path = tmp_path / "mine.yml"
    text = "{en: Mine, fr: Le mien, it: Il mio, ru: Моё}"
    path.write_text(f"title: {text}\nslides:\n  - title: {text}\n    lines: [{text}]\n", "utf-8")
    return path


@pytest.mark.usefixtures("kept")
def test_export_makes_a_deck_in_every_language(run, deck, tmp_path):
    code, out, err = run("export", "--deck", deck, "--lang", "all", "--output", tmp_path / "out")
    assert (code, err) == (0, "")
    names = [f"mine-{code}.{end}" for code in LANGUAGES for end in ("html", "pptx")]
    assert out.splitlines() == [str(tmp_path / "out" / name) for name in names]
    assert "Le mien" in (tmp_path / "out" / "mine-fr.html").read_text("utf-8")
    assert (tmp_path / "out" / "mine-ru.pptx").read_bytes().startswith(b"PK")


@pytest.mark.usefixtures("kept")
def test_what_is_wrong_in_a_deck_is_told_with_its_line(run, deck, tmp_path):
    deck.write_text(deck.read_text("utf-8").replace("lines:", "line:"), "utf-8")
    code, out, err = run("export", "--deck", deck, "--output", tmp_path / "out")
    assert (code, out) == (1, "")
    assert f"{deck}:4:slides.1.line: : unknown; known: chart" in err
    assert not (tmp_path / "out").exists()


@pytest.mark.usefixtures("kept")
def test_a_deck_takes_no_charts(run, deck):
    assert "takes neither charts nor a state" in refused(run, "export", "--deck", deck, "un-votes")


def test_the_command_knows_the_formats_and_languages_that_there_are():
    assert tuple(formats.FORMATS) == export.FORMATS
    assert export.LANGUAGES == LANGUAGES


def test_export_says_what_to_install():
    code = "import sys; sys.modules['pikepdf'] = None; from racconigi.cli import main; "
    code += "sys.exit(main(['export', 'directions']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install 'racconigi[exports]'" in done.stderr
