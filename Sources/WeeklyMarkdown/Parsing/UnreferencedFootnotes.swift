internal import WeeklyDiagnostics
internal import WeeklyText

/// Footnote definitions that libcmark-gfm drops without a word: those that nothing refers to, and second ones of a label.
///
/// Nothing an editor wrote may be lost, so these are found, shown in place as the text they are, and reported.
enum UnreferencedFootnotes {
    struct Found: Hashable {
        let label: String
        /// The whole `[^label]:`.
        let range: SourceRange
        /// Offset of the colon.
        var colon: Int { range.upper - 1 }

        func diagnostic(in file: SourceFile) -> Diagnostic {
            Diagnostic(
                .unusedFootnote, "nothing refers to the footnote [^\(label)], or it is defined twice", at: range,
                in: file,
                notes: [.init("it is shown as text where it stands")],
                fixes: [.init("write [^\(label)] where the note belongs, or remove the definition")])
        }
    }

    /// The definitions in the body that the tree does not hold. Nothing is found where the mask itself is in the text.
    static func find(in source: MarkdownSource, read footnotes: [Footnote]) -> [Found] {
        source.withBytes { bytes in
            guard mayHoldDefinition(UnsafeBufferPointer(rebasing: bytes[source.bodyStart...])),
                var caret = bytes[source.bodyStart...].firstIndex(of: caretMark)
            else { return [] }
            let known = Set(footnotes.map(\.range.lower))
            var found: [Found] = []
            // A definition may stand at the start of another one.
            var start = source.bodyStart
            while caret < bytes.count {
                if let range = definition(around: caret, in: bytes, from: start) {
                    start = range.upper
                    if !known.contains(range.lower) {
                        let label = source.file.slice(SourceRange(range.lower + 2, range.upper - 2))
                        found.append(Found(label: String(label), range: range))
                    }
                }
                caret = bytes[(caret + 1)...].firstIndex(of: caretMark) ?? bytes.count
            }
            return found
        }
    }

    /// Looks in the way that is quickest where there is none, as in most issues.
    private static func mayHoldDefinition(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        body.holds(caretMark) && !body.holds(ColonMask.byte)
    }

    private static let caretMark = UInt8.caret

    /// The range of `[^label]:` if the caret is in one that stands where a definition may.
    private static func definition(
        around caret: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> SourceRange? {
        let open = caret - 1
        guard open >= start, bytes[open] == .leftBracket, LineStart.isAt(open, in: bytes, from: start) else {
            return nil
        }
        var end = caret + 1
        while end < bytes.count, !isLabelEnd(bytes[end]) { end += 1 }
        guard end > caret + 1, end + 1 < bytes.count else { return nil }
        guard bytes[end] == .rightBracket, bytes[end + 1] == .colon else { return nil }
        return SourceRange(open, end + 2)
    }

    private static func isLabelEnd(_ byte: UInt8) -> Bool {
        "] \t\r\n".utf8.contains(byte)
    }
}
