"""Tests of check-complexity and of what it reads: python3 -m unittest discover scripts/tests."""
import importlib.machinery
import importlib.util
import pathlib
import sys
import unittest
from collections import Counter

SCRIPTS = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(SCRIPTS)]

import complexity_shapes  # noqa: E402


def program(name):
    """A script without an ending, as a module."""
    loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), str(SCRIPTS / name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


class Growth(unittest.TestCase):
    def row(self, *times, status=0):
        row = program("check-complexity").Row("a shape", "build", 1000)
        row.times, row.status = dict(zip((1, 2, 4), times)), status
        return row

    def test_a_square_is_not_linear(self):
        self.assertEqual(self.row(0.1, 0.4, 1.6).problem, "not linear")

    def test_what_grows_as_the_text_does_passes_and_so_does_what_is_quick(self):
        self.assertEqual(self.row(0.3, 0.6, 1.3).problem, "")
        self.assertEqual(self.row(0.01, 0.04, 0.16).problem, "")

    def test_a_crash_and_what_is_ended_are_told(self):
        self.assertEqual(self.row(0.1, 0.1, 0.1, status=-11).problem, "ended with -11")
        self.assertEqual(self.row(0.1, 0.1, 10.0, status=-24).problem, "takes too long")

    def test_an_error_in_a_text_is_no_problem(self):
        self.assertEqual(self.row(0.1, 0.1, 0.1, status=1).problem, "")


class Shapes(unittest.TestCase):
    def test_every_reader_has_ten_shapes(self):
        kinds = Counter(shape.name.split(":")[0] for shape in complexity_shapes.shapes())
        for kind in ("questions", "releases", "schedule", "events", "articles", "tasks", "Markdown", "front matter", "site"):
            self.assertGreaterEqual(kinds[kind], 10, kind)

    def test_names_are_told_apart_and_texts_grow(self):
        names = [shape.name for shape in complexity_shapes.shapes()]
        self.assertEqual(len(names), len(set(names)))
        for shape in complexity_shapes.shapes():
            small, large = (sum(map(len, shape.files(factor).values())) for factor in (1, 2))
            self.assertLess(small, large, shape.name)


if __name__ == "__main__":
    unittest.main()
