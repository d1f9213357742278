"""Thin Pelican adapters: each asks the edition's records for pages and hands them to the guard.

What is worth a unit test without Pelican lives in `synlig/pages`. Nothing here can see a private record: it runs in a
child process that is given the edition's folder (`plugins/child.py`).
"""
