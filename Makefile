# make run    sets everything up and opens the window (or the demo where there is no display)
# make test   sets everything up and runs every check
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test test-long leak-limits bench package setup setup-test system lock migration translations clean

run: setup
	@sh tools/run.sh

test: setup-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist loadfile

# LibreOffice reads and judges our Word files there; pdftotext is the other opinion on PDF.
test-long: setup-test
	@sh tools/system-libraries.sh libreoffice-writer-nogui python3-uno poppler-utils
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -m slow

# What the leak scan finds and what it cannot; writes its figures into docs/promises.md.
leak-limits: setup-test
	$(BIN)/python -m tests.checks.leak_limits --write

bench: setup-test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

package: setup-test
	@sh tools/system-libraries.sh binutils
	$(BIN)/pyinstaller --noconfirm --log-level WARN cwgdesk.spec
	QT_QPA_PLATFORM=offscreen dist/cwgdesk/cwgdesk-console demo --output build/frozen-demo

setup: .venv/ready
setup-test: .venv/ready

.venv/ready: requirements.lock pyproject.toml
	@sh tools/system-libraries.sh
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch .venv/ready

# Pins every version for every platform; holds no registry address.
lock:
	$(BIN)/uv pip compile --universal --python-version 3.11 --extra dev --generate-hashes --no-emit-index-url \
	    --no-annotate --no-header --quiet --output-file requirements.lock pyproject.toml

# Writes the next schema revision: make migration m="what changes"
migration: setup-test
	$(BIN)/python tools/new_migration.py "$(m)"

# Gathers every visible string of the window and builds what the window loads.
translations: setup
	$(BIN)/python tools/translations.py

clean:
	rm -rf .venv build dist
