import Testing

@testable import WeeklyMarkdown

@Suite("Tags of HTML")
struct HTMLTagTests {
    /// `name`, `/name`, with attributes `name a=b c`.
    private static func described(_ source: String) -> String? {
        guard let tag = HTMLTag(Substring(source)) else { return nil }
        let attributes = tag.attributes.map { attribute in
            " " + attribute.name + (attribute.value.map { "=" + $0 } ?? "")
        }
        return (tag.isClosing ? "/" : "") + tag.name + attributes.joined()
    }

    @Test(
        "Names are read in lower case, whether the tag opens, closes or does both",
        arguments: [
            ("<b>", "b"), ("</b>", "/b"), ("<br/>", "br"), ("<br />", "br"), ("<B>", "b"), ("</DETAILS >", "/details"),
            ("<h1>", "h1"), ("<my-tag>", "my-tag"), ("<b\n>", "b"), ("<b\t/>", "b"), ("<svg:a>", "svg:a"),
        ])
    func names(_ source: String, _ tag: String) {
        #expect(Self.described(source) == tag)
    }

    @Test(
        "What is no tag is none",
        arguments: [
            "", "<", ">", "<>", "</>", "< b>", "<1>", "<-a>", "<字>", "b", "<b", "b>", "<!-- a -->", "<!DOCTYPE html>",
            "<?php ?>",
            "<a href=\"x>", "<a href='x>", "<a b=\"c\" d='>", "<a =\">", "</ b>",
        ])
    func isNone(_ source: String) {
        #expect(Self.described(source) == nil)
    }

    @Test(
        "Values stand in double quotes, in single ones, in none, or not at all",
        arguments: [
            ("<a href=\"/x\">", "a href=/x"), ("<a href='/x'>", "a href=/x"), ("<a href=/x>", "a href=/x"),
            ("<a open>", "a open"),
            ("<a href = \"/x\">", "a href=/x"), ("<a\nhref\n=\n'/x'\n>", "a href=/x"), ("<a href=\"\">", "a href="),
            ("<a HREF=\"/X\">", "a href=/X"), ("<a b=c d=\"e\" f>", "a b=c d=e f"), ("<a b='c'd='e'>", "a b=c d=e"),
            ("<a b=\"1\"c>", "a b=1 c"), ("<a b='\"'>", "a b=\""), ("<a b=\"'\">", "a b='"), ("<a b=\">\">", "a b=>"),
            ("<a b=c/d>", "a b=c/d"), ("<a/b/c>", "a b c"), ("<a b=c b=d>", "a b=c b=d"), ("<a 字=值>", "a 字=值"),
            ("<img src=x/>", "img src=x/"), ("<a b=c\u{C}d>", "a b=c d"),
        ])
    func attributes(_ source: String, _ tag: String) {
        #expect(Self.described(source) == tag)
    }

    @Test(
        "References in values are resolved, so that nothing can hide in them",
        arguments: [
            ("<a b=\"x&amp;y\">", "a b=x&y"), ("<a b='&#106;s:'>", "a b=js:"), ("<a b=&#x6A;>", "a b=j"),
            ("<a b=\"&quot;\">", "a b=\""),
            ("<a b=\"&nosuch;\">", "a b=&nosuch;"), ("<a b=\"x&y=z\">", "a b=x&y=z"),
        ])
    func references(_ source: String, _ tag: String) {
        #expect(Self.described(source) == tag)
    }

    @Test("A mark above a quote or a bracket makes it no other character")
    func combiningMarks() {
        #expect(Self.described("<a b=\"c\"\u{301}>") == "a b=c \u{301}")
        #expect(Self.described("<a b=\u{301}\"c\">") == "a b=\u{301}\"c\"")
        #expect(Self.described("<a\u{301}>") == "a\u{301}")
    }

    @Test("Elements without content are void, in opening and closing tags alike")
    func void() {
        for name in ["br", "hr", "img", "wbr", "BR"] {
            #expect(HTMLTag("<\(name)>")?.isVoid == true && HTMLTag("</\(name)>")?.isVoid == true)
        }
        for name in ["b", "a", "p", "details", "brx"] { #expect(HTMLTag("<\(name)>")?.isVoid == false) }
    }
}
