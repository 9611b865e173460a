import itertools
import random

import pytest


@pytest.fixture(scope="session")
def rng():
    return random.Random(7)


@pytest.fixture(scope="session")
def numbers():
    return itertools.count()
