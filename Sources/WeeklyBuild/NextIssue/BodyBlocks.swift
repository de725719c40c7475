internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A block of an issue's text as it is written: a heading, or what stands between two empty lines.
struct BodyBlock: Sendable {
    /// Without white space at the end.
    let text: String
    let isHeading: Bool
    /// What stands below it, of the heading of a section.
    let kind: Section.Kind?
}

extension BodyBlock {
    /// The blocks of an issue's text. A fence or a comment is one, with the empty lines in it.
    static func all(of issue: PastIssue) -> [BodyBlock] {
        var splitting = Splitting(issue)
        for line in splitting.lines { splitting.take(line) }
        splitting.end()
        return splitting.blocks
    }

    private struct Splitting {
        let file: SourceFile
        let lines: ClosedRange<Int>
        /// The kinds of sections, by the lines of their headings.
        let kinds: [Int: Section.Kind]
        var blocks: [BodyBlock] = []
        private var open: [Substring] = []
        /// What ends the block that is open, where empty lines do not.
        private var closer: String?

        init(_ issue: PastIssue) {
            file = issue.file
            let first = issue.bodyStart < file.length ? file.line(at: issue.bodyStart) : file.lineCount
            lines = min(first, file.lineCount)...file.lineCount
            let headed = issue.issue.sections.filter { $0.heading != nil }
            kinds = Dictionary(headed.map { ($0.line, $0.kind) }) { first, _ in first }
        }

        mutating func take(_ number: Int) {
            let line = file.slice(file.range(ofLine: number))
            let bytes = Array(line.utf8)[...].trimmed()
            if let closer {
                open.append(line)
                if line.contains(closer) { end() }
            } else if bytes.isEmpty {
                end()
            } else if isUnderline(bytes), let last = blocks.last, last.isHeading, open.isEmpty, kinds[number - 1] != nil
            {
                blocks[blocks.count - 1] = BodyBlock(text: "\(last.text)\n\(line)", isHeading: true, kind: last.kind)
            } else if kinds[number] != nil || isHeading(bytes) {
                end()
                open = [line]
                end(isHeading: true, kinds[number])
            } else {
                begin(line, bytes)
            }
        }

        private mutating func begin(_ line: Substring, _ bytes: ArraySlice<UInt8>) {
            open.append(line)
            if bytes.starts(with: "<!--".utf8) {
                closer = "-->"
                if line.contains("-->") { end() }
            } else if bytes.starts(with: "```".utf8) || bytes.starts(with: "~~~".utf8) {
                closer = String(decoding: bytes.prefix(3), as: UTF8.self)
            }
        }

        private func isHeading(_ bytes: ArraySlice<UInt8>) -> Bool {
            let marks = bytes.prefix { $0 == .numberSign }
            return (1...6).contains(marks.count) && bytes[marks.endIndex...].first == .space
        }

        /// What makes the line above a heading.
        private func isUnderline(_ bytes: ArraySlice<UInt8>) -> Bool {
            bytes.allSatisfy { $0 == .equalsSign } || bytes.allSatisfy { $0 == .hyphen }
        }

        mutating func end(isHeading: Bool = false, _ kind: Section.Kind? = nil) {
            closer = nil
            guard !open.isEmpty else { return }
            let lines = open.map { line in
                var bytes = Array(line.utf8)
                if bytes.last == .carriageReturn { bytes.removeLast() }
                return String(decoding: bytes, as: UTF8.self)
            }
            blocks.append(BodyBlock(text: lines.joined(separator: "\n"), isHeading: isHeading, kind: kind))
            open = []
        }
    }
}
