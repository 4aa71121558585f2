"""How the tests read a page: as a tree, as a reader sees it, as a list of definitions."""

from bs4 import BeautifulSoup


def parsed(page) -> BeautifulSoup:
    """Return a page, or the sections of one, as a tree; headings of sections are texts."""
    if isinstance(page, list):
        whole = BeautifulSoup("<main></main>", "html.parser")
        for part in page:
            if not part.title:  # what stands above the sections
                whole.main.append(BeautifulSoup(part.html, "html.parser"))
                continue
            section = whole.new_tag("section", id=part.id)
            heading = whole.new_tag("h2")
            heading.string = part.title
            section.append(heading)
            section.append(BeautifulSoup(part.html, "html.parser"))
            whole.main.append(section)
        return whole
    return BeautifulSoup(page, "html.parser")


def said(tag) -> str:
    """Return what a reader reads in a part of a page, on one line."""
    return " ".join(tag.get_text().split())


def listed(tag) -> dict[str, str]:
    """Return a list of definitions as a reader reads it: what stands beside each heading."""
    pairs = zip(tag.find_all("dt"), tag.find_all("dd"), strict=True)
    return {said(heading): said(text) for heading, text in pairs}
