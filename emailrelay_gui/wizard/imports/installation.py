"""A copy of an E-MailRelay installation in the user's own folders, beside the one that it was made from.

Taking an installation over needs none of this: it is opened where it stands. A copy keeps every line of the
configuration but for the paths, which must not be shared by two relays. Pure, but for what :class:`Source` was read.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePath

from emailrelay_gui.wizard.directories import Directories
from emailrelay_gui.wizard.imports.carried import Imported
from emailrelay_gui.wizard.source import FileState, Source, answers_of, is_file, last
from engine.api import ConfigDocument, SecretsDocument, say

PROGRAM = "E-MailRelay"
SECRETS = ("server-auth", "client-auth", "pop-auth")
PATHS = ("server-tls-certificate", "client-tls-certificate", "server-tls-verify", "client-tls-verify")


def copy_installation(source: Source, directories: Directories) -> tuple[Source, Imported]:
    """The copy, as a source that nothing was written of yet, and what to know about it."""
    base = source.config.path.parent
    document = source.document
    secrets: dict[Path, bytes] = {}
    left: list[str] = []
    for name in source.instances or ("",):
        document = _copied(document.of(name), name, base, directories, secrets, source, left)
    listening = sorted({document.of(name).values("port")[-1:] or ("25",) for name in source.instances or ("",)})
    ports = ", ".join(port for (port,) in listening)
    left.append(
        say(
            "Both listen on port {ports}: stop the old relay before this one is started, or choose another port.",
            ports=ports,
        )
    )
    left.append(
        say(
            "Mail that waits in {folder} stays there.",
            folder=last(source.document, "spool-dir") or say("the old spool"),
        )
    )
    if source.located is not None and source.located.beside:
        options = ", ".join(source.located.beside)
        left.append(
            say(
                "{through} gives the options {options} besides; set them here, if you need them.",
                through=source.located.through[-1],
                options=options,
            )
        )
    copied = tuple((FileState(path=path, data=None), SecretsDocument.parse(data)) for path, data in secrets.items())
    made = Source(
        config=FileState(path=directories.config_file, data=None),
        document=document.of(source.instance),
        secrets=copied,
        answers=source.answers,
        instance=source.instance,
        instances=source.instances,
        unknown=source.unknown,
        copied=True,
    )
    made = replace(made, answers=answers_of(made))
    taken = [say("Every line of {name} is taken, those that no page shows included.", name=source.config.path.name)]
    if secrets:
        taken.append(
            say("{files}: all accounts, with their passwords.", files=", ".join(path.name for path in secrets))
        )
    return made, Imported(program=PROGRAM, path=source.config.path, taken=tuple(taken), left=tuple(left))


def _copied(
    document: ConfigDocument,
    instance: str,
    base: Path,
    directories: Directories,
    secrets: dict[Path, bytes],
    source: Source,
    left: list[str],
) -> ConfigDocument:
    """One relay of the configuration with its paths led to the new folders."""
    spool = directories.spool / instance if instance else directories.spool
    document = document.set("spool-dir", str(spool)) if document.takes("spool-dir") else document
    if document.has("log-file"):
        document = document.set("log-file", str(directories.log_file))
    if document.has("pid-file"):
        document = document.set(
            "pid-file", str(directories.log_file.parent / PurePath(last(document, "pid-file")).name)
        )
    if document.has("delivery-dir"):
        document = document.set("delivery-dir", str(directories.data / "mailboxes"))
    for option in SECRETS:
        value = last(document, option)
        if not is_file(value):
            continue
        state, kept = source.secrets_at(source.path_of(value))
        if state.data is None:
            left.append(say("{file} was not read, so its accounts are missing here.", file=base / value))
            continue
        target = _free(directories.config / PurePath(value).name, kept.render(), secrets)
        secrets[target] = kept.render()
        document = document.set(option, str(target))
    for option in PATHS:
        values = document.values(option)
        whole = tuple(value if value.startswith("<") else str(base / value) for value in values)
        if whole != values:
            document = document.set(option, *whole)
    return document


def _free(target: Path, data: bytes, taken: dict[Path, bytes]) -> Path:
    """``target``, or a name beside it when another file was copied there already."""
    number, found = 1, target
    while taken.get(found, data) != data:
        number += 1
        found = target.with_name(f"{target.stem}-{number}{target.suffix}")
    return found
