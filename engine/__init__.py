"""The headless mail relay: an SMTP store-and-forward engine with no Qt in it.

Front-ends import :mod:`engine.api` and nothing else of this package.
"""

__version__ = "0.1.0"
