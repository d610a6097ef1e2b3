"""Option table to form field."""
