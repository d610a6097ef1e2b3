"""The accounts that a configuration names, read from its files. Nothing here is secret, and nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.api import ConfigDocument, RelayError, SecretKind, SecretsDocument, Side, say


class Use(StrEnum):
    """Who signs in with an account."""

    DEVICES = "devices"
    """Devices and mail programs, at this relay."""
    RELAY = "relay"
    """This relay, at the next server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountEntry:
    """One account."""

    use: Use
    name: str
    kind: str
    """The word of the secrets file."""
    selector: str = ""
    smtp: bool = True
    pop: bool = False
    sign_in: str = ""
    """The name of its OAuth2 sign-in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What was found; ``problem`` says why it is not all."""

    entries: tuple[AccountEntry, ...] = ()
    next_hop: str = ""
    client_file: Path | None = None
    """The secrets file for the next server."""
    problem: str = ""

    @property
    def sign_ins(self) -> tuple[str, ...]:
        """The names of the OAuth2 sign-ins."""
        return tuple(dict.fromkeys(each.sign_in for each in self.entries if each.sign_in))


def read_listing(config_file: Path) -> Listing:
    """The accounts of a configuration. Blocks: reads files."""
    try:
        document = ConfigDocument.parse(config_file.read_bytes())
    except OSError as error:
        return Listing(
            problem=say(
                "{config_file} cannot be read: {strerror}.",
                config_file=config_file,
                strerror=(error.strerror or "").lower(),
            )
        )
    smtp, pop, client = (_file(config_file, document, each) for each in ("server-auth", "pop-auth", "client-auth"))
    problems: list[str] = []
    found: list[AccountEntry] = []
    for path in dict.fromkeys(filter(None, (smtp, pop))):
        found += _devices(_read(path, problems), smtp=path == smtp, pop=path == pop)
    if client is not None:
        found += _relay(_read(client, problems))
    hops = document.values("forward-to") or document.values("as-client") or document.values("as-proxy")
    return Listing(
        entries=tuple(found),
        next_hop=hops[-1] if hops else "",
        client_file=client,
        problem=" ".join(problems),
    )


def _devices(document: SecretsDocument, *, smtp: bool, pop: bool) -> list[AccountEntry]:
    seen: dict[str, AccountEntry] = {}
    for each in document.accounts(Side.SERVER):
        if each.kind is not None:
            seen.setdefault(each.id, AccountEntry(use=Use.DEVICES, name=each.id, kind=each.type, smtp=smtp, pop=pop))
    return list(seen.values())


def _relay(document: SecretsDocument) -> list[AccountEntry]:
    seen: dict[str, AccountEntry] = {}
    for each in document.accounts(Side.CLIENT):
        if each.kind is not None and each.id not in {"", "="}:
            sign_in = each.secret.reveal() if each.kind is SecretKind.OAUTH2 else ""
            entry = AccountEntry(use=Use.RELAY, name=each.id, kind=each.type, selector=each.selector, sign_in=sign_in)
            seen.setdefault(each.selector, entry)
    return list(seen.values())


def _file(config_file: Path, document: ConfigDocument, option: str) -> Path | None:
    values = document.values(option)
    if not values or values[-1].startswith(("pam:", "/pam", "plain:")):
        return None
    return config_file.parent / values[-1]


def _read(path: Path, problems: list[str]) -> SecretsDocument:
    try:
        return SecretsDocument.parse(path.read_bytes())
    except OSError as error:
        problems.append(say("{path} cannot be read: {strerror}.", path=path, strerror=(error.strerror or "").lower()))
    except RelayError as error:
        problems.append(str(error))
    return SecretsDocument.parse(b"")
