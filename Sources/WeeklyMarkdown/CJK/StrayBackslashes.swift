internal import WeeklyDiagnostics
internal import WeeklyText

/// Leaves out a backslash at the end of a paragraph, where no line follows that it could keep apart.
struct StrayBackslashes {
    private let file: SourceFile
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var diagnostics: [Diagnostic] = []

    init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
    }

    mutating func removed(_ inlines: [Inline], within range: SourceRange) -> [Inline] {
        let backslash = UInt8.backslash
        guard range.upper > range.lower, bytes[range.upper - 1] == backslash, let last = inlines.last,
            case .text(let text) = last.kind, text.utf8.last == backslash
        else { return inlines }
        let run = bytes[range.lower..<range.upper].reversed().prefix { $0 == backslash }
        guard !run.count.isMultiple(of: 2) else { return inlines }
        let place = SourceRange(range.upper - 1, range.upper)
        diagnostics.append(
            Diagnostic(
                .strayBackslash, "this backslash keeps no lines apart; it is left out", at: place, in: file,
                fixes: [Fix("remove it", .safe, edits: [Edit(place, to: "")])]))
        var inlines = inlines
        let upper = min(last.range.upper, place.lower)
        inlines[inlines.count - 1] = Inline(.text(String(text.dropLast())), range: SourceRange(last.range.lower, upper))
        if text.utf8.count == 1 { inlines.removeLast() }
        return inlines
    }
}
