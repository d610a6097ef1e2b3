"""What is said about messages once a session takes them: MAIL, RCPT, DATA or BDAT, one message after another.

The dialogue of spec forwarding.md 5, 8 to 10. With pipelining everything up to DATA goes out at once, and the
commands of the next message go with the end of the present one (RFC 2920), so that a message costs one round
trip. What comes of a message is a :class:`~engine.forward.outcome.Verdict`; what ends the session is raised.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, Protocol

from aiosmtplib import SMTPException

from engine.errors import SpoolError
from engine.forward.bdat import has_lone_newline, send_bdat
from engine.forward.client import HopClient
from engine.forward.content import BLOCK, has_eight_bit, read_block, send_data
from engine.forward.mapping import mapped, translated
from engine.forward.outcome import Step, Verdict
from engine.forward.profile import HopProfile
from engine.forward.reply import Reply
from engine.forward.transaction import (
    SEVEN_BIT_ONLY,
    mail_command,
    may_be_eight_bit,
    mismatches,
    rcpt_command,
    unsafe_address,
    uses_bdat,
)
from engine.forward.wire import EarlyReply, Tap
from engine.mail.circles import CIRCLES, goes_in_circles
from engine.spool.envelope import Envelope
from engine.spool.history import RecipientOutcome


class Listener(Tap, Protocol):
    """Who hears of the dialogue besides of its lines."""

    def warning(self, text: str) -> None:
        """Something for every log."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One message as it is to be sent."""

    envelope: Envelope
    recipients: tuple[str, ...]
    size: int
    open: Callable[[], BinaryIO]
    """Gives the content from its start; may raise SpoolError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answers:
    """What was said to the commands of one message that come before its content."""

    mail: Reply
    recipients: tuple[Reply, ...]
    data: Reply | None
    """None when DATA has not been sent yet."""


def nobody() -> Outgoing | None:
    """No message follows."""
    return None


class Dialogue:
    """The messages of one session that has been made ready."""

    def __init__(self, client: HopClient, profile: HopProfile, observer: Listener, *, identity: str | None) -> None:
        """``identity``: who has signed in, None for nobody."""
        self._client = client
        self._profile = profile
        self._observer = observer
        self._identity = identity
        self._warned: set[str] = set()
        self._in_content = False
        self._begun: Outgoing | None = None
        self.step = Step.MAIL
        """How far the present message has got."""
        self.head = b""
        """The first block of the content that was sent last."""

    @property
    def begun(self) -> bool:
        """Whether the commands of a message are out that has not been delivered yet."""
        return self._begun is not None

    async def deliver(self, message: Outgoing, *, following: Callable[[], Outgoing | None] = nobody) -> Verdict:
        """Offer one message; the session can take another one if it is still :attr:`usable`.

        ``following`` is asked for the next message when the end of this one goes out, so that its commands
        can go with it. If it gives one, that one must be delivered next, or the session abandoned.
        """
        begun, self._begun = self._begun, None
        assert begun is None or begun is message, "the message that has been begun comes next"
        if begun is None and (verdict := self._unsendable(message)) is not None:
            return verdict
        try:
            with message.open() as content:
                return await self._transaction(message, content, following, begun=begun is not None)
        except SpoolError as error:
            if self._in_content or begun is not None:
                # Nothing but the end of the connection ends a message that must not be accepted.
                self._client.abandon()
            return Verdict(step=Step.LOCAL, reason=str(error))

    def _unsendable(self, message: Outgoing) -> Verdict | None:
        for mismatch in mismatches(message.envelope, self._client.esmtp_extensions, self._profile):
            if mismatch.strict:
                self._observer.warning(f"smtp client protocol: failed: {mismatch.reason}")
                return Verdict(step=Step.LOCAL, reason=mismatch.reason, enhanced=mismatch.enhanced)
            if mismatch.warning not in self._warned:
                self._warned.add(mismatch.warning)
                self._observer.warning(mismatch.warning)
        if unsafe := unsafe_address(message.envelope, message.recipients):
            return Verdict(step=Step.LOCAL, reason=f"{unsafe!r} is no address that can be sent")
        return None

    async def _transaction(
        self, message: Outgoing, content: BinaryIO, following: Callable[[], Outgoing | None], *, begun: bool
    ) -> Verdict:
        bdat = uses_bdat(message.envelope, self._client.esmtp_extensions)
        if bdat and await asyncio.to_thread(has_lone_newline, content):
            return Verdict(step=Step.LOCAL, reason="binary content with a lone CR or LF cannot be sent by BDAT")
        first = read_block(content, BLOCK)
        if verdict := await self._unfit(message, first, content):
            if begun:
                self._client.abandon()
            return verdict
        some = self._profile.some
        answers = await self._envelope(message, begun=begun)
        mail, data = answers.mail, answers.data
        if mail.code != 250:
            await self._undo(data, needed=mail.positive)
            return Verdict(step=Step.MAIL, reply=mail, some=some)
        pairs = tuple(zip(message.recipients, answers.recipients, strict=True))
        accepted = tuple(address for address, reply in pairs if reply.positive)
        refused = tuple(
            RecipientOutcome(address=address, code=reply.code, reason=reply.reason)
            for address, reply in pairs
            if not reply.positive
        )
        if not accepted or (refused and not some):
            await self._undo(data, needed=True)
            worst = max((reply for _, reply in pairs if not reply.positive), key=lambda reply: reply.code)
            return Verdict(step=Step.RCPT, reply=worst, accepted=accepted, refused=refused, some=some)
        if refused:
            self._observer.warning("smtp client protocol: one or more recipients rejected")
        step, final = await self._content(message, first, content, data, following, bdat=bdat)
        delivered = step is Step.CONTENT and final.success
        return Verdict(step=step, reply=final, accepted=accepted, refused=refused, some=some, delivered=delivered)

    async def _unfit(self, message: Outgoing, first: bytes, content: BinaryIO) -> Verdict | None:
        """What only the content tells, of which ``first`` has been read: that it goes round in circles, or is 8-bit."""
        if goes_in_circles(first):
            return Verdict(step=Step.LOCAL, reason=CIRCLES, enhanced="5.4.6")
        if not may_be_eight_bit(message.envelope, self._client.esmtp_extensions, self._profile):
            return None
        if await asyncio.to_thread(has_eight_bit, first, content):
            return Verdict(step=Step.LOCAL, reason=SEVEN_BIT_ONLY, enhanced="5.6.3")
        return None

    def _commands(self, message: Outgoing) -> list[str]:
        """Everything that may go out before a reply is needed (RFC 2920 3.1).

        Where one refused recipient is to stop the message, DATA must wait for the replies.
        """
        extensions = self._client.esmtp_extensions
        lines = [mail_command(message.envelope, extensions, self._identity, self._profile)]
        lines += [rcpt_command(address) for address in message.recipients]
        whole = self._profile.some or len(message.recipients) == 1
        if self._pipelining and whole and not uses_bdat(message.envelope, extensions):
            lines.append("DATA")
        return lines

    @property
    def _pipelining(self) -> bool:
        return self._profile.pipelining and self._client.supports_extension("pipelining")

    async def _envelope(self, message: Outgoing, *, begun: bool) -> _Answers:
        """The replies to MAIL and to each RCPT; one by one, none is sent once MAIL or the session is refused."""
        lines = self._commands(message)
        self.step = Step.MAIL
        with translated():
            if not self._pipelining:
                return await self._one_by_one(lines)
            replies = await (self._client.answers(len(lines)) if begun else self._client.commands(lines))
        if any(reply.code == 421 for reply in replies):
            self._client.abandon()
        count = len(message.recipients)
        data = replies[1 + count] if len(lines) > 1 + count else None
        return _Answers(mail=replies[0], recipients=tuple(replies[1 : 1 + count]), data=data)

    async def _one_by_one(self, lines: Sequence[str]) -> _Answers:
        mail = await self._client.command(lines[0])
        replies: list[Reply] = []
        self.step = Step.RCPT
        for line in lines[1:] if mail.code == 250 else ():
            closing = bool(replies) and replies[-1].code == 421
            replies.append(replies[-1] if closing else await self._client.command(line))
        return _Answers(mail=mail, recipients=tuple(replies), data=None)

    def _begin(self, following: Callable[[], Outgoing | None]) -> list[bytes]:
        """The first commands of the next message, if there is one that has nothing in its way."""
        if not self._pipelining:
            return []
        message = following()
        if message is None:
            return []
        self._begun = message
        return self._client.encoded(self._commands(message))

    def fits(self, message: Outgoing) -> bool:
        """Whether nothing has to be said or decided before ``message`` can be begun."""
        extensions = self._client.esmtp_extensions
        return not (
            mismatches(message.envelope, extensions, self._profile)
            or may_be_eight_bit(message.envelope, extensions, self._profile)
            or uses_bdat(message.envelope, extensions)
            or unsafe_address(message.envelope, message.recipients)
        )

    async def _content(
        self,
        message: Outgoing,
        first: bytes,
        content: BinaryIO,
        data: Reply | None,
        following: Callable[[], Outgoing | None],
        *,
        bdat: bool,
    ) -> tuple[Step, Reply]:
        profile, observer = self._profile, self._observer
        stall, limit = profile.stall_limit, profile.reply_limit or None
        self.step = Step.DATA
        if not bdat:
            with translated():
                reply = data or await self._client.command("DATA")
            if reply.code != 354:
                await self._reset()
                return Step.DATA, reply
        hop = self._client.hop
        self._in_content = True
        self.step = Step.CONTENT
        self.head = b""
        try:
            if bdat:
                content.seek(0)
                reply = await send_bdat(self._client, content, message.size, tap=observer, stall=stall, limit=limit)
            else:
                ahead = partial(self._begin, following)
                reply = await send_data(hop, first, content, tap=observer, stall=stall, limit=limit, ahead=ahead)
                self.head = hop.head
        except EarlyReply as error:
            self._client.abandon()
            if error.reply.positive:
                raise mapped(error) from error
            return Step.CONTENT, error.reply
        except (SMTPException, OSError) as error:
            self._client.abandon()
            raise mapped(error, unknown=hop.complete) from error
        self._in_content = False
        if bdat and not reply.success:
            await self._reset()
        return Step.CONTENT, reply

    async def _undo(self, data: Reply | None, *, needed: bool) -> None:
        """Nothing is sent: out of the transaction, also with a server that wants the content nevertheless."""
        if data is None or data.code != 354:
            if needed:
                await self._reset()
        elif self._client.is_connected:
            # RFC 2920 3.1: it has no recipients, so that a lone dot sends nothing to nobody.
            with translated():
                await self._client.command(".")

    async def _reset(self) -> None:
        if self._client.is_connected:
            with translated():
                await self._client.command("RSET")
