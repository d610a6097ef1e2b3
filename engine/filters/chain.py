"""Filters in a row (spec smtp-server.md 17)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.errors import RelayError
from engine.events import Level
from engine.filters.base import OK, Filter, MessageFiles, Result, Role, Verdict
from engine.filters.settings import Say, subject
from engine.filters.words import failed

_OUTCOME = {Result.OK: "ok", Result.ABANDON: "ok(abandon)", Result.FAIL: "failed"}


class Chain:
    """Asks one filter after the other until one is not content; says in the log what came of it."""

    def __init__(self, filters: Sequence[Filter], role: Role, say: Say) -> None:
        self._filters = filters
        self._role = role
        self._say = say

    @property
    def name(self) -> str:
        return ",".join(each.name for each in self._filters)

    async def run(self, files: MessageFiles) -> Verdict:
        verdict = OK
        special = False
        for each in self._filters:
            verdict = await self._ask(each, files)
            special = special or verdict.special
            if verdict.result is not Result.OK:
                break
        verdict = replace(verdict, special=special)
        if self._filters:
            self._report(files, verdict)
        return verdict

    async def close(self) -> None:
        for each in self._filters:
            await each.close()

    async def _ask(self, each: Filter, files: MessageFiles) -> Verdict:
        try:
            return await each.run(files)
        except (OSError, RelayError) as error:
            # The built-in filters work on the spool, where anything may be missing or forbidden.
            return failed("failed", f"message processing exception: {error}")

    def _report(self, files: MessageFiles, verdict: Verdict) -> None:
        flag = "" if not verdict.special else "+rescan " if self._role is Role.SERVER else "+break "
        text = f"{subject(self._role, self.name)}: [{files.id}]: {_OUTCOME[verdict.result]} {flag}"
        text += f"response=[{verdict.response}]"
        if verdict.result is Result.FAIL and verdict.reason != verdict.response:
            text += f" reason=[{verdict.reason}]"
        self._say(Level.VERBOSE, text, files.id)
        if verdict.result is Result.FAIL and self._role is Role.SERVER:
            self._say(Level.INFO, f"rejected by filter: [{verdict.reason}]", files.id)
