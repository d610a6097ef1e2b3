"""The relay as a Windows service: the program ``emailrelay-service`` (spec gui.md C1, C2; process.md 3.11)."""
