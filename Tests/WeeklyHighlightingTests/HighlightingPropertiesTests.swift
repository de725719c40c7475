import Foundation
import TestTraits
import Testing
import WeeklyText

@testable import WeeklyHighlighting

@Suite("Highlighted code, whatever the code is")
struct HighlightingPropertiesTests {
    /// What pieces of code are made of that grammars have rules for, and some that they have not.
    private static let pieces = [
        "\"", "'", "`", "\"\"\"", "'''", "/*", "*/", "//", "#", "--", "--[[", "]]", "<!--", "-->", "<", ">",
        "</script>", "<script>",
        "<style>", "\\", "\n", " ", "\t", "@", "$", "let", "class", "SELECT", "0x", "1e", "+", "-", ".", ":", "=", "[",
        "]", "(", "!",
        "r#\"", "\"#", "é", "中文", "🎉", "&", "\u{0}", "_", "a", "A", "#\"", "<?", "?>", "<![CDATA[", "=begin", "=end",
        "<#", "#>",
    ]

    private static func code(_ count: Int, _ numbers: inout SeededNumbers) -> String {
        (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &numbers)] }.joined()
    }

    private static func withoutTags(_ html: String) -> String {
        html.replacing(/<span class="tok-[a-z]+">|<\/span>/, with: "")
    }

    @Test("Without its tags it is the escaped code", arguments: LanguageList.all.map { $0.names[0] })
    func text(language: String) throws {
        var numbers = SeededNumbers(state: 14)
        for _ in 0..<400 {
            let code = Self.code(Int.random(in: 0..<60, using: &numbers), &numbers)
            let html = try #require(CodeHighlighting.html(of: code, in: language))
            #expect(Self.withoutTags(html).utf8.elementsEqual(HTMLEscaping.escaped(code).utf8))
        }
    }

    @Test("Tokens stand behind each other and cut no character", arguments: LanguageList.all.map { $0.names[0] })
    func ranges(name: String) throws {
        let language = try #require(LanguageList.language(named: name))
        var numbers = SeededNumbers(state: 41)
        for _ in 0..<400 {
            let bytes = Array(Self.code(40, &numbers).utf8)
            var end = 0
            for token in CodeHighlighting.tokens(of: bytes, language.grammar) {
                #expect(token.range.lowerBound >= end && !token.range.isEmpty)
                end = token.range.upperBound
                #expect(!bytes[token.range.lowerBound].continuesCharacter)
                #expect(end == bytes.count || !bytes[end].continuesCharacter)
            }
            #expect(end <= bytes.count)
        }
    }

    @Test(
        "The time is linear in the code's length", .measuresTime,
        arguments: LanguageList.all.map { $0.names[0] })
    func time(language: String) throws {
        for piece in [
            "\"", "'", "\\'", "/*", "<!--", "<a '", "<script>", "a ", "[", "\"\"\"", "--[[", "r#\"", "a(", "#", "<",
        ] {
            let growth = Growth(from: 4000, to: 16000) { count in
                let code = String(repeating: piece, count: count)
                return ProcessorTime.measure { _ = CodeHighlighting.html(of: code, in: language) }
            }
            #expect(growth.isLinear, "\(piece): \(growth)")
        }
    }

    /// Of the folder beside the project where it is there.
    private static let shared = URL(filePath: #filePath).appending(path: "../../../../shared").standardizedFileURL

    @Test(
        "All code of real newsletters stays what it is",
        .enabled(if: FileManager.default.fileExists(atPath: shared.path), "there is no ../shared here"))
    func corpus() throws {
        let files = try #require(FileManager.default.enumerator(at: Self.shared, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "md" {
            let text = try String(decoding: Data(contentsOf: file), as: UTF8.self)
            for block in text.matches(of: /(?m)^ *```([\w+#-]+)\n([\s\S]*?)^ *```/) {
                guard let html = CodeHighlighting.html(of: String(block.2), in: String(block.1)) else { continue }
                count += 1
                #expect(Self.withoutTags(html) == HTMLEscaping.escaped(String(block.2)))
            }
        }
        #expect(count > 100)
    }
}
