"""What the tests of pages share: the package made by hand."""

import pytest

from tests.publish import handmade


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """Return the folder of the package made by hand."""
    return handmade.write(tmp_path_factory.mktemp("package"), handmade.tables())
