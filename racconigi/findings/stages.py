"""The six stages of the alliances before 1914 as physicists drew them, to compare and to check."""

import pandas as pd

#: The year with which each stage begins, and its ties: plus, then minus. Antal, Krapivsky and
#: Redner (2006), Physica D 224: 130-136.
STAGES = {
    1872: ("RUS-AUH RUS-GER AUH-GER", "GBR-FRA GBR-RUS GBR-AUH FRA-RUS FRA-AUH FRA-GER"),
    1882: (
        "RUS-AUH RUS-GER AUH-GER AUH-ITA GER-ITA",
        "GBR-FRA GBR-RUS GBR-AUH FRA-RUS FRA-AUH FRA-GER",
    ),
    1890: (
        "AUH-GER AUH-ITA GER-ITA",
        "GBR-FRA GBR-RUS GBR-AUH FRA-AUH FRA-GER RUS-AUH RUS-GER",
    ),
    1891: (
        "AUH-GER AUH-ITA GER-ITA FRA-RUS",
        "GBR-FRA GBR-RUS GBR-AUH FRA-AUH FRA-GER RUS-AUH RUS-GER",
    ),
    1904: (
        "AUH-GER AUH-ITA GER-ITA FRA-RUS GBR-FRA",
        "GBR-RUS GBR-AUH FRA-AUH FRA-GER RUS-AUH RUS-GER",
    ),
    1907: (
        "AUH-GER AUH-ITA GER-ITA FRA-RUS GBR-FRA GBR-RUS",
        "GBR-AUH FRA-AUH FRA-GER RUS-AUH RUS-GER GBR-GER GBR-ITA FRA-ITA RUS-ITA",
    ),
}
#: The powers of every stage, also of the first, in which Italy has no tie.
POWERS = ("AUH", "FRA", "GBR", "GER", "ITA", "RUS")


def stages() -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the signed ties of each stage, and its members.

    Returns
    -------
    ties : DataFrame
        ``year``, ``state_a``, ``state_b`` (in alphabetical order), ``sign``.
    members : DataFrame
        ``year``, ``state``.
    """
    ties = [
        (year, *sorted(pair.split("-")), sign)
        for year, signed in STAGES.items()
        for sign, pairs in zip((1, -1), signed, strict=True)
        for pair in pairs.split()
    ]
    members = [(year, state) for year in STAGES for state in POWERS]
    return (
        pd.DataFrame(ties, columns=["year", "state_a", "state_b", "sign"]),
        pd.DataFrame(members, columns=["year", "state"]),
    )
