"""A picture or a PDF as it was in an earlier version, to be seen before it is brought back."""

from __future__ import annotations

from pathlib import PurePosixPath

from django.http import Http404, HttpRequest, HttpResponse

from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from synlig.cms.screens.history import check_may_see
from synlig.cms.versions import NotAllowed, NotKept
from synlig.cms.web.routes import SEE, Route, allow
from synlig.release.media_types import media_type_of

_PICTURES = "public/assets/"
_PDFS = "public/files/"


def old_file(request: HttpRequest, path: str, number: int) -> HttpResponse:
    """The bytes of one version. A PDF is never shown inside our pages."""
    check_may_see(request, path)
    if not path.startswith((_PICTURES, _PDFS)) or path.endswith(".svg"):  # a drawing may hold a script
        raise Http404
    revision = next((each.revision for each in files().history(path) if each.number == number), "")
    try:
        data = files().version(path, revision)
    except (NotKept, NotAllowed):
        raise Http404 from None
    file = PurePosixPath(path)
    headers = {"Content-Disposition": f'attachment; filename="{file.name}"'} if path.startswith(_PDFS) else {}
    return HttpResponse(data, content_type=media_type_of(file), headers=headers)


ROUTES = (
    Route(
        "version-file",
        "udgave/fil/<int:number>/<path:path>",
        old_file,
        allow((Role.WRITER, Role.PUBLISHER), SEE),
    ),
)
