"""Invented neighbour networks: profiles like those of a model network, as many as wanted, the same for one seed.

    python3 -m bench.neighbours       writes the two editions that the demonstration imports

For measuring the k-gate on a pool, and for a demonstration that looks like one.
"""

from bench.neighbours.profiles import neighbours

__all__ = ["neighbours"]
