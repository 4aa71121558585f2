"""How far a sign depends on sources, events and weights: draws that can be reckoned by hand."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from racconigi.measures.stability import bootstrap, draw, shake, stability

COLUMNS = ["period", "net", "net_low", "net_high", "sign_stability"]


def chance():
    return np.random.default_rng(1909)


def ledger(**weights):
    """Return events of the 1930s by name, each with its weight."""
    frame = pd.DataFrame({"event": list(weights), "weight": list(weights.values())})
    return frame.assign(decade=1930)


def citations(**sources):
    """Return citations from each event's sources, joined by blanks."""
    rows = [(event, source) for event, names in sources.items() for source in names.split()]
    return pd.DataFrame(rows, columns=["event", "source"])


def good_and_bad(n_good, n_bad):
    """Return friendly events all read in one source, hostile ones all read in another."""
    good = {f"good{i}": 6.5 for i in range(n_good)}
    bad = {f"bad{i}": -10.0 for i in range(n_bad)}
    sources = citations(**dict.fromkeys(good, "gazette"), **dict.fromkeys(bad, "archive"))
    return ledger(**good, **bad), sources


# --- what is drawn ---


def test_events_of_one_source_rise_and_fall_together():
    events, sources = good_and_bad(3, 2)
    times = draw(events["event"], sources, replicates=500, rng=chance())
    good, bad = times[:, :3].sum(axis=1), times[:, 3:].sum(axis=1)
    assert set(zip(good, bad, strict=True)) == {(6, 0), (3, 2), (0, 4)}


def test_events_within_a_drawn_source_are_drawn_anew():
    events, sources = good_and_bad(3, 0)
    times = draw(events["event"], sources, replicates=200, rng=chance())
    assert (times.sum(axis=1) == 3).all()
    assert {tuple(sorted(row)) for row in times} == {(1, 1, 1), (0, 1, 2), (0, 0, 3)}


def test_an_event_of_two_sources_belongs_now_to_one_and_now_to_the_other():
    sources = citations(pact="gazette archive", war="archive")
    times = draw(pd.Series(["pact", "war"]), sources, replicates=8000, rng=chance())
    # With the gazette the pact is a source of its own: 2, 1 or 0 times in ¼, ½ and ¼ of draws.
    # With the archive the two share a source: the same, for two events drawn out of two.
    counts = pd.Series(times[:, 0]).value_counts(normalize=True)
    assert counts.to_dict() == pytest.approx({0: 0.25, 1: 0.5, 2: 0.25}, abs=0.02)
    # A third event of the archive tells: it can be drawn three times only beside the pact.
    sources = citations(pact="gazette archive", war="archive", visit="archive")
    three = draw(pd.Series(["pact", "war", "visit"]), sources, replicates=8000, rng=chance())
    total = pd.Series(three.sum(axis=1)).value_counts(normalize=True)
    # All in the archive (½): 3. Apart (½): two sources drawn, so 2, 3 or 4 events.
    assert total.to_dict() == pytest.approx({3: 0.75, 2: 0.125, 4: 0.125}, abs=0.02)


def test_the_order_of_citations_decides_nothing():
    one = citations(pact="gazette archive", war="archive", visit="memoir gazette")
    events = pd.Series(["pact", "visit", "war"])
    there = draw(events, one, replicates=50, rng=chance())
    back = draw(events, one[::-1], replicates=50, rng=chance())
    assert (there == back).all()


def test_a_source_cited_twice_for_an_event_counts_once():
    once = citations(pact="gazette archive", war="archive")
    twice = pd.concat([once, once[once["source"] == "archive"]])
    events = pd.Series(["pact", "war"])
    assert (
        draw(events, once, replicates=50, rng=chance())
        == draw(events, twice, replicates=50, rng=chance())
    ).all()


def test_events_without_a_source_belong_together():
    events, sources = good_and_bad(3, 2)
    unread = sources[sources["source"] != "archive"]
    times = draw(events["event"], unread, replicates=500, rng=chance())
    assert set(times[:, 3:].sum(axis=1)) == {0, 2, 4}


def test_every_event_is_drawn_once_on_average():
    sources = citations(pact="gazette archive", war="archive", visit="gazette", talks="memoir")
    times = draw(
        pd.Series(["pact", "talks", "visit", "war"]), sources, replicates=20000, rng=chance()
    )
    assert times.mean(axis=0)[1] == pytest.approx(1, abs=0.03)
    assert times.sum(axis=1).mean() == pytest.approx(4, abs=0.05)


# --- how weights are shaken ---

PUBLISHED = pd.Series([6.5, 8.3, 0.6, 6.5, -10.0, -2.4, -2.2, 0.0])


def test_without_noise_weights_are_the_published_ones():
    assert (shake(PUBLISHED, noise=0, replicates=3, rng=chance()) == PUBLISHED.to_numpy()).all()


def test_shaken_weights_are_the_published_ones_on_average():
    shaken = shake(PUBLISHED, noise=1, replicates=40000, rng=chance())
    assert shaken.mean(axis=0) == pytest.approx(PUBLISHED.to_numpy(), abs=0.05)


def test_noise_is_the_root_mean_square_deviation_of_the_weights_that_occur():
    shaken = shake(PUBLISHED, noise=1.5, replicates=40000, rng=chance())
    occurring = [0, 1, 2, 4, 5, 6]  # each weight but 0, once
    assert shaken[:, occurring].var(axis=0).mean() == pytest.approx(1.5**2, rel=0.03)


def test_the_variance_of_a_weight_is_in_proportion_to_its_size():
    shaken = shake(pd.Series([2.0, 8.0, -4.0]), noise=1, replicates=40000, rng=chance())
    small, large, hostile = shaken.var(axis=0)
    assert large / small == pytest.approx(4, rel=0.06)
    assert hostile / small == pytest.approx(2, rel=0.06)


@given(
    st.lists(st.sampled_from([8.3, 6.5, 1.9, 0.0, -2.2, -2.4, -10.0]), min_size=1, max_size=8),
    st.floats(0.1, 50),
)
def test_shaken_weights_keep_sign_rank_and_ties(weights, noise):
    published = pd.Series(weights)
    for row in shake(published, noise=noise, replicates=5, rng=chance()):
        assert (row[published == 0] == 0).all()
        assert (row[published > 0] >= 0).all()
        assert (row[published < 0] <= 0).all()
        in_order = row[published.argsort()]
        assert (np.diff(in_order) >= 0).all()
        assert pd.Series(row).groupby(published).nunique().eq(1).all()


def test_the_two_sides_of_zero_are_shaken_apart():
    shaken = shake(pd.Series([6.5, -6.5]), noise=1, replicates=5000, rng=chance())
    assert abs(np.corrcoef(shaken.T)[0, 1]) < 0.05


# --- what follows for a period ---


def test_the_same_seed_gives_the_same_answer_and_another_seed_another():
    events, sources = good_and_bad(6, 2)
    one, same, other = (
        bootstrap(events, sources, by="decade", replicates=100, weight_noise=1, seed=seed)
        for seed in (1, 1, 2)
    )
    pd.testing.assert_frame_equal(one, same)
    assert one.loc[0, "net_low"] != other.loc[0, "net_low"]


def test_what_never_varies_is_sure():
    events, sources = good_and_bad(6, 0)
    row = bootstrap(events, sources, by="decade", replicates=200).iloc[0]
    assert row[COLUMNS].tolist() == [1930, 39, 39, 39, 1]


def test_a_sign_turns_as_often_as_the_source_of_the_other_side_is_drawn_alone():
    events, sources = good_and_bad(6, 2)
    row = bootstrap(events, sources, by="decade", replicates=4000).iloc[0]
    # Net 19; it turns when both draws take the source of the two wars: one draw in four.
    assert row["net"] == pytest.approx(19)
    assert row["sign_stability"] == pytest.approx(0.75, abs=0.03)


def test_a_hostile_decade_is_as_stable_as_its_mirror():
    events, sources = good_and_bad(6, 2)
    turned = events.assign(weight=-events["weight"])
    row = bootstrap(turned, sources, by="decade", replicates=4000).iloc[0]
    assert row["net"] == pytest.approx(-19)
    assert row["sign_stability"] == pytest.approx(0.75, abs=0.03)


@pytest.mark.parametrize("sign", [1, -1])
def test_the_interval_is_of_95_percent_and_not_of_90(sign):
    # Twelve sources of one event each, two of the other side: these are drawn k times, binomially
    # with one in six, and net is 12 - 2k. P(k >= 6) = 0.8, P(k >= 5) = 3.6, P(k >= 4) = 12.5
    # percent: the draw that leaves 2.5 percent beyond it has k = 5, the one that leaves 5 has 4.
    names = [f"e{i:02}" for i in range(12)]
    events = ledger(**dict.fromkeys(names[:10], sign), **dict.fromkeys(names[10:], -sign))
    sources = citations(**{name: name for name in names})
    row = bootstrap(events, sources, by="decade", replicates=20000).iloc[0]
    ends = [12 - 2 * 5, 12]
    assert [row["net_low"], row["net_high"]] == sorted(sign * end for end in ends)


def test_draws_without_an_event_of_the_period_are_not_counted():
    events = pd.concat([ledger(pact=6.5), ledger(war=-10.0).assign(decade=1940)])
    row = bootstrap(events, citations(pact="a", war="b"), by="decade", replicates=400).iloc[0]
    # A quarter of the draws hold no event of the 1930s; the others hold the pact once or twice.
    assert row[COLUMNS].tolist() == [1930, 6.5, 6.5, 13, 1]


def test_a_period_that_no_draw_holds_is_undecided():
    names = [f"e{i}" for i in range(40)]
    events = ledger(**dict.fromkeys(names, 1.0)).assign(decade=range(40))
    sources = citations(**{name: name for name in names})
    table = bootstrap(events, sources, by="decade", replicates=1)
    unseen = table[table["sign_stability"].isna()]
    assert len(unseen)
    assert unseen[["net_low", "net_high"]].isna().all(axis=None)
    assert (table["net"] == 1).all()


def test_a_net_of_zero_has_no_sign_to_keep():
    events = ledger(a=0.1, b=0.2, c=-0.3)  # in binary these do not sum to 0
    row = bootstrap(events, citations(a="x", b="x", c="y"), by="decade", replicates=50).iloc[0]
    assert row["net"] == 0
    assert np.isnan(row["sign_stability"])


def test_a_draw_of_net_zero_does_not_keep_a_sign():
    events = ledger(a=1.0, b=1.0, c=1.0, d=-1.0)
    sources = citations(a="a", b="b", c="c", d="d")
    row = bootstrap(events, sources, by="decade", replicates=8000).iloc[0]
    # Four events drawn out of four: net is above 0 where the hostile one is drawn 0 or 1 times,
    # 0 where it is drawn twice, which is one draw in five.
    assert row["sign_stability"] == pytest.approx((81 + 108) / 256, abs=0.02)


def test_noise_widens_the_interval():
    events, sources = good_and_bad(6, 0)
    row = bootstrap(events, sources, by="decade", replicates=500, weight_noise=1.0).iloc[0]
    assert 0 <= row["net_low"] < 39 < row["net_high"]
    assert row["sign_stability"] == 1


def test_periods_come_in_order_and_apart():
    events = pd.concat([ledger(attack=-10.0).assign(decade=1940), ledger(pact=6.5)])
    table = bootstrap(events, citations(pact="a", attack="a"), by="decade", replicates=20)
    assert table[["period", "net"]].values.tolist() == [[1930, 6.5], [1940, -10]]


def test_the_order_of_rows_decides_nothing():
    events = ledger(pact=6.5, visit=1.9, talks=1.0, war=-10.0, protest=-2.4)
    sources = citations(
        pact="gazette memoir", visit="gazette", talks="memoir", war="archive", protest="archive"
    )
    there, back = (
        bootstrap(e, s, by="decade", replicates=60, weight_noise=1)
        for e, s in ((events, sources), (events[::-1], sources[::-1]))
    )
    pd.testing.assert_frame_equal(there, back)


def test_no_events_give_an_empty_table():
    events, sources = good_and_bad(1, 1)
    table = bootstrap(events[:0], sources, by="decade")
    assert table.empty
    assert table.columns.tolist() == COLUMNS


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"replicates": 0}, r"Replicates are at least 1, not 0\."),
        ({"weight_noise": -1}, r"Noise is at least 0, not -1\."),
    ],
)
def test_impossible_draws_are_refused(wrong, message):
    events, sources = good_and_bad(1, 1)
    with pytest.raises(ValueError, match=message):
        bootstrap(events, sources, by="decade", **wrong)


def test_events_listed_twice_or_without_a_period_are_named():
    events, sources = good_and_bad(1, 1)
    with pytest.raises(ValueError, match=r"Listed twice: bad0\."):
        bootstrap(pd.concat([events, events[1:]]), sources, by="decade")
    with pytest.raises(ValueError, match=r"Without a decade: bad0\."):
        bootstrap(events.assign(decade=[1930, None]), sources, by="decade")


def test_each_scale_is_drawn_with_its_own_weights_and_its_own_noise():
    types = pd.DataFrame({"event_type": ["pact"], "weis": [6.5], "copdab": [31.0]})
    events = pd.DataFrame({"event": ["a"], "date": "1933", "event_type": "pact", "decade": 1930})
    noise = {"weis": 0.0, "copdab": 8.0}
    table = stability(events, types, citations(a="x"), by="decade", noise=noise)
    assert table["scale"].tolist() == ["weis", "copdab"]
    assert table["net"].tolist() == [6.5, 31]
    assert table.loc[0, "net_low"] == table.loc[0, "net_high"] == 6.5
    assert table.loc[1, "net_low"] < 20 < 42 < table.loc[1, "net_high"]
    assert table.index.tolist() == [0, 1]
