internal import WeeklyText

/// A file as a site wants it read: some of its bytes replaced, others added at its end. It knows where each byte stood.
package struct EditedFile: Sendable {
    /// The file with its edits.
    package let edited: SourceFile
    private let original: SourceFile
    /// Where runs of bytes begin in both files, in their order.
    private let runs: [(edited: Int, original: Int)]

    /// - Parameters:
    ///   - edits: in order, and apart from each other.
    ///   - appendix: stands behind the text.
    package init(_ original: SourceFile, _ edits: [Edit], appendix: String = "") {
        var text = ""
        var runs: [(edited: Int, original: Int)] = [(0, 0)]
        var end = 0
        var length = 0
        for edit in edits where edit.range.lower >= end {
            let kept = original.slice(SourceRange(end, edit.range.lower))
            text += kept
            length += kept.utf8.count
            runs.append((length, edit.range.lower))
            text += edit.replacement
            length += edit.replacement.utf8.count
            runs.append((length, edit.range.upper))
            end = edit.range.upper
        }
        text += original.slice(SourceRange(end, original.length))
        runs.append((text.utf8.count, original.length))
        self.original = original
        self.runs = runs
        edited = SourceFile(path: original.path, text: text + appendix)
    }

    /// Where the text ends that stands in the original, too: what was added stands behind it.
    package var end: Int { runs.last?.edited ?? edited.length }

    /// Where a range of the edited file stands in the original one.
    package func original(_ range: SourceRange) -> SourceRange {
        SourceRange(offset(range.lower), offset(range.upper))
    }

    /// The line of the original file on which a range of the edited one begins.
    package func line(of range: SourceRange) -> Int { original.line(at: offset(range.lower)) }

    private func offset(_ edited: Int) -> Int {
        let next = runs.partitioningIndex { $0.edited > edited }
        guard next > 0 else { return edited }
        let run = runs[next - 1]
        let most = next < runs.count ? runs[next].original : original.length
        return min(run.original + edited - run.edited, most)
    }

    /// A diagnostic about the edited file, as one about the original.
    package func original(_ diagnostic: Diagnostic) -> Diagnostic {
        diagnostic.moved {
            self.original.location(of: self.original($0))
        } edits: {
            Edit(self.original($0.range), to: $0.replacement)
        }
    }
}
