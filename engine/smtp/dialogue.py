"""What has come in and is to go out of one session: the buffers beneath the state machine. Pure."""

from __future__ import annotations

from engine.smtp.actions import Advice, Report, Traced, Warn
from engine.smtp.transcript import shown_replies


class Dialogue:
    """Input in, lines out; replies in, blocks out; and what there is to report.

    Lines end in CR LF only (spec smtp-server.md 3). With :attr:`tracing` everything that is said is
    reported too, masked by :mod:`engine.smtp.transcript`.
    """

    def __init__(self, *, tracing: bool = False) -> None:
        self._input = b""
        self._at = 0
        self.unwanted = 0
        """Octets that are still to come and will be dropped."""
        self._replies: list[bytes] = []
        self.reports: list[Report] = []
        """What there is to log; see :meth:`take_reports`."""
        self.tracing = tracing

    def receive(self, data: bytes) -> None:
        """Take what came from the client."""
        if self.unwanted:
            unwanted, self.unwanted = self.unwanted, max(0, self.unwanted - len(data))
            data = data[unwanted:]
        self._input = data if self._at == len(self._input) else self._input[self._at :] + data
        self._at = 0

    @property
    def pending(self) -> int:
        """Octets received and not yet consumed."""
        return len(self._input) - self._at

    def peek(self, octets: int) -> bytes:
        """The first few octets that are not consumed yet."""
        return self._input[self._at : self._at + octets]

    def next_line(self) -> bytes | None:
        """The next line without its CR LF, not consumed yet; None when there is no whole one."""
        end = self._input.find(b"\r\n", self._at)
        return self._input[self._at : end] if end >= 0 else None

    def consume(self, line: bytes) -> None:
        """Go on after ``line``, which :meth:`next_line` gave."""
        self._at += len(line) + 2

    def take_all(self) -> bytes:
        """Consume everything that is pending."""
        data = self._input[self._at :] if self._at else self._input
        self._input = b""
        self._at = 0
        return data

    def take(self, octets: int) -> bytes:
        """Consume up to ``octets`` octets."""
        data = self._input[self._at : self._at + octets]
        self._at += len(data)
        return data

    def swallow(self, octets: int) -> None:
        """Drop the next ``octets`` octets, whether they are here or yet to come."""
        here = min(octets, self.pending)
        self._at += here
        self.unwanted = octets - here

    def put_back(self, rest: bytes) -> None:
        """Undo the consumption of ``rest``, the end of what :meth:`take_all` gave."""
        self._input = rest
        self._at = 0

    def forget(self) -> None:
        """Drop what is pending."""
        self._input = b""
        self._at = self.unwanted = 0

    def reply(self, reply: bytes) -> None:
        """Send ``reply``, with its CR LF, after all earlier ones."""
        self._replies.append(reply)
        if self.tracing:
            self.reports.extend(Traced(received=False, text=text) for text in shown_replies(reply))

    def report(self, report: Report) -> None:
        """Have something logged."""
        self.reports.append(report)

    def warn(self, text: str) -> None:
        """Have a warning logged."""
        self.reports.append(Warn(text))

    def advise(self, text: str) -> None:
        """Have a warning logged, unless another session has said the same."""
        self.reports.append(Advice(text))

    def heard(self, text: str, *, summary: bool = False) -> None:
        """Have a received line logged; it is masked already. Only of use when :attr:`tracing`."""
        self.reports.append(Traced(received=True, text=text, summary=summary))

    def take_replies(self) -> bytes:
        """What is to be sent now."""
        if len(self._replies) <= 1:  # as nearly always
            return self._replies.pop() if self._replies else b""
        replies = b"".join(self._replies)
        self._replies.clear()
        return replies

    def take_reports(self) -> list[Report]:
        """What there is to log now."""
        reports = self.reports
        if reports:
            self.reports = []
        return reports
