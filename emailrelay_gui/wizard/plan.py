"""From answers to a plan: which files change, and to what. Pure; nothing is written here.

Promises: an unchanged answer changes no octet; two plans from the same source and answers are equal.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from emailrelay_gui.wizard import options
from emailrelay_gui.wizard.answers import Answers, CertificateFrom, InboundTls, KeepIn, SignIn, Startup
from emailrelay_gui.wizard.changes import FileChange, FileKind, KeyringChange, Plan, SignInChange
from emailrelay_gui.wizard.source import Source, is_file, last
from engine.api import ConfigDocument, KeptSignIn, SecretKind, SecretsDocument, Side, folder_of

SECRETS_NAME = "emailrelay.auth"
CERTIFICATE_NAME = "emailrelay.pem"
TRUSTED_NAME = "emailrelay-trusted-"
"""How the name of a file with a server's own certificate begins; its fingerprint follows."""
KEYRING_SERVICE = "emailrelay"
HASHED = ("md5", "sha1", "sha256")
"""The kinds of a new account that are not plain."""
HEADER = """\
# Configuration of the relay, made by the set-up wizard.
# One option a line; every option is explained in the reference page.
"""
ALWAYS = (("log", ""), ("log-time", ""), ("no-syslog", ""))
"""What every new configuration says besides its answers: what happens is written down, in one place."""


def complete(answers: Answers, config_file: Path) -> Answers:
    """``answers`` with the file names that nobody is asked for."""
    folder = config_file.parent
    files = [each for each in (answers.server_auth, answers.pop_auth, answers.client_auth) if is_file(each)]
    secrets = files[0] if files else str(folder / SECRETS_NAME)
    if answers.devices_sign_in and not answers.server_auth:
        answers = replace(answers, server_auth=secrets)
    if answers.pop and not answers.pop_auth:
        answers = replace(answers, pop_auth=secrets)
    if answers.sign_in in {SignIn.PASSWORD, SignIn.OAUTH2} and not is_file(answers.client_auth):
        answers = replace(answers, client_auth=secrets)
    if answers.inbound_tls is not InboundTls.OFF and answers.certificate_from is CertificateFrom.NEW:
        path = answers.certificate[0] if answers.certificate else str(folder / CERTIFICATE_NAME)
        answers = replace(answers, certificate=(path,))
    return answers


def accounts_file(answers: Answers) -> str:
    """The secrets file with the accounts that the pages show; empty when there is none."""
    named = (answers.server_auth if answers.devices_sign_in else "", answers.pop_auth if answers.pop else "")
    return next((each for each in named if is_file(each)), "")


def make_plan(
    source: Source,
    answers: Answers,
    *,
    certificate: bytes | None = None,
    extra: tuple[tuple[str, str], ...] = (),
    startup: Startup = Startup.MANUAL,
    sign_in: KeptSignIn | None = None,
) -> Plan:
    """What has to change on disk for ``source`` to become ``answers``.

    ``certificate`` is the PEM of a new certificate with its key; ``extra`` are options that the use case
    brings along; ``startup`` is how the relay starts at present; ``sign_in`` is a new OAuth2 sign-in.
    """
    path = source.config.path
    answers = complete(answers, path)
    document, notes = config_document(source, answers, extra)
    model = source.document.render() if source.copied else None
    files = [
        FileChange(path=path, kind=FileKind.CONFIG, before=source.config.data, after=document.render(), model=model)
    ]
    keyring: list[KeyringChange] = []
    secrets = _server_accounts(source, answers, {})
    secrets, stored = _client_account(source, answers, secrets)
    secrets = _client_logins(source, answers, secrets)
    keyring.extend(stored)
    if source.copied:
        secrets = {state.path: copy for state, copy in source.secrets} | secrets
    for file, edited in secrets.items():
        state, _ = source.secrets_at(file)
        files.append(FileChange(path=file, kind=FileKind.SECRETS, before=state.data, after=edited.render()))
    if certificate is not None and answers.certificate_from is CertificateFrom.NEW and answers.certificate:
        target = source.path_of(answers.certificate[0])
        before = source.certificate.data if source.certificate and source.certificate.path == target else None
        files.append(FileChange(path=target, kind=FileKind.CERTIFICATE, before=before, after=certificate))
    if answers.trusted_pem and Path(answers.verify).name.startswith(TRUSTED_NAME):
        trusted = source.path_of(answers.verify)
        files.append(
            FileChange(path=trusted, kind=FileKind.CERTIFICATE, before=None, after=answers.trusted_pem.encode("ascii"))
        )
    # The configuration goes last: until it is there, nothing refers to the new files.
    files = [change for change in files if change.before != change.after]
    files.sort(key=lambda change: change.kind is FileKind.CONFIG)
    return Plan(
        config_file=path,
        files=tuple(files),
        folders=_folders(source, answers),
        keyring=tuple(keyring),
        sign_ins=_sign_ins(source, answers, sign_in),
        login=_login(startup, answers.startup),
        notes=notes,
    )


def _login(before: Startup, after: Startup) -> bool | None:
    """Whether starting at login is switched on or off; None: neither."""
    if (before is Startup.LOGIN) == (after is Startup.LOGIN):
        return None
    return after is Startup.LOGIN


def config_document(
    source: Source, answers: Answers, extra: tuple[tuple[str, str], ...] = ()
) -> tuple[ConfigDocument, tuple[str, ...]]:
    """The configuration that goes with complete answers, and notes on what had to be spelt out."""
    if source.existing or source.copied:
        return options.write(source.document, source.answers, answers)
    document = ConfigDocument.parse(HEADER.encode())
    for name, value in ALWAYS:
        document = document.set(name, value)
    for group in options.GROUPS:
        document = group.write(document, answers)
    for name, value in extra:
        # What was answered counts for more than what the use case brings along.
        document = document if document.has(name) else document.set(name, value)
    return document, ()


def _server_accounts(
    source: Source, answers: Answers, edited: dict[Path, SecretsDocument]
) -> dict[Path, SecretsDocument]:
    name = accounts_file(answers)
    if not name:
        return edited
    path = source.path_of(name)
    state, present = source.secrets_at(path)
    document = _trusted(_accounts(present, answers), answers)
    before = source.answers
    asked = accounts_file(before) != name
    if document != present or (state.data is None and asked):
        edited[path] = document
    return edited


def _accounts(document: SecretsDocument, answers: Answers) -> SecretsDocument:
    kept = {account.was for account in answers.accounts if account.was}
    present = [record.id for record in document.accounts(Side.SERVER) if record.kind]
    for name in dict.fromkeys(present):
        if name not in kept:
            document = document.without_server_account(name)
    for account in answers.accounts:
        if account.secret is not None or account.name != account.was:
            hashed = SecretKind(account.kind) if not account.line and account.kind in HASHED else None
            document = document.with_server_account(account.name, account.secret, kind=hashed, was=account.was)
    return document


def _trusted(document: SecretsDocument, answers: Answers) -> SecretsDocument:
    wanted = {network.range for network in answers.trusted}
    for trusted in document.trusted():
        if trusted.range not in wanted:
            document = document.without_trusted(trusted.range)
    known = {trusted.range: trusted.keyword for trusted in document.trusted()}
    for network in answers.trusted:
        if known.get(network.range) != network.keyword:
            document = document.with_trusted(network.range, network.keyword)
    return document


def _client_account(
    source: Source, answers: Answers, edited: dict[Path, SecretsDocument]
) -> tuple[dict[Path, SecretsDocument], tuple[KeyringChange, ...]]:
    kinds = {SignIn.PASSWORD, SignIn.OAUTH2}
    if answers.sign_in not in kinds or not answers.forward or not is_file(answers.client_auth):
        return edited, ()
    path = source.path_of(answers.client_auth)
    _, present = source.secrets_at(path)
    document = edited.get(path, present)
    before = source.answers
    if answers.sign_in is SignIn.OAUTH2:
        if answers.oauth_account and _oauth(before) != _oauth(answers):
            edited[path] = document.with_client_oauth2(answers.client_user, answers.oauth_account)
        return edited, ()
    same = before.sign_in is answers.sign_in and (before.client_user, before.keep_in, before.client_auth) == (
        answers.client_user,
        answers.keep_in,
        answers.client_auth,
    )
    if same and answers.client_secret is None and source.existing:
        return edited, ()
    keyring: tuple[KeyringChange, ...] = ()
    if answers.keep_in is KeepIn.KEYRING:
        document = document.with_client_keyring(answers.client_user, KEYRING_SERVICE)
        if answers.client_secret is not None:
            change = KeyringChange(service=KEYRING_SERVICE, user=answers.client_user, secret=answers.client_secret)
            keyring = (change,)
    else:
        kind = SecretKind.PLAIN if before.keep_in is KeepIn.KEYRING or not source.existing else None
        document = document.with_client_account(answers.client_user, answers.client_secret, kind=kind)
    edited[path] = document
    return edited, keyring


def _oauth(answers: Answers) -> tuple[object, ...]:
    return answers.sign_in, answers.client_user, answers.oauth_account, answers.client_auth


def _client_logins(
    source: Source, answers: Answers, edited: dict[Path, SecretsDocument]
) -> dict[Path, SecretsDocument]:
    """The accounts for the next hop that have a selector; only those that were changed are written."""
    if not answers.forward or not is_file(answers.client_auth):
        return edited
    path = source.path_of(answers.client_auth)
    _, present = source.secrets_at(path)
    document = edited.get(path, present)
    kept = {login.selector for login in answers.logins}
    for login in source.answers.logins:
        if login.selector not in kept:
            document = document.without_client_account(login.selector)
    for login in answers.logins:
        if login.secret is not None or login.name != login.was:
            document = document.with_client_account(login.name, login.secret, selector=login.selector)
    if document != edited.get(path, present):
        edited[path] = document
    return edited


def _sign_ins(source: Source, answers: Answers, record: KeptSignIn | None) -> tuple[SignInChange, ...]:
    """The sign-in that is kept, and the one that nothing refers to any more."""
    found: list[SignInChange] = []
    before = source.answers
    used = answers.oauth_account if answers.sign_in is SignIn.OAUTH2 and answers.forward else ""
    if used and record is not None:
        record = replace(record, account=used, user=answers.client_user)
        folder = folder_of(source.path_of(answers.client_auth))
        keyring = answers.keep_in is KeepIn.KEYRING
        found.append(SignInChange(folder=folder, account=used, record=record, keyring=keyring))
    path = source.path_of(before.client_auth)
    if before.oauth_account not in {"", used, *_other_sign_ins(source.secrets_at(path)[1])}:
        found.append(SignInChange(folder=folder_of(path), account=before.oauth_account, record=None))
    return tuple(found)


def _other_sign_ins(document: SecretsDocument) -> set[str]:
    """The names of the sign-ins that accounts with a selector use."""
    records = document.accounts(Side.CLIENT)
    return {each.secret.reveal() for each in records if each.kind is SecretKind.OAUTH2 and each.selector}


def _folders(source: Source, answers: Answers) -> tuple[Path, ...]:
    """Folders that a new installation needs; those of an existing one are its owner's business."""
    if source.existing and source.answers.spool_dir == answers.spool_dir:
        return ()
    wanted = [Path(each) for each in (answers.spool_dir, answers.delivery_dir) if each]
    if answers.pop and answers.pop_by_name and wanted:
        wanted.extend(wanted[-1] / account.name for account in answers.accounts)
    if source.copied:
        wanted.extend(Path(last(source.document.of(name), "spool-dir")) for name in source.instances)
    if answers.log_file and not source.existing:
        wanted.append(Path(answers.log_file).parent)
    return tuple(dict.fromkeys(folder for folder in wanted if folder not in source.folders))


def config_after(plan: Plan, source: Source) -> bytes:
    """The configuration as it will be, for checks and for the command line."""
    after = plan.after(source.config.path)
    return after if after is not None else source.config.data or b""
