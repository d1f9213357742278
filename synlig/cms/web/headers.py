"""What every answer says besides its page. The values follow the OWASP Secure Headers Project, November 2026."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",  # blob: a picture that is about to be uploaded, shown while it is cropped
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",  # the preview
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""No inline script or style, and nothing from anybody else."""
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}
"""On every answer that has not said it otherwise itself, as the preview's frame and the static files do."""

Answer = Callable[[HttpRequest], HttpResponseBase]


def answer_headers(get_response: Answer) -> Answer:
    """Django's middleware for `HEADERS`."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return answer
