"""Tests of check-rooms, check-docs and check-bytes on tiny packages: python3 -m unittest discover scripts/tests."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

SCRIPTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(SCRIPTS))

import swift_source  # noqa: E402


def run(script, sources, *arguments):
    """What a check says of a package with these files: exit status and words."""
    with tempfile.TemporaryDirectory() as root:
        for path, text in sources.items():
            file = pathlib.Path(root, "Sources", path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        done = subprocess.run([SCRIPTS / script, root, *arguments], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr


class Rooms(unittest.TestCase):
    def check(self, **files):
        """Files by names of the form folder_file."""
        return run("check-rooms", {f"Garden/{name.replace('_', '/')}.swift": text for name, text in files.items()})

    def test_arrows_in_one_direction_pass(self):
        self.assertEqual(self.check(Beds_Rose="struct Rose {}", Paths_Gravel="struct Gravel { let rose: Rose }"), (0, ""))

    def test_a_circle_is_named_with_what_ties_it_and_the_arrow_to_cut(self):
        status, words = self.check(
            Beds_Rose="struct Rose { let gravel: Gravel }\nstruct Tulip {}",
            Paths_Gravel="struct Gravel { let rose: Rose; let tulip: Tulip }",
        )
        self.assertEqual(status, 1)
        self.assertIn("Garden: a circle of 2 folders: Beds, Paths", words)
        self.assertIn("Beds -> Paths: 1 mention; the fewest, so the arrow to cut", words)
        self.assertIn("Beds/Rose.swift mentions Gravel of Paths/Gravel.swift", words)
        self.assertIn("Paths -> Beds: 2 mentions\n", words)

    def test_a_circle_of_three_folders_is_one(self):
        status, words = self.check(
            A_One="struct One { let three: Three }", B_Two="struct Two { let one: One }", C_Three="struct Three { let two: Two }"
        )
        self.assertEqual(status, 1)
        self.assertIn("a circle of 3 folders: A, B, C", words)

    def test_the_top_folder_and_folders_in_folders_are_rooms_too(self):
        status, words = self.check(Rose="struct Rose { let bud: Bud }", Beds_Bud="struct Bud { let rose: Rose? }")
        self.assertEqual(status, 1)
        self.assertIn("a circle of 2 folders: ., Beds", words)

    def test_a_member_that_an_extension_adds_is_an_arrow(self):
        extended = {"Beds_Rose": "struct Rose {}", "Paths_Way": "extension Rose {\n    func pruned() -> Rose { self }\n}"}
        self.assertEqual(self.check(**extended)[0], 0)
        status, words = self.check(**extended, Beds_Shears="struct Shears { func cut(_ rose: Rose) -> Rose { rose.pruned() } }")
        self.assertEqual(status, 1)
        self.assertIn("Beds/Shears.swift mentions pruned of Paths/Way.swift", words)

    def test_a_member_that_is_declared_twice_is_nobodys(self):
        status, _ = self.check(
            Beds_Rose="struct Rose {}\nstruct Tulip {\n    func pruned() -> Int { 1 }\n}\nlet number = Tulip().pruned()",
            Paths_Way="extension Rose {\n    func pruned() -> Rose { self }\n}",
        )
        self.assertEqual(status, 0)

    def test_comments_and_strings_mention_nothing(self):
        silent = '// Gravel\n/* Gravel /* Gravel */ Gravel */\nstruct Rose {\n    let text = "Gravel \\"Gravel"\n}'
        gravel = "struct Gravel { let rose: Rose }"
        self.assertEqual(self.check(Beds_Rose=silent, Paths_Gravel=gravel)[0], 0)
        speaking = 'struct Rose {\n    let text = "a \\(Gravel.self) b"\n}'
        self.assertEqual(self.check(Beds_Rose=speaking, Paths_Gravel=gravel)[0], 1)

    def test_types_in_types_and_private_ones_are_not_meant_by_their_bare_name(self):
        gravel = "private struct Thorn {}\nstruct Gravel {\n    struct Kind {}\n    let rose: Rose\n}"
        self.assertEqual(self.check(Beds_Rose="struct Rose { let kind: Kind; let thorn: Thorn }", Paths_Gravel=gravel)[0], 0)

    def test_a_target_alone_can_be_checked(self):
        sources = {"A/B/One.swift": "struct One { let two: Two }", "A/C/Two.swift": "struct Two { let one: One }"}
        sources["Z/Three.swift"] = "struct Three {}"
        self.assertEqual(run("check-rooms", sources, "--target", "Z")[0], 0)
        self.assertEqual(run("check-rooms", sources, "--target", "A")[0], 1)
        self.assertIn("there is no target X", run("check-rooms", sources, "--target", "X")[1])


class Docs(unittest.TestCase):
    def check(self, text):
        return run("check-docs", {"Garden/Rose.swift": text})

    def test_what_has_a_comment_passes(self):
        self.assertEqual(
            self.check(
                "/// A rose.\npackage struct Rose {\n    /// Cuts it.\n    @discardableResult\n"
                "    package func cut() -> Int { 1 }\n}"
            ),
            (0, ""),
        )

    def test_what_has_none_is_named_with_file_and_line(self):
        status, words = self.check("package struct Rose {\n    // Not for readers.\n    package func cut() {}\n}")
        self.assertEqual(status, 1)
        self.assertIn("Sources/Garden/Rose.swift:1: struct Rose\n", words)
        self.assertIn("Sources/Garden/Rose.swift:3: func Rose.cut\n", words)
        self.assertIn("2 of 2 declarations for other targets have no doc comment", words)

    def test_only_what_other_targets_can_use_needs_one(self):
        self.assertEqual(self.check("struct Rose {\n    func cut() {}\n    package let color = 1\n}")[0], 0)

    def test_requirements_of_a_protocol_need_one(self):
        self.assertIn("func Plant.grow", self.check("/// A plant.\npackage protocol Plant {\n    func grow()\n}")[1])
        self.assertEqual(self.check("protocol Plant {\n    func grow()\n}")[0], 0)

    def test_an_initialiser_needs_one_where_it_can_fail(self):
        def of(initialiser):
            return self.check(f"/// A rose.\npackage struct Rose {{\n    package {initialiser} {{}}\n}}")[0]

        self.assertEqual([of("init(a: Int)"), of("init?(a: Int)"), of("init(a: Int) throws")], [0, 1, 1])

    def test_what_the_standard_library_asks_for_needs_none(self):
        self.assertEqual(self.check("/// A rose.\npackage struct Rose {\n    package func hash(into hasher: inout Hasher) {}\n}")[0], 0)


class Bytes(unittest.TestCase):
    def check(self, text, path="Garden/Rose.swift"):
        return run("check-bytes", {path: text})

    def test_comparisons_of_characters_are_named_with_their_remedy(self):
        for code in [
            'path.hasPrefix("/")',
            'path.hasSuffix(".md")',
            'path.split(separator: "/")',
            'path.lastIndex(of: "/")',
            "let seen: Set<String> = []",
            "var table: [String: Int] = [:]",
            "func of(_ table: [Substring: Int]) {}",
            "for name in names.sorted() {}",
            "files.sorted { $0.path < $1.path }",
            'text.replacing("](", with: "")',
            'text.firstRange(of: "<!--")',
            "text.firstRange(of: opener)",
        ]:
            status, words = self.check(f"struct Rose {{}}\n{code}\n")
            self.assertEqual(status, 1, code)
            self.assertIn("Garden/Rose.swift:2: ", words)
            self.assertIn("compares characters", words)

    def test_comparisons_of_bytes_pass(self):
        for code in [
            'path.begins(with: "/")',
            "path.utf8.split(separator: .slash)",
            "path.utf8.lastIndex(of: .slash)",
            'path.unicodeScalars.firstIndex(of: "/")',
            "let seen: Set<ExactText> = []",
            "var table: [ExactText: String] = [:]",
            "names.sortedByBytes()",
            "let pair: (String, Int)",
            "ranges.sorted { $0.lower < $1.lower }",
            'text.exchanging("](", for: "")',
            "text.utf8.firstRange(of: opener.utf8)",
            "text.firstRange(ofAny: words)",
        ]:
            self.assertEqual(self.check(code), (0, ""), code)

    def test_comments_and_strings_compare_nothing(self):
        self.assertEqual(self.check('// path.hasPrefix("/")\nlet text = "a.hasPrefix(b)"\n/// Set<String>\n')[0], 0)

    def test_what_people_read_says_why(self):
        self.assertEqual(self.check('title.hasSuffix("é")  // bytes-ok: a title\n')[0], 0)
        self.assertEqual(self.check('// bytes-ok: a title\ntitle.hasSuffix("é")\n')[0], 0)
        self.assertEqual(self.check('title.hasSuffix("é")  // a title\n')[0], 1)

    def test_tables_of_the_programs_own_words_are_allowed(self):
        code = "static let names: Set<String> = []"
        self.assertEqual(self.check(code, "WeeklyMarkdown/HTML/HTMLTag.swift")[0], 0)
        self.assertEqual(self.check(code, "WeeklyMarkdown/HTML/Other.swift")[0], 1)


class Blanking(unittest.TestCase):
    def test_every_character_keeps_its_place(self):
        cases = {
            'a "b" c': "a     c",
            "a // b\nc": "a     \nc",
            "a /* b /* c */ d */ e": "a                   e",
            '"a \\(b) c"': "     b    ",
            '"a \\("b \\(c) d") e"': " " * 10 + "c" + " " * 8,
            '#"a \\(b) \\#(c) d"#': " " * 12 + "c" + " " * 5,
            '"""\na "b" \\(c)\n"""': "   \n        c \n   ",
            'a("\\\\") b': "a(    ) b",
            "f(/a\"b/) c": "f(     ) c",
            "a / b / c": "a / b / c",
        }
        for text, code in cases.items():
            self.assertEqual(swift_source.blanked(text), code, text)

    def test_declarations_know_where_they_stand(self):
        code = "struct A {\n    enum B { case c }\n    let d = { 1 }()\n}\nextension A {\n    func e() {\n        let f = 1\n    }\n}"
        found = [(one.word, one.name, one.line, one.depth, one.owner) for one in swift_source.declarations(code)]
        self.assertEqual(
            found,
            [
                ("struct", "A", 1, 0, None),
                ("enum", "B", 2, 1, 0),
                ("let", "d", 3, 1, 0),
                ("extension", "A", 5, 0, None),
                ("func", "e", 6, 1, 3),
                ("let", "f", 7, 2, 3),
            ],
        )


if __name__ == "__main__":
    unittest.main()
