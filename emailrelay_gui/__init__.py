"""The desktop application: wizard, tray and window over :mod:`engine.api`."""
