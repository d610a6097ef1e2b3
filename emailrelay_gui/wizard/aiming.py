"""From answers that are on no disk yet to what a test of the connection aims at. No Qt."""

from __future__ import annotations

import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from emailrelay_gui.wizard.answers import Answers, SignIn
from emailrelay_gui.wizard.plan import TRUSTED_NAME, complete, config_document
from emailrelay_gui.wizard.source import Source, is_file
from engine.api import (
    ClientAccount,
    Credential,
    ProbeTarget,
    SecretKind,
    Settings,
    Side,
    SystemKeyring,
    parse_file,
    resolve,
    target_of,
)


def settings_of(source: Source, answers: Answers, hostname: str) -> Settings:
    """The settings that the answers amount to; pure but for what it is given."""
    document, _ = config_document(source, complete(answers, source.config.path))
    settings = resolve(parse_file(document.text, str(source.config.path)).settings).draft
    return settings if settings.domain else replace(settings, domain=hostname or "localhost")


@contextmanager
def usable_settings(source: Source, answers: Answers, hostname: str) -> Generator[Settings]:
    """The settings, with every file that they name in place. Blocks."""
    settings = settings_of(source, answers, hostname)
    if not is_trusted_copy(answers):
        yield settings
        return
    # What was chosen to be trusted is written by Apply only; until then a copy is looked at.
    with tempfile.TemporaryDirectory(prefix="emailrelay-test-") as folder:
        copy = Path(folder, "trusted.pem")
        copy.write_text(answers.trusted_pem, encoding="ascii")
        yield replace(settings, client_tls_verify=str(copy))


def aim(source: Source, answers: Answers, hostname: str, *, keyring: SystemKeyring | None = None) -> ProbeTarget:
    """What to test. Blocks: reads certificates, and the secrets that the answers keep.

    Raises :class:`~engine.api.RelayError` when there is nothing to test, or it cannot be used.
    """
    with usable_settings(source, answers, hostname) as settings:
        return target_of(settings, account=account_of(source, answers), keyring=keyring)


def is_trusted_copy(answers: Answers) -> bool:
    """Whether what is trusted is a certificate that Apply would write."""
    return bool(answers.trusted_pem) and Path(answers.verify).name.startswith(TRUSTED_NAME)


def account_of(source: Source, answers: Answers) -> ClientAccount | None:
    """What to sign in with: the typed password, else what the secrets file holds; tokens come from elsewhere."""
    if answers.sign_in is SignIn.NONE:
        return None
    if answers.sign_in is SignIn.PASSWORD and answers.client_secret is not None:
        typed = Credential(kind=SecretKind.PLAIN, id=answers.client_user, secret=answers.client_secret)
        return ClientAccount(selector="", credentials=(typed,))
    value = complete(answers, source.config.path).client_auth
    if not is_file(value):
        return None
    _, secrets = source.secrets_at(source.path_of(value))
    stored = tuple(
        Credential(kind=record.kind, id=answers.client_user or record.id, secret=record.secret)
        for record in secrets.accounts(Side.CLIENT)
        if record.kind is not None and not record.selector
    )
    return ClientAccount(selector="", credentials=stored) if stored else None
