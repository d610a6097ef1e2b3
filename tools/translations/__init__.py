"""The catalogues of the window's texts: collecting, writing, checking and compiling them (CONTRIBUTING.md)."""
