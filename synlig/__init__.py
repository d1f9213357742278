"""Synlig: the website and the anonymised CV catalogue of a Senior Erhverv network.

Rooms, with one way through: records -> gate -> edition -> pages -> (plugins) -> release. See docs/house-style.md.
This package knows nothing of Pelican; `plugins/` does.
"""

import logging

# What a library complains of is told by us, without the value: left to itself, Python prints the library's own words,
# and pypdf's quote the file. It holds for the child processes as well, which import this first.
logging.getLogger().addHandler(logging.NullHandler())
