"""What the site holds for those who take a chart away."""

import base64
import json
import re

import pytest
from bs4 import BeautifulSoup

from racconigi.catalogue import FIGURES, named_tables
from racconigi.charts import use_house_style
from racconigi.charts.layouts import LAYOUTS
from racconigi.publish import taking
from racconigi.publish.drawings import SHADES, still_name
from racconigi.publish.exports import formats, pictures
from racconigi.publish.exports.about import about, slot
from racconigi.publish.exports.formats import unzipped
from racconigi.publish.exports.keeping import Job
from racconigi.words import LANGUAGES

CHAPTERS = {
    "scores-by-decade": "notebooks/cooperation.html",
    "un-votes": "notebooks/witnesses.html",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return the folder of two charts, with stand-ins for their still pictures."""
    use_house_style()
    place = tmp_path_factory.mktemp("taking")
    for slug in CHAPTERS:
        (place / "charts" / slug).mkdir(parents=True)
        for language in LANGUAGES:
            for layout in LAYOUTS:
                for shade in SHADES:
                    still = place / "charts" / slug / still_name(language, layout, shade)
                    still.write_text('<svg class="x" width="700" height="400"></svg>')
    taking.write(place / "charts", place / "kept", CHAPTERS)
    return place / "charts"


def told(path):
    """Return what a script tells the page: its arguments."""
    text = path.read_text(encoding="utf-8")
    assert text.startswith("racconigi.took(")
    assert text.endswith(");\n")
    return json.loads(f"[{text.removeprefix('racconigi.took(').removesuffix(');' + chr(10))}]")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", CHAPTERS)
def test_a_script_brings_all_data_of_a_chart_in_its_language(folder, slug, language):
    name, part, content = told(folder / slug / f"take-{language}.js")
    assert (name, part) == (slug, language)
    archive = base64.b64decode(content["zip"])
    held, files = unzipped(archive), content["files"]
    named = [table for table, _ in files["csv"]]
    assert named == [f"{table}.csv" for table, _ in named_tables(slug)]
    assert set(held) == {*named, files["xlsx"], files["json"]}
    assert (folder / slug / files["zip"]).read_bytes() == archive
    for table in named:
        assert (folder / slug / table).read_bytes() == held[table]


@pytest.mark.parametrize("slug", CHAPTERS)
def test_the_sheets_of_the_page_are_those_of_the_command(folder, slug):
    content = told(folder / slug / "take-fr.js")[2]
    chart = about(slug, "fr")
    frame, drawn = pictures.sheet(chart)
    web = content["sheets"]["web"]
    assert web["spec"] == {k: v for k, v in drawn.spec.items() if k != "datasets"}
    assert [line["text"] for line in web["frame"]["texts"]] == [line.text for line in frame.texts]
    assert len(content["sheets"]["slides"]) == len(pictures.sheets_of_slides(chart))


def test_what_only_the_page_knows_is_left_open(folder):
    content = told(folder / "scores-by-decade" / "take-it.js")[2]
    assert slot("state") in content["told"]["Title"]
    assert slot("address") in content["cite"]["bibtex"]
    assert content["name"] == f"scores-by-decade{slot('mark')}-it"
    assert content["said"] == f"{slot('label')}: {slot('value')}"
    assert content["start"] == about("scores-by-decade", "it").said
    (control,) = content["controls"]
    assert control["texts"] == {"weis": "WEIS", "cameo": "CAMEO", "copdab": "COPDAB"}


def test_the_index_lists_what_is_there(folder):
    listed = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    assert listed["languages"] == list(LANGUAGES)
    assert [chart["slug"] for chart in listed["charts"]] == list(CHAPTERS)
    for chart in listed["charts"]:
        assert set(chart["title"]) == set(LANGUAGES)
        paths = [chart["page"], chart["sources"], *chart["tables"],
                 *chart["metadata"].values(), *chart["data"].values()]  # fmt: skip
        for path in paths:
            assert (folder / path).is_file(), path
        assert chart["chapter"] == f"../{CHAPTERS[chart['slug']]}#{chart['slug']}"
    assert listed["charts"][0]["states"]["scale"]["values"] == ["weis", "cameo", "copdab"]


def test_a_page_of_its_own_has_the_chart_its_name_and_how_to_cite_it(folder):
    page = BeautifulSoup((folder / "un-votes" / "index.html").read_text("utf-8"), "html.parser")
    chart = about("un-votes")
    assert chart.title in page.title.text
    assert page.find("meta", {"name": "citation_title"})["content"] == chart.title
    assert page.find("meta", {"name": "description"})["content"] == chart.description
    (figure,) = page.select("figure.chart")
    assert figure["data-files"] == "../un-votes/"
    assert page.footer.a["href"] == "../../notebooks/witnesses.html#un-votes"
    for script in page.select("script[src]"):
        assert script["src"].startswith("../../_static/")
    assert not [script for script in page.select("script:not([src])") if not script.get("type")]


def test_the_font_comes_with_its_licence(folder):
    assert (folder / "fonts.js").read_text(encoding="utf-8").startswith("racconigi.fonts(")
    assert "SIL OPEN FONT LICENSE" in (folder / "fonts-licence.txt").read_text(encoding="utf-8")


def test_the_same_chart_gives_the_same_files():
    use_house_style()
    job = Job("directions", "ru", "site")
    assert taking.made(job) == taking.made(job)


@pytest.mark.parametrize("slug", FIGURES)
def test_the_page_writes_the_same_bibliography_as_the_command(slug):
    named, works = taking.sources(slug), taking.works()
    made = named["series"] + "\n".join(works[name][3] for name in named["works"])
    assert made.strip() == formats.sources(slug).decode().strip()


def test_every_work_has_a_text_and_a_safe_address():
    for text, language, address, _ in taking.works().values():
        assert text
        assert re.fullmatch(r"[a-z-]+", language)
        assert not address or address.startswith(("http://", "https://"))
