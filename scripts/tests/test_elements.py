"""Tests of what check-elements finds on a page: python3 -m unittest discover scripts/tests."""
import importlib.machinery
import importlib.util
import pathlib
import unittest

SCRIPTS = pathlib.Path(__file__).resolve().parent.parent


def program():
    """The script, which has no ending, as a module."""
    loader = importlib.machinery.SourceFileLoader("check_elements", str(SCRIPTS / "check-elements"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


class ElementsOfAPage(unittest.TestCase):
    def tally(self, reference, page):
        module = program()
        tally = module.Tally()
        tally.count("a", module.elements(reference), module.elements(f"<nav><li>x</li></nav><main>{page}</main><li>y</li>", main=True))
        return tally

    def test_what_is_kept_counts_in_any_form(self):
        tally = self.tally("<h2>One, two</h2><td>3</td>", "<h3 id=x>One <b>two</b></h3><td> 3. </td>")
        self.assertEqual([tally.rate("headings"), tally.rate("cells")], [1, 1])

    def test_a_cell_that_became_text_is_lost(self):
        tally = self.tally("<td>one</td><td>two</td>", "<p>|one|</p><td>two</td>")
        self.assertEqual(tally.rate("cells"), 0.5)

    def test_what_stands_outside_of_the_page_s_text_counts_not(self):
        self.assertEqual(self.tally("<li>x</li><li>y</li>", "<p>x</p>").kept["items"], 0)

    def test_as_often_as_in_the_reference(self):
        self.assertEqual(self.tally("<pre>x</pre><pre>x</pre>", "<pre>x</pre>").rate("code blocks"), 0.5)

    def test_an_item_in_another_list_or_on_another_level_has_lost_its_place(self):
        reference = "<ul><li>one<ol><li>two</li></ol></li></ul>"
        places = "places of items"
        self.assertEqual(self.tally(reference, reference).rate(places), 1)
        for page in ("<ul><li>one<ul><li>two</li></ul></li></ul>", "<ol><li>two</li></ol><ul><li>one two</li></ul>"):
            tally = self.tally(reference, page)
            self.assertEqual([tally.rate("items"), tally.rate(places)], [1, 0.5], page)

    def test_an_item_that_is_kept_in_another_way_has_no_place(self):
        tally = self.tally("<ul><li>one</li><li>two</li></ul>", "<ul><li>one</li></ul><p>two</p>")
        self.assertEqual([tally.total["places of items"], tally.rate("places of items")], [1, 1])

    def test_a_question_that_is_shown_as_a_turn_is_in_another_way_and_one_that_is_gone_is_lost(self):
        self.assertEqual(self.tally("<blockquote>Why so? A: thus</blockquote>", "<div>Why so?</div><div>thus</div>").rate("quotes"), 1)
        self.assertEqual(self.tally("<blockquote>Why so?</blockquote>", "<div>thus</div>").rate("quotes"), 0)


if __name__ == "__main__":
    unittest.main()
