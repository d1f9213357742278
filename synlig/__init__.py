"""Synlig: the website and the anonymised CV catalogue of a Senior Erhverv network.

Rooms, with one way through: records -> gate -> edition -> pages -> (plugins) -> release. See docs/house-style.md.
This package knows nothing of Pelican; `plugins/` does.
"""
