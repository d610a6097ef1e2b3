"""What the lines after an envelope's ``End`` tell: failures, attempts, the next attempt, recipients' answers. Pure.

E-MailRelay's own lines are ``Reason`` and ``ReasonCode`` (spec message-store.md 3.5, 5). Ours are
``X-MailRelay-Ext-...`` headers, which the original keeps and ignores:

    X-MailRelay-Ext-Attempts: <number of attempts since the message was queued>
    X-MailRelay-Ext-Next: <Unix time before which it is not tried again>
    X-MailRelay-Ext-Attempt: <Unix time> <reply code or 0> <reason>
    X-MailRelay-Ext-Cause: <stage or -> <enhanced status code or -> <key of the diagnosis or ->
    X-MailRelay-Ext-Recipient: <reply code or 0> <xtext of the address> <reason>

A ``Cause`` belongs to the ``Attempt`` or ``Reason`` that follows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from engine.link import Failure
from engine.spool import xtext
from engine.spool.envelope import Envelope

REASON = "X-MailRelay-Reason:"
REASON_CODE = "X-MailRelay-ReasonCode:"
ATTEMPTS = "X-MailRelay-Ext-Attempts:"
NEXT = "X-MailRelay-Ext-Next:"
ATTEMPT = "X-MailRelay-Ext-Attempt:"
CAUSE = "X-MailRelay-Ext-Cause:"
RECIPIENT = "X-MailRelay-Ext-Recipient:"

LONGEST_REASON = 2000
"""Characters of a reason, as written."""
MOST_ATTEMPTS = 100
"""Attempts that are remembered one by one; older ones are dropped, not uncounted."""

_NEXT_LINE = b"\n" + NEXT.encode()
_END_LINE = b"\nX-MailRelay-End"
_ESCAPE = re.compile(rb"\\(\\|n|x[0-9a-f]{2})")
_WORD = re.compile(r"[!-~]{1,60}")
_INVISIBLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What a failure means; each is one word, or empty."""

    stage: str = ""
    """How far the delivery got."""
    enhanced: str = ""
    """Enhanced status code (RFC 3463)."""
    diagnosis: str = ""
    """Key of the catalogue of :mod:`engine.remedies`."""


NO_CAUSE = Cause()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientOutcome:
    """What the next hop said to one recipient."""

    address: str
    code: int
    reason: str


def escape_reason(reason: str) -> str:
    r"""``reason`` as one line of printable ASCII: ``\\``, ``\n`` and ``\xhh`` for what is not."""
    octets = reason.encode("utf-8", "surrogateescape")
    parts: list[str] = []
    length = 0
    for octet in octets:
        part = _escaped(octet)
        length += len(part)
        if length > LONGEST_REASON:
            break
        parts.append(part)
    return "".join(parts).strip(" ")


def unescape_reason(text: str) -> str:
    """The reason for people: line ends as LF; other control characters stay escaped."""
    octets = _ESCAPE.sub(_unescaped, text.encode("utf-8", "surrogateescape"))
    decoded = octets.decode("utf-8", "replace")
    return _INVISIBLE.sub(lambda match: f"\\x{ord(match[0]):02x}", decoded)


def reason_lines(reason: str, code: int) -> tuple[str, str]:
    """The two lines that tell why a message failed; ``code`` 0 if there is none."""
    return f"{REASON} {escape_reason(reason)}".rstrip(), f"{REASON_CODE} {code}" if code else REASON_CODE


def damaged_bytes(data: bytes, reason: str) -> bytes:
    """The octets of a damaged envelope, with the reason for people appended and nothing taken away."""
    lines = [data.decode("utf-8", "surrogateescape"), *reason_lines(reason, 0), ""]
    if not lines[0] or lines[0].endswith("\n"):
        lines[0:2] = [lines[0] + lines[1]]
    return "\r\n".join(lines).encode("utf-8", "surrogateescape")


def with_failure(envelope: Envelope, reason: str, code: int) -> Envelope:
    """``envelope`` with one more reason; earlier ones stay."""
    return replace(envelope, trailing=(*envelope.trailing, *reason_lines(reason, code)))


def with_cause(envelope: Envelope, cause: Cause) -> Envelope:
    """``envelope`` that says what the failure means that is written next; as it is if nothing is known."""
    lines = _cause_lines(cause)
    return replace(envelope, trailing=(*envelope.trailing, *lines)) if lines else envelope


def with_attempt(
    envelope: Envelope, *, time: float, code: int, reason: str, next_attempt: float, cause: Cause = NO_CAUSE
) -> Envelope:
    """``envelope`` after one more attempt that did not succeed; times are Unix times."""
    count = attempts(envelope) + 1
    kept = [line for line in envelope.trailing if not line.startswith((ATTEMPTS, NEXT))]
    surplus = sum(line.startswith(ATTEMPT) for line in kept) + 1 - MOST_ATTEMPTS
    for _ in range(surplus):
        at = next(number for number, line in enumerate(kept) if line.startswith(ATTEMPT))
        explained = at > 0 and kept[at - 1].startswith(CAUSE)
        del kept[at - explained : at + 1]
    kept += _cause_lines(cause)
    kept.append(f"{ATTEMPT} {int(time)} {code} {escape_reason(reason)}".rstrip())
    kept.append(f"{ATTEMPTS} {count}")
    kept.append(f"{NEXT} {int(next_attempt)}")
    return replace(envelope, trailing=tuple(kept))


def _cause_lines(cause: Cause) -> tuple[str, ...]:
    words = (cause.stage, cause.enhanced, cause.diagnosis)
    if not any(words):
        return ()
    return (f"{CAUSE} {' '.join(word if _WORD.fullmatch(word) else '-' for word in words)}",)


def with_recipient_outcome(envelope: Envelope, outcome: RecipientOutcome) -> Envelope:
    """``envelope`` that remembers what the next hop said to one recipient; an earlier answer is replaced."""
    start = f"{RECIPIENT} "
    address = xtext.encode(outcome.address)
    kept = [line for line in envelope.trailing if not (line.startswith(start) and line.split(" ")[2:3] == [address])]
    line = f"{start}{outcome.code} {address} {escape_reason(outcome.reason)}".rstrip()
    return replace(envelope, trailing=(*kept, line))


def without_backoff(envelope: Envelope) -> Envelope:
    """``envelope`` as if it had not been tried yet; its history is kept."""
    return replace(
        envelope, trailing=tuple(line for line in envelope.trailing if not line.startswith((ATTEMPTS, NEXT)))
    )


def attempts(envelope: Envelope) -> int:
    """Attempts since the message was queued, or queued again."""
    return int(_last_number(envelope.trailing, ATTEMPTS))


def next_attempt(envelope: Envelope) -> float:
    """Unix time before which the message is not tried again; 0 when any run may take it."""
    return float(_last_number(envelope.trailing, NEXT))


def next_attempt_in(data: bytes) -> float:
    """The same for the octets of an envelope file, without reading the rest of them."""
    start = data.rfind(_NEXT_LINE)
    if start < 0 or start < data.find(_END_LINE):
        return 0.0
    line = data[start + len(_NEXT_LINE) :].partition(b"\n")[0]
    return float(_number(line.decode("ascii", "replace").strip()))


def failures(envelope: Envelope) -> tuple[Failure, ...]:
    """Everything that went wrong so far, in the order of the file."""
    return failures_in(envelope.trailing)


def failures_in(lines: tuple[str, ...]) -> tuple[Failure, ...]:
    """The failures that ``lines`` tell of; also for files that are no good as envelopes."""
    found: list[Failure] = []
    cause = NO_CAUSE
    for line in lines:
        if line.startswith(CAUSE):
            stage, enhanced, key = (word if word != "-" else "" for word in _words(line[len(CAUSE) :]))
            cause = Cause(stage=stage, enhanced=enhanced, diagnosis=key)
        elif line.startswith(REASON):
            found.append(_failure(unescape_reason(line[len(REASON) :].strip()), cause))
            cause = NO_CAUSE
        elif line.startswith(REASON_CODE) and found:
            found[-1] = replace(found[-1], code=_number(line[len(REASON_CODE) :].strip()))
        elif line.startswith(ATTEMPT):
            time, code, reason = _words(line[len(ATTEMPT) :])
            failure = _failure(unescape_reason(reason), cause)
            found.append(replace(failure, code=_number(code), time=float(_number(time))))
            cause = NO_CAUSE
    return tuple(found)


def _failure(reason: str, cause: Cause) -> Failure:
    return Failure(reason=reason, code=0, stage=cause.stage, enhanced=cause.enhanced, diagnosis=cause.diagnosis)


def recipient_outcomes(envelope: Envelope) -> tuple[RecipientOutcome, ...]:
    """What the next hop said to single recipients."""
    found: list[RecipientOutcome] = []
    for line in envelope.trailing:
        if line.startswith(RECIPIENT):
            code, address, reason = _words(line[len(RECIPIENT) :])
            outcome = RecipientOutcome(
                address=xtext.decode(address), code=_number(code), reason=unescape_reason(reason)
            )
            found.append(outcome)
    return tuple(found)


def _words(text: str) -> tuple[str, str, str]:
    first, _, rest = text.strip().partition(" ")
    second, _, third = rest.partition(" ")
    return first, second, third


def _last_number(lines: tuple[str, ...], start: str) -> int:
    for line in reversed(lines):
        if line.startswith(start):
            return _number(line[len(start) :].strip())
    return 0


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 12 else 0


def _escaped(octet: int) -> str:
    if octet == ord("\\"):
        return "\\\\"
    if octet == ord("\n"):
        return "\\n"
    return chr(octet) if 0x20 <= octet < 0x7F else f"\\x{octet:02x}"


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = match[1]
    if code == b"\\":
        return b"\\"
    return b"\n" if code == b"n" else bytes.fromhex(code[1:].decode("ascii"))
