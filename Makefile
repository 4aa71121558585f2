# Every target sets up what it needs, and is quick the second time.
.DEFAULT_GOAL := help
SHELL := /bin/bash -o pipefail
PYTHON ?= python3
BIN := .venv/bin
EVIDENCE := $(shell find data racconigi book -type f -not -path '*/__pycache__/*') _config.yml _toc.yml
NOTEBOOKS := $(wildcard notebooks/*.ipynb)
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONHASHSEED := 0
export JPY_PARENT_PID :=

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

.PHONY: book
book: _build/.executed _build/html/index.html ## check the evidence, execute the notebooks, build the book
	@echo "The book is at $(CURDIR)/_build/html/index.html (or run: make serve)"

.PHONY: serve
serve: book ## show the book at http://localhost:8000
	$(BIN)/python -m http.server --directory _build/html 8000

.PHONY: test
test: check browser _build/html/index.html ## run every test
	$(BIN)/python -m pytest --nbval -n 2 --dist loadscope -q tests racconigi notebooks

.PHONY: check
check: .venv/.ready ## style and data only
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/racconigi check

.PHONY: format
format: .venv/.ready ## put the code into the house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: lab
lab: .venv/.ready ## open the notebooks in JupyterLab
	$(BIN)/jupyter lab notebooks

.PHONY: bench
bench: .venv/.ready ## compare the similarity measures with the plain route
	$(BIN)/python benchmarks/similarity.py

.PHONY: lock
lock: ## pin requirements.in to requirements.txt (needs uv)
	uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 requirements.in -o requirements.txt

.PHONY: clean
clean: ## remove everything that can be made again
	rm -rf _build .venv .pytest_cache .ruff_cache .hypothesis

.PHONY: browser
browser:
	@command -v chromium chromium-browser google-chrome >/dev/null || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; \
	  then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; \
	  else echo "The tests need a browser. Type: sudo apt-get install -y chromium" >&2; exit 1; fi; }

.venv/.ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed.")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --require-hashes --only-binary :all: -r requirements.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

# Notebooks are executed in place: the same evidence gives the same bytes.
_build/.executed: .venv/.ready $(EVIDENCE)
	$(BIN)/racconigi check
	$(BIN)/python -m racconigi.publish.notebooks $(NOTEBOOKS)
	@mkdir -p _build && touch $@

_build/html/index.html: .venv/.ready $(EVIDENCE) $(NOTEBOOKS)
	@mkdir -p _build
	$(BIN)/jupyter-book build . --all -W -n --keep-going --quiet
	@touch $@
