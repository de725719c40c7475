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
    /// Its addresses whose form looks wrong, and how.
    let oddAddresses: [(address: WrittenAddress, shape: AddressShape)]
    /// All lines of the file, and some of its bytes.
    let lines: TextLines

    /// An issue with its lines.
    package init(_ read: ReadIssue) {
        file = read.file
        body = read.body
        parts = read.parts
        issue = read.issue
        rules = read.rules
        oddAddresses = read.addresses.map { ($0, AddressShape($0.text)) }.filter {
            $0.1 != .onSite && $0.1 != .elsewhere
        }
        lines = TextLines(read)
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
