"""What the terminal is told when something goes wrong: which kind, and where in the code. Nothing that anybody typed.

An exception's own words are left out, and so are a record's arguments: an address, a value or a key may stand in them.
"""

from __future__ import annotations

import logging
import traceback
from typing import Any


class CodeOnly(logging.Formatter):
    """Level, logger, the constant part of the message, and the places in the code that the exception passed."""

    def format(self, record: logging.LogRecord) -> str:
        said = str(record.msg) if record.args else ""
        lines = [f"{self.formatTime(record)} {record.levelname} {record.name} {said}".rstrip()]
        if record.exc_info and record.exc_info[0]:
            lines += _places(record.exc_info[1])
        return "\n".join(lines)


def _places(error: BaseException | None) -> list[str]:
    """Each exception of the chain by its class, under the lines it came through."""
    lines: list[str] = []
    while error is not None:
        for frame in traceback.extract_tb(error.__traceback__):
            lines.append(f"  {frame.filename}:{frame.lineno} {frame.name}")
        lines.append(f"  {type(error).__module__}.{type(error).__qualname__}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines


LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"code-only": {"()": CodeOnly}},
    "handlers": {"terminal": {"class": "logging.StreamHandler", "formatter": "code-only", "level": "ERROR"}},
    "loggers": {"django": {"handlers": [], "propagate": True}},
    "root": {"handlers": ["terminal"], "level": "ERROR"},
}
"""For Django's `LOGGING`."""
