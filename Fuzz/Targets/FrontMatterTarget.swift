import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

/// What stands before an issue's text, in each of the three forms that it may have.
enum FrontMatterTarget {
    @Sendable static func yaml(_ input: Input) { check("---\n\(input.text)\n---\n\n你好。\n") }

    @Sendable static func toml(_ input: Input) { check("+++\n\(input.text)\n+++\n\n你好。\n") }

    @Sendable static func lines(_ input: Input) { check("\(input.text)\n\n你好。\n") }

    private static func check(_ text: String) {
        let file = SourceFile(path: "first.md", text: text)
        let (issue, diagnostics) = ReaderTarget.read(file)
        ReaderTarget.expectSane(issue, diagnostics, in: file)
        let (again, told) = ReaderTarget.read(file)
        expect(again == issue && told == diagnostics, "the same front matter is read in two ways")
        guard let front = issue?.frontMatter else { return }
        for address in [front.cover, front.author?.url].compactMap(\.self) {
            Address.expectHarmless(address, isPicture: false)
        }
        for alias in front.aliases {
            expect(alias.utf8.first == UInt8(ascii: "/"), "the alias \(alias)")
            let file = Array(RoutePath(page: alias).file.utf8)
            expect(!file.split(separator: UInt8(ascii: "/")).contains(Array("..".utf8)[...]), "the alias \(alias)")
            expect(file.first != UInt8(ascii: "/") && !file.contains { $0 < 0x20 }, "the alias \(alias)")
        }
    }
}
