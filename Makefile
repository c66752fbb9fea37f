# Thin on purpose: every task lives in packaging/dev.py, which also runs on Windows (py packaging\dev.py run).
# `make run` and `make test` need no set-up before them. Arguments pass through: make test ARGS="tests/domain -k retention"
PYTHON ?= python3
TASKS := run demo tour test check fmt i18n bench soak build acceptance lock

.DEFAULT_GOAL := help
.PHONY: help $(TASKS)

help:
	@$(PYTHON) packaging/dev.py --help

$(TASKS):
	@$(PYTHON) packaging/dev.py $@ $(ARGS)
