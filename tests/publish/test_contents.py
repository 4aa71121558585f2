"""What pages load of a chart: scripts that say everything in a language, and the evidence."""

import json

import pytest

from racconigi.catalogue import FIGURES, behind, evidence_frame, readable_tables
from racconigi.charts import use_house_style
from racconigi.charts.layouts import LAYOUTS
from racconigi.findings import find
from racconigi.publish import contents
from racconigi.publish.drawings import Drawing, spec_of
from racconigi.publish.views import page_of_sources
from racconigi.tables import load
from racconigi.words import LANGUAGES, Words


def called(path):
    """Return the arguments with which a script calls its function of the page."""
    text = path.read_text(encoding="utf-8")
    name, _, rest = text.partition("(")
    assert name.startswith("racconigi.")
    assert rest.endswith(");\n")
    return name.removeprefix("racconigi."), json.loads(f"[{rest[:-3]}]")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder with the scripts and pictures of one chart."""
    use_house_style()
    place = tmp_path_factory.mktemp("site")
    contents.write(place / "charts", place / "kept", ["power-map"])
    return place / "charts"


def test_each_language_has_its_script_its_pictures_and_its_entries(folder):
    stills = {
        f"still-{lang}-{layout}-{shade}.svg"
        for lang in LANGUAGES
        for layout in LAYOUTS
        for shade in ("light", "dark")
    }
    scripts = {f"{lang}.js" for lang in LANGUAGES}
    assert {path.name for path in (folder / "power-map").iterdir()} == {
        *stills, *scripts, "evidence.js",
    }  # fmt: skip
    assert {path.name for path in folder.glob("*.js")} == {f"entries-{x}.js" for x in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_script_says_everything_of_a_chart_in_its_language(folder, language):
    function, (slug, code, said) = called(folder / "power-map" / f"{language}.js")
    words = Words(language)
    assert (function, slug, code) == ("chart", "power-map", language)
    assert said["title"] == spec_of("power-map", language)["title"]["text"]
    assert said["specs"].keys() == said["sizes"].keys() == LAYOUTS.keys()
    assert said["words"]["chart-panel.close"] == words["chart-panel.close"]
    coding, control = said["controls"]
    assert coding["options"] == [
        [name, words[f"coding.{name}"]] for name in ("miller", "haege", "atop")
    ]
    assert (control["name"], control["value"], control["label"]) == (
        "decade", 1910, words["decade"],
    )  # fmt: skip
    assert control["options"][0] == [1850, words.decade(1850)]
    (table,) = said["tables"]
    expected = readable_tables("power-map", language)["power-map"]
    assert table["columns"] == list(expected)
    assert len(table["rows"]) == len(expected)


def test_both_drawings_share_their_data_and_leave_the_controls_to_the_page(folder):
    _, (_, _, said) = called(folder / "power-map" / "en.js")
    for spec in said["specs"].values():
        assert "datasets" not in spec
        assert all("bind" not in param for param in spec["params"])
    assert said["datasets"]


def test_a_choice_is_named_as_the_chart_names_it():
    (control,) = contents.controls("scores-by-decade", "en")
    assert control["kind"] == "select"
    assert control["options"][0] == ["weis", "WEIS"]
    assert contents.controls("directions", "en") == []


def fits(known, mark):
    """Return the identifiers behind a mark, as the page finds them."""
    parts = ("on", "least", "most")
    asked = [({f for part in parts for f in r[part].values()}, r) for r in known["evidence"]]
    rule = next(rule for fields, rule in asked if fields <= mark.keys())
    rows = known["rows"][rule["rows"]]
    count = len(rows[rule["kind"]])
    kept = [
        n for n in range(count)
        if all(rows[c][n] == mark[f] for c, f in rule["on"].items())
        and all(rows[c][n] >= mark[f] for c, f in rule["least"].items())
        and all(rows[c][n] <= mark[f] for c, f in rule["most"].items())
    ]  # fmt: skip
    return list(dict.fromkeys(rows[rule["kind"]][n] for n in kept))


@pytest.mark.parametrize("slug", FIGURES)
def test_the_page_finds_behind_a_mark_what_the_catalogue_finds(slug):
    known = json.loads(json.dumps(contents.behind_marks(slug)))
    entry = FIGURES[slug]
    frame = find(entry.chapter).frames[entry.tables[0].frame]
    columns = [c for c in frame if any(c in e.fields for e in entry.evidence)]
    seen = 0
    for mark in frame[columns].drop_duplicates().to_dict("records")[:60]:
        if not any(e.fields <= mark.keys() for e in entry.evidence):
            continue
        assert fits(known, json.loads(json.dumps(mark))) == behind(slug, mark)
        seen += 1
    assert seen or slug == "any-year"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_behind_a_mark_has_its_entry_with_its_sources(language):
    told = contents.entries(language)
    language_of = load("sources").set_index("source")["language"]
    for slug, entry in FIGURES.items():
        for evidence in entry.evidence:
            for one in set(evidence_frame(slug, evidence)[evidence.kind]):
                date, said, title, sources, *page = told[evidence.kind][one]
                assert title
                assert page == ([page_of_sources(language_of[one])] if evidence.kind == "source"
                                else [])  # fmt: skip
                if evidence.kind in ("event", "treaty"):
                    assert said == Words(language).date(date)
                if evidence.kind != "series":
                    assert sources, one
                    assert all(told["sources"][n][0] for n in sources)


def test_an_address_that_is_none_of_the_web_is_no_address(monkeypatch):
    true = contents.load

    def struck(name, data):
        table = true(name, data)
        return table.assign(url="javascript:alert(1)") if name == "sources" else table

    monkeypatch.setattr(contents, "load", struck)
    assert {url for _, _, url in contents.entries("en", ["power-map"])["sources"]} == {""}


def test_no_text_can_end_the_script_that_holds_it(tmp_path):
    contents._write(tmp_path / "x.js", "chart", "a", {"text": "one\u2028two"})
    assert "\u2028" not in (tmp_path / "x.js").read_text(encoding="utf-8")


def test_a_drawing_without_parameters_has_none():
    drawn = Drawing({"mark": "point", "datasets": {"d": [1]}}, 1, 2, {})
    said = contents.content("directions", "en", {"wide": drawn})
    assert said["specs"]["wide"] == {"mark": "point", "params": []}
    assert said["datasets"] == {"d": [1]}
    assert said["sizes"] == {"wide": [1, 2]}
