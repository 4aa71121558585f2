"""The layouts of event data: each is found, and names its columns where a file does not."""

import pytest

from racconigi.inputs.files import look
from racconigi.inputs.formats import FORMATS, found, laid_out

#: The first lines of files of each layout, as their projects publish them, cut after the columns
#: that matter.
HEADERS = {
    "plain": "date,event_type,initiator,target",
    "icews": "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\t"
    "CAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID",
    "phoenix": "eid,story_date,year,month,day,source,source_root,source_agent,source_others,target,"
    "target_root,target_agent,target_others,code,root_code,quad_class,goldstein",
    "polecat": "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\t"
    "Actor Name\tActor Country\tRecipient Name\tRecipient Country",
    "ucdp": "id,relid,year,active_year,code_status,type_of_violence,side_a,side_b,date_start",
}


def shape(line):
    return look([line], [], {column for layout in FORMATS.values() for column in layout.shows})


@pytest.mark.parametrize("name", HEADERS)
def test_a_layout_is_found_by_its_header_and_has_its_columns(name):
    told = shape(HEADERS[name])
    assert found(told) == name
    columns = set(FORMATS[name].columns.values()) - {"joint", "scope", "confidence", "episode"}
    assert columns <= set(told.names)
    assert laid_out(told, name) == told


@pytest.mark.parametrize(("columns", "name"), [(57, "gdelt1"), (58, "gdelt1"), (61, "gdelt2")])
def test_gdelt_is_found_without_a_header(columns, name):
    row = ["1", "19790101", *["" for _ in range(columns - 2)]]
    told = laid_out(shape("\t".join(row)), found(shape("\t".join(row))))
    assert found(shape("\t".join(row))) == name
    assert not told.headed
    places = [told.names.index(name) for name in ("SQLDATE", "Actor1CountryCode", "EventCode")]
    assert places == [1, 7, 26]
    assert told.names.index("GoldsteinScale") == 30


@pytest.mark.parametrize("line", ["a,b,c", "1\t19790101\t3", "\t".join(["x"] * 58), ""])
def test_what_is_none_of_them_is_not_guessed(line):
    assert found(shape(line)) is None


def test_every_layout_names_a_date_and_what_an_event_weighs():
    for layout in FORMATS.values():
        assert {"date", "code", "initiator", "target"} <= layout.columns.keys()
        assert len(layout.shows) > 1
