internal import WeeklyText

/// What an editor does not want to be told of places of a file, by comments in it:
///
/// - `<!-- sofaweekly-ignore dead-link -->` at the end of a line: of that line; on a line of its own: of the lines behind it up to an
///   empty one.
/// - `<!-- sofaweekly-ignore-begin dead-link -->` up to `<!-- sofaweekly-ignore-end -->`: of what stands between them.
///
/// Several ids are parted by spaces or commas; where none is named, all are meant. Errors cannot be silenced.
package struct Silences: Sendable {
    /// What one comment silences.
    private struct Silence {
        let lines: ClosedRange<Int>
        /// Empty for all.
        let names: [String]
    }

    private static let mark: StaticString = "<!-- sofaweekly-ignore"
    private static let closer: StaticString = "-->"

    private var silences: [Silence] = []

    /// Finds the comments of a file; most files have none.
    package init(in file: SourceFile) {
        var text = file.text
        text.withUTF8 { bytes in
            var offset = bytes.offset(of: Self.mark, from: 0)
            while let found = offset {
                add(commentAt: found, bytes, in: file)
                offset = bytes.offset(of: Self.mark, from: found + 1)
            }
        }
    }

    /// Those diagnostics of the file that are told.
    package func audible(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        silences.isEmpty ? diagnostics : diagnostics.filter { !silence($0) }
    }

    /// Whether a diagnostic of the file is not to be told.
    package func silence(_ diagnostic: Diagnostic) -> Bool {
        guard diagnostic.severity != .error, let line = diagnostic.location?.line else { return false }
        return silences.contains { silence in
            silence.lines.contains(line)
                && (silence.names.isEmpty || silence.names.contains { $0.hasBytes(of: diagnostic.id.name) })
        }
    }

    private mutating func add(commentAt start: Int, _ bytes: UnsafeBufferPointer<UInt8>, in file: SourceFile) {
        guard let end = bytes.offset(of: Self.closer, from: start) else { return }
        let inner = bytes[(start + Self.mark.utf8CodeUnitCount)..<end]
        guard let next = inner.first, next.isASCIISpace || next == .hyphen else { return }
        var words = inner.split { $0.isASCIISpace || $0 == .comma }.map { String(decoding: $0, as: UTF8.self) }
        let line = file.line(at: start)
        // `ignore-begin` is one word with the mark.
        let form = inner.first == .hyphen ? words.removeFirst() : ""
        switch form {
        case "": silences.append(Silence(lines: lines(silencedOn: line, before: start, in: file), names: words))
        case "-begin": silences.append(Silence(lines: line...Int.max, names: words))
        case "-end": close(at: line)
        default: break
        }
    }

    /// The line itself where text stands before the comment, else the block behind it.
    private func lines(silencedOn line: Int, before start: Int, in file: SourceFile) -> ClosedRange<Int> {
        let before = file.slice(SourceRange(file.range(ofLine: line).lower, start))
        if before.utf8.contains(where: { !$0.isASCIISpace }) { return line...line }
        var last = line + 1
        while last <= file.lineCount, isEmpty(last, in: file) { last += 1 }
        while last < file.lineCount, !isEmpty(last + 1, in: file) { last += 1 }
        return line...max(line, last)
    }

    private func isEmpty(_ line: Int, in file: SourceFile) -> Bool {
        file.slice(file.range(ofLine: line)).utf8.allSatisfy(\.isASCIISpace)
    }

    /// Ends the last silence that is open.
    private mutating func close(at line: Int) {
        guard let open = silences.lastIndex(where: { $0.lines.upperBound == .max }) else { return }
        silences[open] = Silence(lines: silences[open].lines.lowerBound...line, names: silences[open].names)
    }
}
