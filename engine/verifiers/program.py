"""A program of the user's as address verifier (spec smtp-server.md 16.1)."""

from __future__ import annotations

from engine.children import run_child
from engine.events import Level
from engine.filters.words import RESPONSE_LIMIT, printable
from engine.verifiers.base import Abort, Answer, Invalid, Local, Remote, Request
from engine.verifiers.settings import UNAVAILABLE, VerifierSettings, unusable, unusable_answer

OUTPUT_KEPT = 1024
_TEMPORARY, _ABORT = 3, 100


class ProgramVerifier:
    """Runs ``path recipient sender client domain mechanism identity`` for each question."""

    def __init__(self, path: str, settings: VerifierSettings) -> None:
        self.path = path
        self._settings = settings

    async def verify(self, request: Request) -> Answer:
        settings, argv = self._settings, (self.path, *request.fields)
        shown = " ".join(f"[{printable(each)}]" for each in argv)
        settings.say(Level.VERBOSE, f"address verifier: executing {shown}", request.client)
        child = await run_child(argv, timeout=settings.timeout, keep=OUTPUT_KEPT, user=settings.user)
        if child.error:
            settings.say(Level.WARNING, f"address verifier: exec error: {child.error}", request.client)
            return Invalid(response="error", reason=f"exec error: {child.error}")
        if child.timed_out:
            settings.say(Level.WARNING, f"address verifier: timed out after {settings.timeout:g}s", request.client)
            return Invalid(response="timeout", reason="timeout", temporary=True)
        lines = output_lines(child.output)
        first, second = (*lines, "", "")[:2]
        text = f"address verifier: exit code {child.code}: [{printable(first)}] [{printable(second)}]"
        settings.say(Level.VERBOSE, text, request.client)
        answer = outcome(child.code, lines)
        if isinstance(answer, Local | Remote) and _cut(child.output):
            reason = f"the address verifier's output is longer than {OUTPUT_KEPT} octets"
            return Invalid(response=UNAVAILABLE, reason=reason)
        return answer

    async def reset(self) -> None:
        return

    async def close(self) -> None:
        return


def _cut(output: bytes) -> bool:
    """Whether the end of the second line may be missing: what is left of an address is another address."""
    return len(output) >= OUTPUT_KEPT and output.count(b"\n") < 2


def output_lines(output: bytes) -> tuple[str, ...]:
    """The first two lines of what a program has printed; octets that are no UTF-8 become U+FFFD."""
    text = output.rstrip(b" \t\r\n").replace(b"\r\n", b"\n").replace(b"\r", b"").decode("utf-8", "replace")
    return tuple(text.split("\n")[:2]) if text else ()


def outcome(code: int, lines: tuple[str, ...]) -> Answer:
    """What an exit code means with these lines of output."""
    first, second = (*lines, "", "")[:2]
    if code == _ABORT:
        return Abort()
    if code in {0, 1} and len(lines) > 1:
        if unusable(second):
            return unusable_answer("mailbox" if code == 0 else "address")
        return Remote(address=second) if code else Local(mailbox=second, full_name=printable(first))
    return Invalid(
        response=printable(first, RESPONSE_LIMIT) or UNAVAILABLE,
        reason=printable(second) or f"exit code {code}",
        temporary=code == _TEMPORARY,
    )
