"""Who may receive: what is asked about each recipient while its client waits."""
