"""Tests of how scripts/fuzz keeps what it found: python3 -m unittest discover scripts/tests."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

FUZZ = pathlib.Path(__file__).resolve().parent.parent / "fuzz"

# In place of the compiler: it makes a program that breaks as libFuzzer's do, each time with other words.
SWIFT = """#!/bin/sh
mkdir -p .build/fuzz/release
cat >.build/fuzz/release/sofaweekly-fuzz <<'PROGRAM'
#!/bin/sh
for option; do case $option in -artifact_prefix=*) prefix=${option#*=} ;; esac; done
echo "broken: number $(cat number)" >&2
cp number "${prefix}crash-$(cat number)"
echo "$(($(cat number) + 1))" >number
exit 77
PROGRAM
chmod +x .build/fuzz/release/sofaweekly-fuzz
"""
FILES = ["Fuzz/Seeds/http/a", "templates/a.html", "docs/configuration.md", "examples/a/sofaweekly.yml", "sofaweekly.yml", "Package.resolved",
         "content/issues/1.md"]


class Findings(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)
        for name in FILES:
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_text("x\n")
        (self.root / "number").write_text("1\n")
        for name, text in {"scripts/fuzz": FUZZ.read_text(), "programs/swift": SWIFT}.items():
            (self.root / name).parent.mkdir()
            (self.root / name).write_text(text)
            (self.root / name).chmod(0o755)

    def fuzz(self, *targets):
        environment = {**os.environ, "PATH": f"{self.root}/programs:{os.environ['PATH']}"}
        return subprocess.run([self.root / "scripts/fuzz", *targets], env=environment, capture_output=True, text=True)

    def kept(self, pattern):
        files = [file for file in (self.root / ".build/fuzz").rglob(pattern) if file.is_file() and "corpus" not in file.parts]
        return sorted(file.read_text().strip() for file in files)

    def test_a_run_keeps_the_messages_and_inputs_of_those_before_it(self):
        for _ in range(2):
            self.assertNotEqual(self.fuzz("http").returncode, 0)
        self.assertNotEqual(self.fuzz("http", "http").returncode, 0)
        wanted = [f"broken: number {number}" for number in range(1, 5)]
        self.assertEqual([words for words in self.kept("*") if words.startswith("broken")], wanted)
        self.assertEqual(self.kept("*crash-*"), ["1", "2", "3", "4"])

    def test_it_says_what_broke_and_where_all_of_it_is(self):
        said = self.fuzz("markdown").stdout
        self.assertIn("broken: number 1", said)
        folder = said.strip().rsplit(" ", 1)[1]
        self.assertTrue(any((self.root / folder).glob("crash-*")), said)


if __name__ == "__main__":
    unittest.main()
