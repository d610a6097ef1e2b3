"""What was found on disk: the files of one installation and the answers they amount to.

Promises: reading changes nothing; the bytes are kept, so that an unchanged installation is written
back byte for byte or not at all (spec gui.md D4). Refuses: to guess. What a page cannot show is carried
word for word.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from emailrelay_gui.wizard import fields, log_options
from emailrelay_gui.wizard.answers import (
    OVER_TLS,
    Account,
    Answers,
    CertificateFrom,
    ClientLogin,
    InboundTls,
    KeepIn,
    Security,
    SignIn,
    TrustedNetwork,
)
from emailrelay_gui.wizard.forwarding_fields import partial_of
from emailrelay_gui.wizard.instances import named, no_such_instance, unknown_options
from emailrelay_gui.wizard.listening import listening_of, split_list
from emailrelay_gui.wizard.located import Located, locate
from engine.api import (
    ConfigDocument,
    EndpointError,
    Problem,
    RelayError,
    SecretKind,
    SecretsDocument,
    Side,
    folder_of,
    needs_keyring,
    parse_endpoint,
    parse_file,
    resolve,
    say,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileState:
    """One file as it was read; ``data`` is None when there was none."""

    path: Path
    data: bytes | None

    @property
    def digest(self) -> str:
        """SHA-256 of the content in hexadecimal, empty for a missing file."""
        return "" if self.data is None else hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An installation as it was read; ``answers`` is what its pages show before any change."""

    config: FileState
    document: ConfigDocument
    secrets: tuple[tuple[FileState, SecretsDocument], ...]
    answers: Answers
    certificate: FileState | None = None
    """The certificate file that a new one would replace."""
    folders: frozenset[Path] = frozenset()
    """Folders that are known to exist."""
    problems: tuple[Problem, ...] = ()
    """What the engine's own parser says about the files as they are."""
    warnings: tuple[Problem, ...] = ()
    unreadable: tuple[Problem, ...] = ()
    """Why the file makes no sense as a configuration at all; it is shown, and never written."""
    unknown: tuple[str, ...] = ()
    """Options that no version of ours knows; they are kept."""
    instance: str = ""
    """Which of several relays of the file this is; ``document`` shows that one only."""
    instances: tuple[str, ...] = ()
    """The prefixes of all relays of the file, in its order (spec process.md 2.6)."""
    copied: bool = False
    """Whether this is the copy of another installation, all of which is still to be written."""
    located: Located | None = None
    """The files that led to the configuration, when another one was opened."""

    @property
    def existing(self) -> bool:
        """Whether there is a configuration file at all."""
        return self.config.data is not None

    @property
    def first(self) -> bool:
        """Whether options that concern the whole process can be changed here."""
        return not self.instances or self.instance == self.instances[0]

    def path_of(self, value: str) -> Path:
        """A path as the configuration writes it; a relative one starts at the configuration's folder."""
        return self.config.path.parent / value

    def secrets_at(self, path: Path) -> tuple[FileState, SecretsDocument]:
        """The secrets file of that path, or an empty one."""
        for state, document in self.secrets:
            if state.path == path:
                return state, document
        return FileState(path=path, data=None), SecretsDocument.new()


def read_file(path: Path) -> FileState:
    """One file; raises :class:`~engine.errors.RelayError` with a sentence when it cannot be read."""
    try:
        return FileState(path=path, data=path.read_bytes())
    except FileNotFoundError:
        return FileState(path=path, data=None)
    except OSError as error:
        raise RelayError(
            say("{path} cannot be read: {strerror}", path=path, strerror=error.strerror or error)
        ) from error


def read_installation(config_file: Path, instance: str | None = None) -> Source:
    """Read a configuration and the secrets files that it names. Blocks: call it in a worker thread.

    ``config_file`` may also be what leads to one (see :mod:`.located`). ``instance`` picks one of several relays;
    without it, the first is taken. Raises :class:`~engine.errors.RelayError`.
    """
    located = locate(config_file)
    config = read_file(located.config_file)
    document = ConfigDocument.parse(config.data or b"")
    instances = document.instances()
    if instance is not None and instance not in (instances or ("",)):
        raise RelayError(no_such_instance(config.path, instance, instances))
    chosen = instance if instance is not None else next(iter(instances), "")
    problems, warnings = examine(document, str(config.path))
    whole, document = document, document.of(chosen)
    bare = Source(
        config=config,
        document=document,
        secrets=(),
        answers=Answers(),
        problems=problems,
        warnings=warnings,
        unreadable=unreadable(whole, str(config.path)),
        unknown=unknown_options(document),
        instance=chosen,
        instances=instances,
        located=located if located.through else None,
    )
    values = [last(document, option) for option in ("server-auth", "client-auth", "pop-auth")]
    paths = dict.fromkeys(bare.path_of(value) for value in values if is_file(value))
    secrets = tuple((state, SecretsDocument.parse(state.data or b"")) for state in map(read_file, paths))
    bare = replace(bare, secrets=secrets)
    return replace(bare, answers=answers_of(bare))


def new_installation(config_file: Path) -> Source:
    """The source of an installation that does not exist yet."""
    empty = FileState(path=config_file, data=None)
    return Source(config=empty, document=ConfigDocument.parse(b""), secrets=(), answers=Answers())


def with_targets(source: Source, *, secrets: Path, certificate: Path, folders: Iterable[Path]) -> Source:
    """``source`` with what stands already where new files would go, so that nothing is lost unseen. Blocks."""
    known = source.secrets
    if all(state.path != secrets for state, _ in known):
        state = read_file(secrets)
        if state.data is not None:
            known = (*known, (state, SecretsDocument.parse(state.data)))
    return replace(
        source,
        secrets=known,
        certificate=read_file(certificate),
        folders=frozenset(folder for folder in folders if folder.is_dir()),
    )


def examine(document: ConfigDocument, where: str) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Problems and warnings that the engine's own parser has with a configuration."""
    parsed = parse_file(document.text, where)
    resolved = resolve(parsed.settings)
    return (*parsed.problems, *resolved.problems), resolved.warnings


def unreadable(document: ConfigDocument, where: str) -> tuple[Problem, ...]:
    """Lines that name no option, and a file that has not one option of a relay (spec gui.md D6 W0)."""
    problems = parse_file(document.text, where).problems
    if problems:
        return problems
    names = frozenset(named(document))
    if names and names <= frozenset(unknown_options(document)):
        text = say("not one line of this file is an option of a relay")
        return (Problem(text=text, where=where),)
    return ()


def is_file(auth: str) -> bool:
    """Whether the value of an ``...-auth`` option names a secrets file."""
    return bool(auth) and not auth.startswith(("pam:", "/pam", "plain:"))


def secrets_path(document: ConfigDocument, option: str) -> Path | None:
    """The secrets file of an option; None when it names none (absent, ``pam:``, ``plain:``)."""
    value = last(document, option)
    return Path(value) if is_file(value) else None


def last(document: ConfigDocument, option: str) -> str:
    """The value of a single-valued option, empty when it is not there."""
    values = document.values(option)
    return values[-1] if values else ""


def answers_of(source: Source) -> Answers:
    """What the pages show for the files as they are."""
    document = source.document
    answers = Answers(
        **fields.answers_of(document),  # type: ignore[arg-type] # each field reads what its answer holds
        detail=log_options.detail_of(document),
        log_parts=log_options.parts_of(document),
        syslog=log_options.syslog_of(document),
        port=last(document, "port") or "25",
        remote_clients=document.has("remote-clients"),
        domain=last(document, "domain"),
        size=_number(last(document, "size")),
        on_disconnect=document.has("forward-on-disconnect") or document.has("as-proxy"),
        poll=_number(last(document, "poll")),
        at_start=document.has("forward") or document.has("as-client"),
        immediate=document.has("immediate"),
        partial=partial_of(document),
        security=_security(document),
        verify=last(document, "client-tls-verify"),
        inbound_tls=_inbound(document),
    )
    listening = listening_of(document.values("interface"))
    server, port, other = next_hop_of(
        last(document, "forward-to") or last(document, "as-client") or last(document, "as-proxy")
    )
    certificate = split_list(document.values("server-tls-certificate"))
    answers = replace(
        answers,
        listen=listening.listen,
        addresses=listening.addresses,
        pop_listen=listening.pop_listen,
        admin_listen=listening.admin_listen,
        forward=bool(server or other),
        server=server,
        server_port=port,
        next_hop=other,
        certificate=certificate,
        certificate_from=CertificateFrom.PAIR if len(certificate) > 1 else CertificateFrom.FILE,
    )
    return _with_accounts(source, answers)


def _with_accounts(source: Source, answers: Answers) -> Answers:
    document = source.document
    server_auth, client_auth = last(document, "server-auth"), last(document, "client-auth")
    holder = next((each for each in (server_auth, last(document, "pop-auth")) if is_file(each)), "")
    accounts: tuple[Account, ...] = ()
    trusted: tuple[TrustedNetwork, ...] = ()
    if holder:
        _, secrets = source.secrets_at(source.path_of(holder))
        accounts, trusted = server_side(secrets)
    sign_in, user, keep, account = SignIn.NONE, "", KeepIn.FILE, ""
    logins: tuple[ClientLogin, ...] = ()
    if client_auth and not is_file(client_auth):
        sign_in = SignIn.CUSTOM
    elif client_auth:
        path = source.path_of(client_auth)
        _, secrets = source.secrets_at(path)
        sign_in, user, keep, account = client_side(secrets)
        if sign_in is SignIn.OAUTH2 and needs_keyring(folder_of(path)):
            keep = KeepIn.KEYRING
        logins = client_logins(secrets)
    return replace(
        answers,
        devices_sign_in=document.has("server-auth"),
        server_auth=server_auth,
        accounts=accounts,
        trusted=trusted,
        auth_over_tls=last(document, "server-auth-config") == OVER_TLS,
        sign_in=sign_in,
        client_auth=client_auth,
        client_user=user,
        client_stored=sign_in is SignIn.PASSWORD and bool(user),
        keep_in=keep,
        oauth_account=account,
        logins=logins,
    )


def server_side(secrets: SecretsDocument) -> tuple[tuple[Account, ...], tuple[TrustedNetwork, ...]]:
    """The accounts and trusted networks of a secrets file, in its order.

    Lines of one name in several forms are one account; a line that repeats another stays visible, so that
    it is found to be a duplicate.
    """
    accounts: dict[str, Account] = {}
    repeated: list[Account] = []
    for record in secrets.accounts(Side.SERVER):
        account = Account(name=record.id, kind=record.type, line=record.number, was=record.id)
        if record.duplicate:
            repeated.append(account)
        elif record.id not in accounts or record.kind is SecretKind.PLAIN:
            accounts[record.id] = account
    trusted = tuple(TrustedNetwork(range=each.range, keyword=each.keyword) for each in secrets.trusted())
    return (*accounts.values(), *repeated), trusted


def client_side(secrets: SecretsDocument) -> tuple[SignIn, str, KeepIn, str]:
    """How the file signs in to the next hop, as far as the page can show it; last, the name of the sign-in."""
    records = [record for record in secrets.accounts(Side.CLIENT) if not record.selector]
    for record in records:
        if record.kind is SecretKind.OAUTH2:
            return SignIn.OAUTH2, record.id, KeepIn.FILE, record.secret.reveal()
        if record.kind is SecretKind.PLAIN and record.id not in {"", "="}:
            return SignIn.PASSWORD, record.id, KeepIn.FILE, ""
        if record.kind is SecretKind.KEYRING:
            return SignIn.PASSWORD, record.id, KeepIn.KEYRING, ""
    if records:
        return SignIn.CUSTOM, records[0].id, KeepIn.FILE, ""
    return SignIn.NONE, "", KeepIn.FILE, ""


def client_logins(secrets: SecretsDocument) -> tuple[ClientLogin, ...]:
    """The accounts for the next hop that have a selector, each of its first usable line."""
    found: dict[str, ClientLogin] = {}
    for record in secrets.accounts(Side.CLIENT):
        if record.selector and record.kind is not None:
            login = ClientLogin(
                name=record.id, selector=record.selector, kind=record.type, line=record.number, was=record.id
            )
            found.setdefault(record.selector, login)
    return tuple(found.values())


def next_hop_of(value: str) -> tuple[str, str, str]:
    """Server, port and, for what those two cannot show, the value word for word."""
    if not value:
        return "", "", ""
    try:
        endpoint = parse_endpoint(value)
    except EndpointError:
        return "", "", value
    if endpoint.path or endpoint.proxy:
        return "", "", value
    host = value.rpartition(":")[0].strip("[]") if value.rpartition(":")[2] == endpoint.service else endpoint.host
    return host, endpoint.service, ""


def _security(document: ConfigDocument) -> Security:
    if document.has("client-tls-connection"):
        return Security.IMPLICIT
    if not document.has("client-tls"):
        return Security.NONE
    return Security.STARTTLS if document.has("client-tls-required") else Security.OPPORTUNISTIC


def _inbound(document: ConfigDocument) -> InboundTls:
    if document.has("server-tls-connection"):
        return InboundTls.IMPLICIT
    if not document.has("server-tls"):
        return InboundTls.OFF
    return InboundTls.REQUIRED if document.has("server-tls-required") else InboundTls.OPTIONAL


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
