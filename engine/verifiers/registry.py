"""From ``--address-verifier`` to the verifiers of sessions (spec smtp-server.md 15).

Promises: a specification that cannot be used is refused before anything runs; a program that is missing
is a warning only, because it may be there when mail comes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from engine.children import ChildUser, program_doubts, program_path
from engine.errors import ConfigError, Problem
from engine.filters.service import service_endpoint
from engine.verifiers.account import AccountRules, AccountVerifier, account_workers, system_lookup
from engine.verifiers.base import Answer, Remote, Request, Verifier
from engine.verifiers.network import NetworkVerifier
from engine.verifiers.program import ProgramVerifier
from engine.verifiers.settings import Say, VerifierSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifiers:
    """The address verifier of one server, parsed."""

    warnings: tuple[str, ...] = ()
    """For the log at the start: ``verifier program does not exist: <path>``."""
    _make: Callable[[], Verifier]

    @classmethod
    def parse(
        cls,
        spec: str,
        *,
        timeout: float,
        domain: str,
        user: ChildUser | None,
        say: Say,
        app_dir: str = "",
        base: Path | None = None,
    ) -> Verifiers | None:
        """Read the option's value; None: everything is accepted without being asked about.

        ``timeout`` in seconds, 0 for none; ``app_dir`` stands for ``@app``, relative paths start at ``base``.
        Raises :class:`~engine.errors.ConfigError`.
        """
        if not spec:
            return None
        settings = VerifierSettings(timeout=timeout, domain=domain, user=user, say=say)
        try:
            return _parsed(cls, spec, settings, app_dir, base or Path.cwd())
        except ValueError as error:
            text = f"invalid verifier specification: {error}"
            raise ConfigError(Problem(text=text, option="address-verifier")) from error

    def for_session(self) -> Verifier:
        """A verifier for one session."""
        return self._make()


class AcceptingVerifier:
    """``exit:``: everything is remote."""

    async def verify(self, request: Request) -> Answer:
        return Remote(address=request.recipient)

    async def reset(self) -> None:
        return

    async def close(self) -> None:
        return


def _parsed(cls: type[Verifiers], spec: str, settings: VerifierSettings, app_dir: str, base: Path) -> Verifiers:
    prefix, colon, params = spec.partition(":")
    match prefix + colon:
        case "net:":
            return cls(_make=partial(NetworkVerifier, service_endpoint(params), settings))
        case "account:":
            rules = AccountRules.parse(params)
            return cls(_make=partial(AccountVerifier, rules, settings, system_lookup(), account_workers()))
        case "exit:":
            if not (params.isascii() and params.isdigit()):
                raise ValueError(f"invalid numeric value: {params}")
            return cls(_make=AcceptingVerifier)
        case _:
            path = program_path(spec.removeprefix("file:"), app_dir, base)
            return cls(_make=partial(ProgramVerifier, path, settings), warnings=tuple(program_doubts("verifier", path)))
