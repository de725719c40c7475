import Testing
import WeeklyTemplates

@Suite("Variables, sections, comments and delimiters")
struct VariableTests {
    @Test("A variable prints its value as its type and tag have it", arguments: variables)
    func variable(example: Case) { example.check() }

    static let variables = [
        Case("text is escaped", "<{{a}}>", ["a": "<i>&\"'"], gives: "<&lt;i&gt;&amp;&quot;&#39;>"),
        Case("three braces do not make text markup", "{{{a}}}", ["a": "<b>"], gives: "&lt;b&gt;"),
        Case("nor does an ampersand", "{{&a}}{{& a }}", ["a": "<b>"], gives: "&lt;b&gt;&lt;b&gt;"),
        Case("HTML is never escaped", "{{a}}{{{a}}}", ["a": .html(HTML("<b>"))], gives: "<b><b>"),
        Case("an integer", "{{a}} {{b}}", ["a": 0, "b": -12], gives: "0 -12"),
        Case("a boolean", "{{a}} {{b}}", ["a": true, "b": false], gives: "true false"),
        Case("null is nothing", "[{{a}}{{{a}}}]", ["a": .null], gives: "[]"),
        Case("white space in a tag", "{{ a }}{{{ a }}}{{\n\ta\n}}", ["a": 1], gives: "111"),
        Case("a dotted name", "{{a.b.c}}", ["a": ["b": ["c": "x"]]], gives: "x"),
        Case("null before a dot is null", "[{{a.b.c}}]", ["a": .null], gives: "[]"),
        Case("the value itself", "{{.}}", "x&y", gives: "x&amp;y"),
        Case("text of many bytes", "{{a}}–{{b}}", ["a": "中文 & 😀", "b": "“é”"], gives: "中文 &amp; 😀–“é”"),
        Case("a name of many bytes", "{{标题.名}}", ["标题": ["名": "x"]], gives: "x"),
        Case("output is not read again", "{{a}}", ["a": "{{b}}"], gives: "{{b}}"),
        Case("lone braces are text", "{ {a} } }}", gives: "{ {a} } }}"),
        Case("a third brace after a variable is text", "{{a}}}", ["a": 1], gives: "1}"),
        Case("an empty template", "", gives: ""),
    ]

    @Test("A section renders for what is true and once for each element", arguments: sections)
    func section(example: Case) { example.check() }

    static let sections = [
        Case("true", "{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": true], gives: "x"),
        Case("false", "{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": false], gives: "y"),
        Case("null", "{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": .null], gives: "y"),
        Case("an empty list", "{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": []], gives: "y"),
        Case("an empty text", "{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": ""], gives: "y"),
        Case("empty HTML", "{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": .html(HTML(""))], gives: "y"),
        Case("zero", "{{#a}}{{.}}{{/a}}{{^a}}y{{/a}}", ["a": 0], gives: "0"),
        Case("an empty record", "{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": [:]], gives: "x"),
        Case("a text is the value inside", "{{#a}}<{{.}}>{{/a}}", ["a": "t"], gives: "<t>"),
        Case("a record is in scope", "{{#a}}{{b}}{{c}}{{/a}}", ["a": ["b": 1], "c": 2], gives: "12"),
        Case("the inner of two names wins", "{{#a}}{{b}}{{/a}}{{b}}", ["a": ["b": 1], "b": 2], gives: "12"),
        Case("the inner null wins too", "{{#a}}[{{b}}]{{/a}}", ["a": ["b": .null], "b": 2], gives: "[]"),
        Case("a list", "{{#a}}{{n}},{{/a}}", ["a": [["n": 1], ["n": 2]]], gives: "1,2,"),
        Case("a list of lists", "{{#a}}({{#.}}{{.}}{{/.}}){{/a}}", ["a": [[1, 2], [], [3]]], gives: "(12)()(3)"),
        Case(
            "a dotted section", "{{#a.b}}{{c}}{{/a.b}}{{^a.d}}-{{/a.d}}", ["a": ["b": ["c": 1], "d": false]],
            gives: "1-"),
        Case("nested sections of one name", "{{#a}}1{{#a}}2{{/a}}3{{/a}}", ["a": true], gives: "123"),
        Case(
            "a part after a dot is not looked for outside", "{{#a}}{{b.c}}{{/a}}", ["a": ["b": ["c": 1]], "c": 2],
            gives: "1"),
        Case("names around a list of texts", "{{#a}}{{.}}{{b}}{{/a}}", ["a": ["x", "y"], "b": "-"], gives: "x-y-"),
        Case("white space before the sign", "{{ # a }}x{{ / a }}", ["a": true], gives: "x"),
    ]

    @Test("Comments and changes of the delimiters print nothing", arguments: silent)
    func silence(example: Case) { example.check() }

    static let silent = [
        Case("a comment", "a{{! b {{ c }}d", gives: "ad"),
        Case("a comment of several lines", "a\n{{!\n b\n}}\nc", gives: "a\nc"),
        Case("other delimiters", "{{=<% %>=}}<%a%>{{a}}", ["a": 1], gives: "1{{a}}"),
        Case("and back", "{{=<% %>=}}<%a%><%={{ }}=%>{{a}}", ["a": 1], gives: "11"),
        Case("one and the same delimiter", "{{=| |=}}|a|b|#a|c|/a|", ["a": 1], gives: "1bc"),
        Case("three braces with other delimiters", "{{=<% %>=}}<%{a}%>", ["a": "&"], gives: "&amp;"),
        Case("delimiters of many bytes", "{{=« »=}}«a»", ["a": 1], gives: "1"),
        Case(
            "delimiters end with their template", "{{=<% %>=}}<%>p%><%a%>", ["a": 1], ["p": "{{a}}<%a%>"],
            gives: "1<%a%>1"),
    ]
}
