"""Coverage-guided fuzzing of every parser: ``make fuzz``, or ``python -m tools.fuzz TARGET --seconds N``."""
