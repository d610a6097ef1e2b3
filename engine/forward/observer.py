"""What a session does, as events for the log and the window."""

from __future__ import annotations

from engine.bus import Bus
from engine.events import HopClosed, HopConnecting, HopOpened, Level, MessageId, Notice, SessionSecured, Wire
from engine.forward.reply import Reply
from engine.forward.session import Stage
from engine.sasl.xoauth2 import without_reasons


class BusObserver:
    """Publishes what it hears; lines only while somebody wants them."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self.address = ""
        """The far end, once the connection stands."""
        self.message: MessageId | None = None
        """The message that the lines are about."""
        self._connection = 0

    def sent(self, text: str, *, summary: bool = False) -> None:
        if self._bus.tracing:
            self._wire(
                Wire(
                    direction="tx",
                    text=text,
                    role="client",
                    peer=self.address,
                    summary=summary,
                    message=self.message,
                    connection=self._connection,
                )
            )

    def received(self, reply: Reply) -> None:
        if self._bus.tracing:
            for line in reply.lines:
                self._wire(
                    Wire(
                        direction="rx",
                        text=without_reasons(line),
                        role="client",
                        peer=self.address,
                        message=self.message,
                        connection=self._connection,
                    )
                )
        for line in reply.lines:
            if len(line) > 1000:
                self.warning(f"very long line detected: {len(line)} > 1000")

    def _wire(self, wire: Wire) -> None:
        self._bus.publish(wire)

    def stage(self, stage: Stage, address: str) -> None:
        self.address = address
        self._bus.publish(
            HopConnecting(stage=stage, address=address, connection=self._connection, message=self.message)
        )

    def begun(self, address: str) -> None:
        self._connection = self._bus.number()
        self._bus.publish(HopOpened(connection=self._connection, address=address))

    def opened(self, local: str, address: str) -> None:
        self._bus.publish(HopOpened(connection=self._connection, address=address, local=local))

    def closed(self) -> None:
        number, self._connection = self._connection, 0
        if number:
            self._bus.publish(HopClosed(connection=number))

    def secured(self, protocol: str, cipher: str) -> None:
        self._bus.publish(
            SessionSecured(
                role="client", peer=self.address, protocol=protocol, cipher=cipher, connection=self._connection
            )
        )

    def notice(self, text: str) -> None:
        self._bus.publish(Notice(level=Level.VERBOSE, text=text, message=self.message))

    def warning(self, text: str) -> None:
        self._bus.publish(Notice(level=Level.WARNING, text=text, message=self.message))
