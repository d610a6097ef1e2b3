"""The ``emailrelay-sign-in`` program: OAuth2 sign-ins on machines without a desktop."""
