"""Works named in running notebooks, by author and year."""

import pytest

from racconigi import citing
from racconigi.citing import cite


@pytest.fixture
def works(tmp_path, monkeypatch):
    """Cite from a small bibliography."""
    path = tmp_path / "works.bib"
    path.write_text(
        '@article{one, author = {H{\\"a}ge, Frank}, title = {A}, year = {2011}}\n'
        "@article{two, author = {Ritter, Ann and Signorino, Bob}, title = {B}, year = {1999}}\n"
        "@article{three, author = {A, X and B, Y and C, Z}, title = {C}, year = {2002}}\n"
        "@article{many, author = {Palmer, Glenn and others}, title = {D}, year = {2022}}\n"
        "@book{edited, editor = {Bueno de Mesquita, Bruce}, title = {E}}\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(citing, "BIBLIOGRAPHY", path)
    citing._works.cache_clear()
    yield
    citing._works.cache_clear()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("one", "Häge 2011"),
        ("two", "Ritter and Signorino 1999"),
        ("three", "A et al. 2002"),
        ("many", "Palmer et al. 2022"),
        ("edited", "de Mesquita n.d."),
    ],
)
def test_a_work_is_named_by_its_people_and_year(works, key, said):
    assert cite(key).endswith(said)


def test_several_works_stand_in_the_order_asked(works):
    assert cite("two", "one") == "Ritter and Signorino 1999; Häge 2011"


def test_a_work_that_is_not_there_is_named(works):
    with pytest.raises(KeyError, match="nonsense"):
        cite("nonsense")
