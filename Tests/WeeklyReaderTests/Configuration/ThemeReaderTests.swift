import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("What a theme says of itself")
struct ThemeReaderTests {
    private static func read(_ text: String) -> (theme: ThemeSettings, said: [String]) {
        let file = SourceFile(path: "themes/a/theme.yml", text: text)
        let (theme, diagnostics) = ThemeReader.read(file, knownWords: [InterfaceWord("more", "See all")])
        return (theme, diagnostics.map { "\($0.id) \($0.location?.line ?? 0): \($0.location?.excerpt.marked ?? "–")" })
    }

    @Test("Its name, what it builds on, and what its templates ask for")
    func right() {
        let (theme, said) = Self.read(
            """
            name: Cards
            extends: ./themes/base/
            words: {more: All}
            lists: {new: {limit: 3}}
            date_formats: {short: d}
            """)
        #expect(said == [] && theme.name == "Cards" && theme.base?.path == "themes/base")
        #expect(theme.words.map(\.text) == ["All"] && theme.dateFormats.map(\.name) == ["short"])
        #expect(theme.lists.map(\.name.text) == ["new"] && theme.lists.allSatisfy(\.isOfTheme))
    }

    @Test("An empty file says nothing, and nothing is wrong with it", arguments: ["", "# later\n"])
    func empty(text: String) {
        #expect(Self.read(text).said == [])
    }

    @Test(
        "What is wrong is told at its place",
        arguments: [
            ("nmae: x", "unknown-configuration-key 1: nmae"), ("extends: ../b", "invalid-value 1: ../b"),
            ("extends: https://e.org/b", "invalid-value 1: https://e.org/b"),
            ("words: {mroe: x}", "unknown-configuration-key 1: mroe"),
        ])
    func wrong(text: String, said: String) {
        #expect(Self.read(text + "\n").said == [said])
    }
}
