"""A service on 127.0.0.1 that answers lines, in threads of its own: for programs that are asked over the network."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Generator
from contextlib import contextmanager


class LineService(socketserver.ThreadingTCPServer):
    """Answers each line by :attr:`answer`; an answer of None hangs up."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Lines)
        self.answer: bytes | None = b""
        self.questions: list[bytes] = []
        self.connections = 0

    @property
    def address(self) -> str:
        """As an option wants it."""
        return f"127.0.0.1:{self.server_address[1]}"


class _Lines(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        service = self.server
        assert isinstance(service, LineService)
        service.connections += 1
        for line in self.rfile:
            service.questions.append(line)
            if service.answer is None:
                return
            self.wfile.write(service.answer)


@contextmanager
def line_service() -> Generator[LineService]:
    """A running service."""
    with LineService() as service:
        thread = threading.Thread(target=service.serve_forever, kwargs={"poll_interval": 0.05}, name="line service")
        thread.start()
        try:
            yield service
        finally:
            service.shutdown()
            thread.join()
