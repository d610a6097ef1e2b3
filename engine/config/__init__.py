"""The option table, the command line and the lossless configuration file."""
