"""One running application for each user and configuration; a second start hands its wishes to the first.

A lock file decides who is first (Qt finds out about stale ones by process id and host); a local socket
carries one line of JSON: ``{"verbs": ["show", "flush"]}``.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

VERBS = ("show", "start", "stop", "flush", "pause", "quit")
WAIT = 2000
"""Milliseconds that a second start waits for the first one; nothing else runs in it then."""
LONGEST = 4096


class SingleInstance(QObject):
    """The first one listens; the others talk to it and leave."""

    asked = Signal(str)
    """A verb of :data:`VERBS`."""

    def __init__(self, config_file: Path | None, folder: Path | None = None, *, attach: str = "") -> None:
        super().__init__()
        base = folder if folder is not None else Path(tempfile.gettempdir())
        self._name = name_for(config_file, base, attach)
        self._lock = QLockFile(str(base / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._sockets: list[QLocalSocket] = []

    def claim(self) -> bool:
        """Become the first one; False when somebody is already."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def send(self, verbs: Sequence[str]) -> bool:
        """Hand verbs to the first one; False when it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT):
            return False
        socket.write(json.dumps({"verbs": list(verbs)}).encode() + b"\n")
        socket.flush()
        return socket.waitForReadyRead(WAIT) and bytes(socket.readAll().data()) == b"ok\n"

    def close(self) -> None:
        """Make room for the next one."""
        self._server.close()
        self._lock.unlock()

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._sockets.append(socket)
            socket.readyRead.connect(lambda one=socket: self._read(one))
            socket.disconnected.connect(lambda one=socket: self._forget(one))

    def _forget(self, socket: QLocalSocket) -> None:
        if socket in self._sockets:
            self._sockets.remove(socket)
            socket.deleteLater()

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        verbs = understood(bytes(socket.readLine().data()))
        socket.write(b"ok\n")
        socket.flush()
        socket.disconnectFromServer()
        for verb in verbs:
            self.asked.emit(verb)


def understood(line: bytes) -> tuple[str, ...]:
    """The verbs of a line; what is not one is left out."""
    try:
        found = json.loads(line)
    except ValueError:
        return ()
    verbs = cast(dict[str, object], found).get("verbs") if isinstance(found, dict) else None
    given = cast(list[object], verbs) if isinstance(verbs, list) else []
    return tuple(verb for verb in VERBS if verb in given)


def name_for(config_file: Path | None, folder: Path, attach: str = "") -> str:
    """A short name that only this user, configuration or admin address, and folder have."""
    whole = f"{getpass.getuser()}|{config_file.resolve() if config_file else ''}|{folder}{attach and '|'}{attach}"
    return f"emailrelay-{hashlib.sha256(whole.encode()).hexdigest()[:16]}"
