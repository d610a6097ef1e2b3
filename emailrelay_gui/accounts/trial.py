"""Trying a sign-in at the next server, with nothing sent."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from engine.api import (
    ClientAccount,
    ConfigDocument,
    Credential,
    EndpointError,
    ProbeTarget,
    RelayError,
    SecretsDocument,
    Side,
    Stage,
    StageName,
    SystemKeyring,
    TokenKeeper,
    diagnose,
    parse_file,
    probe,
    resolve,
    say,
    target_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What came of it, in words."""

    ok: bool
    title: str
    explanation: str = ""
    server_text: str = ""


async def try_sign_in(target: ProbeTarget) -> Trial:
    """Connect, encrypt, sign in and say goodbye."""
    stages: list[Stage] = []
    try:
        async with aclosing(probe(target)) as steps:
            async for stage in steps:
                stages.append(stage)  # noqa: PERF401 - what was reached counts even when it ends with an error
    except (RelayError, EndpointError) as error:
        return Trial(ok=False, title=say("The test could not start"), explanation=str(error))
    return trial_of(stages)


def trial_of(stages: Sequence[Stage]) -> Trial:
    """The words for the stages of a test."""
    last = stages[-1]
    if last.ok:
        signed = next((each for each in stages if each.name is StageName.AUTH), None)
        if signed is None:
            return Trial(
                ok=True, title=say("The server answers"), explanation=say("No sign-in is set, so none was tried.")
            )
        return Trial(ok=True, title=say("The server accepts the sign-in"), explanation=say("Nothing was sent."))
    if last.symptom is None:
        return Trial(ok=False, title=say("The sign-in does not work"), explanation=last.text)
    found = diagnose(last.symptom)
    return Trial(ok=False, title=found.title, explanation=found.explanation, server_text=found.server_text)


def aim_at(config_file: Path, selector: str, *, keyring: SystemKeyring, tokens: TokenKeeper) -> ProbeTarget:
    """What the relay of a configuration does towards its next server. Blocks: reads files.

    Raises :class:`~engine.api.RelayError` when it forwards nowhere, or its files cannot be read.
    """
    try:
        text = ConfigDocument.parse(config_file.read_bytes()).text
        settings = resolve(parse_file(text, str(config_file)).settings).draft
        secrets = (config_file.parent / settings.client_auth).read_bytes() if settings.client_auth else b""
    except OSError as error:
        raise RelayError(
            say("{filename} cannot be read: {strerror}", filename=error.filename, strerror=error.strerror)
        ) from error
    account = account_of(SecretsDocument.parse(secrets), selector)
    return target_of(settings, account=account, keyring=keyring, tokens=tokens)


def account_of(secrets: SecretsDocument, selector: str = "") -> ClientAccount | None:
    """The account of a selector in a secrets file; None when there is none, or it does not sign in."""
    found = tuple(
        Credential(kind=each.kind, id=each.id, secret=each.secret)
        for each in secrets.accounts(Side.CLIENT)
        if each.kind is not None and each.selector == selector and each.id not in {"", "="}
    )
    return ClientAccount(selector=selector, credentials=found) if found else None
