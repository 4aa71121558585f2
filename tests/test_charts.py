"""Charts: valid, deterministic, in four languages, with nothing computed twice."""

import csv
import json

import altair as alt
import pytest

from racconigi import charts
from racconigi.charts.labels import LANGUAGES, TABLE, Labels
from racconigi.charts.theme import MIME, theme, use_house_style
from racconigi.dates import decimal_year
from racconigi.measures import scoring, witnesses
from racconigi.measures.alliances import (
    CODINGS,
    bind_members,
    commitments,
    obligations,
    strongest_by_decade,
)
from racconigi.measures.shares import shares
from racconigi.publish import figures
from racconigi.tables import load
from racconigi.timeline import decade, names_by_decade, spans, years_in_force


@pytest.fixture(scope="module")
def frames():
    """Return what the charts are drawn from."""
    states, events = load("states"), load("events")
    acts = scoring.scored(events, load("event_types"))
    acts = acts.assign(decade=decade(acts["year"]), when=decimal_year(acts["date"]))
    system = years_in_force(
        states[states["in_system"]], start="since", end="until", first=1900, last=1920
    )[["year", "state"]].drop_duplicates()
    owed = obligations(
        bind_members(load("treaties"), load("treaty_members")), first=1900, last=1920
    )
    ties = commitments(owed, CODINGS["miller"])
    counts = events.assign(decade=events["date"].str[:3].astype(int) * 10)
    directions = scoring.directed(acts)
    return {
        "decades": scoring.score(acts, by="decade", periods=range(1850, 2030, 10)),
        "events": acts,
        "eras": spans(load("eras"), start="start", end=None, last=2030),
        "names": spans(
            states[states["state"].isin(["ITA", "RUS"])], start="since", end="until", last=2030
        ),
        "strongest": strongest_by_decade(ties, system, "ITA"),
        "called": names_by_decade(states, first=1900, last=1920),
        "counts": counts,
        "directions": scoring.score(directions, by="decade").assign(direction="ITA-RUS"),
        "trade": load("trade_ricardo"),
        "agreement": load("un_agreement"),
        "positions": load("ideal_points"),
    }


def draw(name, frames, labels):
    """Draw a chart by its slug."""
    f = frames
    counted = {
        field: f["counts"].groupby(["decade", field]).size().rename("events").reset_index()
        for field in ("confidence", "arena", "domain")
    }
    similarity = f["decades"].assign(year=f["decades"]["period"], kappa=0.1, low=0.0, high=0.2)
    own = similarity.assign(tie=[1, 2, 3] * 6)
    distance = witnesses.first_reading({"UN": f["positions"].set_index("year")["distance"]})
    heard = witnesses.by_decade(distance, periods=f["decades"]["period"]).assign(series="positions")
    compared = witnesses.compared(heard, f["decades"].set_index("period")["theta"])
    makers = {
        "relation-by-decade": lambda: charts.relation_by_decade(
            f["decades"], f["events"], f["eras"], f["names"], labels=labels
        ),
        "directions": lambda: charts.directions(f["directions"], labels=labels),
        "scales-compared": lambda: charts.scales_compared(
            f["decades"].assign(scale="weis", sign_stability=0.9), labels=labels
        ),
        "power-map": lambda: charts.power_map(f["strongest"], f["called"], labels=labels),
        "ties-by-decade": lambda: charts.ties_by_decade(
            f["strongest"], {"GER": "Germany", "FRA": "France"}, labels=labels
        ),
        "portfolio-similarity": lambda: charts.portfolio_similarity(similarity, own, labels=labels),
        "coverage": lambda: charts.coverage(counted["confidence"], labels=labels),
        "coverage-by-arena": lambda: charts.fields_of_evidence(
            counted["arena"], field="arena", labels=labels
        ),
        "coverage-by-domain": lambda: charts.fields_of_evidence(
            counted["domain"], field="domain", labels=labels
        ),
        "eastern-share": lambda: charts.eastern_share(
            shares(f["events"], f["events"]["weight"] > 0, by="decade"), labels=labels
        ),
        "witnesses-by-decade": lambda: charts.witnesses_by_decade(
            heard, f["decades"], compared, labels=labels
        ),
        "trade-two-mirrors": lambda: charts.trade_two_mirrors(f["trade"], labels=labels),
        "un-votes": lambda: charts.votes(f["agreement"], f["positions"], labels=labels),
    }
    return makers[name]()


NAMES = [
    "relation-by-decade", "directions", "scales-compared", "power-map", "ties-by-decade",
    "portfolio-similarity", "coverage", "coverage-by-arena", "coverage-by-domain",
    "eastern-share", "witnesses-by-decade", "trade-two-mirrors", "un-votes",
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_chart_is_drawn_in_every_language(frames, name, language):
    before = {key: frame.copy() for key, frame in frames.items()}
    chart = draw(name, frames, Labels(language))
    spec = chart.to_dict()
    assert spec["name"] == name
    assert spec["title"]["text"]
    assert spec["title"]["subtitle"]
    assert len(spec["title"]["text"].split()) <= 14
    assert spec["description"]
    assert json.dumps(spec) == json.dumps(draw(name, frames, Labels(language)).to_dict())
    for key, frame in frames.items():
        assert frame.equals(before[key]), f"{name} changed {key}"


def test_languages_differ(frames):
    titles = {draw("coverage", frames, Labels(language)).title.text for language in LANGUAGES}
    assert len(titles) == len(LANGUAGES)


def test_every_label_is_there_in_every_language():
    with open(TABLE, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["key"] for row in rows}) == len(rows)
    for row in rows:
        for language in LANGUAGES:
            assert row[language], f"{row['key']} has no {language}"
            fields = {part.split("}")[0] for part in row[language].split("{")[1:]}
            english = {part.split("}")[0] for part in row["en"].split("{")[1:]}
            assert fields == english, f"{row['key']} in {language}"


def test_a_missing_label_or_language_is_named():
    with pytest.raises(KeyError, match="no it words for 'nonsense'"):
        Labels("it")["nonsense"]
    with pytest.raises(ValueError, match="Unknown language 'de'"):
        Labels("de")


def test_the_theme_is_valid_vega_lite():
    alt.Config.from_dict(theme()["config"])


def test_the_renderer_adds_nothing_random(frames):
    use_house_style()
    chart = draw("coverage", frames, Labels("en"))
    one, other = (chart._repr_mimebundle_() for _ in range(2))
    assert json.dumps(one) == json.dumps(other)
    assert set(one) == {MIME, "text/plain"}
    assert "Stacked bars" in one["text/plain"]


def test_a_slide_and_a_table_come_with_the_chart(frames, tmp_path):
    spec = draw("coverage", frames, Labels("en")).to_dict()
    figures.export(spec, tmp_path)
    first = {path.suffix: path.read_bytes() for path in tmp_path.iterdir()}
    assert set(first) == {".png", ".svg", ".csv", ".json"}
    assert first[".png"].startswith(b"\x89PNG")
    assert first[".csv"].splitlines()[0] == b"decade,confidence,events,label"
    figures.export(spec, tmp_path)
    assert first == {path.suffix: path.read_bytes() for path in tmp_path.iterdir()}


def test_a_blind_decade_is_marked_and_has_no_bar(frames):
    rows = figures.data(draw("witnesses-by-decade", frames, Labels("en")).to_dict())
    blind = [row for row in rows if row["series"] == "positions" and row["period"] < 1950]
    assert len(blind) == 10
    assert all(row["years"] == 0 and row["mean"] is None for row in blind)
    assert all(row["years"] is None for row in rows if row["series"] == "ledger")


def test_text_from_a_table_cannot_break_out_of_a_page(frames):
    spec = draw("coverage", frames, Labels("en")).to_dict()
    evil = "</script><script>alert(1)</script>"
    spec["title"] = {"text": evil, "subtitle": [evil]}
    spec["description"] = f'"{evil}'
    for rows in spec["datasets"].values():
        rows[0]["label"] = evil
    page = figures.figure(spec, "files")
    assert "<script>alert" not in page
    assert page.count("</script>") == 1


def test_the_figure_for_print_shows_what_the_scores_say(frames):
    figure = charts.relation_in_print(frames["decades"], labels=Labels("en"))
    heights = [bar.get_height() for bar in figure.axes[0].patches]
    decades = len(frames["decades"])
    assert heights[:decades] == pytest.approx(frames["decades"]["cooperation"].tolist())
    assert heights[decades:] == pytest.approx((-frames["decades"]["conflict"]).tolist())
    assert figure.get_size_inches()[0] == pytest.approx(charts.printed.PAGE_WIDTH)
