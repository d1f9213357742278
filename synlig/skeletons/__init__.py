"""Skeletons: files to begin from, and a whole folder for another association. Each can be read as it is.

The texts lie beside this file as they will lie in the association's folder, with a comment at each field; `$name` marks
what is filled in. Words that a field takes come from where they are defined, so that no comment goes out of date.
"""

from synlig.skeletons.association import make_association
from synlig.skeletons.skeleton import KINDS, member_files, write_member, write_skeleton
from synlig.skeletons.texts import write_new

__all__ = ["KINDS", "make_association", "member_files", "write_member", "write_new", "write_skeleton"]
