# Averment: raw pages in, a record that can be checked out.
# `make` alone explains; `make demo` and `make test` set everything up by themselves.
SHELL := /bin/bash
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
JOBS   ?= 2

.DEFAULT_GOAL := help
.PHONY: help demo test browser quick lint types house format gate gate-report bench docs models clean

help: ## show this page
	@echo "Averment: who says what about alleged abuse, who denies it, and what became of it."
	@echo
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

$(VENV)/.core: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Averment needs Python 3.11 or newer; this is $$($(PYTHON) --version). Set PYTHON=/path/to/python3.11."; exit 1; }
	@$(PYTHON) -m venv $(VENV) 2>/dev/null || { rm -rf $(VENV); echo "This Python cannot make virtual environments; on Debian and Ubuntu: apt-get install python3-venv"; $(PYTHON) -m pip install --user -q virtualenv 2>/dev/null && $(PYTHON) -m virtualenv -q $(VENV); }
	@echo "Installing Averment into $(VENV) …"
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.core
	@echo "Installing the tools for tests …"
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]'
	@touch $@

demo: $(VENV)/.core ## build a record from the invented examples, and say how to open it
	@$(BIN)/python examples/demo.py

test: $(VENV)/.dev lint types house ## everything that must hold before a change lands
	$(BIN)/python -m pytest -n $(JOBS) --durations=8 --ignore=tests/browser
	@$(MAKE) --no-print-directory browser

browser: $(VENV)/.dev ## the desk in a real Chromium; pictures of it in build/browser
	$(BIN)/python -m pytest tests/browser --durations=5 -rs

quick: $(VENV)/.dev ## the tests without the slow ones
	$(BIN)/python -m pytest -n $(JOBS) -m "not slow and not gate" --ignore=tests/browser

lint: $(VENV)/.dev ## style, with every refusal explained in pyproject.toml
	$(BIN)/ruff check src tests training benchmarks examples
	$(BIN)/ruff format --check src tests training benchmarks examples

format: $(VENV)/.dev ## put the code into its one form
	$(BIN)/ruff check --fix-only -q src tests training benchmarks examples
	$(BIN)/ruff format -q src tests training benchmarks examples

types: $(VENV)/.dev ## mypy --strict
	$(BIN)/mypy

house: $(VENV)/.dev ## the layers of the house
	$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports

gate: $(VENV)/.dev ## quality floors; needs AVERMENT_ACCEPTANCE, the folder with the acceptance pages and benchmarks
	$(BIN)/python -m pytest tests/gate -m gate

gate-report: $(VENV)/.dev ## the misses on the acceptance pages, by kind
	$(BIN)/python benchmarks/report.py

bench: $(VENV)/.dev ## speed, against the peers on the same pages
	$(BIN)/python benchmarks/speed.py

docs: $(VENV)/.dev ## write GLOSSARY.md and the schema again from the code
	$(BIN)/python docs/generate.py

# What the pipeline's own name finder was not trained on: only there may the name tagger listen to it.
HEARD_FR := fr_written_works fr_written_bodies fr_written_places fr_written_people
models: $(VENV)/.dev ## train the reader's models again; needs CORPORA, the folder with the treebanks
	for lang in en fr; do \
	  $(BIN)/python training/train.py $$lang --corpora $(CORPORA) --out build/training/$$lang/grammar --parts parser --steps 3000 && \
	  $(BIN)/python training/train.py $$lang --corpora $(CORPORA) --out build/training/$$lang --parts joint --steps 5000 \
	    --start build/training/$$lang/grammar/model/model-last --leave-out $$([ $$lang = en ] && echo marked || echo nothing) && \
	  $(BIN)/python training/assemble.py $$lang --parser build/training/$$lang/model/model-last --out src/averment/models/$$lang/pipeline && \
	  $(BIN)/python training/train_tagger.py $$lang --corpora $(CORPORA) --pipeline src/averment/models/$$lang/pipeline \
	    --out src/averment/models/$$lang/names.npz --heard $$([ $$lang = en ] && echo en_ewt-train || echo $(HEARD_FR)) \
	  || exit 1; done

clean: ## take away what was built
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache averment-demo averment-record
