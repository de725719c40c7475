internal import WeeklyText

/// A file's text after fixes were applied to it.
///
/// A fix is made whole or not at all. Of fixes that overlap, a safe one goes before a guess, and of two of one safety the one
/// that stands first in the file (then the one whose edits come first in order): so the result does not depend on the order in
/// which the fixes are given, and whoever reads the result again and applies what is left comes to an end.
package struct FixedText: Sendable {
    /// Why a fix was not applied.
    package enum Refusal: Hashable, Sendable {
        /// It overlaps a fix that was applied, or equals it.
        case overlap
        /// It reaches beyond the file, or an edit begins or ends within a character.
        case outside
        /// Its own edits overlap.
        case contradiction
    }

    /// A fix that was not applied, and why.
    package struct Refused: Hashable, Sendable {
        /// As it was given.
        package let fix: Fix
        /// Why it was not applied.
        package let reason: Refusal
    }

    /// The text with what was applied; all bytes outside of the edits are the file's own.
    package let text: String
    /// The fixes that were applied, by their places.
    package let applied: [Fix]
    /// The fixes that were not applied, by their places.
    package let refused: [Refused]

    /// - Parameters:
    ///   - fixes: in any order, of this file; those without edits are left out.
    ///   - text: the file as it was when the fixes were made.
    package init(applying fixes: [Fix], to text: String) {
        var selection = Selection(bytes: Array(text.utf8))
        for fix in fixes.filter({ !$0.edits.isEmpty }).sorted(by: Self.goesBefore) { selection.add(fix) }
        self.text = String(decoding: selection.result, as: UTF8.self)
        applied = selection.applied.sorted(by: Self.standsBefore)
        refused = selection.refused.sorted { Self.standsBefore($0.fix, $1.fix) }
    }

    private static func goesBefore(_ left: Fix, _ right: Fix) -> Bool {
        if left.safety != right.safety { return left.safety == .safe }
        return standsBefore(left, right)
    }

    private static func standsBefore(_ left: Fix, _ right: Fix) -> Bool {
        if left.edits != right.edits { return left.edits.lexicographicallyPrecedes(right.edits) }
        if left.safety != right.safety { return left.safety == .safe }
        return left.message.precedes(right.message)
    }
}

/// Takes fixes one after the other, each unless it is in the way of one that was taken.
private struct Selection {
    let bytes: [UInt8]
    /// Sorted; none overlaps another.
    private var edits: [Edit] = []
    private(set) var applied: [Fix] = []
    private(set) var refused: [FixedText.Refused] = []

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func add(_ fix: Fix) {
        if let reason = refusal(of: fix) {
            refused.append(FixedText.Refused(fix: fix, reason: reason))
            return
        }
        for edit in fix.edits { edits.insert(edit, at: place(of: edit)) }
        applied.append(fix)
    }

    private func refusal(of fix: Fix) -> FixedText.Refusal? {
        if fix.edits.contains(where: { !isBoundary($0.range.lower) || !isBoundary($0.range.upper) }) { return .outside }
        if zip(fix.edits, fix.edits.dropFirst()).contains(where: { $0.overlaps($1) }) { return .contradiction }
        return fix.edits.contains(where: isInTheWay) ? .overlap : nil
    }

    /// Whether an offset stands in the file and between two characters.
    private func isBoundary(_ offset: Int) -> Bool {
        offset == bytes.count || bytes.indices.contains(offset) && CharacterCount.beginsCharacter(bytes[offset])
    }

    /// As the taken edits do not overlap, only the neighbours of an edit can.
    private func isInTheWay(_ edit: Edit) -> Bool {
        let index = place(of: edit)
        return edits[max(0, index - 1)..<min(edits.count, index + 1)].contains { $0.overlaps(edit) }
    }

    private func place(of edit: Edit) -> Int {
        edits.partitioningIndex { $0.range >= edit.range }
    }

    var result: [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        for edit in edits {
            result += bytes[offset..<edit.range.lower]
            result += edit.replacement.utf8
            offset = edit.range.upper
        }
        return result + bytes[offset...]
    }
}
