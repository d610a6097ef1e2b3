"""Sessions that read into one buffer for all of them."""

from __future__ import annotations

import asyncio

from engine.server.session import SmtpSession


class BufferedSmtpSession(SmtpSession, asyncio.BufferedProtocol):  # pyright: ignore[reportIncompatibleMethodOverride] - aiosmtpd and asyncio name the same parameter differently
    """The same for asyncio's own selector loops, which otherwise make a new buffer for every read.

    All sessions share one buffer: those loops fill it and hand it over in one go.
    """

    def get_buffer(self, sizehint: int) -> memoryview:
        del sizehint
        return self.shared.read_buffer

    def buffer_updated(self, nbytes: int) -> None:
        self.data_received(self.shared.read_buffer[:nbytes].tobytes())
