"""What may be typed into a field: each gives the sentence that says what to enter, or nothing. Pure."""

from __future__ import annotations

import ipaddress
import re
import socket

from engine.api import EndpointError, parse_endpoint, say

HOSTNAME = re.compile(r"(?!-)[\w-]{1,63}(?<!-)(\.(?!-)[\w-]{1,63}(?<!-))*\.?")
PORT = say('Enter a port from 1 to 65535, or a service name such as "submission".')
NETWORK = say("Enter an address or a network such as 192.168.1.0/24.")


def port_number(text: str) -> int:
    """The port that a number or service name stands for; 0 when it is neither."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return int(text) if 0 < int(text) <= 65535 else 0
    try:
        return socket.getservbyname(text, "tcp") if text else 0
    except (OSError, UnicodeError):
        return 0


def port(text: str) -> str:
    """A port is needed."""
    return "" if port_number(text) else PORT


def optional_port(text: str) -> str:
    """A port, or nothing."""
    return port(text) if text else ""


def seconds(text: str) -> str:
    """Whole seconds, or nothing."""
    fine = not text or (text.isascii() and text.isdigit() and 0 < int(text) <= 0xFFFFFFFF)
    return "" if fine else say("Enter a whole number of seconds, such as 60, or nothing for the usual time.")


def hostname(text: str) -> str:
    """A host name, also one with letters beyond ASCII, or nothing."""
    fine = not text or (HOSTNAME.fullmatch(text) and (text.isascii() or a_label(text)))
    return "" if fine else say("Enter a host name such as relay.example.com, without spaces.")


def a_label(name: str) -> str:
    """A host name as it stands on the wire; empty when it cannot be written so."""
    try:
        return name.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def words(text: str) -> str:
    """Words with commas between them, or nothing."""
    fine = all(each.strip() and " " not in each.strip() for each in text.split(",")) if text else True
    return "" if fine else say("Enter words with commas between them, without spaces.")


def account(text: str) -> str:
    """The name of an account, or nothing."""
    return "" if not text or not re.search(r"[\s,:/]", text) else say("Enter the name of an account, without spaces.")


def absolute(text: str) -> str:
    """A whole path, or nothing."""
    drive = len(text) > 2 and text[1] == ":" and text[2] in "/\\"
    return (
        "" if not text or text.startswith(("/", "\\\\", "@app")) or drive else say("Enter the whole path of the file.")
    )


def files(text: str) -> str:
    """One or two whole paths with a comma between, or nothing."""
    paths = [each.strip() for each in text.split(",")] if text else []
    if len(paths) > 2:
        return say("Enter one file, or the key file and the certificate file with a comma between.")
    return next((problem for each in paths if (problem := absolute(each) or ("" if each else absolute("?")))), "")


def address(text: str) -> str:
    """An IP address, or nothing."""
    try:
        ipaddress.ip_address(text or "::")
    except ValueError:
        return say("Enter an address of this computer, such as 192.168.1.5.")
    return ""


def legacy(text: str) -> str:
    """``address:port`` and at least one network that is not everybody (extension ``legacy-listen``)."""
    if not text:
        return ""
    place, *networks = (each.strip() for each in text.split(","))
    try:
        endpoint = parse_endpoint(place)
    except EndpointError:
        return say("Enter an address of this computer with a port, such as 192.168.1.5:2526.")
    if not endpoint.is_literal or not endpoint.numeric_port:
        return say("Enter an address of this computer with a port, such as 192.168.1.5:2526.")
    if not any(networks):
        return say("Name the old devices by their addresses, with commas between them.")
    return next((problem for each in networks if (problem := narrow_network(each))), "")


def narrow_network(text: str) -> str:
    """An address or a network of private addresses; old devices are never on the internet."""
    try:
        network = ipaddress.ip_network(text, strict=False)
    except ValueError:
        return say('"{text}" is no address and no network. {network}', text=text, network=NETWORK)
    if not (network.is_private or network.is_loopback or network.is_link_local) or not network.prefixlen:
        return say(
            "{text} is not on a local network. Old encryption may be offered to listed local devices only.", text=text
        )
    return ""


def filter_item(text: str) -> str:
    """One filter: a whole path, or a kind with its parameter (spec process.md 3.7)."""
    if "," in text:
        return say("A comma would start the next one. Remove it, or rename the file.")
    kind, colon, rest = text.partition(":")
    if colon and len(kind) > 1 and kind in {"net", "spam", "spam-edit"}:
        return "" if rest else say('Enter where it listens after "{kind}:", such as {kind}:127.0.0.1:10030.', kind=kind)
    if colon and kind == "exit" and not (rest.isdigit() and int(rest) < 256):
        return say('Enter a number from 0 to 255 after "exit:".')
    return "" if (colon and len(kind) > 1) or not absolute(text) else say("Enter the whole path of the program.")
