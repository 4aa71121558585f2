"""The register beside ATOP: what the book finds, and what the hand-kept tables say of it."""

import pandas as pd
import pytest

from racconigi.findings import find, reconciliation
from racconigi.findings.reconciliation import NOTABLE
from racconigi.measures.alliances import bind_members, obligations
from racconigi.measures.kappa_compared import exchange_treaties, kappa_of_pair
from racconigi.measures.reasons import REASONS
from racconigi.measures.reconciliation import POWERS
from racconigi.measures.ties_compared import yearly_pledges
from racconigi.tables import load
from racconigi.timeline import european_system
from tests.findings.small import give


@pytest.fixture(scope="module")
def found():
    return find("reconciliation")


@pytest.fixture(scope="module")
def compared(found):
    return found.frames["reconciliation"]


def numbers(found):
    return {name: number.value for name, number in found.numbers.items()}


def test_the_numbers_count_the_rows(found, compared):
    listed = compared[compared["field"] == "listed"]
    pairs = list(zip(listed["ours"], listed["theirs"], strict=True))
    assert set(pairs) == {("yes", "yes"), ("yes", "no"), ("no", "yes")}
    said = numbers(found)
    assert said["atop_matched"] == pairs.count(("yes", "yes"))
    assert said["atop_missing"] == pairs.count(("no", "yes"))
    assert said["atop_only_ours"] == pairs.count(("yes", "no"))
    assert said["atop_all"] == said["atop_matched"] + said["atop_missing"]


def test_the_numbers_of_kappa(found):
    differences = found.frames["kappa_compared"]["difference"].tolist()
    said = numbers(found)
    assert said["kappa_years_compared"] == len(differences) == 2018 - 1853 + 1
    assert said["kappa_years_differ"] == sum(abs(size) > 0.05 for size in differences)
    mean = sum(abs(size) for size in differences) / len(differences)
    assert said["kappa_mean_difference"] == pytest.approx(mean)
    assert said["kappa_notable"] == NOTABLE == 0.05


def test_the_reasons_are_counted_the_most_frequent_first(found, compared):
    counts = found.frames["reasons"]
    assert counts["differences"].is_monotonic_decreasing
    for reason, count in counts.itertuples(index=False):
        assert count == (compared["reason"] == reason).sum()


def test_every_difference_has_a_reason_and_every_reason_but_one_words(compared):
    differs = compared["ours"] != compared["theirs"]
    assert set(compared.loc[differs, "reason"]) <= set(REASONS)
    assert compared.loc[differs, "note"].str.split().str.len().between(1, 25).all()
    assert compared.loc[~differs, ["reason", "note"]].isna().all(axis=None)


def test_every_judgement_is_short_and_used(compared):
    judged = load("reconciliation_reasons")
    assert set(judged["reason"]) <= set(REASONS)
    assert (judged["note"].str.split().str.len() <= 25).all()
    keys = [column for column in judged if column not in ("reason", "note")]
    assert not judged.duplicated(keys).any()
    told = set(zip(compared["reason"], compared["note"], strict=True))
    unused = [row for row in zip(judged["reason"], judged["note"], strict=True) if row not in told]
    assert unused == []


def test_every_treaty_of_the_register_in_scope_is_compared(compared):
    members = load("treaty_members")
    powers = members[members["state"].isin(POWERS)].groupby("treaty")["state"].agg(set)
    wanted = {name for name, states in powers.items() if len(states) > 1 or states & {"ITA", "RUS"}}
    listed = compared.loc[compared["field"] == "listed", "treaty"].dropna()
    assert wanted <= {name for names in listed for name in names.split(";")}


def test_the_direct_tie_of_italy_and_russia(compared):
    pair = compared[
        (compared["level"] == "year")
        & (compared["state_a"] == "ITA")
        & (compared["state_b"] == "RUS")
    ]
    assert pair["treaty"].unique().tolist() == ["soviet-italian-consultations-protocol-1972"]
    assert pair[["first_year", "last_year"]].values.tolist() == [[1972, 1974], [1975, 1989]]


# Why kappa differs, by hand


def years(rows):
    """Return every year of spells of years, in their order."""
    return [year for row in rows.itertuples() for year in range(row.first_year, row.last_year + 1)]


def test_every_notable_difference_of_kappa_is_explained_once_and_no_other_year(found):
    kappas = found.frames["kappa_compared"]
    notable = kappas.loc[kappas["difference"].abs() > NOTABLE, "year"].tolist()
    explained = years(found.frames["kappa_differences"])
    assert [year for year in notable if year not in explained] == []
    assert [year for year in explained if year not in notable] == []
    assert len(explained) == len(set(explained))


def test_explanations_are_short_and_name_treaties_that_there_are():
    explained = load("kappa_differences")
    assert (explained["explanation"].str.split().str.len() <= 40).all()
    assert set(explained["treaties"].dropna().str.split(";").explode()) <= set(
        load("treaties")["treaty"]
    )
    numbers = explained["atop"].dropna().str.split(";").explode().astype(int)
    assert set(numbers) <= set(load("atop_treaties")["atop"])


def test_the_named_treaties_make_the_difference(found):
    ours = obligations(
        bind_members(load("treaties"), load("treaty_members")), first=1853, last=2018
    )
    theirs = yearly_pledges(load("atop_members"))
    europe = european_system(load("states"), 1853, 2018)
    after_atop = found.frames["kappa_compared"].set_index("year")["kappa_atop"]
    for row in load("kappa_differences").fillna({"treaties": "", "atop": ""}).itertuples():
        into = [int(key) for key in row.atop.split(";") if key]
        owed = exchange_treaties(ours, theirs, out=row.treaties.split(";"), into=into)
        spell = range(row.first_year, row.last_year + 1)
        owed, system = (frame[frame["year"].isin(spell)] for frame in (owed, europe))
        left = (kappa_of_pair(owed, system) - after_atop[list(spell)]).abs().mean()
        assert left < NOTABLE, (row.first_year, left)


# A correction of the register is a correction of every result


def end_early(data, treaty, year):
    """Let a treaty and its members end in another year."""
    for name, column in (("treaties", "ended"), ("treaty_members", "left")):
        path = data / f"{name}.csv"
        table = pd.read_csv(path, dtype=str, keep_default_na=False)
        own = table["treaty"] == treaty
        table.loc[own, column] = year + table.loc[own, column].str[4:]
        table.to_csv(path, index=False, lineterminator="\n")


def test_a_corrected_treaty_changes_what_is_found_at_once(found, data):
    end_early(data, "italy-spain-friendship-1926", "1927")
    corrected = find("reconciliation", data)
    kappas = [f.frames["kappa_compared"].set_index("year") for f in (found, corrected)]
    moved = kappas[0]["kappa_register"] != kappas[1]["kappa_register"]
    # Not in 1936, when the protocol of November ties Italy to Spain in any case.
    assert kappas[0].index[moved].tolist() == list(range(1928, 1936))
    assert kappas[0]["kappa_atop"].equals(kappas[1]["kappa_atop"])  # what ATOP says stands
    assert corrected.numbers["kappa_mean_difference"] != found.numbers["kappa_mean_difference"]

    rows = [f.frames["reconciliation"].set_index(["treaty", "field"]) for f in (found, corrected)]
    end = ("italy-spain-friendship-1926", "end")
    assert end not in rows[0].index
    row = rows[1].sort_index().loc[end]
    assert (row["ours"], row["theirs"]) == ("1927-07-18", "1936-07-18")
    assert (row["first_year"], row["last_year"]) == (1926, 1927)


def test_an_empty_package_has_nothing_to_compare(monkeypatch):
    give(monkeypatch, {}, reconciliation)
    nothing = reconciliation.find()
    assert all(frame.empty for frame in nothing.frames.values())
    assert numbers(nothing) == {
        "atop_all": 0,
        "atop_matched": 0,
        "atop_missing": 0,
        "atop_only_ours": 0,
        "kappa_notable": NOTABLE,
        "kappa_years_compared": 0,
        "kappa_years_differ": 0,
    }


def test_atop_has_its_last_ten_years_on_the_other_side_though_no_single_row_decides_them():
    theirs = find("reconciliation").frames["kappa_compared"].set_index("year")["kappa_atop"]
    ours = find("alignments").frames["similarity"].set_index("year")
    last = ours.loc[theirs.index[-10:]]
    assert (last["lowest"] > 0).all()
    assert (theirs.iloc[-10:] < 0).all()
