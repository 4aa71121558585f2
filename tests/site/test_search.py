"""The search of the built book: real questions, each with its right first answer."""

import json

import pytest

from tests.site.browsing import SITE

PAGE = (SITE / "book" / "glossary.html").as_uri()

#: What a reader types, and where the first answer leads.
QUESTIONS = {
    # years, days, decades
    "1912": "years/1912.html",
    "Who were Italy's allies in 1912?": "years/1912.html",
    "alleati dell'Italia 1912": "years/1912.html",
    "24 October 1909": "years/1909.html#treaty-racconigi-agreement-1909",
    "October 24, 1909": "years/1909.html#treaty-racconigi-agreement-1909",
    "24 ottobre 1909": "years/1909.html#treaty-racconigi-agreement-1909",
    "24 octobre 1909": "years/1909.html#treaty-racconigi-agreement-1909",
    "24 октября 1909": "years/1909.html#treaty-racconigi-agreement-1909",
    "1909-10-24": "years/1909.html#treaty-racconigi-agreement-1909",
    "24.10.1909": "years/1909.html#treaty-racconigi-agreement-1909",
    "22 June 1941": "years/1941.html#italy-declares-war-ussr-1941",
    "riconoscimento dell'Unione Sovietica 1924": "years/1924.html#recognition-ussr-1924",
    "1930s": "decades/1930.html",
    "How did they stand in the 1930s?": "decades/1930.html",
    "anni Trenta": "decades/1930.html",
    "années 1930": "decades/1930.html",
    "1930-е": "decades/1930.html",
    # names, with and without accents, in Cyrillic, misspelt
    "Racconigi": "years/1909.html#treaty-racconigi-agreement-1909",
    "Raccònigi": "years/1909.html#treaty-racconigi-agreement-1909",
    "Раккониджи": "years/1909.html#treaty-racconigi-agreement-1909",
    "Racconiggi": "years/1909.html#treaty-racconigi-agreement-1909",
    "Prinetti Barrère": "years/1902.html#treaty-prinetti-barrere-1902",
    "prinetti-barrere": "years/1902.html#treaty-prinetti-barrere-1902",
    "Мессина": "years/1908.html#messina-relief-1908",
    # events
    "Crimean War": "years/1855.html#sardinian-declaration-war-1855",
    "battle of the Chernaya": "years/1855.html#battle-chernaya-1855",
    "recognition of the USSR 1924": "years/1924.html#recognition-ussr-1924",
    "Genoa conference 1922": "years/1922.html#genoa-conference-1922",
    "Guadalajara": "years/1937.html#guadalajara-1937",
    "Gronchi Moscow 1960": "years/1960.html#gronchi-visit-moscow-1960",
    "Горбачёв Рим 1989": "years/1989.html#gorbachev-visit-italy-1989",
    "Pratica di Mare": "years/2002.html#pratica-di-mare-nato-russia-council-2002",
    "Comiso missiles": "years/1983.html#chamber-vote-comiso-1983",
    "Ukraine invasion 2022": "years/2022.html#draghi-condemns-invasion-2022",
    "expulsion of diplomats 2022": "years/2022.html#italy-expels-thirty-diplomats-2022",
    "trade treaty 1907": "years/1907.html#trade-treaty-italy-russia-1907",
    # treaties
    "Triple Alliance": "years/1882.html#treaty-triple-alliance-1882",
    "Triplice Alleanza": "years/1882.html#treaty-triple-alliance-1882",
    "Тройственный союз": "years/1882.html#treaty-triple-alliance-1882",
    "Treaty of London 1915": "years/1915.html#treaty-treaty-of-london-1915",
    "patto di Londra": "years/1915.html#treaty-treaty-of-london-1915",
    "pact of friendship non-aggression 1933": "years/1933.html#treaty-italo-soviet-pact-1933",
    "North Atlantic Treaty": "years/1949.html#treaty-north-atlantic-treaty-1949",
    # claims, terms, charts, pages
    "S35": "book/claims.html#S35",
    "claim S12": "book/claims.html#S12",
    "kappa": "book/glossary.html#term-kappa",
    "occasion": "book/glossary.html#term-occasion",
    "one ally for both": "notebooks/alignments.html#any-year",
    "relation by decade": "book/index.html#relation-by-decade",
    "download data": "book/data-dictionary.html",
    "Clarke": "decades/1930.html",
}


def opened(browser, url=PAGE, **options):
    """Return a page of the book, opened from the disk, with what it asked for and complained of."""
    page = browser.new_context(**options).new_page()
    page.asked, page.noise = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("pageerror", lambda error: page.noise.append(str(error)))
    page.on("console", lambda m: m.type in ("error", "warning") and page.noise.append(m.text))
    page.goto(url)
    return page


@pytest.fixture(scope="module")
def box(browser):
    """Return a page with the box of search open and its entries loaded."""
    page = opened(browser)
    page.keyboard.press("/")
    page.wait_for_selector("dialog#search[open]")
    page.wait_for_function("document.querySelector('#search [role=status]').textContent === ''")
    yield page
    assert page.noise == []
    page.context.close()


def ask(page, question):
    """Type a question and return the addresses of the answers."""
    page.fill("#search input", question)
    return page.eval_on_selector_all("#search-found a", "links => links.map(a => a.href)")


@pytest.mark.parametrize(("question", "answer"), QUESTIONS.items())
def test_a_question_has_its_right_first_answer(box, question, answer):
    found = ask(box, question)
    assert found
    assert found[0] == (SITE / answer.partition("#")[0]).as_uri() + (
        "#" + answer.partition("#")[2] if "#" in answer else ""
    )


def test_enough_is_asked():
    assert len(QUESTIONS) >= 40


def test_a_question_without_an_answer_is_told_so(box):
    assert ask(box, "zzyzx") == []
    assert "Nothing found" in box.inner_text("#search [role=status]")
    assert ask(box, "") == []
    assert box.inner_text("#search [role=status]") == ""


def test_an_answer_tells_its_kind_its_date_and_its_sentence_with_what_was_asked_marked(box):
    ask(box, "racconigi")
    first = box.locator("#search-found li").first
    assert first.locator(".kind").inner_text() == "treaty"
    assert first.locator("time").inner_text() == "24 October 1909"
    assert first.locator("mark").first.inner_text() == "Racconigi"
    assert "Balkan" in first.locator(".said").inner_text()


def test_every_answer_leads_to_something_that_is_there():
    script = (SITE / "search" / "en.js").read_text(encoding="utf-8")
    told = json.loads(script.removeprefix("racconigiSearch(").removesuffix(");\n"))
    pages, missing = {}, []
    for _, url, *_ in told["entries"]:
        path, _, fragment = url.partition("#")
        if path not in pages:
            file = SITE / path
            pages[path] = file.read_text(encoding="utf-8") if file.exists() else ""
        if not pages[path] or (fragment and f'id="{fragment}"' not in pages[path]):
            missing.append(url)
    assert missing == []


def test_nothing_to_search_is_loaded_before_the_box_is_opened(browser):
    page = opened(browser)
    assert not [url for url in page.asked if "/search/" in url]
    page.click(".search-button-field")
    page.wait_for_function("document.querySelector('#search [role=status]').textContent === ''")
    assert [url for url in page.asked if "/search/" in url] == [(SITE / "search/en.js").as_uri()]
    page.context.close()


@pytest.mark.parametrize("path", ["book/index.html", "years/1912.html", "decades/1930.html"])
def test_the_box_opens_everywhere_and_closes(browser, path):
    page = opened(browser, (SITE / path).as_uri())
    for keys in ("/", "Control+k"):
        page.keyboard.press(keys)
        assert page.locator("dialog#search").is_visible()
        assert page.evaluate("document.activeElement.getAttribute('role')") == "combobox"
        page.keyboard.press("Escape")
        assert not page.locator("dialog#search").is_visible()
    page.context.close()


def test_a_slash_that_is_typed_into_a_field_opens_nothing(browser):
    page = opened(browser, (SITE / "book" / "chronology.html").as_uri())
    page.click(".filters input[name=find]")
    page.keyboard.type("a/b")
    assert not page.locator("dialog#search").is_visible()
    assert page.input_value(".filters input[name=find]") == "a/b"
    page.context.close()


def test_an_answer_is_chosen_by_keys_opened_and_marked(browser):
    page = opened(browser)
    page.keyboard.press("/")
    page.keyboard.type("racconigi")
    page.wait_for_selector("#search-found li[aria-selected=true]")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("#search-found li[aria-selected=true]")
    assert page.get_attribute("#search input", "aria-activedescendant") == chosen.get_attribute(
        "id"
    )
    page.keyboard.press("Enter")
    page.wait_for_url("**/years/1909.html#racconigi-accord-1909")
    event = page.locator("#racconigi-accord-1909")
    assert event.evaluate("node => node.matches(':target')")
    assert event.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
    top = event.evaluate("node => node.getBoundingClientRect().top")
    assert 0 <= top < 400
    page.context.close()


def test_on_a_phone_the_box_is_opened_by_its_button_and_fits(browser):
    page = opened(browser, viewport={"width": 390, "height": 844}, has_touch=True)
    page.tap(".bd-header-article .search-open")
    page.fill("#search input", "1912")
    page.wait_for_selector("#search-found li")
    frame = page.locator("dialog#search").bounding_box()
    assert frame["x"] >= 0
    assert frame["x"] + frame["width"] <= 390
    assert frame["y"] + frame["height"] <= 844
    assert page.locator("#search-found li").first.bounding_box()["height"] >= 44
    page.tap("#search-found li >> nth=0")
    page.wait_for_url("**/years/1912.html")
    page.context.close()


def test_a_reader_who_cannot_see_is_told_what_the_box_is(browser):
    page = opened(browser)
    page.keyboard.press("/")
    page.keyboard.type("1912")
    page.wait_for_selector("#search-found li")
    told = page.locator("dialog#search").aria_snapshot()
    assert 'dialog "Search the book"' in told
    assert 'combobox "Search the book"' in told
    assert "listbox" in told
    assert "status:" in told
    page.context.close()
