"""A program or script of the user's as a filter (spec smtp-server.md 18.1)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from engine.children import run_child
from engine.events import Level
from engine.filters.base import MessageFiles, Result, Role, Verdict
from engine.filters.exits import meaning
from engine.filters.settings import FilterSettings, Say, subject
from engine.filters.words import Words, decoded, failed, parse_output, printable

OUTPUT_KEPT = 1024


class ProgramFilter:
    """Runs ``path content-file envelope-file`` and reads its exit code and the first of its output."""

    def __init__(self, path: str, role: Role, settings: FilterSettings, say: Say) -> None:
        self.path = path
        self.name = PurePath(path).name
        self._role = role
        self._settings = settings
        self._say = say
        self._subject = subject(role, self.name)

    async def run(self, files: MessageFiles) -> Verdict:
        self._say(Level.VERBOSE, f"{self._subject}: [{files.id}]: running {self.path}", files.id)
        argv = (self.path, str(files.content), str(files.envelope))
        timeout = self._settings.timeout
        child = await run_child(argv, timeout=timeout, keep=OUTPUT_KEPT, user=self._settings.user)
        if child.output:
            output = printable(decoded(child.output), 4 * OUTPUT_KEPT)
            self._say(Level.DEBUG, f"{self._subject}: [{files.id}]: output [{output}]", files.id)
        if child.error:
            reason = f"filter exec error: {child.error}"
            self._say(Level.WARNING, f"{self._subject} failed: exit code {child.code}: [{reason}]", files.id)
            return failed("rejected", reason)
        if child.timed_out:
            self._say(Level.WARNING, f"{self._subject} timed out after {timeout:g}s", files.id)
            return failed("error", "timeout")
        result, special = meaning(child.code, self._role)
        if result is Result.OK:
            return Verdict(result=result, special=special)
        words = parse_output(child.output)
        if result is Result.FAIL and not words.response and not words.code:
            words = replace(words, response="rejected")
        self._say(Level.WARNING, f"{self._subject} failed: exit code {child.code}: {_shown(words)}", files.id)
        if result is Result.FAIL:
            return failed(words.response, words.reason, code=words.code, special=special)
        return Verdict(result=result, special=special)

    async def close(self) -> None:
        return


def _shown(words: Words) -> str:
    return f"[{words.response}]" + (f" ({words.code})" if words.code else "")
