"""Speed beside Postfix and a plain aiosmtpd, all measured in one run on one machine: ``python -m tools.bench``.

Absolute figures say more about the machine than about the program; read the ratios.
"""
