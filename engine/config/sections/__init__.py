"""The option table, one module a section; :class:`engine.config.options.Settings` joins them."""
