"""The vocabulary of diagnosis: what can be seen of a failure, and what can be offered against it. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_ENHANCED = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")


class Kind(StrEnum):
    """What kind of failure was seen."""

    NO_SUCH_HOST = "no such host"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    NETWORK = "network"
    PROXY = "proxy"
    CLOSED = "closed"
    PROTOCOL = "protocol"
    TLS = "tls"
    CERTIFICATE = "certificate"
    NO_STARTTLS = "no starttls"
    NO_MECHANISM = "no mechanism"
    CLEAR_SIGN_IN = "clear sign-in"
    ACCOUNT = "account"
    """Something about our own account settings: no such selector, keyring locked."""
    SIGN_IN = "sign-in"
    REPLY = "reply"
    """The server refused something; its code and text say what."""
    FILTER = "filter"
    LOCAL_RECIPIENTS = "local recipients"
    SPOOL = "spool"
    UNKNOWN = "unknown"


class Offer(StrEnum):
    """A button that may help; what it does is the front-end's matter."""

    EDIT_HOST = "edit host"
    NEAREST_PRESET = "nearest preset"
    TRY_587 = "try 587"
    TRY_465 = "try 465"
    PROBE_PORTS = "probe ports"
    SWAP_SECURITY = "swap security"
    SHOW_CERTIFICATE = "show certificate"
    PIN_CA = "pin ca"
    CHANGE_SECURITY = "change security"
    OAUTH2 = "oauth2"
    EDIT_ACCOUNT = "edit account"
    ADMIN_STEPS = "admin steps"
    APP_PASSWORD = "app password"  # noqa: S105 - the name of a help page
    ENABLE_SIGN_IN = "enable sign-in"
    SET_FROM = "set from"
    IP_ALLOW_LIST = "ip allow list"
    FORWARD_NOW = "forward now"
    EDIT_RECIPIENTS = "edit recipients"
    DELETE = "delete"
    EXPORT = "export"
    SMARTHOST_PRESETS = "smarthost presets"
    OPEN_FILTER = "open filter"
    RETRY = "retry"
    MAILBOX_VIEW = "mailbox view"
    OPEN_FOLDER = "open folder"
    FIX_RIGHTS = "fix rights"


@dataclass(frozen=True, slots=True, kw_only=True)
class Symptom:
    """What was seen."""

    kind: Kind
    stage: str = ""
    """Where: a stage of the connection test, or a step of a delivery."""
    host: str = ""
    port: int = 0
    code: int = 0
    """SMTP reply code, 0 if there was none."""
    text: str = ""
    """What the server, or the error, says; shown verbatim."""
    detail: str = ""
    """Facts for the explanation: the names of a certificate, the mechanisms offered."""

    @property
    def enhanced(self) -> str:
        """The enhanced status code in the text, empty if there is none."""
        found = _ENHANCED.search(self.text)
        return found[1] if found else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What it means."""

    key: str
    """A word that stays the same whatever the wording, for files and scripts."""
    title: str
    explanation: str
    offers: tuple[Offer, ...]
    server_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of the catalogue: every condition that is set must hold."""

    key: str
    """The same for rows that mean the same."""
    title: str
    says: str
    """May use ``{host}``, ``{port}``, ``{detail}``, ``{text}``."""
    offers: tuple[Offer, ...] = ()
    kinds: tuple[Kind, ...] = ()
    ports: tuple[int, ...] = ()
    codes: tuple[int, ...] = ()
    enhanced: tuple[str, ...] = ()
    """Beginnings of the enhanced status code."""
    words: str = ""
    """A pattern for the text, any case."""
    stages: tuple[str, ...] = ()

    def fits(self, symptom: Symptom) -> bool:
        """Whether this is the row for ``symptom``."""
        return (
            (not self.kinds or symptom.kind in self.kinds)
            and (not self.ports or symptom.port in self.ports)
            and (not self.codes or symptom.code in self.codes)
            and (not self.enhanced or symptom.enhanced.startswith(self.enhanced))
            and (not self.stages or symptom.stage in self.stages)
            and (not self.words or re.search(self.words, symptom.text, re.IGNORECASE) is not None)
        )
