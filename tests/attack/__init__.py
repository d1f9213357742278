"""Somebody who wants the private values out, and somebody who measures whether they are, both without our own sweep."""
