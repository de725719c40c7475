import WeeklyDiagnostics
import WeeklyModel
import WeeklyReader

/// sofaweekly.yml.
enum ConfigurationTarget {
    private static let known = [DiagnosticID("unsafe-html", .warning), DiagnosticID("unknown-key", .warning)]

    @Sendable static func run(_ input: Input) {
        let file = SourceFile(path: "sofaweekly.yml", text: input.text)
        let (configuration, diagnostics) = ConfigurationReader.read(file, knownDiagnostics: known)
        diagnostics.expectInside(file)
        expect((configuration == nil) == diagnostics.hasErrors, "a configuration that is one and is none")
        expect(
            diagnostics == ConfigurationReader.read(file, knownDiagnostics: known).1,
            "the same file is read in two ways")
        guard let configuration else { return }
        expect((1...1000).contains(configuration.issuesPerPage), "\(configuration.issuesPerPage) issues a page")
        for url in (configuration.headerLinks + configuration.footerLinks).compactMap(\.url) {
            Address.expectHarmless(url, isPicture: false)
        }
        let front = FrontMatter(title: "第一期", date: DateTime(secondsSinceEpoch: 0, offset: 0))
        let issue = Issue(frontMatter: front, slug: "first", sourcePath: "issues/first.md", sections: [])
        let path = Array(configuration.permalink.route(of: issue).file.utf8)
        expect(path.first != UInt8(ascii: "/"), "a page below the root: \(path)")
        expect(
            !path.split(separator: UInt8(ascii: "/")).contains(Array("..".utf8)[...]), "a page above the root: \(path)")
    }
}
