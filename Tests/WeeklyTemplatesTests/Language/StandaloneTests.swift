import Testing
import WeeklyTemplates

@Suite("Standalone lines and indentation")
struct StandaloneTests {
    @Test("A line of one tag that prints nothing vanishes", arguments: lines)
    func line(example: Case) { example.check() }

    static let lines = [
        Case("a section", "1\n  {{#a}}\n2\n\t{{/a}}  \n3", ["a": true], gives: "1\n2\n3"),
        Case("an inverted section", "1\n{{^a}}\n2\n{{/a}}\n3\n", ["a": false], gives: "1\n2\n3\n"),
        Case("a comment", "1\n {{! c }} \n2", gives: "1\n2"),
        Case("delimiters", "1\n{{=<% %>=}}\n<%a%>", ["a": 2], gives: "1\n2"),
        Case("at the beginning and the end", "{{#a}}\n1\n{{/a}}", ["a": true], gives: "1\n"),
        Case("CR LF", "1\r\n{{#a}}\r\n2\r\n{{/a}}\r\n3", ["a": true], gives: "1\r\n2\r\n3"),
        Case("a variable keeps its line", " {{a}}\n", ["a": .null], gives: " \n"),
        Case("two tags keep their line", "{{#a}}{{/a}}\n{{! c }}{{! d }}\n", ["a": true], gives: "\n\n"),
        Case("a tag beside text keeps its line", "1 {{#a}}\n2{{/a}} 3\n", ["a": true], gives: "1 \n2 3\n"),
        Case("blank lines stay", "\n\n{{! c }}\n  \n", gives: "\n\n  \n"),
    ]

    @Test("A standalone partial is indented as its tag is", arguments: partials)
    func partial(example: Case) { example.check() }

    static let partials = [
        Case("every line", "a\n  {{>p}}\nb", [:], ["p": "1\n2\n"], gives: "a\n  1\n  2\nb"),
        Case("with tabs", "\t{{>p}}\n", [:], ["p": "1\n"], gives: "\t1\n"),
        Case("not in the middle of a line", "a {{>p}} b\n", [:], ["p": "1\n2"], gives: "a 1\n2 b\n"),
        Case("not the lines of the data", " {{>p}}\n", ["a": "x\ny"], ["p": "{{a}}\n{{a}}\n"], gives: " x\ny\n x\ny\n"),
        Case("not blank lines", "  {{>p}}\n", [:], ["p": "1\n\n2\n"], gives: "  1\n\n  2\n"),
        Case("indentations add up", " {{>p}}\n", [:], ["p": "1\n {{>q}}\n", "q": "2\n"], gives: " 1\n  2\n"),
        Case("and end", " {{>p}}\n3\n", [:], ["p": "1\n {{>q}}\n2\n", "q": "x\n"], gives: " 1\n  x\n 2\n3\n"),
        Case(
            "inside a section", " {{>p}}\n", ["a": [1, 2]], ["p": "{{#a}}\n{{.}}\n{{/a}}\nend\n"],
            gives: " 1\n 2\n end\n"),
        Case("around an inline section", " {{>p}}\n", ["a": true], ["p": "{{#a}}1{{/a}}2\n3\n"], gives: " 12\n 3\n"),
        Case("after an inline close tag", " {{>p}}\n", ["a": false], ["p": "{{#a}}\n1\n{{/a}}2\n"], gives: " 2\n"),
    ]
}
