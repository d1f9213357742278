"""What the server itself answers, before any screen is asked: a body that is too large, and what is no request at all.

Who sends too large a file is to read why. A browser reads no answer before it has sent everything, and sees a broken
connection if the server hangs up meanwhile. So what is too much is taken in and thrown away, byte by byte.
"""

from __future__ import annotations

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.task import ErrorTask
from waitress.utilities import RequestEntityTooLarge

from synlig.cms.web.headers import HEADERS
from synlig.cms.web.static_files import static_address
from synlig.language import _

MOST_THROWN_AWAY = 1024 * 1024 * 1024
"""Bytes. A film from a telephone; whoever sends more is hung up on."""


class PatientParser(HTTPRequestParser):
    """Reads what is too large to its end, and keeps none of it."""

    left: int | None = None
    """How many bytes are still to come of what is thrown away."""

    def received(self, data: bytes) -> int:
        if self.left is not None:
            taken = min(len(data), self.left)
            self.left -= taken
            self.completed = self.left == 0
            return taken
        taken = super().received(data)
        if isinstance(self.error, RequestEntityTooLarge) and not self.chunked:
            self.left = self.content_length if self.content_length <= MOST_THROWN_AWAY else 0
            self.completed = self.left == 0
        return taken


class ReadableError(ErrorTask):
    """A page in Danish, in the place of the server's English line."""

    def execute(self) -> None:
        error = self.request.error  # type: ignore[attr-defined]  # the stubs take a request for the error
        body = refusal(error.code).encode()
        self.status = f"{error.code} {error.reason}"
        self.response_headers = [
            *self.response_headers,
            ("Content-Type", "text/html; charset=utf-8"),
            *HEADERS.items(),
        ]
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


class Channel(HTTPChannel):
    """A connection with both."""

    parser_class = PatientParser
    error_task_class = ReadableError


def refusal(code: int) -> str:
    """The page for a status, without the layout: nobody knows who asks."""
    if code == RequestEntityTooLarge.code:
        heading = _("Filen fylder for meget")
        sentences = [
            _("Et billede eller et referat må højst fylde 25 MB, og en PDF 20 MB."),
            _("Gå tilbage i browseren, og vælg en mindre. Det andet, du har skrevet, står der endnu."),
        ]
    elif code >= 500:
        heading = _("Programmet gik i stykker")
        sentences = [
            _("Fejlen er vores, ikke din. Det, der sidst blev gemt, er gemt. Sig det til IT-gruppen.")
        ]
    else:
        heading = _("Det kunne programmet ikke tage imod")
        sentences = [_("Formularen gik i stykker på vejen. Gå tilbage, og prøv igen.")]
    styles = ("css/tokens.css", "css/fonts.css", "css/base.css", "cms.css")
    return "\n".join(
        (
            '<!doctype html>\n<html lang="da">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            f"<title>{heading}</title>",
            *(f'<link rel="stylesheet" href="{static_address(each)}">' for each in styles),
            f'</head>\n<body>\n<header class="top"><a class="house" href="/" aria-label="{_("Overblik")}">',
            f'<img src="{static_address("img/sign.svg")}" alt="" width="32" height="32"></a></header>',
            f'<div class="house-plan alone">\n<main>\n<h1>{heading}</h1>',
            *(f"<p>{sentence}</p>" for sentence in sentences),
            f'<p><a class="button" href="/">{_("Gå til overblikket")}</a></p>\n</main>\n</div>\n</body>\n</html>\n',
        )
    )
