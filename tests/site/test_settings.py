"""What a reader sets in a chart: under every setting the page draws what Python computes."""

import itertools
from pathlib import Path

import pandas as pd
import pytest

from racconigi.catalogue import FIGURES
from racconigi.findings.alignments import KINDS, PAIR, POWERS, _promises_of, _said
from racconigi.findings.pairs import PAIRS, READ, WEIGHED
from racconigi.measures.alliances import (
    CODINGS,
    as_read,
    bind_members,
    commitments,
    keep_within,
    obligations,
    strongest_by_decade,
)
from racconigi.measures.fragility import leave_one_out
from racconigi.publish import contents
from racconigi.tables import load
from racconigi.timeline import DECADES, FIRST, LAST, european_system
from racconigi.words import LANGUAGES, Words

PAGE, SLUG = "notebooks/alignments.html", "any-pair"
#: Every setting, each with a year of its own, so that all years come up in turn.
SETTINGS = [
    {"pair": "-".join(pair), "coding": coding, "reading": reading,
     "year": FIRST + 37 * place % (LAST + 1 - FIRST)}
    for place, (pair, coding, reading) in enumerate(itertools.product(PAIRS, WEIGHED, READ))
]  # fmt: skip
#: Sets the controls one after the other, as a reader does, and waits for each to be drawn.
SET = """async ([slug, chosen]) => {
    const figure = document.getElementById(slug);
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


#: The promises that are drawn of a year, and the sentence.
PROMISED = """() => {
    const live = document.querySelector("#any-year .live.drawn");
    const rows = (mark) => [...live.querySelectorAll(mark)].map((node) => node.__data__.datum);
    const marks = rows(".mark-symbol path").filter((row) => "owes" in row);
    return {
        marks: marks.map((row) => [row.with, row.other, row.kind, row.owes, row.name]),
        text: rows(".mark-text text").filter((row) => "reading" in row).map(({ text }) => text),
    };
}"""
#: The ties that are drawn of a map or of the grids.
TIES = """slug => [...document.querySelectorAll(`#${slug} .live.drawn .mark-rect path`)]
    .map((node) => node.__data__.datum).filter((row) => "tie" in row)
    .map((row) => [row.decade, row.power, row.with, row.tie])"""
#: Chooses marks in the open panel of a figure and returns for each its fields and its list.
ANSWERS = (Path(__file__).parent / "answers.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def spells():
    treaties, members = load("treaties"), load("treaty_members")
    return {
        reading: bind_members(treaties, as_read(treaties, members, known=known))
        for reading, known in READ.items()
    }


@pytest.fixture(scope="module")
def owed(spells):
    system = european_system(load("states"))
    return system, {
        reading: keep_within(obligations(rows, first=FIRST, last=LAST), system)
        for reading, rows in spells.items()
    }


@pytest.fixture(scope="module")
def promised(spells):
    """Return the promises by each reading, and whom they name in each year."""
    found = {reading: _promises_of(rows, load("treaties")) for reading, rows in spells.items()}
    # a party that left before its treaty was known is owed nothing, though it is named there
    same = ["with", "other", "owes", "obligation", "until", "treaty"]
    held = found["signed"][same].drop_duplicates()
    found["known"] = found["known"].merge(held, on=same)
    return {reading: (rows, _said(rows, load("states"))) for reading, rows in found.items()}


def on(promises, year):
    """Return the promises of the first of July of a year."""
    day = year * 10000 + 701
    return promises[(promises["since"] <= day) & (promises["until"] >= day)]


def computed(owed, chosen):
    """Return kappa and its band by year, from the register."""
    system, read = owed
    pair, coding = tuple(chosen["pair"].split("-")), CODINGS[chosen["coding"]]
    found = leave_one_out(read[chosen["reading"]], system, pair, coding).set_index("year")
    return found[["kappa", "low", "high"]].astype(float).reindex(range(FIRST, LAST + 1))


@pytest.fixture
def setting(visit):
    """Return the page with a chart drawn, and a function that sets it."""

    def woken(slug=SLUG):
        page = visit(PAGE)
        page.evaluate(f"racconigi.wake(document.getElementById('{slug}')).then(() => 0)")
        page.evaluate("racconigi.on('state', () => window.drawn && window.drawn())")
        return page, lambda chosen: page.evaluate(SET, [slug, chosen])

    return woken


def test_the_page_draws_what_python_computes_under_every_setting(setting, owed):
    """All pairs, codings and readings, and of each every year: 168 settings, 29,232 figures."""
    page, put = setting()
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


def sentence(said, year):
    """Return what is said of a year in English."""
    words, told = Words("en"), []
    for own in PAIR:
        rows = said[(said["year"] == year) & (said["with"] == own)].sort_values("name_en")
        kinds = [(kind, rows[rows["kind"] == kind]["name_en"].tolist()) for kind in KINDS]
        lists = [f"{words[f'promise.{kind}']}: {words.join(of)}" for kind, of in kinds if of]
        told += [f"{words[f'state.{own}']} — {'; '.join(lists)}."] if lists else []
    return " ".join(told)


def test_promises_of_any_year_are_those_that_python_reads_signed_and_known(setting, promised):
    """Both readings of all 174 years: every mark with its treaties, and the sentence."""
    page, put = setting("any-year")
    for reading, year in itertools.product(READ, range(FIRST, LAST + 1)):
        put({"reading": reading, "year": year})
        drawn, (promises, said) = page.evaluate(PROMISED), promised[reading]
        rows = on(promises[promises["other"].isin([*PAIR, *POWERS])], year)
        marks = rows[["with", "other", "kind", "owes", "name_en"]]
        assert {tuple(mark) for mark in drawn["marks"]} == {
            *marks.itertuples(index=False, name=None)
        }, (reading, year)
        told = "".join(drawn["text"]).split()
        assert "".join(told) == "".join(sentence(said, year).split()), (reading, year)


@pytest.mark.parametrize("year", [1888, 1902, 1912, 1915, 1918])
def test_what_nobody_knew_then_is_not_among_the_evidence(setting, promised, year):
    page, put = setting("any-year")
    figure, listed = page.locator("#any-year"), {}
    figure.locator(".ask").click()
    figure.locator(".panel").wait_for(state="visible")
    for reading in READ:
        put({"reading": reading, "year": year})
        rows, listed[reading] = on(promised[reading][0], year), set()
        for mark, entries in figure.evaluate(ANSWERS):
            fits = (rows[["with", "other", "kind", "owes"]] == pd.Series(mark)[
                ["with", "other", "kind", "owes"]]).all(axis=1)  # fmt: skip
            assert set(entries) == set("treaty-" + rows[fits]["treaty"]), (reading, mark)
            listed[reading] |= set(entries)
    assert listed["known"] < listed["signed"]


@pytest.mark.parametrize("slug", ["power-map", "ties-by-decade"])
def test_ties_are_those_that_python_weighs_by_every_coding(setting, owed, slug):
    """On the map three codings by 18 decades, on the grids three; each with all its cells."""
    page, put = setting(slug)
    system, read = owed
    cells = {}
    for coding in WEIGHED:
        ties = commitments(read["signed"], CODINGS[coding])
        strongest = pd.concat([strongest_by_decade(ties, system, own) for own in PAIR])
        shown = strongest[strongest["state"].isin([*PAIR, *POWERS])]
        cells[coding] = {
            *shown[["decade", "state", "with", "tie"]].itertuples(index=False, name=None)
        }
        for decade in DECADES if slug == "power-map" else [None]:
            put({"coding": coding} | ({"decade": decade} if decade else {}))
            drawn = page.evaluate(TIES, slug)
            expected = {cell for cell in cells[coding] if decade in (None, cell[0])}
            assert {tuple(cell) for cell in drawn} == expected, (coding, decade)
            assert len(drawn) == len(expected)
    assert len({frozenset(found) for found in cells.values()}) == 3


def test_a_link_keeps_what_is_set_and_one_step_leads_back(setting):
    page, put = setting()
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


@pytest.mark.parametrize(
    ("slug", "at"),
    [(slug, at) for slug in sorted(FIGURES) for at, _ in enumerate(contents.controls(slug, "en"))],
)
def test_every_control_has_the_step_back(disk, slug, at):
    control = contents.controls(slug, "en")[at]
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


#: What a reader chooses from lists in each chart of promises, and a state of it.
CHOSEN = {
    SLUG: ({"reading": "known"}, ["coding.miller", "secret-treaties.known"]),
    "any-year": ({"reading": "known"}, ["secret-treaties.known"]),
    "power-map": ({"coding": "haege"}, ["coding.haege"]),
    "ties-by-decade": ({"coding": "atop"}, ["coding.atop"]),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("slug", "width"), zip(CHOSEN, (390, 360, 390, 360), strict=True))
def test_the_controls_and_the_step_back_speak_the_language_chosen(disk, language, slug, width):
    words, (state, keys) = Words(language), CHOSEN[slug]
    asked = "&".join(f"{name}={value}" for name, value in state.items())
    page = disk(f"charts/{slug}/index.html?lang={language}&{asked}",
                viewport={"width": width, "height": 844})  # fmt: skip
    page.locator(".live.drawn svg").wait_for(timeout=30_000)
    page.wait_for_function(
        "text => document.querySelector('button.own').textContent === text",
        arg=words["chart-tools.own"],
    )
    chosen = page.locator(".controls select").evaluate_all(
        "nodes => nodes.map(node => node.selectedOptions[0].text)"
    )
    pair = words.join([words["state.ITA"], words["state.RUS"]])
    assert chosen == [*([pair] if slug == SLUG else []), *(words[key] for key in keys)]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for control in page.locator(".controls :is(select, input, button)").all():
        assert control.bounding_box()["height"] >= 24
    choice = page.locator(".controls select").last
    choice.focus()
    page.keyboard.press("ArrowUp")
    page.wait_for_function("old => !location.search.includes(old)", arg=asked)
