internal import WeeklyDiagnostics

/// Reads a row of inlines (a paragraph, a heading, a cell) as Chinese editors write it.
struct RowRepair {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var emphasis: EmphasisRepair

    init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        self.emphasis = EmphasisRepair(file: file, bytes: bytes)
    }

    var diagnostics: [Diagnostic] { emphasis.diagnostics }

    mutating func repaired(_ inlines: [Inline], within range: SourceRange) -> [Inline] {
        guard range.upper <= bytes.count, bytes.holdCJK(in: range) else { return inlines }
        var inlines = BareURLRepair(bytes: bytes).repaired(inlines)
        if bytes.holdMarks(in: range) { inlines = emphasis.repaired(inlines, within: range) }
        return SilentBreaks.marked(inlines)
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func holdMarks(in range: SourceRange) -> Bool {
        self[range.lower..<range.upper].contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "~") }
    }
}
