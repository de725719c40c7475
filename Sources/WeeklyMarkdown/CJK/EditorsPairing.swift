internal import WeeklyText

/// Pairs runs of two stars as editors mean them: one opens, the next closes, line by line.
///
/// It is asked where the pairing by rule leaves marks to see, or puts strong text into strong text: where white space stands inside
/// a run (`**官网: **后`), or where strong text follows strong text at once (`**甲****乙**`).
struct EditorsPairing {
    private var row: EmphasisRow
    private let isChinese: Bool
    /// How many marks the open run has; 0 where none is open.
    private var openLength = 0
    private var openRun: Int?
    /// Whether something to read came since the open run.
    private var hasContent = false

    /// The better of the two pairings: the one that leaves less to stumble over; of equal ones the pairing by rule.
    static func paired(_ row: EmphasisRow) -> [DelimiterRun] {
        let byRule = EmphasisPairing.paired(row.runs)
        let faults = faults(of: byRule)
        guard faults > 0 else { return byRule }
        var pairing = EditorsPairing(row: row, isChinese: true)
        pairing.assignRoles()
        let byEditor = EmphasisPairing.paired(pairing.row.runs)
        return Self.faults(of: byEditor) < faults ? byEditor : byRule
    }

    /// The same for text without Chinese: nil where white space is not all that keeps the pairs of two stars apart.
    static func pairedOverSpaces(_ row: EmphasisRow) -> [DelimiterRun]? {
        let stars = row.runs.filter(\.isStar)
        guard stars.contains(where: \.hasSpaceBeside), stars.allSatisfy({ $0.length == 2 }),
            faults(of: EmphasisPairing.paired(row.runs)) > 0
        else { return nil }
        var pairing = EditorsPairing(row: row, isChinese: false)
        pairing.assignRoles()
        let byEditor = EmphasisPairing.paired(pairing.row.runs)
        return faults(of: byEditor) == 0 ? byEditor : nil
    }

    private init(row: EmphasisRow, isChinese: Bool) {
        self.row = row
        self.isChinese = isChinese
    }

    /// Pairs of stars that are still text, and strong text within strong text.
    private static func faults(of runs: [DelimiterRun]) -> Int {
        var faults = 0
        var depth = 0
        for run in runs where run.isStar {
            faults += run.remaining / 2
            depth -= run.closes.count { $0 == 2 }
            for length in run.opens where length == 2 {
                faults += depth > 0 ? 1 : 0
                depth += 1
            }
        }
        return faults
    }

    private mutating func assignRoles() {
        var line: [Int] = []
        for (position, piece) in row.pieces.enumerated() {
            if case .run(let index) = piece, row.runs[index].isEditorsMark { line.append(position) }
            if piece.isLineEnding || position + 1 == row.pieces.count {
                assignRoles(toLine: line)
                line = []
            }
        }
    }

    /// - Parameter positions: of the line's runs among the row's pieces.
    private mutating func assignRoles(toLine positions: [Int]) {
        let isAlone = positions.count == 2
        let runs = positions.compactMap { index(at: $0) }
        let single = runs.count { row.runs[$0].length == 2 }
        // What a line before left open is a stray mark if this line's marks pair up by themselves.
        if single > 0, single.isMultiple(of: 2) { close() }
        var previous: Int?
        for position in positions {
            guard let index = index(at: position) else { continue }
            if let previous, row.pieces[(previous + 1)..<position].contains(where: { !$0.isBlank }) {
                hasContent = true
            }
            if previous == nil, openRun != nil { hasContent = true }
            assignRole(to: index, mayCloseAnyhow: isAlone && previous != nil)
            previous = position
        }
    }

    private func index(at position: Int) -> Int? {
        if case .run(let index) = row.pieces[position] { index } else { nil }
    }

    private mutating func assignRole(to index: Int, mayCloseAnyhow: Bool) {
        let run = row.runs[index]
        row.runs[index].hasRole = true
        row.runs[index].canOpen = false
        row.runs[index].canClose = false
        if openLength > 0, hasContent, run.mayClose(isChinese: isChinese) || (mayCloseAnyhow && closesFromFarOff(run)) {
            row.runs[index].canClose = true
            let reopens = run.length > openLength && run.mayOpen(isChinese: isChinese)
            row.runs[index].canOpen = reopens
            reopens ? open(index, run.length - openLength) : close()
        } else if run.mayOpen(isChinese: isChinese) {
            row.runs[index].canOpen = true
            open(index, run.length)
        }
    }

    /// `**小王 ** 提问`: the only two runs of a line, the first at its start, cannot be meant as anything else.
    private func closesFromFarOff(_ run: DelimiterRun) -> Bool {
        guard let openRun, run.hasSpaceBefore, run.hasSpaceAfter else { return false }
        return row.runs[openRun].startsLine && !row.runs[openRun].hasSpaceAfter
    }

    private mutating func open(_ index: Int, _ length: Int) {
        openRun = index
        openLength = length
        hasContent = false
    }

    private mutating func close() {
        openRun = nil
        openLength = 0
        hasContent = false
    }
}

extension DelimiterRun {
    /// Whether editors write it for strong text.
    fileprivate var isEditorsMark: Bool { isStar && length.isMultiple(of: 2) }

    fileprivate var hasSpaceBeside: Bool { hasSpaceBefore || hasSpaceAfter }

    /// Whether it opens but for white space after it. Words have spaces between them where nothing is Chinese: stars that cling to the
    /// word before them (`x** y`) open nothing there.
    fileprivate func mayOpen(isChinese: Bool) -> Bool {
        guard !endsLine, !(hasSpaceBefore && hasSpaceAfter) else { return false }
        guard isChinese else { return canOpen || (hasSpaceAfter && !before.isLetterOrDigit) }
        return canOpen || hasSpaceAfter || length > 2
    }

    /// Whether it closes but for white space before it.
    fileprivate func mayClose(isChinese: Bool) -> Bool {
        guard !startsLine, !(hasSpaceBefore && hasSpaceAfter) else { return false }
        guard isChinese else { return canClose || (hasSpaceBefore && !after.isLetterOrDigit) }
        return canClose || hasSpaceBefore || length > 2
    }
}

extension Unicode.Scalar {
    /// Of any script.
    var isLetterOrDigit: Bool {
        if isASCII { return UInt8(value).isASCIIAlphanumeric }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
