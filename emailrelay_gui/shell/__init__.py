"""Main window, tray and single instance: navigation only."""
