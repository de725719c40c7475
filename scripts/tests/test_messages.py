"""Tests of check-messages on tiny packages: python3 -m unittest discover scripts/tests."""
import pathlib
import subprocess
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parent.parent / "check-messages"
TABLES = "WeeklyDiagnostics/Words"


def table(*rows):
    said = "".join(f"        ({english}, {chinese}),\n" for english, chinese in rows)
    return f"extension MessageLanguage {{\n    static let chinese: [(String, String)] = [\n{said}    ]\n}}\n"


class Messages(unittest.TestCase):
    def check(self, code, *rows, arguments=(), file="Garden/Bed.swift", words="ChineseMessagesOfGarden.swift"):
        """What the check says of a package of one file of code and one of words: exit status and words."""
        with tempfile.TemporaryDirectory() as root:
            for path, text in {file: code, f"{TABLES}/{words}": table(*rows)}.items():
                there = pathlib.Path(root, "Sources", path)
                there.parent.mkdir(parents=True, exist_ok=True)
                there.write_text(text, encoding="utf-8")
            done = subprocess.run([SCRIPT, *arguments, root], capture_output=True, text=True, check=False)
            return done.returncode, done.stdout + done.stderr

    def lacks(self, code, *sentences, **more):
        """Asserts that a code says just these sentences, by the check of a table that has none."""
        status, words = self.check(code, **more)
        self.assertEqual(words.splitlines(), sorted(f"Sources/Garden/Bed.swift: no Chinese words for: {s!r}" for s in sentences))
        self.assertEqual(status, 1 if sentences else 0)

    def test_what_reads_like_a_sentence_is_one_wherever_it_stands(self):
        self.lacks('let x = f("the rose has thorns", "rose", "rose-bed", "https://e.org/a b")', "the rose has thorns")

    def test_gaps_are_numbered_in_their_order_and_what_stands_in_them_is_code(self):
        self.lacks('let x = "the \\(name(of: "a rose")) has \\(count) thorns"', "the {1} has {2} thorns")
        self.lacks('let x = "the \\(isRed ? "rose of red" : "b") has thorns"', "the {1} has thorns", "rose of red")

    def test_escapes_and_raw_and_long_literals_are_read(self):
        self.lacks('let x = "the rose has \\"\\\\\\n"', 'the rose has "\\\n')
        self.lacks('let x = #"the rose has " or \\n"#', 'the rose has " or \\n')
        self.lacks('let x = """\n    the rose \\\n    has thorns\n    """', "the rose has thorns")

    def test_comments_say_nothing(self):
        self.lacks('// the "rose has thorns"\n/* "the rose has thorns" */\nlet x = 1')

    def test_one_word_is_a_sentence_where_a_message_is_declared(self):
        self.lacks('let x: Message = "thorns"', "thorns")
        self.lacks('let x: Message =\n    isRed\n    ? "thorns"\n    : "leaves"\nlet y = "buds"', "thorns", "leaves")
        self.lacks('let (x, y): (Message, Message) = ("thorns", "leaves")', "thorns", "leaves")

    def test_bodies_that_give_a_message_say_what_stands_in_them(self):
        self.lacks('var kind: Message {\n    switch self {\n    case .a: "thorns"\n    default: "leaves"\n    }\n}\nvar y: String { "buds" }',
                   "thorns", "leaves")
        self.lacks('func kind(_ a: Int) -> Message? {\n    if name == "buds" { return nil }\n    return "thorns"\n}', "thorns")
        self.lacks('var names: Message { "\\(all.joined(separator: "and"))" }')

    def test_arguments_of_what_takes_a_message_are_sentences_and_others_are_not(self):
        self.lacks('func say(_ a: String, _ b: Message) {}\nlet x = say("buds", "thorns")', "thorns")
        self.lacks('let x = Diagnostic(.rose, "thorns", path: "buds", notes: [.init("roots")], fixes: [Fix("leaves")])',
                   "thorns", "roots", "leaves")
        self.lacks('enum Rose { case said(Message) }\nlet x = Rose.said("thorns")', "thorns")
        self.lacks('func say(_ a: Message) {}\nlet x = "<p>\\(say("thorns"))</p>"', "thorns")

    def test_where_nothing_is_said_by_a_message_only_declared_ones_count(self):
        code = 'let help = "the rose has thorns"\nlet x: Message = "leaves of a rose"'
        _, words = self.check(code, file="WeeklyCommands/RoseCommand.swift")
        self.assertEqual(words, "Sources/WeeklyCommands/RoseCommand.swift: no Chinese words for: 'leaves of a rose'\n")

    def test_words_with_the_same_gaps_in_any_order_are_well(self):
        self.assertEqual(self.check('let x = "the \\(a) has \\(b)"', ('"the {1} has {2}"', '"{2}：{1}"')), (0, ""))

    def test_words_with_other_gaps_are_not(self):
        for chinese in ('"{1}"', '"{1}{2}{3}"', '"{2}{3}"'):
            status, words = self.check('let x = "the \\(a) has \\(b)"', ('"the {1} has {2}"', chinese))
            self.assertEqual(status, 1)
            self.assertIn("ChineseMessagesOfGarden.swift: the Chinese words have other gaps than: 'the {1} has {2}'", words)

    def test_empty_words_are_none(self):
        self.assertIn("there are no words for", self.check('let x = "the rose has thorns"', ('"the rose has thorns"', '""'))[1])

    def test_words_for_what_nobody_says_are_named_but_for_those_of_libraries(self):
        status, words = self.check("let x = 1", ('"the rose has thorns"', '"刺"'))
        self.assertEqual((status, "nobody says: 'the rose has thorns'" in words), (1, True))
        self.assertEqual(self.check("let x = 1", ('"the rose has thorns"', '"刺"'), words="ChineseMessagesOfYAML.swift"), (0, ""))

    def test_words_that_stand_twice_are_named(self):
        row = ('"the rose has thorns"', '"刺"')
        self.assertIn("the words stand twice for", self.check('let x = "the rose has thorns"', row, row)[1])

    def test_the_list_is_of_what_lacks_words(self):
        code = 'let x = "the rose has thorns"\nlet y = "the rose has leaves"'
        status, words = self.check(code, ('"the rose has thorns"', '"刺"'), arguments=["--list"])
        self.assertEqual((status, words), (0, "Sources/Garden/Bed.swift\t'the rose has leaves'\n"))


if __name__ == "__main__":
    unittest.main()
