"""Under which names a relay's options stand in a configuration with several relays (spec process.md 2.6)."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.instances import PROCESS_WIDE

_DECLARES = "spool-dir"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """One instance, seen from its options; ``name`` is its prefix, empty for the unnamed one."""

    name: str = ""
    first: bool = True

    def spellings(self, option: str) -> tuple[str, ...]:
        """The names that count for the instance, the one for a new line first; none: it cannot have the option."""
        prefixed = f"{self.name}-{option}" if self.name else option
        if option == _DECLARES:
            return (prefixed,)
        if not self.first:
            return (prefixed,) if self.name and self.takes(option) else ()
        return (option,) if not self.name else (prefixed, option) if option not in PROCESS_WIDE else (option, prefixed)

    def takes(self, option: str) -> bool:
        """Whether the option has an effect: what concerns the whole process counts for the first instance only."""
        return self.first or option not in PROCESS_WIDE or option.startswith("as-")
