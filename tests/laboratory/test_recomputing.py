"""From settings to frames: the book's by default, and a second route to what changes."""

import pytest

from racconigi.findings import find
from racconigi.laboratory import recomputing
from racconigi.laboratory.settings import Settings
from racconigi.measures.scoring import score
from racconigi.tables import load
from racconigi.timeline import DECADES, LAST


def test_without_a_change_the_relation_is_the_books():
    frame = recomputing.relation(Settings()).set_index("period")
    book = find("relation").frames["decades"].set_index("period")
    assert frame["word"].tolist() == book["word"].tolist() == frame["book_word"].tolist()
    assert frame["n_friendly"].tolist() == book["n_friendly"].tolist()
    assert (frame["relation"] - book["relation"]).abs().max() < 0.25


def test_stricter_choices_leave_fewer_acts():
    every = recomputing.relation(Settings(unit="acts"))
    for name, value in (("confidence", "high"), ("sources", "two or more"), ("words", "left out"),
                        ("joint", "left out"), ("one_sided", "left out")):  # fmt: skip
        fewer = recomputing.relation(Settings(unit="acts", **{name: value}))
        columns = ["n_friendly", "n_hostile"]
        assert (fewer[columns] <= every[columns]).all(axis=None), name
        assert fewer[columns].sum().sum() < every[columns].sum().sum(), name


def test_a_wider_prior_gives_wider_intervals():
    frames = [recomputing.relation(Settings(step=step)) for step in (0.1, 2.0)]
    narrow, wide = ((f["high90"] - f["low90"]).mean() for f in frames)
    assert narrow < wide


def test_without_a_change_scores_are_the_books():
    frame = recomputing.scores(Settings(scale="cameo"))
    book = find("cooperation").frames["scores"].query("scale == 'cameo'")
    assert frame["net"].tolist() == book["net"].tolist() == frame["book_net"].tolist()


def test_a_weight_of_your_own_moves_the_decades_that_have_the_type():
    frame = recomputing.scores(Settings(weights={"war": 0})).set_index("period")
    acts = find("cooperation").frames["acts"].set_index("event")
    events = load("events").set_index("event")["event_type"]
    wars = acts[events.reindex(acts.index) == "war"]
    moved = frame.index[frame["net"] != frame["book_net"]]
    assert set(moved) == set(wars["decade"])
    gained = score(wars.assign(weight=-wars["weight"]), by="decade").set_index("period")["net"]
    for decade in moved:
        assert frame.at[decade, "net"] - frame.at[decade, "book_net"] == pytest.approx(
            gained[decade]
        )


def test_types_and_treaties_that_there_are_not_are_named():
    with pytest.raises(ValueError, match="The codebook has no type 'duel'"):
        recomputing.scores(Settings(weights={"duel": 1}))
    with pytest.raises(ValueError, match="The register has no treaty 'x'"):
        recomputing.alike(Settings(without=("x",)))


@pytest.mark.parametrize("coding", ["miller", "haege", "atop"])
def test_a_coding_gives_the_kappa_of_the_chapter(coding):
    frame = recomputing.alike(Settings(coding=coding)).set_index("year")
    book = find("alignments", coding=coding).frames["similarity"].set_index("year")["kappa"]
    assert frame["value"].round(3).to_dict() == pytest.approx(book.to_dict(), nan_ok=True)
    same = (frame["value"] - frame["book_value"]).abs().max()
    assert (same == 0) == (coding == "miller")


def test_the_ties_of_a_literature_by_hand_are_that_literature():
    ties = {"defence": 3, "offence": 3, "neutrality": 2, "nonaggression": 2, "consultation": 1}
    own = recomputing.alike(Settings(coding="own", ties={**ties, "consultation": 2}))
    assert own["value"].notna().any()
    free = dict.fromkeys(ties, 0)
    none = recomputing.alike(Settings(coding="own", ties=free, measure="s"))
    assert (
        none["value"].nunique() > 1
    )  # S of no ties at all moves with the size of the system alone


def test_leaving_out_a_treaty_moves_only_the_years_in_which_it_held():
    members = load("treaty_members")
    held = members[(members["treaty"] == "triple-alliance-1882") & (members["state"] == "ITA")]
    assert len(held)
    frame = recomputing.alike(Settings(without=("triple-alliance-1882",))).set_index("year")
    moved = frame.index[frame["value"] != frame["book_value"]]
    assert len(moved)
    until = int(held["left"].max()[:4])
    assert set(moved) <= set(range(1882, until + 1))


def test_spells_cover_every_year():
    found = recomputing.spells(Settings(length=60))
    assert found["first"].iloc[0] == DECADES[0] + 3
    assert found["last"].iloc[-1] == LAST
    assert (found["first"].iloc[1:].to_numpy() == found["last"].iloc[:-1].to_numpy() + 1).all()
    assert len(found) <= len(recomputing.spells(Settings(length=5)))
