"""Tests of packaging/: python3 -m unittest discover scripts/tests."""
import io
import json
import os
import pathlib
import re
import struct
import sys
import tarfile
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "scripts")]

import archives  # noqa: E402
import components  # noqa: E402
import icu_tables  # noqa: E402
import manual  # noqa: E402
import sbom  # noqa: E402

BUILD = {
    "commandName": "build",
    "abstract": "Build the site.",
    "discussion": "Reads it.\n\n.hidden files are left out.",
    "arguments": [
        {"kind": "positional", "valueName": "paths", "abstract": "Files.", "isOptional": True, "isRepeating": True, "shouldDisplay": True},
        {"kind": "option", "valueName": "format", "names": [{"kind": "long", "name": "format"}], "abstract": "How.", "defaultValue": "text", "isOptional": True, "isRepeating": False},
        {"kind": "flag", "names": [{"kind": "short", "name": "q"}, {"kind": "long", "name": "quiet"}], "abstract": "A\\B.", "isOptional": True, "isRepeating": False},
        {"kind": "flag", "names": [{"kind": "long", "name": "secret"}], "abstract": "No.", "isOptional": True, "isRepeating": False, "shouldDisplay": False},
    ],
}
THEME = {
    "commandName": "theme", "abstract": "Looks.", "arguments": [],
    "subcommands": [{"commandName": "copy", "abstract": "Copy.", "arguments": []}, {"commandName": "help", "abstract": "Help.", "arguments": []}],
}
HELP = {"command": {"commandName": "weekly", "abstract": "A program.", "arguments": [], "subcommands": [BUILD, THEME, {"commandName": "help", "abstract": "Help.", "arguments": []}]}}


class ManualPages(unittest.TestCase):
    pages = manual.pages(HELP, "1.2.3", "2026-01-02")

    def test_there_is_one_for_the_program_and_each_command(self):
        self.assertEqual(sorted(self.pages), ["weekly-build.1", "weekly-theme-copy.1", "weekly-theme.1", "weekly.1"])
        self.assertIn("\\fBweekly\\-build\\fR(1)\nBuild the site.", self.pages["weekly.1"])
        self.assertIn("\\fBweekly\\-theme\\-copy\\fR(1)\nCopy.", self.pages["weekly-theme.1"])

    def test_options_say_their_values_and_defaults(self):
        page = self.pages["weekly-build.1"]
        self.assertIn(".TP\n\\fB\\-\\-format\\fR \\fIformat\\fR\nHow. (default: text)\n", page)
        self.assertIn(".TP\n\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\nA\\eB.\n", page)
        self.assertIn("\\fBweekly build\\fR [\\fIpaths\\fR...] [\\fIoptions\\fR]", page)
        self.assertNotIn("secret", page)

    def test_a_line_that_begins_with_a_dot_is_text(self):
        self.assertIn("\n\\&.hidden files", self.pages["weekly-build.1"])


class Archives(unittest.TestCase):
    def archive(self, names):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder, "x")
            for name in names:
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(name)
                os.utime(root / name, (len(name), len(names)))
            (root / "bin/program").chmod(0o700)
            return archives.gzipped(archives.tar(root, "top", 1_000_000_000))

    def test_bytes_do_not_depend_on_order_owner_time_and_umask(self):
        names = ["b", "a/c", "bin/program"]
        self.assertEqual(self.archive(names), self.archive(list(reversed(names))))
        with tarfile.open(fileobj=io.BytesIO(self.archive(names))) as archive:
            members = archive.getmembers()
        self.assertEqual([part.name for part in members], ["top", "top/a", "top/a/c", "top/b", "top/bin", "top/bin/program"])
        self.assertEqual({(part.uid, part.uname, part.mtime) for part in members}, {(0, "root", 1_000_000_000)})
        self.assertEqual([oct(part.mode) for part in members][-3:], ["0o644", "0o755", "0o755"])


class Components(unittest.TestCase):
    parts = [
        components.Component("One", "1.0", "https://github.com/a/one", "MIT", ("same",)),
        components.Component("Two", "2.0-1", "https://two.example/", "MIT", ("same", "notice")),
    ]

    def test_texts_that_are_the_same_stand_once(self):
        text = components.license_file(self.parts)
        self.assertEqual((text.count("\nsame\n"), text.count("\nnotice\n")), (1, 1))
        self.assertIn("\nOne, Two\n", text)

    def test_a_licence_that_nobody_knows_stops_the_packaging(self):
        self.assertEqual(components.license_of("Apache License\nVersion 2.0"), "Apache-2.0")
        with self.assertRaises(SystemExit):
            components.license_of("All rights reserved.")

    def test_packages_are_told_by_the_objects_that_were_linked(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for module, source in (("NIO", "checkouts/swift-nio/Sources/NIO/a.swift"), ("Own", "Sources/Own/b.swift"), ("Unused", "checkouts/unused/c.swift")):
                (root / f"{module}.build").mkdir()
                (root / f"{module}.build/sources").write_text(f"/x/.build/{source}\n")
            (root / "C.build/src").mkdir(parents=True)
            (root / "C.build/src/a.c.d").write_text("a.o: /x/.build/checkouts/c-lib/a.c")
            product = root / "program.product"
            product.mkdir()
            product.joinpath("Objects.LinkFileList").write_text("/x/.build/release/NIO.build/a.o\n/x/.build/release/Own.build/b.o\n'/x/.build/release/C.build/src/a.c.o'\n")
            self.assertEqual(components.linked_packages(product), {"swift-nio", "c-lib"})

    def test_the_bill_of_materials_names_each_with_its_relation(self):
        document = json.loads(sbom.document("1.2.3", "abc", 0, self.parts))
        self.assertEqual(document["creationInfo"]["created"], "1970-01-01T00:00:00Z")
        self.assertEqual([part["downloadLocation"] for part in document["packages"][1:]], ["git+https://github.com/a/one@1.0", "https://two.example/"])
        identifiers = {part["SPDXID"] for part in document["packages"]} | {"SPDXRef-DOCUMENT"}
        self.assertTrue(all({each["spdxElementId"], each["relatedSpdxElement"]} <= identifiers for each in document["relationships"]))
        self.assertTrue(all(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", each) for each in identifiers))


class TablesOfICU(unittest.TestCase):
    def test_what_is_kept_reads_as_before(self):
        header = struct.pack("<HBBHHBBBB4s4B", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD", 1, 0, 0, 0).ljust(32, b"\0")
        content = [("icudt76l/af.res", b"language"), ("icudt76l/nfkc.nrm", b"form" * 9), ("icudt76l/zoneinfo64.res", b"zones!")]
        package = icu_tables.package_of(header, content)
        self.assertEqual(package[12:16], b"CmnD")
        # The padding before the next item is counted to an item, as in ICU's own packages.
        read = [(name, data.rstrip(b"\xaa")) for name, data in icu_tables.items(package)[1]]
        self.assertEqual(read, content)
        self.assertEqual([name for name, _ in read if icu_tables.is_kept(name)], ["icudt76l/nfkc.nrm", "icudt76l/zoneinfo64.res"])


class TheVersion(unittest.TestCase):
    def test_documents_name_the_number_that_the_program_has(self):
        source = (ROOT / "Sources/WeeklyCommands/ProgramVersion.swift").read_text()
        number = re.search(r'number = "([^"]+)"', source)[1]
        for document in ("README.md", "docs/install.md"):
            named = set(re.findall(r"sofaweekly[-_](\d+\.\d+\.\d+)", (ROOT / document).read_text()))
            self.assertEqual(named, {number}, document)


if __name__ == "__main__":
    unittest.main()
