"""A small register of treaties and what ATOP would say of them, for a person to compare by hand."""

import io

import pandas as pd


def texts(text: str) -> pd.DataFrame:
    """Return the frame of a little table of texts, cells apart by spaces; a dot is missing."""
    return pd.read_csv(io.StringIO(text), sep=r"\s+", dtype=str, na_values=["."])


TREATIES = texts("""
    treaty       signed     in_force   ended      how_ended      obligations   reach      atop
    old-1881     1881-06-18 1881-06-18 1887-06-18 expired        neutrality    particular 1
    late-1932    1932-11-29 1933-02-15 1939-09-03 lapsed         neutrality    particular 2
    never-1905   1905-07-24 .          1905-11-26 never-ratified defence       particular 3
    ours-1900    1900-12-16 1900-12-16 1902-11-01 replaced       consultation  particular .
    general-1975 1975-08-01 1975-08-01 .          in-force       nonaggression general    4
    after-2020   2020-01-22 2020-01-22 .          in-force       defence       particular .
    other-1904   1904-01-01 1904-01-01 1906-01-01 expired        neutrality    particular 5
    asia-1902    1902-01-30 1902-01-30 1905-08-12 replaced       defence       particular 6
""").assign(confidence="high")

MEMBERS = texts("""
    treaty       state joined     left       obligations  toward
    old-1881     GER   1881-06-18 1887-06-18 .            .
    old-1881     RUS   1881-06-18 1887-06-18 .            .
    late-1932    FRA   1933-02-15 1939-09-03 .            .
    late-1932    RUS   1933-02-15 1939-09-03 .            .
    never-1905   GER   .          1905-11-26 .            .
    never-1905   RUS   .          1905-11-26 .            .
    ours-1900    FRA   1900-12-16 1902-11-01 .            .
    ours-1900    ITA   1900-12-16 1902-11-01 .            .
    general-1975 FRA   1975-08-01 .          .            .
    general-1975 RUS   1975-08-01 .          .            .
    after-2020   FRA   2020-01-22 .          .            .
    after-2020   ITA   2020-01-22 .          .            .
    other-1904   ITA   1904-01-01 1906-01-01 .            .
    other-1904   TUR   1904-01-01 1906-01-01 consultation .
    asia-1902    GER   1902-01-30 1905-08-12 .            .
    asia-1902    JPN   1902-01-30 1905-08-12 .            .
""")

ATOP_TREATIES = texts("""
    atop start      end
    1    1881-06-18 1887-06-18
    2    1932-11-29 1939-09-03
    3    1905-07-24 1905-12-02
    4    1975-08-01 .
    5    1904-01    1906-01
    6    1902-01-30 1905-08-12
    7    1902-11-01 1914-08-01
    8    1976-10-08 .
    9    1950-01-01 1960-01-01
    10   1950-01-01 1960-01-01
    11   1991-01-01 .
""").astype({"atop": "Int64"})

ATOP_MEMBERS = texts("""
    atop state joined left obligations
    1    GER   1881   1887 neutrality
    1    RUS   1881   1887 neutrality
    2    FRA   1932   1939 neutrality
    2    RUS   1932   1939 neutrality
    3    GER   1905   1905 defence
    3    RUS   1905   1905 defence
    4    FRA   1975   .    nonaggression
    4    RUS   1975   .    nonaggression
    5    ITA   1904   1906 neutrality
    5    TUR   1904   1906 neutrality
    6    GER   1902   1905 defence
    6    JPN   1902   1905 defence
    7    FRA   1902   1914 neutrality
    7    ITA   1902   1914 neutrality
    8    RUS   1976   .    nonaggression
    9    GER   1950   1960 defence
    9    TUR   1950   1960 defence
    10   JPN   1950   1960 defence
    10   RUS   1950   1960 defence
    11   FRA   1991   .    consultation
    11   GER   1991   .    consultation
""").astype({"atop": "Int64"})


def judgements(*rows: str) -> pd.DataFrame:
    """Return rows of the hand-kept table, in the order of its columns."""
    heading = "level treaty atop state_a state_b first_year last_year field reason note"
    numbers = {"atop": "Int64", "first_year": "Int64", "last_year": "Int64"}
    return texts("\n".join([heading, *rows])).astype(numbers)


def owed_under(*treaties: int) -> pd.DataFrame:
    """Return what ATOP 5.1 would make of some treaties of ATOP 4.01, to 2018."""
    members = ATOP_MEMBERS[ATOP_MEMBERS["atop"].isin(treaties)]
    pairs = members.merge(members[["atop", "state"]], on="atop", suffixes=("_a", "_b"))
    pairs = pairs[pairs["state_a"] != pairs["state_b"]]
    years = {"first_year": pairs["joined"], "last_year": pairs["left"].fillna("2018")}
    found = pairs[["state_a", "state_b", "obligations"]].assign(**years)
    return found.astype({"first_year": "Int64", "last_year": "Int64"})
