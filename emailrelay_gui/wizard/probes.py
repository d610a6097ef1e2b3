"""Questions to the system that may take long: ports, certificates, folders. All block: run in a thread.

Promises: no exception leaves but :class:`~engine.errors.RelayError`; texts are the canonical ones of spec
gui.md D5 where there is one.
"""

from __future__ import annotations

import ipaddress
import math
import os
import re
import ssl
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from emailrelay_gui.wizard.answers import Answers, CertificateRequest, Listen
from emailrelay_gui.wizard.validators import port_number
from engine.api import (
    CertificateInfo,
    KeyKind,
    PortProblem,
    TlsError,
    certificate_info,
    check_port,
    create_self_signed,
    describe_der,
    say,
)

ENCRYPTED = say("The relay cannot ask for a key passphrase. Save the key without one.")
MISMATCH = say("This key does not belong to this certificate.")
PUBLIC = re.compile(rb"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", re.DOTALL)
OFFERED = (2525, 2526, 8025, 10025, 10026, 20025)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A certificate to show: made just now (``pem`` holds it and its key) or found in files."""

    info: CertificateInfo | None = None
    problem: str = ""
    pem: bytes | None = None
    request: CertificateRequest | None = None

    def __repr__(self) -> str:
        return f"Certificate({self.info}, {self.problem!r})"

    @property
    def days_left(self) -> int | None:
        """Whole days until it ends; negative when it has."""
        if self.info is None:
            return None
        left = (self.info.not_after - time.time()) / 86400
        return math.ceil(left) if left > 0 else math.floor(left)


def port_problem(answers: Answers) -> PortProblem | None:
    """Why the answered port cannot be had at one of the answered addresses; None when it can."""
    port = port_number(answers.port)
    if not port or answers.listen is Listen.CUSTOM:
        return None
    hosts = ("",) if answers.listen is Listen.ALL else answers.addresses
    return next((problem for host in hosts if (problem := check_port(host, port)) is not None), None)


def free_port(answers: Answers) -> int:
    """A port that can be had, from a short list of usual ones."""
    wanted = port_number(answers.port)
    host = "" if answers.listen in {Listen.ALL, Listen.CUSTOM} else (answers.addresses or ("",))[0]
    return next((port for port in OFFERED if port != wanted and check_port(host, port) is None), OFFERED[0])


def read_certificate(files: Sequence[str]) -> Certificate:
    """The card of the chosen certificate, or why it cannot be used."""
    paths = [path for path in files if path]
    if not paths:
        return Certificate()
    try:
        info = certificate_info(paths[-1], paths[0])
    except TlsError as error:
        return Certificate(problem=ENCRYPTED if "is encrypted" in str(error) else sentence(str(error)))
    if info.key_matches is False:
        return Certificate(info=info, problem=MISMATCH)
    return Certificate(info=info)


def new_certificate(request: CertificateRequest, old: bytes | None = None) -> Certificate:
    """A key and a certificate, in memory only; ``old`` holds the key to keep."""
    addresses = [name for name in request.names if is_ip(name)]
    names = [name for name in request.names if not is_ip(name)]
    try:
        pem = create_self_signed(names, addresses, request.days, cast("KeyKind", request.key), old=old)
        text = pem.decode()
        der = ssl.PEM_cert_to_DER_cert(text[text.index("-----BEGIN CERTIFICATE") :])
        return Certificate(info=describe_der(der), pem=pem, request=request)
    except TlsError as error:
        return Certificate(problem=sentence(str(error)))


def public_part(pem: bytes) -> bytes:
    """The certificates of a PEM text without any key."""
    return b"".join(each.group(0) + b"\n" for each in PUBLIC.finditer(pem))


def authority_problem(path: str) -> str:
    """Why a certificate authority file cannot be used; empty when it can."""
    if path in {"", "<default>", "<none>"} or Path(path).is_dir():
        return ""
    try:
        certificate_info(path)
    except TlsError as error:
        return sentence(str(error))
    return ""


def folder_problem(path: str) -> str:
    """Why mail cannot wait in a folder; empty when it can, also when the folder can be made."""
    if not path.strip():
        return ""
    folder = Path(path)
    if not folder.is_absolute():
        return say("Enter the whole path of the folder.")
    if folder.exists() and not folder.is_dir():
        return say("{folder} is a file, not a folder.", folder=folder)
    nearest = next(each for each in (folder, *folder.parents) if each.exists())
    if not os.access(nearest, os.W_OK | os.X_OK):
        return say("This account cannot write to {nearest}.", nearest=nearest)
    return ""


def is_ip(text: str) -> bool:
    """Whether a certificate bears it as an address."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def sentence(text: str) -> str:
    """A message of the engine as a sentence of its own."""
    whole = f"{text[:1].upper()}{text[1:].rstrip('.')}."
    return text if text == whole else whole
