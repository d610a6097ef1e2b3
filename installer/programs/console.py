"""The console programs of a bundle in one: which of them it is tells the name that it was started under."""

import sys
from importlib.metadata import distribution
from pathlib import Path


def main() -> int:
    """Run the program; under any name of its owner's choice it is the relay."""
    programs = {each.name: each for each in distribution("emailrelay").entry_points if each.group == "console_scripts"}
    return int(programs.get(Path(sys.argv[0]).stem, programs["emailrelay"]).load()() or 0)


if __name__ == "__main__":
    sys.exit(main())
