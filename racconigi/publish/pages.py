"""Pages written from the tables: codebook, data dictionary, chronology, register, sources.

Each function returns HTML or Markdown; none knows Sphinx. Everything from a table is escaped.
"""

import calendar
import html

import pandas as pd

from racconigi.dates import precision
from racconigi.package import describe
from racconigi.tables import load

_MONTHS = calendar.month_name[1:]
_SCOPES = {
    "dyad": "between the two states",
    "party": "between parties; not scored",
    "context": "context; not scored",
}


def readable(date: str) -> str:
    """Write a date as a reader would.

    Examples
    --------
    >>> readable("1909-10-24"), readable("1909-10"), readable("1909")
    ('24 October 1909', 'October 1909', '1909')
    """
    parts = date.split("-")
    words = {
        "day": lambda: f"{int(parts[2])} {_MONTHS[int(parts[1]) - 1]} {parts[0]}",
        "month": lambda: f"{_MONTHS[int(parts[1]) - 1]} {parts[0]}",
        "year": lambda: parts[0],
    }
    return words[precision(date)]()


def codebook() -> str:
    """Return the event types as Markdown: definition, boundary and weights of each."""
    lines = []
    for row in load("event_types").to_dict("records"):
        lines += [
            f"### {row['name_en']}",
            "",
            f"`{row['event_type']}`. {row['definition']} *Boundary:* {row['boundary']}",
            "",
        ]
        if pd.notna(row["weis"]):
            lines += [
                f"WEIS {row['weis_code']}: {row['weis']:+.1f}. "
                f"CAMEO {row['cameo_code']}: {row['cameo']:+.1f}. "
                f"COPDAB {row['copdab_code']}: {row['copdab']:+.0f}.",
                "",
            ]
    return "\n".join(lines)


def dictionary() -> str:
    """Return every table and field of the data package as Markdown."""
    lines = []
    for resource in describe()["resources"]:
        schema, name = resource["schema"], resource["name"]
        rows = len(load(name))
        lines += [
            f"### {resource['title']}",
            "",
            f"`{resource['path']}`, {rows:,} rows. {resource['description']} "
            f"Licence: {resource['licenses'][0]['name']}.",
            "",
            "| field | type | what it holds | rules |",
            "|---|---|---|---|",
        ]
        for field in schema["fields"]:
            lines.append(
                f"| `{field['name']}` | {field['type']} | {_cell(field['description'])} "
                f"| {_cell(_rules(field, schema))} |"
            )
        lines.append("")
    return "\n".join(lines)


def decades(scores: dict[str, dict]) -> str:
    """Return one box a decade: how the two stood, and the events behind it.

    Parameters
    ----------
    scores : dict of str to dict
        For each decade (``"1900s"``) the row of the scores as the relation chart draws it.
    """
    events = _events()
    events = events[(events["scope"] == "dyad") & (events["confidence"] != "unconfirmed")]
    groups = dict(iter(events.groupby(events["date"].str[:3] + "0s")))
    return "\n".join(
        f'<details class="decade" id="decade-{label}"><summary><strong>{label}</strong>'
        f'<span>{_verdict(score)}</span><span class="count">{_counts(score)}</span></summary>'
        f"{_event_list(groups[label])}</details>"
        for label, score in scores.items()
        if label in groups
    )


def chronology() -> str:
    """Return every event as an article under its identifier, decade by decade."""
    events = _events()
    cited = _citations("event", "events")
    lines = []
    for decade, rows in events.groupby(events["date"].str[:3] + "0s"):
        lines.append(f'<section id="{decade}"><h2>{decade}</h2>')
        lines += [_article(row, cited.get(row["event"], [])) for row in rows.to_dict("records")]
        lines.append("</section>")
    return "\n".join(lines)


def register() -> str:
    """Return every treaty as an article under its identifier."""
    treaties = load("treaties")
    members = load("treaty_members")
    cited = _citations("treaty", "treaties")
    lines = []
    for row in treaties.to_dict("records"):
        own = members[members["treaty"] == row["treaty"]]
        spells = "; ".join(
            f"{member['state']} {_or(member['joined'], '?')[:4]}–{_or(member['left'], '')[:4]}"
            for member in own.drop_duplicates(["state", "joined"]).to_dict("records")
        )
        secret = ", secret" if row["secret"] else ""
        ended = _or(row["ended"], "")
        span = f"signed {readable(row['signed'])}"
        span += f", ended {readable(ended)}" if ended else ""
        lines.append(
            f'<article class="event" id="{row["treaty"]}"><h3>{html.escape(row["name_en"])}</h3>'
            f"<p>{html.escape(row['description'])}</p>"
            f'<p class="coding">{html.escape(row["obligations"].replace(";", ", "))}{secret}; '
            f"{span} ({row['how_ended']}). Members: {html.escape(spells)}. "
            f"Confidence {row['confidence']}.{_note(row)}</p>"
            f"{_sources(cited.get(row['treaty'], []))}</article>"
        )
    return "\n".join(lines)


def explorer() -> str:
    """Return every event as a row of a table that a reader can search, filter and sort."""
    events = _events()
    counts = load("event_sources").groupby("event").size()
    rows = "".join(_explorer_row(row, counts[row["event"]]) for row in events.to_dict("records"))
    filters = "".join(
        f'<label>{name} <select data-column="{column}"><option value="">all</option>'
        + "".join(f"<option>{html.escape(value)}</option>" for value in values)
        + "</select></label>"
        for name, column, values in (
            ("Decade", 0, sorted({date[:3] + "0s" for date in events["date"]})),
            ("Type", 2, sorted(set(events["event_type"]))),
            ("Arena", 4, sorted(set(events["arena"]))),
            ("Domain", 5, sorted(set(events["domain"]))),
            ("Confidence", 6, ["high", "medium", "low", "unconfirmed"]),
        )
    )
    head = "".join(
        f'<th scope="col" aria-sort="none"><button type="button">{name}</button></th>'
        for name in (
            "Date",
            "Event",
            "Type",
            "Direction",
            "Arena",
            "Domain",
            "Confidence",
            "Sources",
        )
    )
    return (
        f'<div class="explorer"><div class="filters"><label>Search <input type="search" '
        f'placeholder="words of the title or description"></label>{filters}</div>'
        f'<p class="found" role="status" aria-live="polite">{len(events)} events</p>'
        f'<div class="scroll" tabindex="0" role="region" aria-label="Events"><table><thead><tr>'
        f"{head}</tr></thead><tbody>{rows}</tbody></table></div></div>"
    )


def claims() -> str:
    """Return every claim as an article: prediction, verdict, evidence and scholarship."""
    events = load("claim_events").merge(load("events")[["event", "title_en"]], on="event")
    treaties = load("claim_treaties").merge(load("treaties")[["treaty", "name_en"]], on="treaty")
    read = load("claim_sources").merge(load("sources"), on="source")
    lines = []
    for row in load("claims").to_dict("records"):
        own = [frame[frame["claim"] == row["claim"]] for frame in (events, treaties, read)]
        lines.append(_claim(row, *(frame.to_dict("records") for frame in own)))
    return "\n".join(lines)


def downloads(tables: str) -> str:
    """Return links to every table as CSV and Parquet; ``tables`` is the path to their folder."""
    items = "".join(
        f"<li>{html.escape(resource['title'])}: "
        + ", ".join(
            f'<a href="{tables}/{resource["path"].removesuffix("csv")}{suffix}" download>{name}</a>'
            for suffix, name in (("csv", "CSV"), ("parquet", "Parquet"))
        )
        + "</li>"
        for resource in describe()["resources"]
    )
    return (
        f'<p><a href="{tables}/datapackage.zip" download>Everything as a data package (ZIP)</a>; '
        f'<a href="{tables}/sources.bib" download>the sources as BibTeX</a>.</p>'
        f"<ul>{items}</ul>"
    )


def sources() -> str:
    """Return every source as a list, under its identifier."""
    rows = load("sources").sort_values("source").to_dict("records")
    items = "\n".join(
        f'<li id="source-{row["source"]}">{_source(row)} <em>{html.escape(row["kind"])}, '
        f"{row['language']}: {html.escape(row['reliability'])}.</em></li>"
        for row in rows
    )
    return f'<ol class="sources">\n{items}\n</ol>'


def _events():
    types = load("event_types").set_index("event_type")
    events = load("events")
    return events.assign(
        weight=events["event_type"].map(types["weis"]),
        type=events["event_type"].map(types["name_en"]),
    )


def _citations(key, table):
    singular = {"events": "event_sources", "treaties": "treaty_sources"}[table]
    joined = load(singular).merge(load("sources"), on="source")
    return {name: rows.to_dict("records") for name, rows in joined.groupby(key)}


def _explorer_row(row, sources):
    if row["scope"] != "dyad":
        direction = row["scope"]
    else:
        direction = "joint" if row["joint"] else f"{row['initiator']} → {row['target']}"
    cells = (
        f"<td>{row['date']}</td>",
        f'<td>{_sign(row["weight"])}<a href="chronology.html#{row["event"]}">'
        f"{html.escape(row['title_en'])}</a>"
        f"<span hidden>{html.escape(row['description'])}</span></td>",
        f"<td>{row['event_type']}</td>",
        f"<td>{direction}</td>",
        *(f"<td>{html.escape(row[name])}</td>" for name in ("arena", "domain", "confidence")),
        f"<td>{sources}</td>",
    )
    return f"<tr>{''.join(cells)}</tr>"


def _claim(row, events, treaties, read):
    verdict = row["verdict"].replace("-", " ")
    until = "" if row["until"] == row["since"] else f" to {readable(row['until'])}"
    evidence = [
        f'<a href="chronology.html#{e["event"]}">{html.escape(e["title_en"])}</a>' for e in events
    ]
    evidence += [
        f'<a href="register.html#{t["treaty"]}">{html.escape(t["name_en"])}</a>' for t in treaties
    ]
    parts = [
        f'<article class="event claim" id="{row["claim"]}"><h3>{row["claim"]}. '
        f"{html.escape(row['text_en'])}</h3>",
        f'<p><span class="verdict {row["verdict"]}">{verdict}</span> '
        f'<span class="coding">{row["kind"]}, '
        f"{readable(row['since'])}{until}; confidence {row['confidence']}</span></p>",
        f"<p>{html.escape(row['finding'])}</p>",
    ]
    if pd.notna(row["correction"]):
        parts.append(f"<p><strong>Correction.</strong> {html.escape(row['correction'])}</p>")
    parts.append(
        f'<p class="coding"><strong>Predicted.</strong> {html.escape(row["prediction"])}</p>'
    )
    if evidence:
        parts.append(f'<p class="from">Evidence: {"; ".join(evidence)}.</p>')
    for side in ("for", "against"):
        listed = "; ".join(_source(source) for source in read if source["side"] == side)
        if listed:
            parts.append(f'<p class="from">Read {side} it: {listed}.</p>')
    return "".join([*parts, "</article>"])


def _event_list(events):
    items = "".join(
        f"<li><time>{readable(row['date'])}</time>{_sign(row['weight'])}"
        f'<a href="chronology.html#{row["event"]}">{html.escape(row["title_en"])}</a></li>'
        for row in events.to_dict("records")
    )
    return f'<ol class="events">{items}</ol>'


def _article(row, cited):
    actors = f"{row['initiator']} and {row['target']}" if row["joint"] else row["initiator"]
    if not row["joint"] and pd.notna(row["target"]):
        actors += f" toward {row['target']}"
    weight = "" if pd.isna(row["weight"]) else f" ({row['weight']:+.1f} on WEIS)"
    also = f" Another date given: {readable(row['date_alt'])}." if pd.notna(row["date_alt"]) else ""
    scope = _SCOPES[row["scope"]]
    return (
        f'<article class="event" id="{row["event"]}"><h3>{_sign(row["weight"])}'
        f"{html.escape(row['title_en'])}</h3><p><time>{readable(row['date'])}</time>. "
        f"{html.escape(row['description'])}{also}</p>"
        f'<p class="coding">{html.escape(row["type"])}{weight}; {actors}; {row["arena"]}, '
        f"{row['domain']}; {scope}; confidence {row['confidence']}.{_note(row)}</p>"
        f"{_sources(cited)}</article>"
    )


def _note(row):
    return f" {html.escape(row['note'])}" if pd.notna(row["note"]) else ""


def _sources(cited):
    items = "; ".join(
        _source(row) + (f" ({html.escape(row['locator'])})" if pd.notna(row["locator"]) else "")
        for row in cited
    )
    return f'<p class="from">Read in: {items}.</p>'


def _source(row):
    parts = [row["author"], f"“{row['title']}”", row["publisher"], row["year"]]
    text = html.escape(", ".join(str(part) for part in parts if pd.notna(part)))
    if pd.isna(row["url"]):
        return text
    return f'<a href="{html.escape(row["url"], quote=True)}" rel="noreferrer">{text}</a>'


def _verdict(score):
    if score["theta_low"] > 0:
        return "cooperation clearly leads"
    if score["theta_high"] < 0:
        return "conflict clearly leads"
    side = "cooperation" if score["theta"] > 0 else "conflict" if score["theta"] < 0 else None
    return f"mixed, leaning to {side}" if side else "evenly mixed"


def _counts(score):
    few = ", too few to say" if score["few"] else ""
    return f"{score['cooperative']} cooperative, {score['conflictual']} conflictual events{few}"


def _sign(weight):
    if pd.isna(weight):
        return '<span class="sign" title="not scored"></span>'
    kind = "cooperation" if weight > 0 else "conflict"
    return f'<span class="sign {kind}" title="{kind}"></span>'


def _rules(field, schema):
    rules = field.get("constraints", {})
    key = schema.get("primaryKey", [])
    words = ["part of the key"] if field["name"] in ([key] if isinstance(key, str) else key) else []
    words += ["required"] if rules.get("required") else []
    words += ["unique"] if rules.get("unique") else []
    words += ["one of " + ", ".join(rules["enum"])] if "enum" in rules else []
    if "minimum" in rules:
        top = f" to {rules['maximum']}" if "maximum" in rules else " or more"
        words.append(f"{rules['minimum']}{top}")
    for foreign in schema.get("foreignKeys", []):
        if foreign["fields"] == [field["name"]]:
            words.append(f"names a row of {foreign['reference']['resource']}")
    if "list" in field:
        words.append(f"from {field['list']}")
    words += [field["unit"]] if "unit" in field else []
    return "; ".join(words)


def _cell(text):
    return text.replace("|", "\\|")


def _or(value, otherwise):
    return otherwise if pd.isna(value) else value
