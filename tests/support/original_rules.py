"""What the original engine makes of a configuration and a secrets file: a strict reading of spec process.md 1 and 2.

An oracle that knows nothing of our own parser. Where the original takes a doubtful value in silence (a number that is
none, an unknown word), this is an error, because nothing of ours may write such a thing.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping

FLAG, OPTIONAL, VALUE, LIST, NUMBER = "flag", "opt", "val", "list", "number"

KINDS: Mapping[str, str] = {
    name: kind
    for kind, names in {
        FLAG: """admin-terminate as-server client-tls client-tls-connection client-tls-required close-stderr debug
            dont-serve forward forward-on-disconnect forward-to-all forward-to-some help hidden immediate log
            log-address log-time no-daemon no-smtp no-syslog pop pop-by-name pop-no-delete remote-clients server-tls
            server-tls-connection server-tls-required verbose version""",
        OPTIONAL: "anonymous syslog",
        VALUE: """address-verifier as-client as-proxy client-auth client-auth-config client-interface
            client-tls-server-name client-tls-verify client-tls-verify-name delivery-dir domain forward-to localedir
            log-file pop-auth server-auth server-auth-config server-tls-verify show spool-dir test user""",
        NUMBER: """admin connection-timeout filter-timeout idle-timeout poll pop-port port prompt-timeout
            response-timeout size""",
        LIST: """client-filter client-smtp-config client-tls-certificate dnsbl filter interface log-format pid-file
            server-smtp-config server-tls-certificate tls-config""",
    }.items()
    for name in names.split()
}
YES, NO = {"y", "yes", "t", "true", "1", "on"}, {"n", "no", "f", "false", "0", "off"}
SWITCHES = {
    "server-smtp-config": {
        "pipelining",
        "chunking",
        "smtputf8",
        "smtputf8strict",
        "strictparsing",
        "alabels",
        "linger",
    },
    "client-smtp-config": {"pipelining", "smtputf8strict", "eightbitstrict", "binarymimestrict", "linger"},
}
WORDS = {
    "log-format": {"time", "address", "port", "unit", "msgid"},
    "anonymous": {"vrfy", "server", "content", "client"},
}
FACILITIES = {"", "yes", "mail", "user", "daemon", *(f"local{number}" for number in range(8))}
LOGGING = {"log", "as-client", "as-server", "as-proxy"}
HOPS = {"forward-to", "as-client", "as-proxy"}
NEEDS: tuple[tuple[set[str], set[str]], ...] = (
    ({"pop-port", "pop-auth", "pop-by-name", "pop-no-delete"}, {"pop"}),
    ({"pop"}, {"pop-auth"}),
    ({"admin-terminate"}, {"admin"}),
    ({"forward", "forward-on-disconnect", "client-filter"}, HOPS),
    ({"server-auth-config"}, {"server-auth"}),
    ({"client-auth-config"}, {"client-auth"}),
    ({"verbose"}, LOGGING | {"help"}),
    ({"debug"}, LOGGING),
    ({"server-tls", "server-tls-connection"}, {"server-tls-certificate"}),
    (
        {"server-tls-certificate", "server-tls-verify", "server-tls-required"},
        {"server-tls", "server-tls-connection"},
    ),
    (
        {"client-tls-certificate", "client-tls-verify", "client-tls-required"},
        {"client-tls", "client-tls-connection"},
    ),
    ({"client-tls-verify-name"}, {"client-tls-verify"}),
    ({"dnsbl"}, {"remote-clients"}),
)
EXCLUDES: tuple[tuple[set[str], set[str]], ...] = (
    ({"forward-to"}, {"as-client", "as-proxy"}),
    ({"as-client", "dont-serve"}, {"filter", "port", "server-auth", "pop", "admin"}),
    ({"no-smtp"}, {"filter", "port", "server-auth"}),
    ({"client-tls"}, {"client-tls-connection"}),
    ({"server-tls"}, {"server-tls-connection"}),
)


class Refused(Exception):
    """What the original would refuse, or take for something else."""


def expanded(data: bytes) -> list[tuple[str, str | None]]:
    """The lines of a configuration file as options (spec process.md 2.4)."""
    if b"\0" in data:
        raise Refused("a NUL")
    found: list[tuple[str, str | None]] = []
    for line in re.split(r"\r?\n", data.decode("utf-8")):
        text = line.lstrip(" \t=").rstrip(" \t")
        if not text or text.startswith("#"):
            continue
        if text.startswith("-"):
            raise Refused(f"dropped in silence because of its hyphen: {text}")
        name = re.split(r"[ \t=]", text, maxsplit=1)[0]
        value: str | None = text[len(name) :].lstrip(" \t=")
        if value and len(value) > 1 and value[0] == value[-1] == '"':
            value = value[1:-1]
        elif not value:
            value = None
        found.append((name, value))
    return found


def read_configuration(data: bytes) -> dict[str, dict[str, list[str]]]:
    """The options of each instance; raises :class:`Refused` for what the original would not take as it is meant."""
    lines = expanded(data)
    declared: list[str] = []
    for name, _ in lines:
        prefix = name.removesuffix("spool-dir").removesuffix("-")
        if name.endswith("spool-dir") and "-" not in prefix:
            if prefix in declared and not prefix:
                raise Refused("two relays without a name")
            declared.append(prefix)
    instances = list(dict.fromkeys(declared)) or [""]
    found: dict[str, dict[str, list[str]]] = {instance: {} for instance in instances}
    for name, value in lines:
        instance, option = _whose(name, instances)
        found[instance].setdefault(option, []).append(_value(option, value))
    for options in found.values():
        _check(options)
    return found


def _whose(name: str, instances: list[str]) -> tuple[str, str]:
    prefix, hyphen, rest = name.partition("-")
    if name in KINDS:
        return ("" if name == "spool-dir" and "" in instances else instances[0]), name
    if hyphen and prefix in instances and rest in KINDS:
        return prefix, rest
    raise Refused(f"invalid option {name}")


def _value(option: str, value: str | None) -> str:
    match KINDS[option]:
        case "flag":
            if value is not None and value.strip().lower() not in YES | NO:
                raise Refused(f"{option} takes no value, not {value}")
            return "no" if value is not None and value.strip().lower() in NO else "yes"
        case "opt":
            return value or ""
        case "number":
            if value is None or not value.isascii() or not value.isdigit() or int(value) > 0xFFFFFFFF:
                raise Refused(f"{option} is no number but {value}, and the default would be taken in silence")
            return value
        case _:
            if value is None:
                raise Refused(f"{option} has no value and would take the next line for it")
            return value


def _check(options: dict[str, list[str]]) -> None:
    """The rules of spec process.md 1.5, and what 1.2 and 1.6 take in silence."""
    given = {name for name, values in options.items() if KINDS[name] != FLAG or "yes" in values}
    for name, values in options.items():
        if KINDS[name] == FLAG and len(set(values)) > 1:
            raise Refused(f"{name} is both yes and no")
        if KINDS[name] in {VALUE, OPTIONAL, NUMBER} and len(set(values)) > 1:
            raise Refused(f"{name} is given twice, with different values")
    for some, others in NEEDS:
        if given & some and not given & others:
            raise Refused(f"{sorted(given & some)} without any of {sorted(others)}")
    for some, others in EXCLUDES:
        if given & some and given & others:
            raise Refused(f"{sorted(given & some)} together with {sorted(given & others)}")
    _check_values({name: values for name, values in options.items() if name in given})


def _check_values(options: dict[str, list[str]]) -> None:
    if options.get("syslog", [""])[0] not in FACILITIES or int(options.get("poll", ["1"])[0]) == 0:
        raise Refused("syslog facility, or poll 0")
    for name in ("port", "pop-port", "admin"):
        if int(options.get(name, ["0"])[0]) > 65535:
            raise Refused(f"{name} is too big")
    for name in ("server-tls-certificate", "client-tls-certificate"):
        if len(",".join(options.get(name, [])).split(",")) > 2:
            raise Refused(f"{name} has more than two files")
    if any("client=" in each for each in options.get("interface", [])):
        raise Refused("interface client=")
    if options.get("domain") == [""]:
        raise Refused("empty domain")
    if "client-interface" in options and options.get("forward-to", [""])[0].startswith("/"):
        raise Refused("client-interface for a path")
    _check_words(options)


def _check_words(options: dict[str, list[str]]) -> None:
    """Lists of words; the original takes unknown ones with a warning at most."""
    for name, known in (*SWITCHES.items(), *WORDS.items()):
        items = [each for each in ",".join(options.get(name, [])).split(",") if each]
        bare = {re.sub(r"^(with-|without-|[-+=]|no(?!$))", "", each) for each in items}
        if name in WORDS:
            bare = set(items)
        if bare - known:
            raise Refused(f"{name} has words that are not known: {sorted(bare - known)}")


def read_secrets(data: bytes) -> dict[tuple[str, str, str], str]:
    """The secrets by side, type and name or selector (spec smtp-server.md 12.3, forwarding.md 7.1)."""
    found: dict[tuple[str, str, str], str] = {}
    for number, line in enumerate(data.decode("utf-8").splitlines(), 1):
        fields = line.split()
        if not fields or fields[0].startswith("#"):
            continue
        if len(fields) > 4 and fields[4].startswith("#"):
            fields = fields[:4]
        if fields[0].lower() not in {"server", "client"}:
            raise Refused(f"line {number}: invalid value in first field: {fields[0]}")
        if not 4 <= len(fields) <= 5:
            raise Refused(f"line {number}: {len(fields)} fields")
        side, kind = fields[0].lower(), fields[1].lower()
        kind = {"login": "plain", "cram-md5": "md5", "apop": "md5"}.get(kind, kind)
        if kind not in {"none", "plain", "plain:b", "md5", "sha1", "sha256", "sha512", "oauth"}:
            raise Refused(f"line {number}: {kind} offers nothing")
        name = decode_b64(fields[2]) if kind == "plain:b" else fields[2] if kind == "none" else decode_xtext(fields[2])
        secret = decode_b64(fields[3]) if kind == "plain:b" else fields[3]
        secret = decode_xtext(secret) if kind == "plain" else secret
        family = "plain" if kind == "plain:b" else kind
        key = (side, family, name if side == "server" else "".join(fields[4:5]))
        if key in found:
            raise Refused(f"line {number}: duplicate {side} secret")
        found[key] = f"{name} {secret}" if side == "client" else secret
    return found


def decode_xtext(text: str) -> str:
    """The text behind an xtext field."""
    if not re.fullmatch(r"(?:[!-*,-<>-~]|\+[0-9A-F]{2})+", text):
        raise Refused(f"invalid xtext: {text}")
    octets = re.sub(rb"\+([0-9A-F]{2})", lambda found: bytes([int(found[1], 16)]), text.encode())
    return octets.decode("utf-8")


def decode_b64(text: str) -> str:
    """The text behind a base64 field."""
    try:
        return base64.b64decode(text, validate=True).decode("utf-8")
    except ValueError as error:
        raise Refused(f"invalid base64: {text}") from error
