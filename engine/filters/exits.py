"""What exit codes mean, and the filters that do no more than have one: ``exit:N`` and ``sleepms:N``."""

from __future__ import annotations

import asyncio

from engine.filters.base import OK, MessageFiles, Result, Role, Verdict
from engine.filters.settings import FilterSettings, Say
from engine.filters.words import failed

_SERVER = {
    0: (Result.OK, False),
    100: (Result.ABANDON, False),
    101: (Result.OK, False),
    102: (Result.ABANDON, True),
    103: (Result.OK, True),
    104: (Result.FAIL, True),
}
_CLIENT = {
    0: (Result.OK, False),
    100: (Result.ABANDON, False),
    101: (Result.OK, False),
    102: (Result.OK, True),
    103: (Result.OK, False),
    104: (Result.ABANDON, True),
    105: (Result.FAIL, True),
}


def meaning(code: int, role: Role) -> tuple[Result, bool]:
    """Result and special flag of an exit code (spec smtp-server.md 18.1, forwarding.md 13 and 14)."""
    result, special = (_SERVER if role is Role.SERVER else _CLIENT).get(code, (Result.FAIL, False))
    return result, special and role is not Role.ROUTING


def number(text: str) -> int:
    """A parameter that is a number; raises ValueError with the words of spec smtp-server.md 17."""
    if not text:
        raise ValueError("numeric value missing")
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"invalid numeric value: {text}")
    if len(text.lstrip("0")) > 10 or int(text) >= 1 << 32:
        raise ValueError(f"numeric value too big: {text}")
    return int(text)


class ExitFilter:
    """``exit:N``: as a program that exits with N."""

    def __init__(self, code: int, role: Role) -> None:
        self.name = f"exit:{code}"
        self.trivial = code == 0
        result, special = meaning(code, role)
        self._verdict = Verdict(result=result, special=special)
        if result is Result.FAIL:
            self._verdict = failed("rejected", self.name, special=special)

    async def run(self, files: MessageFiles) -> Verdict:
        del files
        return self._verdict

    async def close(self) -> None:
        return


class SleepFilter:
    """``sleepms:N``: lets N milliseconds pass."""

    name = "sleep"

    def __init__(self, milliseconds: int) -> None:
        self._seconds = milliseconds / 1000

    async def run(self, files: MessageFiles) -> Verdict:
        del files
        await asyncio.sleep(self._seconds)
        return OK

    async def close(self) -> None:
        return


def exit_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> ExitFilter:
    """The factory of ``exit:``."""
    del settings, say
    return ExitFilter(number(params), role)


def sleep_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> SleepFilter:
    """The factory of ``sleepms:``."""
    del role, settings, say
    return SleepFilter(number(params))
