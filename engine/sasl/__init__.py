"""SASL challenge and response; pure."""
