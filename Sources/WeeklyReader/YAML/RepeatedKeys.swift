internal import WeeklyDiagnostics
internal import WeeklyText

/// Keys that stand more than once at the top of a mapping. libYAML's readers refuse such a document; an editor in a hurry who
/// pasted a line twice wants a page and a warning.
enum RepeatedKeys {
    struct Found {
        let key: String
        /// The key that does not count: the earlier one.
        let earlier: SourceRange
        /// The lines of the earlier one, with what is set in below it.
        let lines: ClosedRange<Int>
        let later: SourceRange

        func diagnostic(in file: SourceFile) -> Diagnostic {
            Diagnostic(
                .duplicateKey, "the key \(key) stands here a second time; this one counts", at: later, in: file,
                notes: [.init("the first one, which does not count", at: file.location(of: earlier))],
                fixes: [.init("remove one of the two")])
        }
    }

    static func find(in range: SourceRange, of file: SourceFile) -> [Found] {
        var found: [Found] = []
        var seen: [ExactText: (range: SourceRange, lines: ClosedRange<Int>)] = [:]
        for key in topKeys(in: range, of: file) {
            let lines = key.line...lastLine(ofEntryAt: key.line, in: range, of: file)
            if let first = seen[key.name] {
                found.append(Found(key: key.name, earlier: first.range, lines: first.lines, later: key.range))
            }
            seen[key.name] = (key.range, lines)
        }
        return found
    }

    /// The text of the range, the lines that do not count made comments without moving a byte.
    static func masking(_ repeated: [Found], in range: SourceRange, of file: SourceFile) -> String {
        guard !repeated.isEmpty else { return String(file.slice(range)) }
        var bytes = Array(file.slice(range).utf8)
        for line in repeated.flatMap(\.lines) {
            let start = file.range(ofLine: line).lower - range.lower
            if bytes.indices.contains(start), bytes[start] != .lineFeed { bytes[start] = .numberSign }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The last line of what belongs to a key: lines that are empty, set in, or items, remarks and brackets.
    private static func lastLine(ofEntryAt line: Int, in range: SourceRange, of file: SourceFile) -> Int {
        var last = line
        let end = file.line(at: max(range.lower, range.upper - 1))
        while last < end {
            let next = file.slice(file.range(ofLine: last + 1)).utf8
            guard next.first.map({ " \t-#]}".utf8.contains($0) }) ?? true else { break }
            last += 1
        }
        return last
    }

    private static func topKeys(in range: SourceRange, of file: SourceFile) -> [(
        name: String, range: SourceRange, line: Int
    )] {
        guard !range.isEmpty else { return [] }
        let lines = file.line(at: range.lower)...file.line(at: range.upper - 1)
        return lines.compactMap { line in
            let lineRange = file.range(ofLine: line)
            let name = file.slice(lineRange).utf8.prefix { isKeyByte($0) }
            let end = lineRange.lower + name.count
            guard !name.isEmpty, file.slice(SourceRange(end, lineRange.upper)).first == ":" else { return nil }
            return (String(Substring(name)), SourceRange(lineRange.lower, end), line)
        }
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == .underscore || byte == .hyphen
    }
}
