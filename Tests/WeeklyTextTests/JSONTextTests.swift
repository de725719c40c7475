import Foundation
import Testing
import WeeklyText

@Suite("JSON")
struct JSONTextTests {
    @Test(
        "A string that was written is read back as it was",
        arguments: [
            "", "plain", "周刊 🎉", "\"", "\\", "a\\\"b", "\n\r\t\u{8}\u{C}", "</script>", "\u{0}\u{1}\u{F}\u{10}\u{1F}",
            "\u{7F}",
            "\u{2028}\u{2029}", "e\u{301}\r\n", "\"\"\"", "ends with \\", "/",
        ])
    func escapesStrings(_ text: String) throws {
        var json = JSONText()
        json.string(text)
        let read = try JSONSerialization.jsonObject(with: Data(json.text.utf8), options: .fragmentsAllowed) as? String
        #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
        #expect(!json.text.contains("<"))
    }

    @Test("Escapes are the usual ones")
    func usesTheUsualEscapes() {
        var json = JSONText()
        json.string("\"\\\n\r\t<\u{1}\u{1F}/é")
        #expect(json.text == #""\"\\\n\r\t\u003c\u0001\u001f/é""#)
    }

    @Test("A key that somebody chose is escaped, one of the program stands as it is")
    func keys() {
        var json = JSONText()
        json.object { json in
            json.key("@id")
            json.null()
            json.key("k")
            json.integer(1)
            json.key(named: "a\"<é")
            json.integer(2)
        }
        #expect(json.text == #"{"@id":null,"k":1,"a\"\u003cé":2}"#)
    }

    @Test("An array is the same, however its elements are written")
    func arrays() {
        var (one, other, third) = (JSONText(), JSONText(), JSONText())
        one.array(["a", "\"", ""]) { $0.string($1) }
        other.array(["a", "\"", ""])
        third.array { json in
            for text in ["a", "\"", ""] { json.string(utf8: Array(text.utf8)) }
        }
        #expect(one.text == #"["a","\"",""]"#)
        #expect(other.text == one.text && third.text == one.text)
    }

    @Test("For people every value has a line of its own, and marks of HTML stay")
    func indents() {
        var json = JSONText(isIndented: true)
        json.object { json in
            json.key("text")
            json.string("<b>")
            json.key("rows")
            json.array([[1, 2], []]) { json, row in json.array(row) { $0.integer($1) } }
            json.key("none")
            json.object { _ in }
        }
        #expect(
            json.text == """
                {
                  "text": "<b>",
                  "rows": [
                    [
                      1,
                      2
                    ],
                    []
                  ],
                  "none": {}
                }
                """)
    }

    @Test("Commas stand between values and nowhere else")
    func separates() {
        var json = JSONText()
        json.object { json in
            json.key("empty")
            json.array([Int]()) { $0.integer($1) }
            json.key("numbers")
            json.array([1, -2]) { $0.integer($1) }
            json.key("nested")
            json.array([[true], []]) { json, row in json.array(row) { $0.boolean($1) } }
            json.key("none")
            json.null()
            json.key("object")
            json.object { _ in }
            json.key("missing")
            json.string(nil)
            json.key("no number")
            json.integer(nil)
        }
        #expect(
            json.text == #"{"empty":[],"numbers":[1,-2],"nested":[[true],[]],"none":null,"object":{},"#
                + #""missing":null,"no number":null}"#)
    }
}
