"""The autoconfiguration document of a domain, ``config-v1.1.xml``. Pure.

It comes from strangers. Promises: a document type, and with it every entity of its own, is refused; size and depth
are limited; a server is taken only if its host name, port and kind of encryption make sense.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.parsers import expat

from engine.discovery.submission import Discovered, Protection, Submission
from engine.errors import RelayError

LONGEST = 256 * 1024
"""Octets of a document; the largest that is published has a tenth of it."""
_DEEPEST = 16
_MOST_SERVERS = 16
_LONGEST_TEXT = 512
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*")
_USER = re.compile(r"[^\s%\x00-\x1f\x7f]{1,320}")
_PROTECTIONS: Mapping[str, Protection] = {
    "SSL": Protection.IMPLICIT,
    "STARTTLS": Protection.STARTTLS,
    "plain": Protection.NONE,
}
_SAFEST = (Protection.IMPLICIT, Protection.STARTTLS, Protection.NONE)
_AUTH: Mapping[str, str] = {
    "password-cleartext": "password",
    "plain": "password",
    "password-encrypted": "password",
    "secure": "password",
    "OAuth2": "oauth2",
    "none": "none",
    "client-IP-address": "none",
    "smtp-after-pop": "none",
}


class AutoconfigError(RelayError):
    """The document cannot be used; the message says why."""


def parse_autoconfig(data: bytes, address: str) -> Discovered:
    """The servers for outgoing mail in ``data``, encrypted ones first, else in the order of the document.

    ``address`` is a mail address or a domain; its parts stand in for the document's place-holders. Raises
    :class:`AutoconfigError`.
    """
    if len(data) > LONGEST:
        raise AutoconfigError(f"the document has more than {LONGEST // 1024} KiB")
    reader = _Reader()
    reader.read(data)
    local, _, domain = address.strip().rpartition("@")
    values = {
        "%EMAILADDRESS%": f"{local}@{domain}" if local else "",
        "%EMAILLOCALPART%": local,
        "%EMAILDOMAIN%": domain,
    }
    servers = [made for fields in reader.servers if (made := _submission(fields, values)) is not None]
    if not servers:
        raise AutoconfigError("the document names no server for outgoing mail")
    return Discovered(
        name=_filled(reader.name, values) or domain,
        servers=tuple(sorted(servers, key=lambda each: _SAFEST.index(each.protection))),
    )


def _submission(fields: Mapping[str, tuple[str, ...]], values: Mapping[str, str]) -> Submission | None:
    def first(name: str) -> str:
        return next(iter(fields.get(name, ())), "")

    host = _filled(first("hostname"), values).casefold().rstrip(".")
    port = first("port")
    protection = next((_PROTECTIONS[word] for word in fields.get("socketType", ()) if word in _PROTECTIONS), None)
    if protection is None or not _HOST.fullmatch(host):
        return None
    if not (port.isascii() and port.isdigit() and len(port) < 6 and 0 < int(port) <= 65535):
        return None
    pattern = first("username")
    # Without the part before the @ there is no telling what a pattern stands for.
    told = all(values[mark] for mark in values if mark in pattern)
    user = _filled(pattern, values) if told else ""
    auth = dict.fromkeys(_AUTH[word] for word in fields.get("authentication", ()) if word in _AUTH)
    return Submission(
        host=host,
        port=int(port),
        protection=protection,
        user=user if _USER.fullmatch(user) else "",
        auth=tuple(auth),
    )


def _filled(text: str, values: Mapping[str, str]) -> str:
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text.strip()


class _Reader:
    """Collects what is said of outgoing servers, and nothing else."""

    def __init__(self) -> None:
        self.name = ""
        self.servers: list[dict[str, tuple[str, ...]]] = []
        self._path: list[str] = []
        self._text = ""
        self._root = ""
        self._inside = False

    def read(self, data: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.ExternalEntityRefHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            raise AutoconfigError(f"the document is no XML: {expat.ErrorString(error.code)}") from error
        except (LookupError, ValueError) as error:
            raise AutoconfigError("the document is in an encoding that is not known") from error
        if self._root != "clientConfig":
            raise AutoconfigError("the document is no mail configuration")

    def _refuse(self, *_declaration: object) -> int:
        raise AutoconfigError("the document declares a type or an entity, which is refused")

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._root = self._root or name
        self._path.append(name)
        self._text = ""
        if len(self._path) > _DEEPEST:
            raise AutoconfigError("the document is nested too deeply")
        if self._path[1:] == ["emailProvider", "outgoingServer"]:
            self._inside = attributes.get("type") == "smtp"
            if self._inside:
                self.servers.append({})
                if len(self.servers) > _MOST_SERVERS:
                    raise AutoconfigError(f"the document names more than {_MOST_SERVERS} servers")

    def _end(self, name: str) -> None:
        place, text = self._path[1:], self._text.strip()[:_LONGEST_TEXT]
        if place == ["emailProvider", "displayName"]:
            self.name = self.name or text[:80]
        elif place[:2] == ["emailProvider", "outgoingServer"]:
            if len(place) == 3 and self._inside:
                fields = self.servers[-1]
                fields[name] = (*fields.get(name, ()), text)
            elif len(place) == 2:
                self._inside = False
        self._path.pop()
        self._text = ""

    def _characters(self, text: str) -> None:
        if len(self._text) <= _LONGEST_TEXT:
            self._text += text
