# `make run` and `make test` need Python 3.11 or newer, git and make. Both can be run again at any time.
PYTHON ?= python3
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
BIN := .venv/bin
.DEFAULT_GOAL := run
.PHONY: run test rasa bench fuzz chaos check lock screenshots clean

run: .venv/app
	@$(BIN)/puente db upgrade
	@$(BIN)/puente demo || test $$? -eq 2 # not where a real school is
	@$(BIN)/puente serve || test $$? -eq 130 # stopped by Ctrl-C

# The tests that ask a real Rasa run where `puente rasa install` was, and must in CI.
test: .venv/dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/puente check
	@$(BIN)/puente train
	@$(BIN)/python -m pytest -n auto

# Rasa as a second engine, at 127.0.0.1:5005; then PUENTE_NLU=rasa make run.
rasa: .venv/app
	@$(BIN)/puente rasa install
	@$(BIN)/puente rasa serve || test $$? -eq 130 # stopped by Ctrl-C

bench: .venv/dev
	@$(BIN)/python -m tests.bench

# 100,000 odd inputs at every entry, and random concerns, bookings and chats; `make test` tries a part of them.
fuzz: .venv/dev
	@HYPOTHESIS_PROFILE=fuzz $(BIN)/python -m pytest -q -n auto tests/fuzz tests/test_any_order.py \
		tests/services/test_concern_histories.py tests/services/test_invariants.py

# Kills replicas, PostgreSQL, Telegram, the disk and the clock while parents write; a small part of it is in `make test`.
chaos: .venv/dev
	@$(BIN)/python -m tests.chaos

check: .venv/app
	@$(BIN)/puente check

screenshots: .venv/dev
	@$(BIN)/python -m tests.browser.screenshots .github/screenshots

INSTALL = $(BIN)/python -m pip install --disable-pip-version-check --progress-bar off
SHOW = sed -n 's/^Collecting \([^=]*\).*/  \1/p; s/^Installing.*/  installing/p'

# The environment: once for what Puente runs on, once more for what its tests need.
.venv/app: requirements/app.txt pyproject.toml
	@echo "Making the environment in .venv (once, about a minute)"
	@test -x $(BIN)/python || $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Puente needs Python 3.11 or newer: make PYTHON=python3.12 run")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(INSTALL) --require-hashes -r requirements/app.txt | $(SHOW)
	@$(INSTALL) --no-deps --no-build-isolation --editable . | $(SHOW)
	@touch $@

.venv/dev: .venv/app requirements/dev.txt
	@echo "Adding what the tests need"
	@$(INSTALL) --require-hashes -r requirements/dev.txt | $(SHOW)
	@touch $@

# Pins everything with hashes; needs uv.
lock:
	cd requirements && uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate app.in -o app.txt
	cd requirements && uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate app.in dev.in -c app.txt -o dev.txt
	cd requirements && uv pip compile --python-version 3.10 --generate-hashes --no-header --no-annotate rasa.in -o rasa.txt

clean:
	rm -rf .venv .venv-rasa
