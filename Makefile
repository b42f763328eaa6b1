# SPDX-License-Identifier: GPL-3.0-or-later
# Two commands do everything on a fresh Debian machine with Swift, git and make:
#   make demo   sets up, builds and projects the proposal on real data
#   make test   sets up and passes the tests, in minutes; make test-all passes them all

.PHONY: demo test test-all check build release wasm docs setup generate record bench bench-sweep bench-scale fuzz picture dist install clean

PREFIX ?= /usr/local
ENGINE = Funding Simulation GSL Sensitivity Studies ByteForm
FUZZ ?= 60
CHANGES ?= 20000

demo: release
	.build/release/ksf project slide-frozen --every 10
	@echo
	.build/release/ksf project ksf-2019 --until 2040
	.build/release/ksf project ksf-2019 -o out --quiet
	@echo
	@echo "The same in every format is in the folder out. Next: .build/release/ksf --help"

test:
	@scripts/setup test
	swift build --build-tests
	swift test --skip-build

# Also what takes long, or needs a cluster, a browser or an office program.
test-all: release wasm
	@scripts/setup test-all
	swift build --build-tests
	KSF_TESTS=all swift test --skip-build

# The formatter's rules and the drawing of the floors are part of the check; warnings are errors.
check: setup
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Web Benchmarks/Package.swift Benchmarks/Benchmarks Benchmarks/Sources Fuzzing/Package.swift Fuzzing/Sources

build: setup
	swift build

release: setup
	swift build --configuration release --product ksf

# The engine as WebAssembly.
wasm: .build/wasm/engine.wasm

.build/wasm/engine.wasm: scripts/wasm $(shell find Sources/CGSL Sources/CMathematics Web $(ENGINE:%=Sources/%) -type f)
	@scripts/setup wasm
	scripts/wasm

# The pages of the libraries, with every public name documented.
docs: build
	scripts/docs

setup:
	@scripts/setup

# Writes data/*.csv and scenarios/*.yaml into Swift literals.
generate: setup
	swift run generate

# Writes the outputs that documents show and the messages of malformed files anew; look at the
# difference before you commit it.
record: setup
	KSF_RECORD=1 swift test --filter 'Documents|Malformed'

# libFuzzer at the readers of text for a minute, or for FUZZ seconds, and CHANGES to archives and parts.
fuzz: setup
	scripts/fuzz $(FUZZ) $(CHANGES)

# Sweeps beside the same in NumPy and SALib.
bench-sweep:
	@scripts/setup bench
	scripts/bench-sweep

# How the cost of a sweep grows, and what Slurm adds to it.
bench-scale: release
	/usr/bin/python3 Benchmarks/Reference/scale.py .build/release/ksf
	scripts/bench-slurm .build/release/ksf

bench: release
	cd Benchmarks && swift package benchmark

# The picture in the README; needs gnuplot.
picture: release
	scripts/picture

# One file that runs where nothing is installed.
dist: setup
	scripts/dist

install: release
	install -D .build/release/ksf $(PREFIX)/bin/ksf
	[ ! -d .build/charts ] || { mkdir -p $(PREFIX)/share/ksf && cp -a .build/charts $(PREFIX)/share/ksf/; }

clean:
	rm -rf .build .build-dist Benchmarks/.build Fuzzing/.build dist out
