"""What several tests need: a copy of the evidence to break."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent


@pytest.fixture
def data(tmp_path):
    """Return a copy of the data package in a folder of its own."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data"))


#: Spark on this machine alone: no page of its own, no address but that of the machine itself.
ALONE = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.log.level": "ERROR",
    "spark.sql.shuffle.partitions": "2",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}


@pytest.fixture(scope="module")
def spark(tmp_path_factory):
    """Return a session of Spark in local mode."""
    from pyspark.sql import SparkSession

    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    builder = SparkSession.builder.master("local[1]").config(map=ALONE)
    folder = str(tmp_path_factory.mktemp("spark"))
    session = builder.config("spark.sql.warehouse.dir", folder).getOrCreate()
    yield session
    session.stop()


# Examples are drawn the same way in every run, and no slow machine can fail a true test.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
