internal import WeeklyDiagnostics
internal import WeeklyText

/// Finds what is wrong with the emphasis of a row whose runs are paired, and leaves out the marks that mean nothing.
struct EmphasisFaults {
    private let file: SourceFile
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var diagnostics: [Diagnostic] = []

    init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
    }

    /// - Parameter isChinese: whether the row holds Chinese text; among Latin text alone, as in `f(**kwargs)`, more stars are meant.
    mutating func find(in row: inout EmphasisRow, isChinese: Bool) {
        for index in row.runs.indices where row.runs[index].isStar {
            let run = row.runs[index]
            if run.isStray(inChinese: isChinese) {
                row.runs[index].isDropped = true
                diagnostics.append(stray(run))
            }
            if run.hasRole, !run.closes.isEmpty, !run.opens.isEmpty { diagnostics.append(split(run)) }
            if !run.opens.isEmpty, run.hasSpaceAfter { diagnostics.append(spaceAfter(run)) }
            if !run.closes.isEmpty, run.hasSpaceBefore { diagnostics.append(spaceBefore(run)) }
        }
    }

    /// `****甲****`
    mutating func report(doubled range: SourceRange) {
        let inner = String(file.slice(SourceRange(range.lower + 2, range.upper - 2)))
        diagnostics.append(
            Diagnostic(
                .brokenEmphasis, "this is marked as strong twice", at: range, in: file,
                fixes: [Fix("mark it once", .safe, edits: [Edit(range, to: inner)])]))
    }

    private func stray(_ run: DelimiterRun) -> Diagnostic {
        let marks = String(file.slice(run.rest))
        let escaped = String(repeating: "\\*", count: run.remaining)
        return Diagnostic(
            .brokenEmphasis, "this \(marks) has no partner; it is left out", at: run.rest, in: file,
            fixes: [
                Fix("remove it, or write its partner", .safe, edits: [Edit(run.rest, to: "")]),
                Fix("write \(escaped) if stars are meant"),
            ])
    }

    private func split(_ run: DelimiterRun) -> Diagnostic {
        Diagnostic(
            .brokenEmphasis, "strong text ends here and begins again at once", at: run.range, in: file,
            fixes: [Fix("remove these stars", .safe, edits: [Edit(run.range, to: "")])])
    }

    private func spaceAfter(_ run: DelimiterRun) -> Diagnostic {
        var upper = run.range.upper
        while upper < bytes.count, bytes.scalar(at: upper).isSpaceInLine { upper += bytes.scalar(at: upper).utf8Length }
        let marks = String(file.slice(run.range))
        let space = run.startsLine ? "" : String(file.slice(SourceRange(run.range.upper, upper)))
        return spaced(SourceRange(run.range.lower, upper), space + marks)
    }

    private func spaceBefore(_ run: DelimiterRun) -> Diagnostic {
        var lower = run.range.lower
        while lower > 0, bytes.scalar(before: lower).isSpaceInLine { lower -= bytes.scalar(before: lower).utf8Length }
        let marks = String(file.slice(run.range))
        let needsSpace = !run.endsLine && !run.hasSpaceAfter
        let space = needsSpace ? String(file.slice(SourceRange(lower, run.range.lower))) : ""
        return spaced(SourceRange(lower, run.range.upper), marks + space)
    }

    private func spaced(_ range: SourceRange, _ replacement: String) -> Diagnostic {
        Diagnostic(
            .spacedEmphasis, "white space stands inside the stars; other programs show the stars then", at: range,
            in: file, fixes: [Fix("write it outside", .safe, edits: [Edit(range, to: replacement)])])
    }
}

extension DelimiterRun {
    /// Whether marks of it are left that an editor put there by mistake. A masked name in the middle of a line (`张**获奖`), a power
    /// (`2 ** 3`) or a masked number (`138****1234`) is no mistake.
    fileprivate func isStray(inChinese isChinese: Bool) -> Bool {
        guard remaining >= 2, remaining.isMultiple(of: 2) else { return false }
        if remaining < length { return true }
        if length == 4 { return !before.isASCIILetterOrDigit && !after.isASCIILetterOrDigit }
        guard length == 2, !(startsLine && endsLine) else { return false }
        if endsLine { return isChinese || !hasSpaceBefore }
        guard isChinese, !hasSpaceAfter else { return false }
        return startsLine || (ChinesePunctuation.introducers.contains(before) && !after.isMarkdownPunctuation)
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIILetterOrDigit: Bool { isASCII && UInt8(value).isASCIIAlphanumeric }

    fileprivate var isSpaceInLine: Bool { isMarkdownSpace && self != "\n" && self != "\r" }

    var utf8Length: Int {
        switch value {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }
}
