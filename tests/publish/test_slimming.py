"""The theme's sheets: what no page can use goes, all else stays."""

import pytest

from racconigi.publish import slimming

KNOWN = slimming.names(
    ['<main class="page"><a href="#x" id="top">never</a></main>'], ["add('shown')"]
)


@pytest.mark.parametrize(
    "sheet",
    [
        ".page{top:0}",
        "a:hover{top:0}",
        "#top{top:0}",
        ".page .shown{top:0}",  # a script gives it
        "[href]{top:0}",
        "a:not(.absent){top:0}",
        ":is(.absent,.page){top:0}",  # what stands in brackets may be
        "@media print{.page{top:0}}",
        "@font-face{src:url(x)}",
        "@keyframes turn{from{top:0}}",
    ],
)
def test_what_a_page_can_use_stays(sheet):
    assert slimming.pruned(sheet, KNOWN) == sheet


@pytest.mark.parametrize(
    "sheet",
    [
        ".absent{top:0}",
        ".page.absent{top:0}",
        "#absent{top:0}",
        "video{top:0}",
        "[data-absent]{top:0}",
        ".never{top:0}",  # a word of the text is no name
        "@media print{.absent{top:0}}",
        "@supports (top:0){@media print{.absent{top:0}}}",
    ],
)
def test_what_no_page_can_use_goes(sheet):
    assert slimming.pruned(sheet, KNOWN) == ""


def test_of_several_selectors_only_the_idle_go():
    assert slimming.pruned("a,.absent,.page{top:0}", KNOWN) == "a,.page{top:0}"


def test_properties_that_only_idle_ones_ask_for_go_too():
    sheet = ":root{--a:var(--b);--b:var(--c);--c:1;--kept:url('data:;,}')}p{top:var(--kept)}"
    assert slimming.without_idle_properties([sheet]) == [
        ":root{--kept:url('data:;,}')}p{top:var(--kept)}"
    ]


def test_a_site_keeps_its_own_sheets_and_loses_scripts_that_nothing_calls(tmp_path):
    static = tmp_path / "_static"
    (static / "styles").mkdir(parents=True)
    (static / "scripts").mkdir()
    (static / "vendor" / "font").mkdir(parents=True)
    files = {
        "styles/theme.css": ":root{--x:1;--y:2}.page{top:var(--x)}.absent{left:0}",
        "own.css": ".absent{left:var(--y)}",
        "scripts/bootstrap.js": "document.querySelector('.absent')",
        "doctools.js": "",
        "vendor/font/a.woff2": "",
        "own.js": "1",
    }
    for name, text in files.items():
        (static / name).write_text(text)
    (tmp_path / "page.html").write_text('<p class="page">')
    slimming.slim(tmp_path)
    left = {str(path.relative_to(static)) for path in static.rglob("*") if path.is_file()}
    assert left == {"styles/theme.css", "own.css", "own.js"}
    assert (static / "styles/theme.css").read_text() == ":root{--x:1;--y:2}.page{top:var(--x)}"
    assert (static / "own.css").read_text() == files["own.css"]
