import Testing

@testable import WeeklyHighlighting

@Suite("Tokens of languages")
struct LanguageTests {
    /// The tokens of a line of code as `kind:text`.
    private static func tokens(_ code: String, _ name: String) throws -> [String] {
        let language = try #require(LanguageList.language(named: name))
        let bytes = Array(code.utf8)
        return CodeHighlighting.tokens(of: bytes, language.grammar).map { token in
            "\(token.kind.rawValue):\(String(decoding: bytes[token.range], as: UTF8.self))"
        }
    }

    @Test(
        "Words, texts, numbers and comments are told",
        arguments: [
            (
                "swift", "@State let x: Int = f(0xFF) // a \"b\"",
                ["keyword:@State", "keyword:let", "type:Int", "name:f", "number:0xFF", "comment:// a \"b\""]
            ),
            ("swift", "\"\"\"\na \"b\"\n\"\"\"; .default", ["string:\"\"\"\na \"b\"\n\"\"\""]),
            ("swift", "/* a /* b */ c */ x", ["comment:/* a /* b */ c */"]),
            (
                "java", "char c = '\\''; new List<T>() // x",
                [
                    "type:char", "string:'\\''", "keyword:new", "type:List", "type:T", "comment:// x",
                ]
            ),
            (
                "rust", "fn f<'a>(c: char) { g('x'); println!(\"a\\\"\") }",
                [
                    "keyword:fn", "type:char", "name:g", "string:'x'", "name:println", "string:\"a\\\"\"",
                ]
            ),
            ("Go", "fmt.Println(`a\nb`, 1_000, 'x')", ["name:Println", "string:`a\nb`", "number:1_000", "string:'x'"]),
            (
                "python", "@wraps\ndef f(x=1.5e-3): # '",
                ["keyword:@wraps", "keyword:def", "name:f", "number:1.5e-3", "comment:# '"]
            ),
            ("js", "const a = `x${y}`; $el.on('a')", ["keyword:const", "string:`x${y}`", "name:on", "string:'a'"]),
            ("ts", "let a: string = readonly", ["keyword:let", "type:string", "keyword:readonly"]),
            (
                "C++", "#include <a>\nclass A { int a = 1'000; };",
                [
                    "keyword:#include", "keyword:class", "type:A", "type:int", "number:1'000",
                ]
            ),
            (
                "SQL", "SELECT count(*) FROM `t` -- it's",
                ["keyword:SELECT", "name:count", "keyword:FROM", "string:`t`", "comment:-- it's"]
            ),
            (
                "bash", "cd /for/do && echo \"$A\" don't $HOME # x",
                [
                    "keyword:cd", "keyword:echo", "string:\"$A\"", "name:$HOME", "comment:# x",
                ]
            ),
            ("php", "$a = null; # x", ["name:$a", "keyword:null", "comment:# x"]),
            ("lua", "--[[ a\nb ]] local s = [[x]]", ["comment:--[[ a\nb ]]", "keyword:local", "string:[[x]]"]),
            ("proto", "message A { string b = 1; }", ["keyword:message", "type:A", "type:string", "number:1"]),
        ] as [(String, String, [String])])
    func words(language: String, code: String, tokens: [String]) throws {
        #expect(try Self.tokens(code, language) == tokens)
    }

    @Test(
        "Keys are told from their values",
        arguments: [
            (
                "json", "{\"a\": \"b\", \"c\": [1, true]}",
                ["name:\"a\"", "string:\"b\"", "name:\"c\"", "number:1", "keyword:true"]
            ),
            (
                "yaml", "- a-b: 'x' # c\n  time: 12:30\n  text: don't",
                [
                    "name:a-b", "string:'x'", "comment:# c", "name:time", "number:12", "number:30", "name:text",
                ]
            ),
            ("toml", "[a.b]\nc = \"d\" # e", ["heading:[a.b]", "name:c", "string:\"d\"", "comment:# e"]),
            ("properties", "a.b=c\n! d", ["name:a.b", "comment:! d"]),
            (
                "css", "a.b { color: #fff; margin: 1.5em } @media x",
                [
                    "name:.b", "name:color", "name:#fff", "name:margin", "number:1.5em", "keyword:@media",
                ]
            ),
        ] as [(String, String, [String])])
    func keys(language: String, code: String, tokens: [String]) throws {
        #expect(try Self.tokens(code, language) == tokens)
    }

    @Test("Tags, their attributes and the code within them are told")
    func markup() throws {
        #expect(
            try Self.tokens("<!-- a --><p class=\"b\" @click='c'>x < 1</p>", "html") == [
                "comment:<!-- a -->", "keyword:p", "name:class", "string:\"b\"", "name:@click", "string:'c'",
                "keyword:p",
            ])
        #expect(
            try Self.tokens("<script>let a = '<p>'</script><style>b { c: 1 }", "vue") == [
                "keyword:script", "keyword:let", "string:'<p>'", "keyword:script", "keyword:style", "name:c",
                "number:1",
            ])
        #expect(try Self.tokens("<?xml version=\"1\"?><a/>", "XML") == ["heading:<?xml version=\"1\"?>", "keyword:a"])
    }

    @Test("Lines of a diff are told by what they begin with")
    func lines() throws {
        #expect(
            try Self.tokens("--- a\n+++ b\n@@ -1 +1 @@\n x\n-y\n+z\n", "diff") == [
                "heading:--- a", "heading:+++ b", "heading:@@ -1 +1 @@", "deleted:-y", "inserted:+z",
            ])
        #expect(try Self.tokens("# a\n\n> b\nc", "md") == ["heading:# a", "comment:> b"])
    }

    @Test("What has no end is no text and no comment: the rest stays as it is")
    func unclosed() throws {
        #expect(try Self.tokens("let a = \"b\nlet c", "swift") == ["keyword:let", "keyword:let"])
        #expect(try Self.tokens("/* let", "swift") == ["keyword:let"])
        #expect(try Self.tokens("<a b=\"c>", "html") == ["keyword:a", "name:b", "name:c"])
    }

    @Test("No two languages have one name, and each name is in small letters")
    func names() {
        let names = LanguageList.names
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0 == $0.lowercased() })
        #expect(CodeHighlighting.knows("JavaScript") && !CodeHighlighting.knows("brainfuck"))
    }
}
