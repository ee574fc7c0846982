# Every command sets up what it misses. See CONTRIBUTING.md; on Windows, README.md.
SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help run demo test lint bench lock translations screenshots clean runtime dev

PY := .venv/bin/python
INSIDE := bash tools/inside.sh
OUT ?= build/demo
SEED ?= 2026

help: ## this list
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

run: runtime ## open the program
	@bash tools/system-packages.sh window
	@$(PY) main.py $(ARGS)

demo: runtime ## a sample centre and its papers in build/demo, opened if there is a screen
	@bash tools/demo.sh $(OUT) $(SEED)

test: dev ## all tests, without a screen and without touching anything outside this folder
	@QT_QPA_PLATFORM=offscreen $(INSIDE) $(PY) -m pytest $(ARGS)

lint: dev ## formatting, lint, types, storeys, translations
	@$(INSIDE) bash tools/lint.sh

bench: dev ## figures beside the named rivals, into build/bench and docs/figures
	@bash tools/bench.sh $(ARGS)

lock: ## write the lock files again (UPGRADE=1 for newer versions)
	@bash tools/lock.sh

translations: dev ## collect the window's words and compile them
	@$(INSIDE) $(PY) tools/translate.py

screenshots: dev ## draw every screen into docs/
	@QT_QPA_PLATFORM=offscreen $(INSIDE) $(PY) tools/screenshots.py $(ARGS)

clean: ## remove what was built; .venv stays
	@rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +

runtime:
	@bash tools/setup.sh runtime

dev:
	@bash tools/setup.sh dev
	@bash tools/system-packages.sh offscreen
