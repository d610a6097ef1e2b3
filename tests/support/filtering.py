"""Messages as filters find them, and filters made from their specification."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from engine.events import Level, MessageId
from engine.filters.base import Filter, MessageFiles, Role, Verdict
from engine.filters.registry import BUILT_IN
from engine.filters.settings import FilterSettings
from engine.spool.envelope import Envelope, decode, encode

ID = MessageId("emailrelay.4711.1700000000.5")
CONTENT = b"Received: x\r\nSubject: y\r\n\r\n.\nbody \xff\x00\r\n"


@dataclass
class Log:
    """Lines as they were said."""

    lines: list[tuple[Level, str]] = field(default_factory=list[tuple[Level, str]])

    def __call__(self, level: Level, text: str, message: MessageId | None) -> None:
        del message
        self.lines.append((level, text))

    @property
    def texts(self) -> list[str]:
        """Without their levels."""
        return [text for _, text in self.lines]


def put_message(
    folder: Path, envelope: Envelope, *, content: bytes = CONTENT, state: str = ".new", message: MessageId = ID
) -> MessageFiles:
    """A message in ``folder`` whose envelope has the suffix ``state``."""
    files = MessageFiles(
        id=message, content=folder / f"{message}.content", envelope=folder / f"{message}.envelope{state}"
    )
    files.content.write_bytes(content)
    files.envelope.write_bytes(encode(envelope))
    return files


def settings_for(
    folder: Path, *, delivery: Path | None = None, timeout: float = 60, domain: str = "relay.test"
) -> FilterSettings:
    """Settings of a relay whose spool is ``folder``."""
    return FilterSettings(timeout=timeout, spool_dir=folder, delivery_dir=delivery or folder, domain=domain)


def make_filter(spec: str, settings: FilterSettings, say: Log, role: Role = Role.SERVER) -> Filter:
    """The built-in filter that ``spec`` names."""
    prefix, colon, params = spec.partition(":")
    return BUILT_IN[prefix + colon](params, role, settings, say)


async def run_filter(
    spec: str, files: MessageFiles, *, role: Role = Role.SERVER, say: Log | None = None, delivery: Path | None = None
) -> Verdict:
    """Run one filter over one message."""
    settings = settings_for(files.content.parent, delivery=delivery)
    made = make_filter(spec, settings, say if say is not None else Log(), role)
    try:
        return await made.run(files)
    finally:
        await made.close()


def envelope_at(path: Path) -> Envelope:
    """What stands in an envelope file."""
    return decode(path.read_bytes())


def tree(folder: Path, keep: Callable[[Path], bool] = Path.is_file) -> list[str]:
    """The files below ``folder``, by relative name, in order."""
    return sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*") if keep(each))
