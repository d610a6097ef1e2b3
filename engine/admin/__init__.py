"""The admin interface: a pure core and its shell, and the link that uses it from elsewhere."""
