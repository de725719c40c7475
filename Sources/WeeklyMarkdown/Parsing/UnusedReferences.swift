internal import WeeklyDiagnostics
internal import WeeklyText

/// Lines such as `[note]: words`, which Markdown takes for the address of a link (CommonMark 0.29, section 4.7) and shows nowhere.
///
/// Where the address is a word and nothing leads there, an editor wrote text: it is shown in place as the text it is, and reported.
/// A definition with a true address is left alone, and so is `[//]: # (…)`, by which people write comments.
struct UnusedReferences {
    struct Found: Hashable {
        /// The whole `[label]:`.
        let range: SourceRange
        /// Offset of the colon.
        var colon: Int { range.upper - 1 }

        func diagnostic(in file: SourceFile) -> Diagnostic {
            Diagnostic(
                .unusedReference, "this line has the form of a link's address, but nothing refers to it", at: range,
                in: file,
                notes: [.init("it is shown as text where it stands")],
                fixes: [
                    .init(
                        "write \\[ where text is meant", .safe,
                        edits: [Edit(SourceRange(at: range.lower), to: "\\")])
                ])
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let start: Int

    /// The definitions in the body that the tree shows nothing of. Nothing is found where the mask itself is in the text.
    static func find(in source: MarkdownSource, _ document: Document) -> [Found] {
        source.withBytes { bytes in
            let references = UnusedReferences(bytes: bytes, start: source.bodyStart)
            let found = references.candidates
            guard !found.isEmpty, !bytes.holds(ColonMask.byte) else { return [] }
            let named = references.namedLabels(but: Set(found.map(\.range.lower)))
            let shown = ShownRows(in: document)
            return found.filter { candidate in
                let label = references.label(from: candidate.range.lower, to: candidate.range.upper - 2)
                return !named.contains(label) && !shown.contains(candidate.range.lower)
            }
        }
    }

    // MARK: Definitions

    /// What has the form of a definition whose address is a word.
    private var candidates: [Found] {
        var found: [Found] = []
        var index = start
        while let close = bytes.firstIndex(of: .rightBracket, from: index) {
            index = close + 1
            guard index < bytes.count, bytes[index] == .colon, let open = opener(before: close) else { continue }
            if isWord(after: index + 1) { found.append(Found(range: SourceRange(open, index + 1))) }
        }
        return found
    }

    /// The bracket that opens a label at a line's start.
    private func opener(before close: Int) -> Int? {
        var open = close - 1
        while open >= start, bytes[open] != .leftBracket, bytes[open] != .lineFeed, close - open < Self.longestLabel {
            open -= 1
        }
        guard open >= start, bytes[open] == .leftBracket, open + 1 < close, bytes[open + 1] != .caret else {
            return nil
        }
        let label = bytes[(open + 1)..<close]
        // What escapes brackets in a label knows what it is.
        guard label.contains(where: { !$0.isASCIISpace }), !label.contains(.backslash) else { return nil }
        return LineStart.isAt(open, in: bytes, from: start) ? open : nil
    }

    /// Of a label, in bytes (CommonMark: 999 characters).
    private static let longestLabel = 999

    /// Whether a word that is no address ends the line, or has only a title behind it.
    private func isWord(after colon: Int) -> Bool {
        var index = afterSpaces(colon)
        if index < bytes.count, Self.endsLine(bytes[index]) { index = afterSpaces(afterLineEnd(index)) }
        let word = bytes[index...].prefix { !$0.isASCIISpace }
        guard !word.isEmpty, !word.contains(where: { "/.#?:<>@".utf8.contains($0) }) else { return false }
        return isTitle(bytes[word.endIndex...].prefix { !Self.endsLine($0) })
    }

    private func isTitle(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let title = rest.drop(while: \.isASCIISpace)
        let end = title.last { !$0.isASCIISpace }
        switch title.first {
        case nil: return true
        case .quotationMark?, .apostrophe?: return end == title.first && title.count > 1
        case .leftParenthesis?: return end == .rightParenthesis
        default: return false
        }
    }

    private func afterSpaces(_ index: Int) -> Int {
        bytes[index...].firstIndex { $0 != .space && $0 != .tab } ?? bytes.count
    }

    private func afterLineEnd(_ index: Int) -> Int {
        let isPair = bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
        return index + (isPair ? 2 : 1)
    }

    private static func endsLine(_ byte: UInt8) -> Bool { byte == .lineFeed || byte == .carriageReturn }

    // MARK: Labels

    /// The labels that stand in brackets anywhere but at some offsets.
    private func namedLabels(but definitions: Set<Int>) -> Set<ExactText> {
        var labels: Set<ExactText> = []
        var open: Int?
        for index in start..<bytes.count {
            if bytes[index] == .leftBracket { open = index }
            guard bytes[index] == .rightBracket, let opener = open else { continue }
            if !definitions.contains(opener) { labels.insert(label(from: opener, to: index)) }
            open = nil
        }
        return labels
    }

    /// Labels are compared without case, and white space counts once.
    private func label(from open: Int, to close: Int) -> ExactText {
        let inner = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
        return ExactText(OneLine.of(inner.lowercased()))
    }
}

/// Where the text of paragraphs and headings stands. The library leaves a definition out of the paragraph that it began.
private struct ShownRows {
    /// Sorted; none lies in another.
    private var ranges: [SourceRange] = []

    init(in document: Document) {
        document.forEachBlock { block in
            for row in block.inlineRows {
                guard let first = row.first else { continue }
                ranges.append(SourceRange(first.range.lower, max(block.range.upper, first.range.lower)))
            }
        }
        ranges.sort { $0.lower < $1.lower }
    }

    func contains(_ offset: Int) -> Bool {
        let index = ranges.partitioningIndex { $0.lower > offset }
        return index > 0 && offset < ranges[index - 1].upper
    }
}
