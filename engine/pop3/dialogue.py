"""What has come in and is to go out of one session: SMTP's buffers with POP3's words for the log. Pure."""

from __future__ import annotations

from engine.pop3.transcript import shown_content, shown_reply
from engine.smtp.actions import Traced
from engine.smtp.dialogue import Dialogue


class PopDialogue(Dialogue):
    """Input in, lines out; replies in, blocks out; and what there is to report."""

    def __init__(self, *, tracing: bool = False) -> None:
        super().__init__(tracing=tracing)
        self._outgoing: list[bytes] = []
        self.waiting = 0
        """Octets of replies that have not been taken yet."""

    def reply(self, reply: bytes) -> None:
        self._outgoing.append(reply)
        self.waiting += len(reply)
        if self.tracing:
            for text, summary in shown_reply(reply):
                self.report(Traced(received=False, text=text, summary=summary))

    def sent_content(self, lines: int) -> None:
        """Have the sending of a message logged. Only of use when :attr:`tracing`."""
        self.report(Traced(received=False, text=shown_content(lines), summary=True))
        self.report(Traced(received=False, text="."))

    def take_replies(self) -> bytes:
        replies = b"".join(self._outgoing)
        self._outgoing.clear()
        self.waiting = 0
        return replies
