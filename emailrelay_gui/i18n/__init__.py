"""The window in the user's language: texts, catalogues, languages."""

from emailrelay_gui.i18n.texts import figure, many, shown, tr

__all__ = ["figure", "many", "shown", "tr"]
