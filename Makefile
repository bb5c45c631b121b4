# Everything here needs the Swift toolchain and make, nothing else.
# `make` alone lists the targets: the text behind `##` is the help.

PREFIX ?= /usr/local
SWIFT ?= swift
# Where a packager stages the installation; empty for a plain one.
DESTDIR ?=

# The product: optimised, with everything inside, so that it starts in milliseconds and runs on any
# Linux of its architecture. Symbols are left out, functions of the same code are kept once, and
# `program.ld` leaves out what nothing reads.
LINK := -s --icf=all --no-eh-frame-hdr .packaging/program.ld
RELEASE := --configuration release --static-swift-stdlib -Xswiftc -static-executable \
  -Xswiftc -use-ld=lld $(addprefix -Xlinker ,$(LINK))
PROGRAM := .build/release/roadmap
# The compiler orders some of what it writes by addresses of its own memory, so that these have to be
# the same in every build, where the system allows it, if two builds are to be.
STEADY := $(shell setarch --addr-no-randomize true 2>/dev/null && echo setarch --addr-no-randomize)
# What is handed out.
DIST ?= .build/dist
# The Debians whose bare roots `make smoke` tries it in.
SUITES ?= bullseye bookworm trixie

# What the demo shows: a school in the middle of its year.
DEMO := Examples/gymnasium-406.json --as-of 2024-02-29 --lang ru

# The public suite of JSON texts, which is not ours to copy into the repository.
JSON_SUITE ?= ../shared/data/JSONTestSuite

# The schema of SARIF 2.1.0, which is not ours to copy either; without it that one check is left out.
SARIF_SCHEMA ?= ../shared/data/sarif-schema-2.1.0.json

# How long to fuzz over all targets together, from which seed, and with what: libfuzzer, seeded, or auto,
# which is libFuzzer where the compiler has it.
SECONDS ?= 60
SEED ?= 1
FUZZER ?= auto

.DEFAULT_GOAL := help
.PHONY: help demo test build lint format bench growth fuzz record dist smoke conformance interop library reliability kill-test install uninstall clean

help: ## list these targets
	@awk 'BEGIN { FS = ":.*## " } \
	  /^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: build ## build, and show where a school's roadmap stands (in Russian)
	@for command in status coverage overdue; do \
	  printf '\n$$ roadmap %s %s\n\n' "$$command" "$(DEMO)"; \
	  $(PROGRAM) $$command $(DEMO) || exit; \
	done

test: ## run every test
	@$(SWIFT) test --disable-xctest --quiet

build: ## build the program as it is released: .build/release/roadmap
	@$(STEADY) $(SWIFT) build $(RELEASE) --product roadmap

lint: ## hold every source file against .swift-format
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format: ## rewrite the source files as .swift-format says
	@$(SWIFT) format format --in-place --recursive Package.swift Sources Tests

bench: build ## measure speed and memory against the targets
	@$(STEADY) $(SWIFT) build $(RELEASE) --product RoadmapBenchmarks
	@.build/release/RoadmapBenchmarks $(PROGRAM)

growth: build ## every command at n, 2n and 4n of everything: nothing may take more than n log n (SHORT=1)
	@$(STEADY) $(SWIFT) build $(RELEASE) --product RoadmapBenchmarks
	@.build/release/RoadmapBenchmarks growth $(abspath $(PROGRAM)) $(if $(SHORT),short)

fuzz: ## try what nobody would write (SECONDS=60 SEED=1 FUZZER=auto|libfuzzer|seeded)
	@SWIFT="$(SWIFT)" RELEASE="$(RELEASE)" $(STEADY) Tests/Fuzzing/run "$(SECONDS)" "$(SEED)" "$(FUZZER)"

record: ## write the expected outputs anew (a run that recorded fails; read the diff)
	@ROADMAP_RECORD=1 $(SWIFT) test --disable-xctest --quiet

conformance: ## read the public JSON test suite (JSON_SUITE=FOLDER)
	@if [ -d "$(JSON_SUITE)" ]; then \
	  ROADMAP_JSON_SUITE="$(abspath $(JSON_SUITE))" \
	    $(SWIFT) test --disable-xctest --filter JSONTestSuite; \
	else \
	  echo "conformance: skipped, there is no folder $(JSON_SUITE)"; \
	fi

reliability: build kill-test ## kill, crowd and starve the program; nothing may be lost
	@Tests/Reliability/crowd-test $(PROGRAM)
	@Tests/Reliability/race-test $(PROGRAM)
	@Tests/Reliability/fault-test $(PROGRAM)
	@Tests/Reliability/merge-test $(PROGRAM)
	@Tests/Reliability/refusal-test $(PROGRAM)
	@Tests/Reliability/survival-test $(PROGRAM)

kill-test: build ## kill the program at every system call and look at the files
	@Tests/Reliability/kill-test $(PROGRAM)

interop: build ## let programs of others read what this one writes (needs PyPI)
	@SARIF_SCHEMA="$(SARIF_SCHEMA)" Tests/Interop/run $(PROGRAM)

library: ## build and run what the library's page shows, as a package of its own
	@SWIFT="$(SWIFT)" Tests/Library/run

# What install copies, under PREFIX.
INSTALLED := bin/roadmap share/man/man1/roadmap.1 share/bash-completion/completions/roadmap \
  share/zsh/site-functions/_roadmap share/fish/vendor_completions.d/roadmap.fish

dist: build ## pack the program for any Linux: an archive, a .deb, checksums (DIST=FOLDER)
	@.packaging/pack $(PROGRAM) "$(DIST)"

smoke: ## try what dist packed in bare roots of Debian and in an empty one (needs root)
	@.packaging/smoke "$(DIST)" $(SUITES)

install: $(if $(filter file,$(origin PROGRAM)),build) ## copy the program, its manual page and completions under PREFIX (/usr/local)
	@install -d $(foreach file,$(INSTALLED),"$(DESTDIR)$(PREFIX)/$(dir $(file))")
	@install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/roadmap"
	@$(PROGRAM) completions bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/roadmap"
	@$(PROGRAM) completions zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_roadmap"
	@$(PROGRAM) completions fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/roadmap.fish"
	@$(PROGRAM) help --man > "$(DESTDIR)$(PREFIX)/share/man/man1/roadmap.1"
	@echo "installed $(DESTDIR)$(PREFIX)/bin/roadmap, its manual page and completions"

uninstall: ## remove what install copied
	@rm -f $(foreach file,$(INSTALLED),"$(DESTDIR)$(PREFIX)/$(file)")

clean: ## remove everything that was built
	@rm -rf .build
