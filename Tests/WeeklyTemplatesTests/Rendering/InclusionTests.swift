import Testing
import WeeklyTemplates

@Suite("Partials, parents and blocks")
struct InclusionTests {
    @Test("A partial is rendered in its place with the values in scope", arguments: partials)
    func partial(example: Case) { example.check() }

    static let partials = [
        Case("the values in scope", "{{#a}}{{>p}}{{/a}}", ["a": ["b": 1], "c": 2], ["p": "{{b}}{{c}}"], gives: "12"),
        Case("a name with dots and slashes", "{{>x/p.html}}", [:], ["x/p.html": "1"], gives: "1"),
        Case(
            "recursion that the data ends", "{{>n}}", ["v": 1, "k": [["v": 2, "k": []], ["v": 3, "k": []]]],
            ["n": "{{v}}({{#k}}{{>n}}{{/k}})"], gives: "1(2()3())"),
        Case(
            "a name from the data", "{{>*a}}{{> * b.c }}", ["a": "p", "b": ["c": "q"]], ["p": "1", "q": "2"],
            gives: "12"),
        Case("a name that is null", "[{{>*a}}]", ["a": .null], gives: "[]"),
        Case(
            "a name for each element", "{{#a}}{{>*kind}}{{/a}}",
            ["a": [["kind": "p", "x": 1], ["kind": "q", "x": 2]]], ["p": "<{{x}}>", "q": "[{{x}}]"], gives: "<1>[2]"),
        Case(
            "a parent from the data", "{{<*a}}{{$b}}1{{/b}}{{/*a}}", ["a": "p"], ["p": "<{{$b}}0{{/b}}>"], gives: "<1>"),
    ]

    @Test("A block renders what overrides it, else its own content", arguments: blocks)
    func block(example: Case) { example.check() }

    static let blocks = [
        Case("its own content", "<{{$a}}1{{/a}}>", gives: "<1>"),
        Case("an override", "{{<p}}{{$a}}2{{/a}}{{/p}}", [:], ["p": "<{{$a}}1{{/a}}>"], gives: "<2>"),
        Case("an empty override", "{{<p}}{{$a}}{{/a}}{{/p}}", [:], ["p": "<{{$a}}1{{/a}}>"], gives: "<>"),
        Case("one of two", "{{<p}}{{$b}}3{{/b}}{{/p}}", [:], ["p": "{{$a}}1{{/a}}{{$b}}2{{/b}}"], gives: "13"),
        Case(
            "a block that occurs twice", "{{<p}}{{$a}}2{{/a}}{{/p}}", [:], ["p": "{{$a}}1{{/a}}{{$a}}1{{/a}}"],
            gives: "22"),
        Case(
            "a block of a partial of the parent", "{{<p}}{{$a}}2{{/a}}{{/p}}", [:],
            ["p": "{{>q}}", "q": "{{$a}}1{{/a}}"], gives: "2"),
        Case(
            "a block in an override, overridden from further out", "{{<p}}{{$b}}3{{/b}}{{/p}}", [:],
            ["p": "{{<q}}{{$a}}<{{$b}}2{{/b}}>{{/a}}{{/q}}", "q": "{{$a}}1{{/a}}"], gives: "<3>"),
        Case(
            "the outermost override", "{{<p}}{{$a}}3{{/a}}{{/p}}", [:],
            ["p": "{{<q}}{{$a}}2{{/a}}{{/q}}", "q": "{{$a}}1{{/a}}"], gives: "3"),
        Case(
            "a parent in an override means its own blocks", "{{<p}}{{$a}}[{{<q}}{{$a}}2{{/a}}{{/q}}]{{/a}}{{/p}}", [:],
            ["p": "<{{$a}}1{{/a}}>", "q": "({{$a}}0{{/a}})"], gives: "<[(2)]>"),
        Case(
            "overrides end with their parent", "{{<p}}{{$a}}2{{/a}}{{/p}}{{>p}}", [:], ["p": "{{$a}}1{{/a}}"],
            gives: "21"),
        Case(
            "the values where the block stands", "{{<p}}{{$a}}{{x}}{{/a}}{{/p}}", ["x": 1, "r": ["x": 2]],
            ["p": "{{#r}}{{$a}}{{/a}}{{/r}}"], gives: "2"),
        Case(
            "an override for each element", "{{<p}}{{$a}}{{.}};{{/a}}{{/p}}", ["l": [1, 2]],
            ["p": "{{#l}}{{$a}}{{/a}}{{/l}}"], gives: "1;2;"),
        Case(
            "text and comments in a parent", "{{<p}} x {{! c }} {{$a}}2{{/a}} y {{/p}}", [:], ["p": "{{$a}}1{{/a}}"],
            gives: "2"),
        Case("a block named as a value", "{{$a}}{{a}}{{/a}}", ["a": 1], gives: "1"),
    ]

    @Test("A block moves its content to where it stands", arguments: layout)
    func indentation(example: Case) { example.check() }

    static let layout = [
        Case(
            "a page in a layout",
            "{{<l}}\n  {{$t}}Title{{/t}}\n  {{$m}}\n    <p>\n      x\n    </p>\n  {{/m}}\n{{/l}}\n", [:],
            ["l": "<h1>{{$t}}{{/t}}</h1>\n<main>\n  {{$m}}\n  {{/m}}\n</main>\n"],
            gives: "<h1>Title</h1>\n<main>\n  <p>\n    x\n  </p>\n</main>\n"),
        Case("its own content stays as it is", "{{$a}}\n    deep\n\n  flat\n{{/a}}\n", gives: "    deep\n\n  flat\n"),
        Case("on one line", "a\n  {{$b}}c{{/b}} d\n", gives: "a\n  c d\n"),
        Case("content that begins on the line", "  {{$b}}c\nd{{/b}}\n", gives: "  c\nd\n"),
        Case(
            "an indented parent", "  {{<p}}\n  {{$a}}\n  2\n  {{/a}}\n  {{/p}}\n3\n", [:], ["p": "1\n{{$a}}\n{{/a}}\n"],
            gives: "  1\n  2\n3\n"),
        Case("a parent beside text", "a {{<p}}\n{{/p}} b\n", [:], ["p": "1"], gives: "a 1 b\n"),
        Case(
            "a partial in an override", "{{<p}}\n{{$a}}\n    {{>q}}\n{{/a}}\n{{/p}}\n", [:],
            ["p": "<\n  {{$a}}\n  {{/a}}\n>\n", "q": "1\n2\n"], gives: "<\n  1\n  2\n>\n"),
        Case(
            "a section in an override", "{{<p}}\n{{$a}}\n  {{#l}}\n    {{.}}\n  {{/l}}\n{{/a}}\n{{/p}}\n",
            ["l": [1, 2]],
            ["p": "{{$a}}{{/a}}"], gives: "  1\n  2\n"),
        Case(
            "in the middle of a line", "{{<p}}{{$a}}\n  x\n{{/a}}{{/p}}", [:], ["p": "<{{$a}}{{/a}}>"], gives: "<x\n>"),
        Case(
            "in the middle of an indented line", "  {{<p}}\n{{$a}}\nx\ny\n{{/a}}\n  {{/p}}\n", [:],
            ["p": "<{{$a}}{{/a}}>\n"],
            gives: "  <x\n  y\n>\n"),
        Case("a parent with text after it", "  {{<p}}{{/p}} b\n", [:], ["p": "1\n2"], gives: "  1\n2 b\n"),
        Case(
            "an override with text after its parent", "  {{<p}}{{$a}}x{{/a}}{{/p}} b\n", [:], ["p": "<{{$a}}{{/a}}>"],
            gives: "  <x> b\n"),
        Case("a block in a block", "  {{$a}}\n    {{$b}}\n    1\n    {{/b}}\n  {{/a}}\n2\n", gives: "    1\n2\n"),
    ]
}
