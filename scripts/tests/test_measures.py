"""Tests of what check-complexity and the browser test of hostile texts read: python3 -m unittest discover scripts/tests."""
import importlib.machinery
import importlib.util
import pathlib
import sys
import unittest
from collections import Counter

SCRIPTS = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(SCRIPTS), str(SCRIPTS / "browser-tests")]

import complexity_shapes  # noqa: E402
import hostile_site  # noqa: E402


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
        for kind in ("questions", "releases", "schedule", "events", "articles", "tasks", "Markdown", "front matter", "file", "site"):
            self.assertGreaterEqual(kinds[kind], 10, kind)

    def test_names_are_told_apart_and_texts_grow(self):
        names = [shape.name for shape in complexity_shapes.shapes()]
        self.assertEqual(len(names), len(set(names)))
        for shape in complexity_shapes.shapes():
            small, large = (sum(map(len, shape.files(factor).values())) for factor in (1, 2))
            self.assertLess(small, large, shape.name)


class Vectors(unittest.TestCase):
    def test_there_are_many_each_once(self):
        texts = [(vector.kind, vector.text) for vector in hostile_site.vectors()]
        self.assertGreaterEqual(len(texts), 300)
        self.assertEqual([text for text, count in Counter(texts).items() if count > 1], [])

    def test_escapes_are_resolved_and_calls_say_where_they_stand(self):
        vector = hostile_site.Vector(7, "html", "", hostile_site.ESCAPE.sub(hostile_site.unescaped, r"\\a\x00\u0301{run}{id}"))
        self.assertEqual(vector.at(3), "\\a\0\u0301ran(703)v703")

    def test_every_place_of_an_issue_holds_the_vector(self):
        vector = hostile_site.Vector(7, "html", "", "{id}")
        places = hostile_site.re.findall(r"\{\w+\}", hostile_site.BODY)
        self.assertEqual(len(set(hostile_site.re.findall(r"v7\d\d", hostile_site.body(vector)))), len(places) - 1)


if __name__ == "__main__":
    unittest.main()
