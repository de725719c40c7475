internal import WeeklyDiagnostics
internal import WeeklyText

/// Reads a row of inlines (a paragraph, a heading, a cell) as editors write it.
///
/// Slips in addresses and white space inside of stars are mended in every language. What else is mended is a slip in Chinese text only:
/// elsewhere a star may be the mark of a note, and a backslash the end of a path.
struct RowRepair {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Whether the text has a Chinese character anywhere.
    private let isChinese: Bool
    private let lineEnds: LineEnds
    private let bareURLs: BareURLRepair
    private var brokenLinks: BrokenLinks
    private var links: LinkRepair
    private var emphasis: EmphasisRepair
    private var backslashes: StrayBackslashes

    /// - Parameter start: where the text begins.
    init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ lineEnds: LineEnds) {
        self.bytes = bytes
        self.lineEnds = lineEnds
        isChinese = bytes.holdCJK(in: SourceRange(start, bytes.count))
        bareURLs = BareURLRepair(bytes: bytes)
        brokenLinks = BrokenLinks(file: file, bytes: bytes)
        links = LinkRepair(file: file, bytes: bytes)
        emphasis = EmphasisRepair(file: file, bytes: bytes, isChinese: isChinese)
        backslashes = StrayBackslashes(file: file, bytes: bytes)
    }

    var diagnostics: [Diagnostic] {
        brokenLinks.diagnostics + links.diagnostics + emphasis.diagnostics + backslashes.diagnostics
    }

    mutating func repaired(_ inlines: [Inline], within range: SourceRange) -> [Inline] {
        guard range.upper <= bytes.count else { return inlines }
        let contents = RowContents(of: inlines)
        var inlines = inlines
        // What stands for marks goes first: an address may have swallowed some.
        if contents.contains(.links) { inlines = links.repaired(brokenLinks.repaired(bareURLs.repaired(inlines))) }
        if bytes.holdMarks(in: range) { inlines = emphasis.repaired(inlines, within: range) }
        if isChinese { inlines = backslashes.removed(inlines, within: range) }
        return contents.contains(.softBreaks) ? markedBreaks(of: inlines, within: range) : inlines
    }

    private func markedBreaks(of inlines: [Inline], within range: SourceRange) -> [Inline] {
        guard isChinese else { return lineEnds == .kept ? ShownBreaks.marked(inlines) : inlines }
        let inlines = SilentBreaks.marked(inlines)
        return keepsLineEnds(in: range) ? ShownBreaks.marked(inlines) : inlines
    }

    private func keepsLineEnds(in row: SourceRange) -> Bool {
        switch lineEnds {
        case .joined: false
        case .kept: true
        case .keptUnlessWrapped: bytes.holdCJK(in: row) && !WrappedLines(of: row, in: bytes).areWrapped
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func holdMarks(in range: SourceRange) -> Bool {
        UnsafeBufferPointer(rebasing: self[range.lower..<range.upper]).holds(.asterisk, .tilde)
    }
}
