"""Pictures on the web, fetched only when the user has asked for those of one message (spec gui.md D9)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QImage
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from emailrelay_gui.aio import Tasks
from emailrelay_gui.models.mail import PICTURE_OCTETS, PICTURES, picture_of

PATIENCE = 15_000
"""Milliseconds that a server may say nothing."""


class RemoteImages(QObject):
    """Fetches without cookies, cache or referrer; unpacks in a worker thread."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._network: QNetworkAccessManager | None = None

    def fetch(self, addresses: Sequence[str], done: Callable[[dict[str, QImage]], object]) -> None:
        """Fetch pictures; ``done`` gets those that could be had, once all have been tried."""
        if self._network is None:
            self._network = QNetworkAccessManager(self)
        found: dict[str, QImage] = {}
        waiting = set(addresses[:PICTURES])

        async def unpack(address: str, data: bytes) -> None:
            image = await asyncio.to_thread(picture_of, data)
            if image is not None:
                found[address] = image
            waiting.discard(address)
            if not waiting:
                done(found)

        def ended(address: str, reply: QNetworkReply) -> None:
            good = reply.error() is QNetworkReply.NetworkError.NoError
            data = bytes(reply.readAll().data()) if good else b""
            reply.deleteLater()
            self._tasks.start(unpack(address, data), "remote-image")

        for address in tuple(waiting):
            request = QNetworkRequest(QUrl(address))
            request.setTransferTimeout(PATIENCE)
            for attribute, value in (
                (QNetworkRequest.Attribute.CookieLoadControlAttribute, QNetworkRequest.LoadControl.Manual),
                (QNetworkRequest.Attribute.CookieSaveControlAttribute, QNetworkRequest.LoadControl.Manual),
                (QNetworkRequest.Attribute.CacheSaveControlAttribute, False),
            ):
                request.setAttribute(attribute, value)
            reply = self._network.get(request)
            reply.downloadProgress.connect(partial(_bound, reply))
            reply.finished.connect(lambda address=address, reply=reply: ended(address, reply))


def _bound(reply: QNetworkReply, octets: int, _all: int) -> None:
    if octets > PICTURE_OCTETS:
        reply.abort()
