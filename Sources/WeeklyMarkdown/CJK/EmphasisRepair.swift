internal import WeeklyDiagnostics
internal import WeeklyText

/// Reads the emphasis of a row again, by the rules for CJK text and as editors mean it.
struct EmphasisRepair {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isChinese: Bool
    private var faults: EmphasisFaults

    /// - Parameter isChinese: whether the text holds any Chinese, in this row or in another.
    init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, isChinese: Bool) {
        self.bytes = bytes
        self.isChinese = isChinese
        self.faults = EmphasisFaults(file: file, bytes: bytes)
    }

    var diagnostics: [Diagnostic] { faults.diagnostics }

    /// - Parameters:
    ///   - range: of the row in the file.
    ///   - depth: how deep the row is nested in other inlines.
    mutating func repaired(_ inlines: [Inline], within range: SourceRange, depth: Int = 0) -> [Inline] {
        let inlines = holdMarkedLink(inlines) ? repairedLinks(in: inlines, depth: depth) : inlines
        guard mayChange(inlines) else { return inlines }
        guard var row = EmphasisRow(inlines, within: range, bytes: bytes, isLinkText: depth > 0) else { return inlines }
        if isChinese {
            row.runs = EditorsPairing.paired(row)
        } else if let runs = EditorsPairing.pairedOverSpaces(row) {
            row.runs = runs
        } else {
            // What is no slip is as the library has it.
            return inlines
        }
        faults.find(in: &row, isChinese: bytes.holdCJK(in: range))
        let tree = EmphasisTree(row: row, depth: depth)
        for range in tree.doubled { faults.report(doubled: range) }
        return tree.inlines
    }

    /// Whether other rules could give another tree.
    ///
    /// They cannot where no mark is left in the text and no emphasis stands within emphasis: then every run opens or closes as a
    /// whole, the first one opens, and no rule lets the second do anything but close it, and so on. Single tildes are the exception.
    private func mayChange(_ inlines: [Inline], isInside: Bool = false) -> Bool {
        inlines.contains { inline in
            switch inline.kind {
            case .text(let text): text.holds(.asterisk, .tilde)
            case .emphasis(let children), .strong(let children):
                isInside || mayChange(children, isInside: true)
            case .strikethrough(let children):
                isInside || bytes.scalar(at: inline.range.lower + 1) != "~" || mayChange(children, isInside: true)
            default: false
            }
        }
    }

    /// Whether the text of a link or an image may change.
    private func holdMarkedLink(_ inlines: [Inline]) -> Bool {
        inlines.contains { inline in
            switch inline.kind {
            case .link, .image: mayChange(inline.children) || holdMarkedLink(inline.children)
            default: holdMarkedLink(inline.children)
            }
        }
    }

    /// The text of links and images: their marks pair up before those around them do.
    private mutating func repairLinks(in inline: inout Inline, depth: Int) {
        guard depth < Document.deepestNesting else { return }
        switch inline.kind {
        case .emphasis, .strong, .strikethrough: inline = inline.mapChildren { repairedLinks(in: $0, depth: depth + 1) }
        case .link where bytes.scalar(at: inline.range.lower) == "[":
            let text = inline.textRange(opener: 1)
            inline = inline.mapChildren { repaired($0, within: text, depth: depth + 1) }
        case .image:
            let text = inline.textRange(opener: 2)
            inline = inline.mapChildren { repaired($0, within: text, depth: depth + 1) }
        default: break
        }
    }

    private mutating func repairedLinks(in inlines: [Inline], depth: Int) -> [Inline] {
        var inlines = inlines
        for index in inlines.indices { repairLinks(in: &inlines[index], depth: depth) }
        return inlines
    }
}

extension Inline {
    /// The range after the opening bracket; its end is the link's.
    fileprivate func textRange(opener: Int) -> SourceRange {
        SourceRange(range.lower + opener, range.upper)
    }
}
