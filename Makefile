# What a developer and CI call. `make site` on a fresh machine does everything.

SWIFT_FLAGS := --explicit-target-dependency-import-check error
RELEASE := .build/release/sofaweekly
# The program carries Swift's libraries (docs/decisions/0014) where the toolchain has them in that form: on Linux, but not on
# Apple's systems, which have them anyway.
RUNTIME = $(shell swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath" *: *"\(.*\)".*/\1/p')
RELEASE_FLAGS = -c release $(if $(wildcard $(RUNTIME)_static/linux),--static-swift-stdlib) $(SWIFT_FLAGS)

.PHONY: site test check-feeds lint format setup release tour bench bench-preview soak-preview soak-build test-preview-limits \
	browser-test browser-test-search browser-test-preview screenshots clean

## Build the program and with it this repository's own newsletter, from content/ into public/.
site: release
	$(RELEASE) build

## Run every test, and measure the real archive in ../shared where it is there.
test: setup
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build
	scripts/check-corpus .build/debug/sofaweekly
	scripts/check-site-feeds .build/debug/sofaweekly
	scripts/preview-limits --program .build/debug/sofaweekly
	scripts/browser-tests/run site_test.py
	scripts/browser-tests/run search_test.py

## Read every feed, calendar and list back with other programs, and find each item in them. Installs these, or says that it skips.
check-feeds: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/check-site-feeds .build/debug/sofaweekly

## Check the form of the code, which target imports what, that no folders of a target lead in a circle, that words of languages stand in
## their rooms, and that what other targets can use is documented.
lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks
	scripts/check-imports
	scripts/check-rooms
	scripts/check-words
	scripts/check-docs
	python3 -m unittest discover scripts/tests

## Bring the code into form.
format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks

## Install the C library where it is missing.
setup:
	@scripts/setup

release: setup
	swift build --product sofaweekly $(RELEASE_FLAGS)

## Read the newsletter in Chromium, check it with axe-core and the Nu HTML checker. Installs both, or says that it skips.
browser-test: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/browser-tests/run site_test.py

## Pictures of the main pages at two widths, light and dark, into screenshots/.
screenshots: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/browser-tests/run screenshots.py

## Follow the README literally.
tour: release
	scripts/follow-readme

## Measure what reading an issue costs, and compare the whole build with a floor program where ../shared is there.
bench: release
	swift build --product reading-benchmark $(RELEASE_FLAGS)
	if [ -d ../shared/corpus ]; then .build/release/reading-benchmark ../shared/corpus/issues; else .build/release/reading-benchmark content/issues; fi
	if [ -d ../shared/bench ]; then ../shared/bench/compare.py --sofaweekly $(RELEASE) -n 2000; fi

## Search this repository's newsletter in Chromium. Installs what that needs, or says that it skips.
browser-test-search: setup
	swift build --product sofaweekly $(SWIFT_FLAGS)
	scripts/browser-tests/run search_test.py

## Measure the preview from a save to the event in the browser, at 150 and 10,000 issues.
bench-preview: release
	scripts/preview-bench --program $(RELEASE)

## 10,000 saves and 10,000 browsers; the preview's memory may not grow.
soak-preview: release
	scripts/preview-soak --program $(RELEASE)

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

clean:
	rm -rf .build public screenshots
