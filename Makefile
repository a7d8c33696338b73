# make help    all commands in a line each
PYTHON ?= python3
BIN := .venv/bin
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: help run test test-long disturbed redlined leak-limits proofs prove bench bench-keep package screenshots setup setup-test lock migration translations clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{printf "  make %-13s %s\n", $$1, $$2}'

run: setup ## set everything up and open the window (the demo where there is no display)
	@sh tools/run.sh

test: setup-test ## set everything up and run every check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	@# The types beside the tests: each of the two fails the whole, and what pyright says comes last.
	@mkdir -p build; $(BIN)/pyright > build/pyright.txt & types=$$!; \
	$(OFFSCREEN) $(BIN)/python -m pytest -q -n 2 --dist loadfile --cov; tests=$$?; \
	wait $$types; types=$$?; cat build/pyright.txt; exit $$((tests | types))

# LibreOffice reads and judges our Word files there; pdftotext is the other opinion on PDF.
test-long: setup-test ## the slow and statistical checks
	@sh tools/system-libraries.sh libreoffice-writer-nogui python3-uno poppler-utils
	$(OFFSCREEN) $(BIN)/python -m pytest -q -m slow
	$(OFFSCREEN) $(BIN)/python -m tests.checks.emptied --sample 10
	@$(MAKE) --no-print-directory disturbed

disturbed: setup-test ## the clauses of texts that arrive wrapped, quoted, pasted or bound, against answers
	$(BIN)/python -m tests.checks.disturbed --show 3

redlined: setup-test ## redlines of every real Word file and random edits of it
	$(BIN)/python -m tests.checks.redlined --rounds 3

leak-limits: setup-test ## what the leak scan finds and what it cannot, into docs/promises.md
	$(BIN)/python -m tests.checks.leak_limits --write

PROOFS := kills power_cuts full_disks damage canaries no_network

proofs: setup-test ## every proof at release size (hours), with its figures into docs/promises.md
	@for p in $(PROOFS); do $(MAKE) --no-print-directory prove p=$$p || exit 1; done
	$(OFFSCREEN) $(BIN)/python -m tests.checks.mutants --count 10000 --keep
	$(OFFSCREEN) $(BIN)/python -m tests.checks.crafted --keep
	$(OFFSCREEN) $(BIN)/python -m tests.checks.typing_kills --count 200 --keep
	$(OFFSCREEN) $(BIN)/python -m tests.checks.words --keep

prove: setup-test ## one of them, going on where it was stopped: make prove p=kills
	$(OFFSCREEN) $(BIN)/python -m tests.proofs.$(p) --keep

bench: setup-test ## the timings
	$(OFFSCREEN) $(BIN)/python -m benchmarks

bench-keep: setup-test ## the timings, kept in benchmarks/history under the program's version
	$(OFFSCREEN) $(BIN)/python -m benchmarks._keep

package: setup-test ## the frozen program, and its demo
	@sh tools/system-libraries.sh binutils
	$(BIN)/pyinstaller --noconfirm --log-level WARN cwgdesk.spec
	$(OFFSCREEN) dist/cwgdesk/cwgdesk-console demo --output build/frozen-demo

screenshots: setup ## pictures of every view in build/screenshots
	$(OFFSCREEN) $(BIN)/cwgdesk --screenshots build/screenshots

setup: .venv/ready ## the environment in .venv, and the system libraries that Qt needs
setup-test: .venv/ready

.venv/ready: requirements.lock pyproject.toml
	@sh tools/system-libraries.sh
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch .venv/ready

lock: ## pin every version for every platform; holds no registry address
	$(BIN)/uv pip compile --universal --python-version 3.11 --extra dev --generate-hashes --no-emit-index-url \
	    --no-annotate --no-header --quiet --output-file requirements.lock pyproject.toml

migration: setup-test ## the next schema revision: make migration m="what changes"
	$(BIN)/python tools/new_migration.py "$(m)"

translations: setup ## gather every visible string and build what the window loads
	$(BIN)/python tools/translations.py

clean: ## remove what was built
	rm -rf .venv build dist
