"""What the witnesses said, in tables small enough to reckon by hand."""

from tests.findings.small import table

PACTS = ["1853", "1895", "1905", "1931", "1931", "1934", "2005", "2010", "2013", "2021"]
PROTESTS = [
    "1855", "1855", "1895", "1911", "1911", "1911", "1936", "1936", "2014", "2021", "2022",
    "2026",
]  # fmt: skip


def events():
    rows = [(date, "pact") for date in PACTS] + [(date, "protest") for date in PROTESTS]
    numbered = [(f"e{n}", *row, "dyad", "high") for n, row in enumerate(rows)]
    return table("events", "event date event_type scope confidence", *numbered)


def customs():
    """Return what each side reports: in 1900 both ways, else goods going to Russia."""
    to_russia = {1889: (2.0, 1.0), 1890: (0.3, 1.0), 1908: (0.4, 1.0), 1909: (2.0, 1.0)}
    rows = [(1900, "ITA", "imports", 6.0, 8.0), (1900, "RUS", "exports", 4.0, None)]
    rows += [(1900, "ITA", "exports", 1.0, None), (1900, "RUS", "imports", 2.0, None)]
    for year, (italy, russia) in to_russia.items():
        rows += [(year, "ITA", "exports", italy, None), (year, "RUS", "imports", russia, None)]
    shares = {1898: 13, 1913: 6.5, 1916: 0.04, 1930: 3, 1934: 5, 1935: 2, 1938: 1}
    rows += [(year, "ITA", "imports", None, share) for year, share in shares.items()]
    rows += [(1930, "ITA", "exports", None, 2.0), (1935, "ITA", "exports", None, 0.4)]
    pounds = [(*row[:3], *[row[3] and int(row[3] * 1e6)] * 3, row[4]) for row in rows]
    columns = "year reporter flow pounds lowest_pounds highest_pounds share_percent"
    return table("trade_ricardo", columns, *pounds)


def months():
    """Return a billion a month, two from 2022 on; some months are not known."""
    rows = []
    for year, euros in ((2021, 10**9), (2022, 2 * 10**9)):
        for month in range(1, 13):
            unknown = year == 2022 and month == 12
            rows.append((f"{year}-{month:02}", "all", "imports", None if unknown else euros))
            unknown = year == 2022 and month == 3
            rows.append((f"{year}-{month:02}", "all", "exports", None if unknown else euros // 2))
            rows.append((f"{year}-{month:02}", "fuels", "imports", 10**9))
    return table("trade_eurostat", "month product flow euros", *rows)


def estimates():
    columns = "year italy russia distance distance_all_votes"
    return table(
        "ideal_points",
        columns,
        (1960, 1.0, -3.0, 4.0, None),
        (1964, None, None, None, None),
        (1985, 1.7, -1.4, 3.1, None),
        (1986, 1.0, -4.0, 5.0, None),
        (1990, 1.5, -0.5, 2.0, None),
        (1995, 1.5, 1.3, 0.2, None),
        (2000, 1.0, 0.5, 0.5, None),
        (2010, 1.0, 0.6, 0.4, None),
        (2020, 1.0, 0.0, 1.0, 1.5),
        (2022, 1.0, -0.9, 1.9, None),
        (2024, 1.0, -0.9, 1.9, None),
    )


TABLES = {
    "event_types": table(
        "event_types", "event_type weis copdab", ("pact", 6.5, 31), ("protest", -2.4, -6)
    ),
    "eras": table("eras", "era start", ("all", "1853")),
    "trade_cow": table(
        "trade_cow",
        "year flow share_percent",
        (1900, "imports", 8.0),
        (1930, "exports", 3.0),
        (1932, "imports", 9.0),
        (1934, "imports", 10.0),
        (1938, "imports", 1.0),
        (1948, "imports", 3.0),
    ),
    "un_agreement": table(
        "un_agreement",
        "year votes agreement",
        (1960, 54, 0.3241),
        (1964, 0, None),
        (1990, 84, 0.6726),
    ),
    "organisations": table(
        "organisations",
        "year shared italy russia overlap",
        (1860, 2, 4, 9, 0.9),
        (1875, 3, 5, 6, 0.5),
        (1895, 9, 10, 11, 0.7),
        (1905, 9, 15, 11, 0.5),
        (1910, 22, 30, 28, 0.6),
        (1960, 24, 60, 40, 0.3),
        (2010, 58, 90, 80, 0.5),
    ),
    "portfolio_similarity_atop": table(
        "portfolio_similarity_atop",
        "year coding state_a state_b kappa",
        (1890, "miller", "ITA", "RUS", 0.1),
        (1900, "miller", "ITA", "RUS", 0.05),
        (1910, "miller", "ITA", "RUS", 0.0),
        (1910, "miller", "FRA", "RUS", 0.9),
        (1853, "atop", "ITA", "RUS", 0.9),
    ),
    "disputes": table(
        "disputes",
        "year dispute participants",
        (1937, 1, 2),
        (1941, 2, 33),
        (1942, 2, 33),
        (1982, 3, 2),
    ),
    "rivals": table(
        "rivals",
        "year list shared",
        (1853, "thompson-dreyer", 1),
        (1853, "thompson-sakuwa-suhas", 0),
        (1954, "thompson-dreyer", 1),
        (1955, "thompson-dreyer", 0),
    ),
    "regimes": table(
        "regimes",
        "year polyarchy_distance",
        (1862, 0.2),
        *((year, 0.05) for year in range(1933, 1938)),
        *((year, 0.7) for year in range(1985, 1989)),
    ),
    "diplomatic_rank": table(
        "diplomatic_rank",
        "year at_italy at_russia",
        (1854, 0, 1),
        (1874, 3, 2),
        (1879, 3, 3),
        (1884, 3, 3),
        (1950, 3, None),
    ),
}


def given():
    """Return the tables above, each under its name."""
    own = {
        "events": events(),
        "trade_ricardo": customs(),
        "trade_eurostat": months(),
        "ideal_points": estimates(),
    }
    return {**TABLES, **own}
