import Testing
import WeeklyDiagnostics

@testable import WeeklyMarkdown

@Suite("Characters that the rules tell apart")
struct CJKScalarTests {
    @Test("Letters and punctuation of Chinese, Japanese and Korean are, emoji and the rest are not")
    func isCJK() {
        for scalar in "中文，。（）《》「」あアｱ한ㄱ　Ａ！〈々㐀𠀀𰀀".unicodeScalars { #expect(scalar.isCJK, "\(scalar)") }
        for scalar in "aé1!,.()“”’…—🎉⌚✅☑αЖ \u{A0}\u{2000}€".unicodeScalars { #expect(!scalar.isCJK, "\(scalar)") }
        #expect(
            Unicode.Scalar(0x2329)?.isCJK == true && Unicode.Scalar(0xFE00)?.isCJK == true
                && Unicode.Scalar(0xE0100)?.isCJK == true)
    }

    @Test("Lines join at wide characters but Hangul")
    func joinsLines() {
        for scalar in "中，あア。！Ａ🎉々".unicodeScalars { #expect(scalar.joinsLines, "\(scalar)") }
        for scalar in "한ㄱa1“—\u{3131} é".unicodeScalars { #expect(!scalar.joinsLines, "\(scalar)") }
    }

    @Test("Punctuation and white space are the library's")
    func classes() {
        for scalar in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~，。（）“”…—《》·".unicodeScalars {
            #expect(scalar.isMarkdownPunctuation, "\(scalar)")
        }
        for scalar in "a1中 €+×🎉\n".unicodeScalars where scalar != "+" {
            #expect(!scalar.isMarkdownPunctuation, "\(scalar)")
        }
        for scalar in " \t\n\r\u{C}\u{A0}\u{3000}\u{2003}\u{202F}".unicodeScalars {
            #expect(scalar.isMarkdownSpace, "\(scalar.value)")
        }
        for scalar in "a中\u{200B}\u{FEFF}\u{85}\u{2028}".unicodeScalars {
            #expect(!scalar.isMarkdownSpace, "\(scalar.value)")
        }
    }

    private func bytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        Array(text.utf8).withUnsafeBufferPointer(body)
    }

    @Test(
        "Whether a text holds any is told by its bytes",
        arguments: [
            ("中", true), ("a，", true), ("한", true), ("あ", true), ("Ａ", true), ("𠀀", true), ("豈", true), ("abc", false),
            ("é“—", false), ("", false), ("αЖ", false), ("אב", false),
        ])
    func holdCJK(_ text: String, _ holds: Bool) {
        #expect(bytes(of: text) { $0.holdCJK(in: SourceRange(0, $0.count)) } == holds)
    }

    @Test("Characters are read from their bytes, forwards and backwards", arguments: ["a", "é", "中", "🎉", "a中🎉é"])
    func scalars(text: String) {
        bytes(of: text) { bytes in
            var offset = 0
            for scalar in text.unicodeScalars {
                #expect(bytes.scalar(at: offset) == scalar)
                offset += scalar.utf8Length
                #expect(bytes.scalar(before: offset) == scalar)
            }
            #expect(bytes.scalar(at: offset) == "\n" && bytes.scalar(before: 0) == "\n")
        }
    }

    /// The marks that `text` has where `source` has them, by their offsets; nil where it does not stand there.
    private func marks(of text: String, in source: String) -> [Int]? {
        bytes(of: text) { text in
            bytes(of: source) { source in
                SourceAlignment(of: text, at: 0, in: source, limit: source.count)?.marks.map(\.offset)
            }
        }
    }

    @Test("Text of the tree is followed through escapes and references of its source")
    func alignment() {
        #expect(marks(of: "甲**乙", in: "甲**乙") == [3, 4])
        #expect(marks(of: "甲*乙*", in: "甲\\*乙*") == [8])
        #expect(marks(of: "*甲*", in: "&ast;甲*") == [8])
        #expect(marks(of: "©~", in: "&copy;~") == [6])
        #expect(marks(of: "&copy_", in: "&copy_") == [5])
        #expect(marks(of: "\\*", in: "\\\\*") == [2])
        #expect(marks(of: "a:*", in: "a\u{1}*") == [2])
        #expect(marks(of: "甲", in: "乙") == nil)
        #expect(marks(of: "甲乙", in: "甲") == nil)
        #expect(marks(of: "", in: "甲") == [])
    }
}
