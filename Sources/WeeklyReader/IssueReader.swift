package import WeeklyDiagnostics
internal import WeeklyMarkdown
package import WeeklyModel

/// Reads one file into an issue: front matter, Markdown, and what is in it.
package struct IssueReader: Sendable {
    private let timeZone: TimeZoneRule
    private let bodyReader: BodyReader

    /// - Parameters:
    ///   - timeZone: where times without an offset are.
    ///   - sectionWords: words for headings beyond those that the program knows.
    package init(timeZone: TimeZoneRule, sectionWords: [Section.Kind: [String]] = [:]) {
        self.timeZone = timeZone
        bodyReader = BodyReader(vocabulary: SectionVocabulary(extending: sectionWords), timeZone: timeZone)
    }

    /// The issue, or nil where an error keeps it from being one; every problem is in the diagnostics.
    ///
    /// - Parameters:
    ///   - name: the slug unless front matter gives another.
    ///   - sourcePath: relative to the content folder.
    package func read(_ file: SourceFile, name: String, sourcePath: String) -> (Issue?, [Diagnostic]) {
        let block: FrontMatterBlock
        switch FrontMatterBlock.find(in: file) {
        case .success(let found): block = found
        case .failure(let missing): return (nil, [missing.diagnostic])
        }
        var diagnostics = byteOrderMark(in: file)
        let (frontMatter, problems) = FrontMatterReader.read(block, in: file, zone: timeZone)
        diagnostics += problems
        guard let frontMatter, !problems.hasErrors else { return (nil, diagnostics) }
        let (sections, remarks) = body(of: file, from: block.bodyStart, date: frontMatter.date)
        let issue = Issue(
            frontMatter: frontMatter, slug: frontMatter.slug ?? name, sourcePath: sourcePath, sections: sections)
        return (issue, diagnostics + remarks)
    }

    private func body(of file: SourceFile, from start: Int, date: DateTime) -> ([Section], [Diagnostic]) {
        let (document, problems) = MarkdownParser.parse(file, from: start)
        let (clean, warnings) = Sanitiser.clean(document, in: file)
        let (sections, remarks) = bodyReader.read(clean, in: file, issueDate: date)
        let isEmpty = document.blocks.isEmpty && document.footnotes.isEmpty
        return (sections, problems + warnings + remarks + (isEmpty ? [emptyBody(in: file, at: start)] : []))
    }

    private func emptyBody(in file: SourceFile, at start: Int) -> Diagnostic {
        Diagnostic(
            .emptyBody, "the issue has no text", at: SourceRange(at: min(start, file.length)), in: file,
            fixes: [.init("write the issue below the front matter, or mark it with draft: true")])
    }

    private func byteOrderMark(in file: SourceFile) -> [Diagnostic] {
        let length = FrontMatterBlock.byteOrderMark(of: file)
        guard length > 0 else { return [] }
        let range = SourceRange(0, length)
        return [
            Diagnostic(
                .byteOrderMark, "the file begins with a byte order mark", at: range, in: file,
                fixes: [.init("save it as UTF-8 without a byte order mark", edit: .init(range, to: ""))])
        ]
    }
}
