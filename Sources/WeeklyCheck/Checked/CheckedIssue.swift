internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
package import WeeklyReader

/// An issue as rules look at it: what was read of it, and its text line by line.
package struct CheckedIssue {
    /// The text that was read; all ranges are places in it.
    let file: SourceFile
    /// The Markdown, behind the front matter.
    let body: SourceRange
    /// What stands in the Markdown's tree.
    let parts: DocumentParts
    /// What was understood; the ranges of its items are places in `file`.
    let issue: Issue
    /// How the site has its issues read.
    let rules: ReadingRules
    /// The items of each section, in document order.
    let itemsOfSections: [[Item]]
    /// All items, in document order.
    let items: [Item]
    /// Words by which headings tell what stands below them, in small letters.
    let headingWords: [String]
    /// Its addresses whose form looks wrong, and how.
    let oddAddresses: [(address: WrittenAddress, shape: AddressShape)]
    /// All lines of the file, and some of its bytes.
    let lines: TextLines
    /// The days in them that are written as numbers.
    let days: [WrittenDays.Found]
    /// Where nothing is Markdown: code of both kinds, HTML and comments.
    let verbatim: SourceRanges
    /// Where links and pictures stand, with their text.
    let linked: SourceRanges
    /// The lines of the front matter that have a key and are not set in.
    let keys: [KeyedLine]

    /// An issue with its lines.
    package init(_ read: ReadIssue) {
        file = read.file
        body = read.body
        parts = read.parts
        issue = read.issue
        rules = read.rules
        itemsOfSections = read.issue.sections.map(\.items)
        items = itemsOfSections.flatMap(\.self)
        headingWords = read.headingWords
        oddAddresses = read.addresses.map { ($0, AddressShape($0.text)) }.filter {
            $0.1 != .onSite && $0.1 != .elsewhere
        }
        lines = TextLines(read)
        days = WrittenDays(lines).all
        keys = lines.ofFrontMatter.compactMap { KeyedLine($0.text, number: $0.number) }
        let parts = read.parts
        verbatim = SourceRanges(
            parts.codeBlocks.map(\.range) + parts.codeSpans.map(\.range) + parts.html.map(\.range))
        linked = SourceRanges(parts.links.map(\.range) + parts.images.map(\.range))
    }

    /// Whether a place is in the Markdown and is neither code nor HTML.
    func isText(_ offset: Int) -> Bool {
        offset >= body.lower && offset < body.upper && !verbatim.contains(offset)
    }

    /// A finding about an address.
    ///
    /// - Parameter mended: what was probably meant.
    func finding(
        _ id: DiagnosticID, _ wording: Message, at address: WrittenAddress, mended: String
    ) -> Diagnostic {
        let fix =
            address.isExact
            ? Fix("write \(mended)", .guess, edits: [Edit(address.range, to: mended)]) : Fix("write \(mended)")
        return finding(id, wording, at: address.range, fixes: [fix])
    }

    /// A finding about a place in the file.
    func finding(
        _ id: DiagnosticID, _ wording: Message, at range: SourceRange, notes: [Diagnostic.Note] = [], fixes: [Fix] = []
    ) -> Diagnostic {
        Diagnostic(id, wording, at: range, in: file, notes: notes, fixes: fixes)
    }
}
