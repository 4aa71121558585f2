"""What a reader sets in a chart: under every setting the page draws what Python computes."""

import itertools

import pandas as pd
import pytest

from racconigi.catalogue import FIGURES
from racconigi.findings.pairs import PAIRS, READ, WEIGHED
from racconigi.measures.alliances import (
    CODINGS,
    as_read,
    bind_members,
    keep_within,
    obligations,
)
from racconigi.measures.fragility import leave_one_out
from racconigi.publish import contents
from racconigi.tables import load
from racconigi.timeline import FIRST, LAST, european_system
from racconigi.words import LANGUAGES, Words

PAGE, SLUG = "notebooks/alignments.html", "any-pair"
#: Every setting, each with a year of its own, so that all years come up in turn.
SETTINGS = [
    {"pair": "-".join(pair), "coding": coding, "reading": reading,
     "year": FIRST + 37 * place % (LAST + 1 - FIRST)}
    for place, (pair, coding, reading) in enumerate(itertools.product(PAIRS, WEIGHED, READ))
]  # fmt: skip
#: Sets the controls one after the other, as a reader does, and waits for each to be drawn.
SET = """async chosen => {
    const figure = document.getElementById("any-pair");
    const { controls } = await racconigi.content(figure);
    for (const { name, options } of controls) {
        const place = String(options.findIndex(([value]) => value === chosen[name]));
        const input = figure.querySelector(`.controls [name="${name}"]`);
        if (input.value === place) continue;
        const drawn = new Promise((done) => { window.drawn = done; });
        input.value = place;
        input.dispatchEvent(new Event("input"));
        await drawn;
    }
}"""
#: What the line and the band are drawn from, where the point lies, and what the sentence says.
DRAWN = """() => {
    const live = document.querySelector("#any-pair .live.drawn");
    const item = (kind) => live.querySelector(`.mark-${kind} path`)?.__data__;
    const rows = item("line").mark.items.map(({ datum }) => datum);
    const years = rows.map(({ at, kappa, lowest, highest }) => [at, kappa, lowest, highest]);
    const point = item("symbol")?.datum;
    return { years, point: point ? [point.at, point.kappa] : null, text: live.textContent };
}"""


@pytest.fixture(scope="module")
def owed():
    treaties, members = load("treaties"), load("treaty_members")
    system = european_system(load("states"))
    spells = {
        reading: bind_members(treaties, as_read(treaties, members, known=known))
        for reading, known in READ.items()
    }
    return system, {
        reading: keep_within(obligations(rows, first=FIRST, last=LAST), system)
        for reading, rows in spells.items()
    }


def computed(owed, chosen):
    """Return kappa and its band by year, from the register."""
    system, read = owed
    pair, coding = tuple(chosen["pair"].split("-")), CODINGS[chosen["coding"]]
    found = leave_one_out(read[chosen["reading"]], system, pair, coding).set_index("year")
    return found[["kappa", "low", "high"]].astype(float).reindex(range(FIRST, LAST + 1))


@pytest.fixture
def setting(visit):
    """Return the page with its chart drawn, and a function that sets it."""
    page = visit(PAGE)
    page.evaluate(f"racconigi.wake(document.getElementById('{SLUG}')).then(() => 0)")
    page.evaluate("racconigi.on('state', () => window.drawn && window.drawn())")
    return page, lambda chosen: page.evaluate(SET, chosen)


def test_the_page_draws_what_python_computes_under_every_setting(setting, owed):
    """All pairs, codings and readings, and of each every year: 168 settings, 29,232 figures."""
    page, put = setting
    assert len(SETTINGS) >= 50
    for chosen in SETTINGS:
        put(chosen)
        drawn, expected = page.evaluate(DRAWN), computed(owed, chosen)
        theirs = pd.DataFrame(drawn["years"], columns=["year", *expected]).set_index("year")
        pd.testing.assert_frame_equal(
            theirs.astype(float), expected, atol=5.001e-4, rtol=0, check_index_type=False
        )
        kappa = expected.loc[chosen["year"], "kappa"]
        if pd.isna(kappa):
            assert drawn["point"] is None, chosen
        else:
            assert drawn["point"] == [chosen["year"], pytest.approx(kappa, abs=5.001e-4)], chosen
        alike, unlike = (expected["low"].round(3) > 0).sum(), (expected["high"].round(3) < 0).sum()
        assert f"alike in {alike} and unlike in {unlike} of" in drawn["text"], chosen


def test_a_link_keeps_what_is_set_and_one_step_leads_back(setting):
    page, put = setting
    figure = page.locator(f"#{SLUG}")
    back, own = figure.locator("button.own"), page.evaluate(DRAWN)
    assert not back.is_visible()
    put({"pair": "RUS-FRA", "coding": "haege", "reading": "known", "year": 1904})
    assert back.is_visible()
    changed = page.evaluate(DRAWN)
    assert changed["years"] != own["years"]
    for asked in ("pair=RUS-FRA", "coding=haege", "reading=known", "year=1904"):
        assert f"{SLUG}.{asked}" in page.url
    page.reload()
    figure.locator(".live.drawn svg").wait_for(timeout=30_000)
    assert page.evaluate(DRAWN) == changed
    assert back.is_visible()
    back.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("slug => !location.search.includes(slug)", arg=SLUG)
    page.wait_for_function(f"before => JSON.stringify(({DRAWN})()) === before",
                           arg=page.evaluate("told => JSON.stringify(told)", own))  # fmt: skip
    assert not back.is_visible()
    first = figure.locator(".controls select").first
    assert first.evaluate("node => node === document.activeElement")
    assert first.evaluate("node => node.selectedOptions[0].text") == "Italy and Russia"


@pytest.mark.parametrize("slug", sorted(slug for slug in FIGURES if contents.controls(slug, "en")))
def test_every_chart_with_controls_has_the_step_back(disk, slug):
    control = contents.controls(slug, "en")[-1]
    value = next(value for value, _ in reversed(control["options"]) if value != control["value"])
    page = disk(f"charts/{slug}/index.html?{control['name']}={value}")
    page.locator(".live.drawn svg").wait_for(timeout=30_000)
    state = page.evaluate("racconigi.state(document.querySelector('figure.chart'))")
    assert state[control["name"]] == value
    page.locator("button.own").click()
    page.wait_for_function("document.querySelector('button.own').hidden")
    state = page.evaluate("racconigi.state(document.querySelector('figure.chart'))")
    assert state == {c["name"]: c["value"] for c in contents.controls(slug, "en")}
    assert control["name"] + "=" not in page.url


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_controls_and_the_step_back_speak_the_language_chosen(disk, language):
    words = Words(language)
    page = disk(f"charts/{SLUG}/index.html?lang={language}&reading=known",
                viewport={"width": 390, "height": 844})  # fmt: skip
    page.locator(".live.drawn svg").wait_for(timeout=30_000)
    page.wait_for_function(
        "text => document.querySelector('button.own').textContent === text",
        arg=words["chart-tools.own"],
    )
    chosen = page.locator(".controls select").evaluate_all(
        "nodes => nodes.map(node => node.selectedOptions[0].text)"
    )
    pair = words.join([words["state.ITA"], words["state.RUS"]])
    assert chosen == [pair, words["coding.miller"], words["secret-treaties.known"]]
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    for control in page.locator(".controls :is(select, input, button)").all():
        assert control.bounding_box()["height"] >= 24
