"""A member's own CV in JSON Resume becomes a profile to go on with.

Source: https://jsonresume.org/schema, v1.0.0, read 2026-11-22.

What has a place in `profil.yml` is put there; all the rest goes into `intern_note`, word for word. Nothing is lost and
nothing is guessed. The room knows no members' folder: it makes the file's text.
"""

from synlig.resume.filing import Filed, file_resume
from synlig.resume.leaves import read_resume
from synlig.yaml_text import as_yaml

__all__ = ["Filed", "as_yaml", "file_resume", "read_resume"]
