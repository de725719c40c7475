package import WeeklyDiagnostics
internal import WeeklyText

/// Front matter as it is written, key by key, for whoever writes another like it.
package struct FrontMatterText: Sendable {
    /// A key with all its lines.
    package struct Key: Sendable {
        /// This program's name for it, else the name as written, in small letters; a table of TOML with its brackets.
        package let name: String
        /// What stands in front of the value in the first line: `title: `.
        package let label: String
        /// What stands behind it, further lines included; without white space around.
        package let value: String
    }

    /// How it is written.
    package let form: FrontMatterForm
    /// In the order written; comments and what belongs to no key are left out.
    package let keys: [Key]
    /// Offset at which the text of the issue begins.
    package let bodyStart: Int

    /// Nil where the file has none, or one that is not closed.
    package init?(_ file: SourceFile) {
        guard let block = try? FrontMatterBlock.find(in: file).get() else { return nil }
        form = block.form
        bodyStart = block.bodyStart
        let lines = file.slice(block.range).parts(at: .lineFeed).map { $0.without(end: "\r") ?? $0 }
        keys = Self.grouped(lines, block.form).compactMap { Self.key(of: $0, block.form) }
    }

    /// The key of a name.
    package subscript(name: String) -> Key? {
        keys.first { $0.name.hasBytes(of: name) }
    }

    // MARK: Lines

    /// The lines of each key. In TOML a table holds all lines up to the next one.
    private static func grouped(_ lines: [Substring], _ form: FrontMatterForm) -> [[Substring]] {
        var groups: [[Substring]] = []
        for line in lines {
            let isInTable = groups.last?.first?.utf8.first == .leftBracket
            if begins(line, form) || isTable(line, form), !isInTable || isTable(line, form) {
                groups.append([line])
            } else if !groups.isEmpty, !isComment(line) {
                groups[groups.count - 1].append(line)
            }
        }
        return groups
    }

    private static func isComment(_ line: Substring) -> Bool { line.utf8.first == .numberSign }

    private static func isTable(_ line: Substring, _ form: FrontMatterForm) -> Bool {
        form == .toml && line.utf8.first == .leftBracket
    }

    /// A letter at the start of the line, and the mark behind a key.
    private static func begins(_ line: Substring, _ form: FrontMatterForm) -> Bool {
        guard let first = line.utf8.first, first.isASCIIAlphanumeric || first == .quotationMark || first >= 0x80 else {
            return false
        }
        return line.utf8.contains(form == .toml ? .equalsSign : .colon)
    }

    private static func key(of lines: [Substring], _ form: FrontMatterForm) -> Key? {
        guard let first = lines.first else { return nil }
        if isTable(first, form) {
            return Key(name: trimmed(first), label: "", value: trimmed(lines.joined(separator: "\n")[...]))
        }
        guard let mark = first.utf8.firstIndex(of: form == .toml ? .equalsSign : .colon) else { return nil }
        var start = first.utf8.index(after: mark)
        while start < first.endIndex, first.utf8[start] == .space { start = first.utf8.index(after: start) }
        let rest = ([first[start...]] + lines.dropFirst()).joined(separator: "\n")
        return Key(
            name: FrontMatterKeys.name(of: trimmed(first[..<mark])), label: String(first[..<start]),
            value: withoutEndingSpace(rest))
    }

    private static func trimmed(_ text: Substring) -> String { Array(text.utf8)[...].trimmed().string }

    /// White space at the start of a further line sets it in, and stays.
    private static func withoutEndingSpace(_ text: String) -> String {
        var bytes = Array(text.utf8)
        while let last = bytes.last, last.isASCIISpace { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension FrontMatterKeys {
    /// This program's name for a key, in whatever letters; else the key in small letters.
    static func name(of key: String) -> String {
        let small = String(decoding: key.utf8.map(\.lowercasedASCII), as: UTF8.self)
        return names.first { $0.key.hasBytes(of: small) || $0.others.contains { $0.hasBytes(of: small) } }?.key ?? small
    }
}
