internal import WeeklyDiagnostics
internal import WeeklyText

/// Reads a row of inlines (a paragraph, a heading, a cell) as Chinese editors write it.
struct RowRepair {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let bareURLs: BareURLRepair
    private var brokenLinks: BrokenLinks
    private var links: LinkRepair
    private var emphasis: EmphasisRepair
    private var backslashes: StrayBackslashes

    /// Nil for a text without a Chinese character from `start` on: it is read as the library reads it.
    init?(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        guard bytes.holdCJK(in: SourceRange(start, bytes.count)) else { return nil }
        self.bytes = bytes
        bareURLs = BareURLRepair(bytes: bytes)
        brokenLinks = BrokenLinks(file: file, bytes: bytes)
        links = LinkRepair(file: file, bytes: bytes)
        emphasis = EmphasisRepair(file: file, bytes: bytes)
        backslashes = StrayBackslashes(file: file, bytes: bytes)
    }

    var diagnostics: [Diagnostic] {
        brokenLinks.diagnostics + links.diagnostics + emphasis.diagnostics + backslashes.diagnostics
    }

    mutating func repaired(_ inlines: [Inline], within range: SourceRange) -> [Inline] {
        guard range.upper <= bytes.count else { return inlines }
        // What stands for marks goes first: an address may have swallowed some.
        var inlines = links.repaired(brokenLinks.repaired(bareURLs.repaired(inlines)))
        if bytes.holdMarks(in: range) { inlines = emphasis.repaired(inlines, within: range) }
        return SilentBreaks.marked(backslashes.removed(inlines, within: range))
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func holdMarks(in range: SourceRange) -> Bool {
        UnsafeBufferPointer(rebasing: self[range.lower..<range.upper]).holds(.asterisk, .tilde)
    }
}
