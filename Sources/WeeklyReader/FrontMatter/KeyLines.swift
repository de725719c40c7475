internal import WeeklyDiagnostics
internal import WeeklyText

/// Front matter of lines `Key: value`, the first of them the file's first, up to the first empty line; a line that is set in goes on
/// with the one above.
enum KeyLines {
    /// The lines' range; nil where a file does not begin with such lines.
    ///
    /// They tell the title or the date: a text may well begin with a word and a colon.
    static func range(in file: SourceFile, from start: Int) -> SourceRange? {
        var isTold = false
        var end = start
        for line in 1...file.lineCount {
            let range = line == 1 ? SourceRange(start, file.range(ofLine: 1).upper) : file.range(ofLine: line)
            let text = file.slice(range).utf8
            if text.allSatisfy(\.isASCIISpace) { break }
            if line == 1 || !isContinuation(text) {
                guard let key = key(of: text) else { return nil }
                isTold = isTold || FrontMatterKeys.tellsIssue(key)
            }
            end = line < file.lineStarts.count ? file.lineStarts[line] : file.length
        }
        return isTold ? SourceRange(start, end) : nil
    }

    /// The keys in small letters, for people write them in capitals.
    static func mapping(
        in range: SourceRange, of file: SourceFile, mostValues: Int
    ) -> ([YAMLEntry], [Diagnostic]) {
        guard !range.isEmpty else { return ([], []) }
        let lines = file.line(at: range.lower)...file.line(at: range.upper - 1)
        if lines.count > mostValues {
            let message: Message = "this is one of more than \(mostValues) keys and values"
            return ([], [Diagnostic(.tooLarge, message, at: range, in: file)])
        }
        var entries: [Entry] = []
        for line in lines {
            let place = file.range(ofLine: line)
            let whole = SourceRange(max(place.lower, range.lower), place.upper)
            if let entry = entry(in: whole, of: file) {
                entries.append(entry)
            } else if !entries.isEmpty {
                entries[entries.count - 1].add(trimmed(whole, in: file), of: file)
            }
        }
        return (entries.map(\.asYAML), [])
    }

    /// A key, and a value that grows by every line that goes on with it.
    private struct Entry {
        let key: String
        let keyRange: SourceRange
        var text: String
        var range: SourceRange

        mutating func add(_ more: SourceRange, of file: SourceFile) {
            text += " "
            text += file.slice(more)
            range = SourceRange(range.lower, more.upper)
        }

        var asYAML: YAMLEntry {
            YAMLEntry(key: key, keyRange: keyRange, value: YAMLNode(.scalar(text, isPlain: true), range: range))
        }
    }

    private static func entry(in line: SourceRange, of file: SourceFile) -> Entry? {
        let text = file.slice(line).utf8
        guard !isContinuation(text), let key = key(of: text) else { return nil }
        let start = line.lower + key.utf8.count
        let value = trimmed(SourceRange(start + 1, line.upper), in: file)
        return Entry(
            key: String(decoding: key.utf8.map(\.lowercasedASCII), as: UTF8.self),
            keyRange: SourceRange(line.lower, start), text: String(file.slice(value)), range: value)
    }

    private static func trimmed(_ range: SourceRange, in file: SourceFile) -> SourceRange {
        let text = file.slice(range).utf8
        let leading = text.prefix(while: \.isASCIISpace).count
        let trailing = text.dropFirst(leading).reversed().prefix(while: \.isASCIISpace).count
        return SourceRange(range.lower + leading, range.upper - trailing)
    }

    private static func isContinuation(_ line: Substring.UTF8View) -> Bool {
        line.first == .space || line.first == .tab
    }

    /// One word before a colon, which is not that of an address.
    private static func key(of line: Substring.UTF8View) -> String? {
        let key = line.prefix { $0.isASCIIAlphanumeric || $0 == .underscore || $0 == .hyphen || $0 == .dot }
        let rest = line.dropFirst(key.count)
        guard !key.isEmpty, rest.first == .colon, rest.dropFirst().first != .slash else { return nil }
        return String(Substring(key))
    }
}
