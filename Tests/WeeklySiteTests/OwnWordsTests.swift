import Foundation
import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("A site's own words")
struct OwnWordsTests {
    @Test("They stand in front of the language's; all others stay")
    func words() {
        let words = InterfaceWords(language: "zh", own: [InterfaceWord("questions", "你问我答")])
        #expect(words["questions"] == "你问我答" && words["releases"] == "版本发布")
    }

    @Test("Menus and lists are called so, unless the kind has a title of its own")
    func titles() {
        var configuration = SampleNewsletter.configuration()
        configuration.words = [InterfaceWord("questions", "你问我答")]
        let edition = Edition(Newsletter([]), configuration, pictures: PictureSizes(), now: 0)
        #expect(edition.title(ofKindNamed: "questions") == "你问我答")
    }

    @Test("Every language has the same gaps")
    func gaps() {
        for (english, chinese) in zip(LanguageWords.english.words, LanguageWords.chinese.words) {
            let gaps = [english, chinese].map { Set(InterfaceWord($0.0, $0.1).gaps) }
            #expect(english.0 == chinese.0 && gaps[0] == gaps[1])
        }
    }

    @Test("docs/own-site.md has a row for each, with the words of both languages")
    func documentation() throws {
        let text = try String(contentsOf: TemplateNamesTests.root.appending(path: "docs/own-site.md"), encoding: .utf8)
        let rows = zip(LanguageWords.english.words, LanguageWords.chinese.words).map { english, chinese in
            "| `\(english.0)` | \(english.1) | \(chinese.1) |"
        }
        #expect(rows.filter { !text.contains($0 + "\n") }.joined(separator: "\n") == "")
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("| `") && $0.hasSuffix(" |") }.count >= rows.count)
    }
}
