# make run   set up what is missing, then start the program
# make test  set up what is missing, then run every test
# make check format, lint, types, imports, generated pages
# make bench speed beside Postfix and aiosmtpd, as ratios
# make fuzz  look for octets that a parser cannot bear (Linux): ARGS="smtp --seconds 600"
# make soak  mail in and out for a long time, with kills, cuts and full disks: ARGS="--minutes 60"
SHELL := /bin/sh
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
  $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && echo $$p && break; done)
IN := .venv/bin/python
# Each file on one core; make test SPREAD= runs all in one process.
SPREAD ?= -n auto --maxprocesses 4 --dist loadfile

.PHONY: run test check bench fuzz soak bundle setup need-python

run: need-python
	@$(PYTHON) tools/setup_venv.py run
	@$(IN) tools/run.py

test: need-python
	@$(PYTHON) tools/setup_venv.py test
	@$(IN) -m pytest $(SPREAD) $(ARGS)

check: need-python
	@$(PYTHON) tools/setup_venv.py
	@$(IN) tools/check.py $(ARGS)

bench: need-python
	@$(PYTHON) tools/setup_venv.py test
	@$(IN) -m tools.bench $(ARGS)

fuzz: need-python
	@$(PYTHON) tools/setup_venv.py test
	@$(IN) -m pip install --quiet --editable '.[fuzz]' --constraint constraints.txt
	@$(IN) -m tools.fuzz $(ARGS)

soak: need-python
	@$(PYTHON) tools/setup_venv.py test
	@$(IN) -m tools.soak $(ARGS)

bundle: need-python
	@$(PYTHON) tools/setup_venv.py test
	@$(IN) -m tools.bundle
	@if command -v dpkg-deb >/dev/null; then $(IN) -m tools.deb; fi

setup: need-python
	@$(PYTHON) tools/setup_venv.py

need-python:
	@if [ -z "$(PYTHON)" ]; then \
	  echo "Python 3.11, 3.12 or 3.13 is needed and was not found."; \
	  echo "On Debian and Ubuntu: sudo apt install python3 python3-venv"; exit 1; fi
