"""Independent series: decades checked by eye, loadings by a second route, and by chance."""

import math

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from racconigi.measures import witnesses

OLD = pd.Series({1936: 2.0, 1937: 4.0, 1938: 6.0, 1939: None})
NEW = pd.Series({1938: 60.0, 1939: None, 1948: 1.0})


def yearly(**values):
    rows = [(int(year[1:]), value, "toy") for year, value in values.items()]
    return pd.DataFrame(rows, columns=["year", "value", "source"])


def test_an_overlap_counts_once_and_the_first_source_wins():
    table = witnesses.first_reading({"old": OLD, "new": NEW})
    assert table["year"].tolist() == [1936, 1937, 1938, 1948]
    assert table["value"].tolist() == [2.0, 4.0, 6.0, 1.0]
    assert table["source"].tolist() == ["old", "old", "old", "new"]


def test_a_missing_reading_gives_way_to_the_next_source():
    later = pd.Series({1939: 5.0})
    table = witnesses.first_reading({"old": OLD, "later": later})
    assert table.set_index("year").loc[1939].tolist() == [5.0, "later"]


def test_a_year_given_twice_is_refused():
    with pytest.raises(ValueError, match="old gives 1936 twice"):
        witnesses.first_reading({"old": pd.concat([OLD, OLD])})


def test_no_source_or_a_silent_one_gives_no_reading():
    assert witnesses.first_reading({}).empty
    assert witnesses.first_reading({"silent": pd.Series({1936: None})}).empty


def test_a_decade_is_the_mean_of_its_observed_years_and_says_how_many():
    both = witnesses.first_reading({"old": OLD, "new": NEW})
    table = witnesses.by_decade(both, periods=[1930, 1940, 1950]).set_index("period")
    columns = ["years", "mean", "yearly_low", "yearly_high", "source"]
    assert table.loc[1930, columns].tolist() == [3, 4.0, 2.0, 6.0, "old"]
    assert table.loc[1940, columns].tolist() == [1, 1.0, 1.0, 1.0, "new"]
    assert table.loc[1950, "years"] == 0


def test_a_decade_begins_with_its_nought():
    edges = yearly(y1929=1.0, y1930=2.0, y1939=4.0, y1940=8.0)
    table = witnesses.by_decade(edges, periods=[1920, 1930, 1940])
    assert table["mean"].tolist() == [1.0, 3.0, 8.0]


def test_a_year_observed_twice_is_refused_and_an_unknown_reading_is_none():
    twice = pd.concat([yearly(y1936=2.0), yearly(y1936=4.0)])
    with pytest.raises(ValueError, match="1936 is observed twice"):
        witnesses.by_decade(twice, periods=[1930])
    known = pd.concat([yearly(y1936=2.0), yearly(y1936=None)])
    assert witnesses.by_decade(known, periods=[1930])["years"].tolist() == [1]


def test_a_blind_decade_is_missing_and_not_zero():
    blind = witnesses.by_decade(yearly(y1936=2.0), periods=[1940]).iloc[0]
    assert blind["years"] == 0
    assert math.isnan(blind["mean"])
    silent = witnesses.by_decade(yearly(), periods=[1940]).iloc[0]
    assert silent["years"] == 0
    zero = witnesses.by_decade(yearly(y1941=0.0), periods=[1940]).iloc[0]
    assert (zero["years"], zero["mean"]) == (1, 0.0)


def test_two_sources_in_one_decade_are_both_named():
    table = pd.DataFrame({"year": [1930, 1931], "value": [1.0, 2.0], "source": ["a", "b"]})
    assert witnesses.by_decade(table, periods=[1930])["source"].tolist() == ["a;b"]


# Loadings.

N = 60
YEARS = range(1900, 1900 + N)


def certain(relation):
    """Return paths that leave no doubt of a relation."""
    return pd.DataFrame([relation, relation], columns=YEARS)


def wave(rng):
    return pd.Series(rng.normal(size=N).cumsum() / 3, index=YEARS)


def standard(values):
    return (values - values.mean()) / values.std(ddof=0)


def test_beside_mere_noise_a_loading_is_the_slope_of_ordinary_least_squares():
    rng = np.random.default_rng(1)
    relation = wave(rng)
    values = 4 + 0.5 * relation + rng.normal(size=N)
    found = witnesses.loading(values, certain(relation), lengths=[1], shares=[0.0])
    line = stats.linregress(relation, standard(values))
    far = stats.t.ppf(0.975, N - 2) * line.stderr
    assert found.years == N
    assert found.loading == pytest.approx(line.slope)
    assert (found.low, found.high) == pytest.approx((line.slope - far, line.slope + far))


def test_beside_a_drift_it_is_that_of_what_is_new_in_each_year():
    """For a drift of one length the transformation of Prais and Winsten leaves noise."""
    rng = np.random.default_rng(2)
    relation, values = wave(rng), wave(rng)
    length, kept = 8, np.exp(-1 / 8)
    design = np.column_stack([np.ones(N), relation])
    news = [
        np.concatenate([[(1 - kept**2) ** 0.5 * part[0]], part[1:] - kept * part[:-1]])
        for part in (*design.T, standard(values).to_numpy())
    ]
    fitted, left, *_ = np.linalg.lstsq(np.column_stack(news[:2]), news[2], rcond=None)
    inverse = np.linalg.inv(np.column_stack(news[:2]).T @ np.column_stack(news[:2]))
    far = stats.t.ppf(0.975, N - 2) * (left[0] / (N - 2) * inverse[1, 1]) ** 0.5
    found = witnesses.loading(values, certain(relation), lengths=[length], shares=[1.0])
    assert found.loading == pytest.approx(fitted[1])
    assert found.high - found.loading == pytest.approx(far)


def contrasts(values, relation, drift):
    """Return the likelihood of all that a line through the relation leaves open."""
    design = np.column_stack([np.ones(N), relation])
    free = np.linalg.qr(design, mode="complete")[0][:, 2:]
    seen, spread = free.T @ standard(values).to_numpy(), free.T @ drift @ free
    return np.linalg.det(spread) ** -0.5 * (seen @ np.linalg.solve(spread, seen)) ** (-(N - 2) / 2)


def test_two_drifts_weigh_as_the_likelihood_of_the_contrasts():
    rng = np.random.default_rng(3)
    relation, values = wave(rng), wave(rng)
    years = np.arange(N)
    near = np.exp(-np.abs(years[:, None] - years) / 8)
    drifts = {0.5: near / 2 + np.eye(N) / 2, 1.0: near}
    alone = [
        witnesses.loading(values, certain(relation), lengths=[8], shares=[share]).loading
        for share in drifts
    ]
    weights = np.array([contrasts(values, relation, drift) for drift in drifts.values()])
    both = witnesses.loading(values, certain(relation), lengths=[8], shares=list(drifts))
    assert both.loading == pytest.approx(np.average(alone, weights=weights))
    assert abs(alone[0] - alone[1]) > 0.01, "so that another weight would show"


def test_the_doubt_of_the_relation_widens_the_interval_but_moves_no_slope():
    """By trial: a loading belongs to the interval where the slope is near enough to it."""
    rng = np.random.default_rng(4)
    relation = wave(rng)
    values = 2 * relation + rng.normal(size=N)
    shaken = rng.normal(size=(1, N)).cumsum() / 10
    paths = pd.DataFrame(np.vstack([relation + shaken, relation - shaken]), columns=YEARS)
    plain = {"lengths": [1], "shares": [0.0]}
    sure = witnesses.loading(values, certain(relation), **plain)
    found = witnesses.loading(values, paths, **plain)
    assert found.loading == pytest.approx(sure.loading)
    centred = relation - relation.mean()
    varied = float(np.var([(path @ centred) / (centred @ centred) for path in paths.to_numpy()]))
    error = ((sure.high - sure.low) / 2) ** 2
    far = stats.t.ppf(0.975, N - 2) ** 2
    tried = np.linspace(-3, 3, 60_001)
    inside = tried[(sure.loading - tried) ** 2 <= error + far * varied * tried**2]
    assert (found.low, found.high) == pytest.approx((inside.min(), inside.max()), abs=2e-4)
    assert found.high - found.low > 1.05 * (sure.high - sure.low)


def test_where_the_relation_is_all_doubt_the_interval_has_no_end():
    rng = np.random.default_rng(5)
    relation = wave(rng)
    paths = pd.DataFrame(relation.to_numpy() * np.array([[4.0], [-2.0]]), columns=YEARS)
    found = witnesses.loading(wave(rng), paths)
    assert math.isfinite(found.loading)
    assert math.isnan(found.low)
    assert math.isnan(found.high)


def test_a_loading_has_no_unit_of_its_own_and_turns_with_the_series():
    rng = np.random.default_rng(6)
    relation, values = wave(rng), wave(rng)
    found = witnesses.loading(values, certain(relation))
    scaled = witnesses.loading(1000 * values + 7, certain(relation))
    turned = witnesses.loading(-values, certain(relation))
    assert scaled == pytest.approx(found)
    assert (turned.loading, turned.low, turned.high) == pytest.approx(
        (-found.loading, -found.high, -found.low)
    )


def test_years_that_one_lacks_are_left_out_and_gaps_are_as_long_as_they_are():
    rng = np.random.default_rng(7)
    relation, values = wave(rng), wave(rng)
    gap = values.drop(list(range(1920, 1940)))
    found = witnesses.loading(gap, certain(relation))
    assert found.years == N - 20
    beyond = pd.concat([gap, pd.Series({1890: 5.0, 1925: None})]).sample(frac=1, random_state=1)
    assert witnesses.loading(beyond, certain(relation)) == pytest.approx(found)
    closed = pd.Series(gap.to_numpy(), index=range(1900, 1940))
    nearer = pd.DataFrame([relation[gap.index].to_numpy()] * 2, columns=range(1900, 1940))
    assert witnesses.loading(closed, nearer).loading != pytest.approx(found.loading, abs=1e-6)


@pytest.mark.parametrize(
    ("values", "years"),
    [
        (pd.Series(3.0, index=YEARS), N),
        (pd.Series(dtype=float), 0),
        (pd.Series({1900 + n: float(n) for n in range(9)}), 9),
        (pd.Series({1800 + n: float(n) for n in range(30)}), 0),
    ],
    ids=["flat", "empty", "nine years", "never together"],
)
def test_of_too_little_nothing_is_said(values, years):
    found = witnesses.loading(values, certain(wave(np.random.default_rng(8))))
    assert found.years == years
    assert all(math.isnan(value) for value in found[1:])


def test_ten_years_are_enough_and_a_relation_that_never_moves_is_not():
    values = pd.Series({1900 + n: float(n % 3) for n in range(10)})
    assert math.isfinite(witnesses.loading(values, certain(wave(np.random.default_rng(9)))).low)
    assert math.isnan(witnesses.loading(values, certain(pd.Series(1.0, index=YEARS))).loading)


def posterior(rng, draws=100):
    """Return a relation that moves, and paths drawn from what noisy sights of it tell."""
    years = np.arange(N)
    walk = np.exp(-np.abs(years[:, None] - years) / 15)
    truth = rng.multivariate_normal(np.zeros(N), walk)
    seen = truth + rng.normal(scale=0.5, size=N)
    gain = walk @ np.linalg.inv(walk + 0.25 * np.eye(N))
    spread = walk - gain @ walk
    drawn = rng.multivariate_normal(gain @ seen, (spread + spread.T) / 2, size=draws)
    return pd.Series(truth, index=YEARS), pd.DataFrame(drawn, columns=YEARS)


def drift(rng, kind):
    """Return a slow series that has nothing to do with anything."""
    walk = rng.normal(size=N).cumsum()
    if kind == "leaps":
        return ((rng.random(N) < 0.15) * rng.normal(size=N)).cumsum()
    return walk * 0.3 + rng.normal(size=N) if kind == "walk and noise" else walk


def test_slow_independent_series_seldom_leave_zero():
    """Of such pairs ordinary least squares would call more than half a link."""
    rng, left, naive = np.random.default_rng(1909), [], []
    for kind in ("walk", "leaps", "walk and noise"):
        for _ in range(100):
            paths, values = posterior(rng)[1], pd.Series(drift(rng, kind), index=YEARS)
            found = witnesses.loading(values, paths)
            left.append(found.low > 0 or found.high < 0)
            naive.append(stats.linregress(paths.mean(), values).pvalue < 0.05)
    assert np.mean(left) < 0.08
    assert np.mean(naive) > 0.5


def test_a_series_that_follows_the_relation_is_found_and_its_loading_held():
    rng, found_out, held, trials = np.random.default_rng(1909), 0, 0, 100
    for _ in range(trials):
        truth, paths = posterior(rng)
        values = 2 * truth + drift(rng, "walk") / 3
        found = witnesses.loading(values, paths)
        found_out += found.low > 0
        held += found.low <= 2 / values.std(ddof=0) <= found.high
    assert found_out > 0.8 * trials
    assert held >= 0.9 * trials


def test_nothing_given_is_changed():
    old, table, values = OLD.copy(), yearly(y1936=2.0), wave(np.random.default_rng(1))
    paths = certain(values)
    before, was, drawn = table.copy(), values.copy(), paths.copy()
    witnesses.first_reading({"old": old, "new": NEW})
    witnesses.by_decade(table, periods=[1930])
    witnesses.loading(values, paths)
    assert old.equals(OLD)
    assert table.equals(before)
    assert values.equals(was)
    assert paths.equals(drawn)


def test_a_mirror_needs_both_reports():
    trade = pd.DataFrame(
        [
            (1900, "ITA", "imports", 6.0),
            (1900, "RUS", "exports", 4.0),
            (1901, "ITA", "imports", 6.0),
            (1901, "RUS", "exports", None),
            (1900, "ITA", "exports", 1.0),
            (1900, "RUS", "imports", 2.0),
        ],
        columns=["year", "reporter", "flow", "pounds"],
    )
    table = witnesses.mirror_ratios(trade).set_index("year")
    assert table.loc[1900].tolist() == [1.5, 0.5]
    assert table.loc[1901].isna().all()


def reports(*rows):
    return pd.DataFrame(rows, columns=["year", "reporter", "flow", "pounds"])


def test_a_ratio_to_nothing_is_unknown_and_a_figure_of_nothing_is_nought():
    table = witnesses.mirror_ratios(
        reports(
            (1900, "ITA", "imports", 6.0),
            (1900, "RUS", "exports", 0.0),
            (1900, "ITA", "exports", 0.0),
            (1900, "RUS", "imports", 2.0),
        )
    ).set_index("year")
    assert math.isnan(table.loc[1900, "to_italy"])
    assert table.loc[1900, "to_russia"] == 0.0


def test_a_flow_reported_twice_is_refused():
    twice = reports((1900, "ITA", "imports", 6.0), (1900, "ITA", "imports", 7.0))
    with pytest.raises(ValueError, match="ITA gives its imports of 1900 twice"):
        witnesses.mirror_ratios(twice)


def test_without_reports_there_are_no_ratios():
    assert witnesses.mirror_ratios(reports()).empty
