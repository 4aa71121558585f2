"""What is generated on the page of a decade, around the prose that tells what happened and why."""

from pathlib import Path

from racconigi.dates import year
from racconigi.findings import find
from racconigi.findings.relation import GRAVITY
from racconigi.package import DATA
from racconigi.publish.rendering import render
from racconigi.publish.views import Section, capital, records
from racconigi.publish.years import PAIR, charts, in_words
from racconigi.quantities import Count, Share
from racconigi.tables import load
from racconigi.timeline import DECADES, FIRST, LAST, decade
from racconigi.words import Words

#: How many of the gravest acts of either side a page lists.
GRAVEST = 5
#: A claim about more years than this is about no decade in particular.
LONG = 40
#: What stands for help in war among the ties.
HELP = 3
#: The charts that can be asked for a decade, and where they stand.
CHARTS = {
    "relation-by-decade": "../book/index.html",
    "any-year": "../notebooks/alignments.html?any-year.year={year}",
    "power-map": "../notebooks/alignments.html?power-map.decade={first}",
    "coverage": "../notebooks/evidence.html",
    "tipping-points": "../notebooks/trust.html",
    "witnesses-by-decade": "../notebooks/witnesses.html",
}


def standing(first: int, words: Words, data: Path = DATA) -> str:
    """Return how the two stood in a decade, as HTML: the word, the counts, the way onward.

    Parameters
    ----------
    first : int
        The first year of the decade.
    words : Words
        The language.
    data : Path
        The data package.
    """
    row = _row(find("relation", data).frames["decades"], first)
    told = [
        in_words(row, words),
        words.fill("decade-box.counts", **_counts(row)) + ".",
        _readings(first, words, data),
    ]
    near = [
        {"rel": rel, "url": f"{other}.html", "name": capital(words.decade(other))}
        for rel, other in (("prev", first - 10), ("next", first + 10))
        if other in DECADES
    ]
    return render("year_lead", words, decade=None, near=near, told=told)


def parts(first: int, words: Words, data: Path = DATA) -> list[Section]:
    """Return the generated sections of a decade's page.

    The gravest acts, the alignments in a sentence, the claims about these years, every year, and
    the charts.

    Parameters
    ----------
    first : int
        The first year of the decade.
    words : Words
        The language.
    data : Path
        The data package.
    """
    middle = str(min(max(first + 5, FIRST), LAST))
    views: dict[str, dict] = {
        "gravest": {"acts": gravest(first, words, data), "first": first},
        "bound": {"told": aligned(first, words, data)},
        "claims": {"claims": _claims(first, words, data)},
        "years": {"years": _years(first, words, data)},
    }
    sections = [
        Section(name, words[f"decade-page.{name}"], render(f"decade_{name}", words, **view))
        for name, view in views.items()
    ]
    links = charts(CHARTS, words, data, year=middle, first=str(first))
    drawn = render("year_charts", words, charts=links)
    return [*sections, Section("charts", words["year-page.charts"], drawn)]


def gravest(first: int, words: Words, data: Path = DATA) -> list[dict]:
    """Return the gravest acts of a decade on either side, the gravest first.

    War comes before deeds and deeds before words; within a level the weight decides (on COPDAB,
    which has the widest scale), then how many claims name the act.
    """
    weights = load("event_types", data).set_index("event_type")["copdab"].abs()
    types = load("events", data).set_index("event")["event_type"]
    named = load("claim_events", data)["event"].value_counts()
    acts = find("relation", data).frames["acts"]
    acts = acts[acts["decade"] == first].assign(
        gravity=lambda rows: rows["level"].map(GRAVITY),
        weight=lambda rows: rows["event"].map(types).map(weights),
        named=lambda rows: rows["event"].map(named).fillna(0),
    )
    order = ["gravity", "weight", "named"]
    ordered = acts.sort_values("date").sort_values(order, ascending=False, kind="stable")
    kept = ordered.groupby("side").head(GRAVEST)
    return [
        {"date": row["date"], "id": row["event"], "title": words.name(row, "title"),
         "sign": row["side"], "level": words[f"level.{row['level']}"]}
        for row in records(kept)
    ]  # fmt: skip


def aligned(first: int, words: Words, data: Path = DATA) -> list[str]:
    """Return who was bound to help whom in war in a decade, a sentence for each of the two."""
    ties = find("alignments", data).frames["strongest"]
    ties = ties[ties["decade"] == first]
    ties = ties.assign(said=ties[words.column("name", ties)])
    third = ties[~ties["power"].isin(PAIR) & (ties["tie"] == HELP)]
    powers = {state: third.loc[third["with"] == state, "said"].tolist() for state in PAIR}
    both = [name for name in powers["ITA"] if name in powers["RUS"]]
    told = [
        words.fill("decade-page.italy", powers=words.join(powers["ITA"])),
        words.fill("decade-page.russia", powers=words.join(powers["RUS"])),
    ]
    if both:
        told.append(words.fill("decade-page.both", powers=words.join(both)))
    own = ties[(ties["power"] == "RUS") & (ties["with"] == "ITA") & (ties["tie"] > 0)]
    said = [
        words[f"treaty-obligation.{name}"]
        for strength in own["strength"]
        for name in strength.split(";")
    ]
    return [*told, words.fill("decade-page.own", promises=words.join(said))]


def _readings(first, words, data):
    """Return what part of the readings of the ledger, the book's among them, say its word too."""
    found = find("trust", data)
    shares = found.frames["shares"]
    own = _row(shares[shares["own"]], first)
    return words.fill(
        "decade-page.readings",
        all=found.numbers["specifications"],
        share=Share(own["readings"]),
    )


def _row(frame, first):
    return records(frame[frame["period"] == first])[0]


def _counts(row):
    return {side: Count(int(row[side])) for side in ("cooperative", "conflictual")}


def _claims(first, words, data):
    """Return the claims about the years of a decade, without those about most of the history."""
    claims = load("claims", data)
    since, until = year(claims["since"]), year(claims["until"])
    about = (since <= first + 9) & (until >= first) & (until - since <= LONG)
    return [
        {"id": row["claim"], "text": row["text_en"], "code": row["verdict"],
         "verdict": words[f"claim-verdict.{row['verdict']}"]}
        for row in records(claims[about])
    ]  # fmt: skip


def _years(first, words, data):
    """Return each year of a decade with its word and the number of its events."""
    events = year(load("events", data)["date"]).value_counts()
    rows = find("relation", data).frames["yearly"]
    found = []
    for row in records(rows[decade(rows["year"]) == first]):
        number = Count(int(events.get(row["year"], 0)))
        said = {
            "events": words.fill("decade-page.events", events=number),
            "word": words[f"word.{row['word']}"],
            "code": row["word"],
        }
        found.append({"year": row["year"], **said})
    return found
