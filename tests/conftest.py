"""What every test runs under: warnings are errors (pyproject.toml), and hypothesis searches by a profile.

`quick` (the default) tries the same examples every time, so that a run on one machine is a run on all; `long` looks
further and anew: `python -m pytest --hypothesis-profile=long`.
"""

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("quick", max_examples=150, deadline=None, derandomize=True, print_blob=True)
settings.register_profile(
    "long", max_examples=5000, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("quick")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh-golden", action="store_true", help="write tests/golden anew from what is built now"
    )
