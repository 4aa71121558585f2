# Every target sets up what it needs, and is quick the second time.
.DEFAULT_GOAL := help
SHELL := /bin/bash -o pipefail
.DELETE_ON_ERROR:
PYTHON ?= python3
BIN := .venv/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONHASHSEED := 0
# The same bytes under any locale, and in a folder with any name.
export LC_ALL := C.UTF-8
export PYTHONUTF8 := 1
export JPY_PARENT_PID :=

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

.PHONY: book
book: .venv/.ready ## check the evidence, execute the notebooks, build the book
	@$(BIN)/python -m racconigi.publish.build

.PHONY: serve
serve: book ## show the book at http://localhost:8000
	$(BIN)/python -m http.server --directory _build/html 8000

.PHONY: offline
offline: book ## the built book as one zip, for where there is no network
	@$(BIN)/python -m racconigi.publish.offline
.PHONY: pdf
pdf: browser book ## print the whole book into one PDF
	@$(BIN)/python -m racconigi.publish.paper

.PHONY: test
test: check browser java .venv/.spark book ## run every test
	$(BIN)/python -m pytest --nbval -n $$(nproc) --dist loadscope -q tests racconigi notebooks

.PHONY: check
check: .venv/.ready ## style, types and data only
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/racconigi check

.PHONY: format
format: .venv/.ready ## put the code into the house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: lab
lab: .venv/.ready ## open the notebooks in JupyterLab
	$(BIN)/jupyter lab notebooks/start.ipynb

.PHONY: bench
bench: book ## measure against the plain way, side by side in one run
	$(BIN)/python benchmarks/similarity.py
	$(BIN)/python benchmarks/notebooks.py

.PHONY: lock
lock: .venv/.ready ## pin what is asked for: the whole, what Binder needs of it, and Spark
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 requirements.in -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 binder/requirements.in -o binder/requirements.txt
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 tests/requirements.in -o tests/requirements.txt

.PHONY: clean
clean: ## remove everything that can be made again
	rm -rf _build .venv .pytest_cache .ruff_cache .mypy_cache .hypothesis

# One of some commands, or else the package of Debian that brings it.
define needed
	@command -v $(1) >/dev/null || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; \
	  then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(2); \
	  else echo "The tests need $(3). Type: sudo apt-get install -y $(2)" >&2; exit 1; fi; }
endef

.PHONY: browser
browser:
	$(call needed,chromium chromium-browser google-chrome,chromium,a browser)

.PHONY: java
java:
	$(call needed,java,default-jre-headless,Java for Spark)

# uv is quicker than pip by far; it comes from the same lock.
.venv/.ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed.")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@awk '/^uv==/ {on = 1} on; on && !/\\$$/ {exit}' requirements.txt > .venv/uv.txt
	$(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: -r .venv/uv.txt
	$(BIN)/uv pip sync --quiet --require-hashes --only-binary :all: --python $(BIN)/python requirements.txt \
	  || $(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: -r requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

# Spark comes as source only; what builds it is in the lock of the whole.
.venv/.spark: .venv/.ready tests/requirements.txt
	$(BIN)/uv pip install --quiet --require-hashes --no-build-isolation --python $(BIN)/python -r tests/requirements.txt
	@touch $@
