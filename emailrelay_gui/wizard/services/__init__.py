"""The relay as a service of the system: one interface, one home for each system (spec gui.md C2, D6 W10)."""
