"""The weights of the codebook are those that were published.

WEIS: Goldstein, J. S. 1992. "A Conflict-Cooperation Scale for WEIS Events Data", Journal of
Conflict Resolution 36(2): 369-385. CAMEO 1.1b3: the Goldstein scale of the GDELT project's lookup
table. COPDAB: Azar, E. E. 1980. "The Conflict and Peace Data Bank (COPDAB) Project", Journal of
Conflict Resolution 24(1): 143-152, with conflict written negative.
"""

import pytest

from racconigi.tables import load

WEIS = {
    "012": 0.6, "031": 1.0, "032": 1.9, "042": 3.6, "064": 5.4, "065": 2.9, "066": 1.9,
    "071": 7.4, "072": 8.3, "073": 6.5, "081": 6.5, "101": 1.5, "111": -4.0, "121": -2.2,
    "122": -3.4, "132": -2.4, "174": -6.9, "182": -7.6, "191": -2.2, "192": -4.1, "193": -5.6,
    "195": -7.0, "201": -5.0, "211": -9.2, "212": -4.4, "223": -10.0,
}  # fmt: skip
CAMEO = {
    "039": 5.0, "040": 1.0, "042": 1.9, "051": 3.4, "054": 6.0, "057": 8.0, "061": 6.4,
    "071": 7.4, "072": 8.3, "073": 7.4, "084": 7.0, "085": 7.0, "0871": 9.0, "0874": 10.0,
    "111": -2.0, "112": -2.0, "114": -2.0, "120": -4.0, "126": -5.0, "139": -7.0, "154": -7.2,
    "160": -4.0, "161": -4.0, "163": -8.0, "171": -9.2, "173": -5.0, "174": -5.0, "190": -10.0,
}  # fmt: skip
COPDAB = {
    1: 92, 2: 47, 3: 31, 4: 27, 5: 14, 6: 10, 7: 6, 8: 1,
    9: -6, 10: -16, 11: -29, 12: -44, 13: -50, 14: -65, 15: -102,
}  # fmt: skip

#: For each type of the codebook its code on the three scales.
CODES = {
    "alliance": ("081", "057", 2),
    "political-accord": ("081", "057", 3),
    "pact": ("081", "057", 3),
    "trade-treaty": ("081", "057", 4),
    "industrial-contract": ("071", "061", 4),
    "credit": ("071", "071", 4),
    "military-assistance": ("072", "072", 3),
    "cultural-agreement": ("081", "057", 5),
    "recognition": ("064", "054", 6),
    "endorsement": ("042", "051", 6),
    "visit": ("032", "042", 7),
    "talks": ("031", "040", 7),
    "proposal": ("101", "039", 7),
    "concession": ("065", "085", 6),
    "release": ("066", "084", 6),
    "withdrawal": ("012", "0874", 7),
    "humanitarian-aid": ("073", "073", 3),
    "armistice": ("065", "0871", 7),
    "peace-treaty": ("081", "057", 4),
    "protest": ("132", "114", 9),
    "criticism": ("121", "112", 9),
    "denunciation": ("122", "111", 10),
    "rejection": ("111", "120", 9),
    "cancellation": ("191", "160", 9),
    "abrogation": ("193", "126", 11),
    "downgrade": ("192", "160", 11),
    "rupture": ("195", "161", 11),
    "expulsion": ("201", "174", 11),
    "detention": ("212", "173", 11),
    "seizure": ("211", "171", 11),
    "sanctions": ("193", "163", 11),
    "ultimatum": ("174", "139", 12),
    "show-of-force": ("182", "154", 12),
    "hostile-alignment": ("182", "160", 12),
    "enemy-aid": ("182", "160", 12),
    "attack": ("223", "190", 13),
    "intervention": ("223", "190", 14),
    "war": ("223", "190", 15),
}


@pytest.fixture(scope="module")
def types():
    """Return the types that have weights, by their identifier."""
    return load("event_types").set_index("event_type").drop(index="context")


@pytest.mark.parametrize(
    ("scale", "published"), [("weis", WEIS), ("cameo", CAMEO), ("copdab", COPDAB)]
)
def test_each_weight_is_the_published_one_of_its_code(types, scale, published):
    wrong = {
        name: (row[scale], published[row[f"{scale}_code"]])
        for name, row in types.iterrows()
        if row[scale] != published[row[f"{scale}_code"]]
    }
    assert not wrong, "the codebook's weight and the published one"


def test_each_type_has_the_codes_that_it_had_when_events_were_coded(types):
    columns = ["weis_code", "cameo_code", "copdab_code"]
    found = {name: tuple(row) for name, row in types[columns].iterrows()}
    assert found == CODES
