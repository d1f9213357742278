"""A page of Chromium that Django's test client answers: real styles, scripts and headers, and nothing that listens."""

from __future__ import annotations

from contextvars import copy_context
from typing import TYPE_CHECKING

from django.http import HttpResponse

from tests.cms.browser import Browser

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

ORIGIN = "http://localhost"


class Window:
    """What somebody has before them. `browser` keeps their cookies, and may have gone on by itself."""

    def __init__(self, page: Page, browser: Browser):
        self.page, self.browser = page, browser
        self._shown: HttpResponse | None = None
        self._context = copy_context()
        page.route("**/*", self._answer)

    def show(self, answer: HttpResponse) -> None:
        """An answer that the browser got, also to a form, as a page at its address."""
        self._shown = answer
        self.page.goto(ORIGIN + answer.request["PATH_INFO"])

    def close(self) -> None:
        """The page is free for another."""
        self.page.unroute("**/*", self._answer)

    def _answer(self, route: Route) -> None:
        asked = route.request
        if self._shown is not None and asked.is_navigation_request():
            answer, self._shown = self._shown, None
        else:
            answer = (
                self._context.run(  # Playwright calls from elsewhere, where Django has no connection open
                    self.browser.client.generic,
                    asked.method,
                    asked.url.removeprefix(ORIGIN),
                    asked.post_data_buffer or b"",
                    content_type=asked.headers.get("content-type", ""),
                    headers={"Accept": asked.headers.get("accept", "*/*"), "Origin": ORIGIN},
                )
            )
        body = b"".join(answer) if answer.streaming else answer.content
        route.fulfill(status=answer.status_code, headers=dict(answer.headers), body=body)
