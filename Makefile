# What a developer and CI call. `make site` on a fresh machine does everything.

SWIFT_FLAGS := --explicit-target-dependency-import-check error
RELEASE := .build/release/sofaweekly
# The program carries all libraries but libc and libm (docs/decisions/0014, 0027) where the toolchain has them as archives: on Linux, but not on
# Apple's systems, which have Swift's anyway. This is the form that is shipped, tried and measured; it is told its commit and its compiler.
RUNTIME = $(shell swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath" *: *"\(.*\)".*/\1/p')
WHOLE = $(wildcard $(RUNTIME)_static/linux)
LIBRARIES = $(CURDIR)/.build/release-libraries
COMMIT = $(shell git rev-parse --short=12 HEAD 2>/dev/null)$(shell git diff --quiet HEAD 2>/dev/null || echo +)
SWIFT_VERSION = $(shell swiftc --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p')
RELEASE_ENVIRONMENT = SOFAWEEKLY_COMMIT='$(COMMIT)' SOFAWEEKLY_SWIFT_VERSION='$(SWIFT_VERSION)' \
	$(if $(WHOLE),SOFAWEEKLY_LINKING='-use-ld=lld $(LIBRARIES)/icu-data.o' PKG_CONFIG_PATH='$(LIBRARIES)')
RELEASE_LINKING = $(foreach flag,--no-export-dynamic --gc-sections --strip-all,-Xlinker $(flag))
RELEASE_FLAGS = -c release $(if $(WHOLE),--static-swift-stdlib $(RELEASE_LINKING)) $(SWIFT_FLAGS)

.PHONY: site test test-ci test-nginx test-s3 check-feeds check-determinism lint format setup release tour bench bench-build bench-floor bench-preview soak-preview soak-preview-operations \
	soak-build test-preview-limits test-thread-sanitizer test-address-sanitizer browser-test browser-test-search browser-test-preview \
	screenshots complexity fuzz clean dist test-dist install

## Build the program and with it this repository's own newsletter, from content/ into public/.
site: release
	$(RELEASE) build

## Run every test, and measure the real archive in ../shared where it is there.
test: setup
	swift build --build-tests $(SWIFT_FLAGS)
	scripts/test-all
	scripts/check-corpus .build/debug/sofaweekly
	scripts/check-newsletters .build/debug/sofaweekly
	scripts/check-site-feeds .build/debug/sofaweekly
	scripts/preview-limits --program .build/debug/sofaweekly
	scripts/check-ci --program .build/debug/sofaweekly
	scripts/check-servers --program .build/debug/sofaweekly
	scripts/browser-tests/run site_test.py
	scripts/browser-tests/run search_test.py
	scripts/browser-tests/run crawl_test.py

## Read every feed, calendar and list back with other programs, and find each item in them. Installs these, or says that it skips.
check-feeds: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/check-site-feeds .build/debug/sofaweekly

## Run the scripts of ci/ and examples/ci in clean folders, with the real program.
test-ci: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/check-ci --program .build/debug/sofaweekly

## Serve a site by the real nginx with examples/nginx/weekly.conf, and by Caddy with examples/caddy where that is there. Installs nginx, or
## says that it skips.
test-nginx: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/check-servers --program .build/debug/sofaweekly

## Bring a site to a double of S3 by ci/upload-s3.sh. Installs what that needs, or says that it skips.
test-s3: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/check-s3 --program .build/debug/sofaweekly

## Run the tests under a sanitizer, each with a build of its own beside the usual one, which takes long: with WITHOUT_SERVER=1 only those of what needs
## no server. TESTS is a pattern as of `swift test --filter`. The thread sanitizer sees Swift only, not the C library. Tests that measure
## time are skipped, and say so (Tests/TestTraits).
TESTS = .
SANITIZED = $(if $(WITHOUT_SERVER),SOFAWEEKLY_WITHOUT_SERVER=1) swift test -Xswiftc -DSOFAWEEKLY_SANITIZED --filter '$(TESTS)'
test-thread-sanitizer: setup
	TSAN_OPTIONS='halt_on_error=0 suppressions=$(CURDIR)/scripts/thread-sanitizer.supp' $(SANITIZED) --sanitize=thread --scratch-path .build/thread-sanitizer$(if $(WITHOUT_SERVER),-without-server)

test-address-sanitizer: setup
	ASAN_OPTIONS='detect_leaks=0 suppressions=$(CURDIR)/scripts/address-sanitizer.supp' $(SANITIZED) --sanitize=address --scratch-path .build/address-sanitizer$(if $(WITHOUT_SERVER),-without-server)
## Build one newsletter in sixty ways (jobs, processes, folders' orders, locales, time zones, umasks) and compare all bytes.
check-determinism: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/check-determinism --program .build/debug/sofaweekly

## Check the form of the code, which target imports what, that no folders of a target lead in a circle, that words of languages stand in
## their rooms, that every message has its words in each language, that names are compared by bytes, and that what other targets can use is
## documented.
lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks Fuzz
	scripts/check-imports
	scripts/check-rooms
	scripts/check-words
	scripts/check-messages
	scripts/check-bytes
	scripts/check-docs
	python3 -m unittest discover scripts/tests

## Bring the code into form.
format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks Fuzz

## Install the C libraries where they are missing.
setup:
	@scripts/setup

release: setup
	$(if $(WHOLE),scripts/release-libraries)
	$(RELEASE_ENVIRONMENT) swift build --product sofaweekly $(RELEASE_FLAGS)

## Package the program into dist/ (docs/install.md): tarballs, .deb, checksums, bill of materials, install.sh, formula, Dockerfile.
## SOFAWEEKLY_RELEASES is the address at which these will stand.
dist: release
	scripts/check-release $(RELEASE)
	python3 packaging/dist.py --program $(RELEASE) --output dist
	@cd dist && du -h --apparent-size *

## Try these in bare systems; SUITES names them: bookworm, trixie, jammy. Needs root, installs debootstrap and lintian, or says what it skips.
SUITES = bookworm
test-dist: dist
	if [ -x .build/debug/sofaweekly ]; then scripts/check-release $(RELEASE) --against .build/debug/sofaweekly; fi
	scripts/check-dist $(SUITES)

## Install the program, its manual pages and completions below PREFIX; packagers set DESTDIR.
PREFIX = /usr/local
install: release
	rm -rf .build/install-tree
	python3 packaging/dist.py --program $(RELEASE) --tree .build/install-tree
	mkdir -p '$(DESTDIR)$(PREFIX)'
	cp -R .build/install-tree/. '$(DESTDIR)$(PREFIX)/'

## Read the newsletter in Chromium, check it with axe-core and the Nu HTML checker; then read one that strangers wrote
## (docs/security.md). Installs what that needs, or says that it skips.
browser-test: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/browser-tests/run site_test.py
	scripts/browser-tests/run hostile_test.py

## Pictures of the main pages at two widths, light and dark, into screenshots/.
screenshots: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/browser-tests/run screenshots.py

## Follow the README literally.
tour: release
	scripts/follow-readme

## Measure what reading an issue costs and how many instructions a build takes, and compare the whole build with a floor program where
## ../shared is there.
bench: release
	$(RELEASE_ENVIRONMENT) swift build --product reading-benchmark $(RELEASE_FLAGS)
	if [ -d ../shared/corpus ]; then .build/release/reading-benchmark ../shared/corpus/issues; else .build/release/reading-benchmark content/issues; fi
	scripts/bench-instructions --program $(RELEASE)
	if [ -d ../shared/bench ]; then ../shared/bench/compare.py --sofaweekly $(RELEASE) -n 2000; fi

## Compare a build with the time to parse all issues and to write the same bytes from memory, which nothing can be quicker than.
bench-floor: release
	scripts/bench-floor --program $(RELEASE)

## Search this repository's newsletter in Chromium. Installs what that needs, or says that it skips.
browser-test-search: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/browser-tests/run search_test.py

## Measure the preview from a save to the event in the browser, at 150 and 10,000 issues.
bench-preview: release
	scripts/preview-bench --program $(RELEASE)

## Measure builds of 10,000 issues: the first, one after which nothing changed, one after an edit, each with --atomic; and what syncing would cost.
bench-build: release
	scripts/build-bench --program $(RELEASE)

## 10,000 saves and 10,000 browsers; the preview's memory may not grow.
soak-preview: release
	scripts/preview-soak --program $(RELEASE)

## 700 random operations on a site's folder; the preview has to serve what a build writes.
soak-preview-operations: release
	scripts/preview-operations --program $(RELEASE)

## Run the preview out of connections and file descriptors.
test-preview-limits: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/preview-limits --program .build/debug/sofaweekly

## 300 kills, 40 pairs of builds at once, 100 exchanged folders, full disks and mount points: what a build leaves must be whole.
soak-build: release
	scripts/soak-build --program $(RELEASE)

## Drive the preview in headless Chromium. Installs what that needs, or says that it skips.
browser-test-preview: release
	scripts/browser-tests/run preview_test.py --program $(RELEASE)

## Say which texts take more than linear time to read and to build.
complexity: release
	scripts/check-complexity $(RELEASE)

## Feed what libFuzzer makes up to all that reads what strangers write, FUZZ_SECONDS (1200) each.
fuzz: setup
	scripts/fuzz

clean:
	rm -rf .build public screenshots dist
