"""How much the ledger holds, where it is thin, and how far its coders agree."""

from pathlib import Path

import pandas as pd

from racconigi.dates import year
from racconigi.findings import Found
from racconigi.findings.known import greatest, known, least
from racconigi.findings.ledger import CONFIDENCES, EASTERN, NO_REGION, acts
from racconigi.measures.reliability import agreement, alpha, grouping_agreement
from racconigi.measures.shares import shares
from racconigi.package import DATA
from racconigi.quantities import Count, Decade, Measure, Name, Quantity, Share, Word, decades
from racconigi.tables import load
from racconigi.timeline import DECADES, decade, era_of

#: The languages of the sources that are told apart; the others are taken together.
LANGUAGES = ("it", "en", "ru", "fr", "de")
#: What two coders are compared on: the column coded, and the two passes.
COMPARED = {
    "type": ("event_type", ("first", "second")),
    "direction": ("direction", ("first", "second")),
    "arena_before": ("arena", ("first", "second")),
    "arena": ("arena", ("arena-a", "arena-b")),
}
#: The scale whose weights stand for the types where these are compared as ranks.
SCALE = "weis"
#: What an audit can find of a row, the gravest first; and the audits in their order.
GRAVEST = ("error", "unsupported", "not-checked", "holds")
AUDITS = ("first", "second", "third", "fourth", "fifth")
#: More than this part of the acts of a decade is most of them.
HALF = 0.5
#: The first decade after the First World War.
AFTER = 1920


def find(data: Path = DATA) -> Found:
    """Return what the ledger holds and how it was made.

    Parameters
    ----------
    data : Path
        The data package.
    """
    events = load("events", data).assign(decade=lambda rows: decade(year(rows["date"])))
    citations = _read(events, load("event_sources", data), load("sources", data))
    own = acts(data).assign(eastern=lambda rows: rows["arena"].isin(EASTERN))
    eastern = _eastern(own)
    codings, eras = load("codings", data), load("eras", data)
    agreed = _agreement(codings)
    frames = {
        "events": events[["event", "decade", "confidence", "arena", "domain"]],
        "citations": citations[["event", "source", "decade", "language"]],
        "coverage": _by_confidence(events),
        "arenas": _by_decade(events, "arena", "events"),
        "domains": _by_decade(events, "domain", "events"),
        "languages": _by_decade(citations, "language", "citations"),
        "eastern": eastern.round(6),
        "eastern_acts": own.loc[own["eastern"], ["event", "decade"]],
        "agreement": agreed.round(6),
        "agreement_by_era": _agreement_by_era(codings, events, eras),
        "audit": audited(load("audit", data)),
        "inclusion": load("inclusion", data),
    }
    grouped = load("episode_codings", data)
    searches = load("searches", data)
    numbers = {
        **_sizes(events, citations),
        "ledger_scored": Count(len(own)),
        **_extremes(events),
        **_foremost(frames["domains"], "domain", "domain-said"),
        **_foremost(frames["languages"], "language", "read-in"),
        **_eastern_numbers(events, own, eastern),
        **_alphas(codings, agreed, load("event_types", data)),
        **_weakest(frames["agreement_by_era"], eras),
        "adjudicated": Count(len(load("adjudications", data))),
        **_audits(frames["audit"]),
        **_later(load("audit", data)),
        "episodes": Count(events["episode"].nunique()),
        "episode_acts": Count(int(events["episode"].notna().sum())),
        "episode_agreement": Measure(grouping_agreement(grouped, passes=("a", "b"))),
        "searches": Count(len(searches)),
        "searches_found": Count(int(searches["found"].sum())),
        **_included(frames["inclusion"]),
        "places": Count(events["place"].nunique()),
        "placed": Count(int(events["place"].notna().sum())),
    }
    return Found(frames, known(numbers))


def _read(events, citations, sources):
    """Return each citation of an event with its decade and the language that it was read in."""
    read = citations.merge(sources[["source", "language"]], on="source")
    read = read.merge(events[["event", "decade"]], on="event").rename(columns={"language": "read"})
    return read.assign(language=read["read"].where(read["read"].isin(LANGUAGES), "other"))


def _by_confidence(events):
    """Return the number of events in each decade by confidence, the surest first."""
    counts = events.groupby(["decade", "confidence"]).size().rename("events").reset_index()
    place = counts["confidence"].map(CONFIDENCES.index).astype(int)
    ordered = counts.assign(place=place).sort_values(["decade", "place"], ignore_index=True)
    return ordered.drop(columns="place")


def _by_decade(rows, field, unit):
    """Return how many rows each decade has in each field, the field with the most rows first."""
    counts = rows.groupby([field, "decade"]).size().rename(unit).reset_index()
    total = counts.groupby(field)[unit].transform("sum")
    ordered = counts.assign(total=-total).sort_values(["total", field, "decade"])
    return ordered[["decade", field, unit]].reset_index(drop=True)


def _eastern(own):
    """Return the share of acts about the Balkans, the Danube and the Straits, by decade."""
    names = {"flagged": "eastern", "low": "share_low", "high": "share_high"}
    return shares(own, own["eastern"], by="decade").rename(columns=names)


def _agreement(codings):
    """Return for each comparison the number of events, the share coded alike and alpha."""
    rows = {
        name: agreement(codings, column, passes=passes).iloc[0]
        for name, (column, passes) in COMPARED.items()
    }
    found = pd.DataFrame(rows.values(), index=pd.Index(rows, name="variable"))
    return found[["n", "alike", "alpha"]].astype(float).astype({"n": int}).reset_index()


def _agreement_by_era(codings, events, eras):
    """Return alpha of each comparison in each era."""
    era = pd.Series(era_of(events["date"], eras).to_numpy(), index=events["event"])
    columns = {
        name: agreement(codings, column, passes=passes, by=era).set_index("group")["alpha"]
        for name, (column, passes) in COMPARED.items()
    }
    found = pd.DataFrame(columns).reindex(eras["era"].tolist()).astype(float)
    return found.round(6).rename_axis("era").reset_index()


def audited(audit: pd.DataFrame) -> pd.DataFrame:
    """Return, for each audit and table, how many of the rows drawn were found how.

    A row counts by the gravest thing found in it. ``wrong`` adds up errors and details that no
    source bears out; each share has its interval (Wilson's, 95 percent).

    Parameters
    ----------
    audit : DataFrame
        The table ``audit``.

    Returns
    -------
    DataFrame
        ``audit``, ``table``, ``verdict``, ``drawn``, ``rows``, ``share``, ``low``, ``high``.
    """
    place = audit["verdict"].map(GRAVEST.index)
    worst = audit.assign(place=place).groupby(["audit", "table", "item"])["place"].min()
    rows = []
    for (name, table), found in worst.groupby(["audit", "table"]):
        for verdict in (*GRAVEST, "wrong"):
            wanted = GRAVEST[:2] if verdict == "wrong" else (verdict,)
            hits = found.isin([GRAVEST.index(one) for one in wanted])
            told = shares(pd.DataFrame({"table": table}, index=hits.index), hits, by="table")
            share = told[["share", "low", "high"]].iloc[0].round(3).to_dict()
            rows.append(
                {"audit": name, "table": table, "verdict": verdict, "drawn": len(found),
                 "rows": int(hits.sum()), **share}
            )  # fmt: skip
    columns = ["audit", "table", "verdict", "drawn", "rows", "share", "low", "high"]
    return pd.DataFrame(rows, columns=columns)


def _included(acts):
    """Return what two blind searches of the same years found, and how far they overlap."""
    if acts.empty:
        return {}
    both, one = acts["first"] & acts["second"], acts["first"] ^ acts["second"]
    hostile = acts["side"] == "conflict"
    kept = acts["verdict"] != "left-out"
    return {
        "inclusion_years": Count(acts["year"].nunique()),
        "inclusion_acts": Count(len(acts)),
        "inclusion_first": Count(int(acts["first"].sum())),
        "inclusion_second": Count(int(acts["second"].sum())),
        "inclusion_both": Count(int(both.sum())),
        "inclusion_overlap": Share(float(both.mean())),
        "inclusion_hostile": Share(float(hostile[both].mean())),
        "inclusion_hostile_one": Share(float(hostile[one].mean())),
        "inclusion_known": Count(int((acts["verdict"] == "in-ledger").sum())),
        "inclusion_entered": Count(int((acts["verdict"] == "entered").sum())),
        "inclusion_left_out": Count(int((~kept).sum())),
    }


def _sizes(events, citations):
    several = citations.groupby("event")["source"].nunique() > 1
    return {
        "ledger_events": Count(len(events)),
        "ledger_dyad": Count((events["scope"] == "dyad").sum()),
        "ledger_sources": Count(citations["source"].nunique()),
        "ledger_languages": Count(citations["read"].nunique()),
        "two_sources": Count(several.sum()),
        "confidence_high": Share((events["confidence"] == "high").mean()),
    }


def _extremes(events):
    """Return the fewest and the most events of a decade, where these differ."""
    counts = events.groupby("decade").size()
    first, last = counts.index.min(), counts.index.max()
    every = counts.reindex([ten for ten in DECADES if first <= ten <= last], fill_value=0)
    if every.min() == every.max():
        return {}
    return {"decade_fewest": Count(every.min()), "decade_most": Count(every.max())}


def _foremost(counts, field, words):
    """Return what most rows belong to, and what comes next, as words of the house."""
    names = counts[field].unique()
    places = zip((f"{field}_first", f"{field}_second"), names, strict=False)
    return {place: Word(f"{words}.{name}") for place, name in places}


def _eastern_numbers(events, own, by_decade):
    share = by_decade.set_index("period")["share"]
    over = share.index[share > HALF]
    peak = greatest(share)
    found = {
        "eastern_events": Share(events["arena"].isin(EASTERN).mean()),
        "eastern_share": Share(own["eastern"].mean()),
        "eastern_regional": Share(own.loc[~own["arena"].isin(NO_REGION), "eastern"].mean()),
        "eastern_peak": Decade(peak),
        "eastern_peak_share": Share(share.max()),
        **_peak_interval(by_decade, peak),
        "eastern_since": Decade(AFTER),
        "eastern_after": Share(share[share.index >= AFTER].max()),
    }
    if len(over):
        found |= {
            "eastern_decades": Count(len(over)),
            "eastern_over_half": decades(over),
            "eastern_last": Decade(over.max()),
        }
    return found


def _peak_interval(by_decade, peak):
    """Return the interval of the highest share."""
    if peak is None:
        return {}
    row = by_decade.set_index("period").loc[peak]
    return {
        "eastern_peak_low": Share(row["share_low"]),
        "eastern_peak_high": Share(row["share_high"]),
    }


def _alphas(codings, table, types):
    values = table.set_index("variable")["alpha"]
    weights = types.set_index("event_type")[SCALE].dropna()
    column, passes = COMPARED["type"]
    weighed = codings[codings[column].isin(weights.index)]  # a coder may see no act at all
    ranks = alpha(weighed, column, passes=passes, level="ordinal", values=weights)
    found = {f"alpha_{name}": Measure(value) for name, value in values.items()}
    return found | {"alpha_weight": Measure(ranks)}


def _weakest(by_era, eras):
    """Return the era whose coders agree least on the direction, and how far."""
    place = least(by_era.set_index("era")["direction"])
    if place is None:
        return {}
    row = eras.set_index("era").loc[place]
    names = {column[-2:]: row[column] for column in eras if column.startswith("name_")}
    return {
        "alpha_least": Measure(by_era.set_index("era").at[place, "direction"]),
        "alpha_least_era": Name(names),
    }


def last_audits(audits: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of the last audit of each table: of ``audit``, or of :func:`audited`."""
    place = audits["audit"].map(AUDITS.index)
    return audits[place == place.groupby(audits["table"]).transform("max")]


def _audits(audits):
    """Return the size of the first audit, and what the last of each table found."""
    if audits.empty:
        return {}
    first = audits[audits["audit"] == AUDITS[0]]
    wrong = first[first["verdict"] == "wrong"]
    numbers: dict[str, Quantity] = {
        "first_audit_rows": Count(int(wrong["drawn"].sum())),
        "first_audit_wrong": Count(int(wrong["rows"].sum())),
    }
    for row in last_audits(audits).itertuples():
        name = f"audit_{row.table}_{row.verdict.replace('-', '_')}"
        numbers |= {
            f"audit_{row.table}": Count(row.drawn),
            name: Count(row.rows),
            f"{name}_low": Share(row.low),
            f"{name}_high": Share(row.high),
        }
    return numbers


def _later(audit):
    """Return for how many events of the last audit a second source was found later, or never."""
    last = last_audits(audit).query("table == 'events'")
    if last.empty:
        return {}
    without = last[last["verdict"] == "not-checked"]
    found = int(without["seen_later"].notna().sum())
    never = len(without) - found
    return {
        "audit_events_found_later": Count(found),
        "audit_events_never_found": Count(never),
        "audit_events_never_found_share": Share(never / last["item"].nunique(), digits=1),
    }
