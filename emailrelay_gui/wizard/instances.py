"""Several relays in one configuration, as the wizard tells of them; pure."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from engine.api import OPTIONS, ConfigDocument, say


def no_such_instance(path: Path, instance: str, instances: Sequence[str]) -> str:
    """The sentence for a relay that a file does not have."""
    known = ", ".join(f'"{name}"' for name in instances if name)
    if known:
        return say(
            'There is no relay "{instance}" in {path}; it has {known}.', instance=instance, path=path, known=known
        )
    return say('There is no relay "{instance}" in {path}; it has only one.', instance=instance, path=path)


def unknown_options(document: ConfigDocument) -> tuple[str, ...]:
    """The names of options that no version of ours knows, each once."""
    instances = document.instances()
    found = dict.fromkeys(named(document))
    return tuple(name for name in found if name not in OPTIONS and not _prefixed(name, instances))


def _prefixed(name: str, instances: Sequence[str]) -> bool:
    """Whether it is an option of one of the instances of the file."""
    prefix, _, option = name.partition("-")
    return prefix in instances and option in OPTIONS


def named(document: ConfigDocument) -> tuple[str, ...]:
    """The names of all active options, in order, repeats included."""
    return tuple(line.name for line in document.lines() if line.name and not line.commented)
