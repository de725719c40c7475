internal import WeeklyDiagnostics
internal import WeeklyText

/// A line `key: value` of front matter, or `key = value` of TOML, that is not set in.
struct KeyedLine {
    /// 1-based.
    let number: Int
    let key: ArraySlice<UInt8>
    /// What stands behind the colon, without white space around, with the comment if there is one.
    let value: ArraySlice<UInt8>

    /// Indices of the slices are offsets in the file.
    var keyRange: SourceRange { SourceRange(key.startIndex, key.endIndex) }
    var valueRange: SourceRange { SourceRange(value.startIndex, value.endIndex) }
    /// The value, or the key where it has none.
    var place: SourceRange { value.isEmpty ? keyRange : valueRange }

    /// Nil where a line is something else.
    init?(_ text: ArraySlice<UInt8>, number: Int) {
        guard text.first?.isASCIILetter == true else { return nil }
        let key = text.prefix { $0.isASCIIAlphanumeric || $0 == .underscore || $0 == .hyphen || $0 == .dot }
        let rest = text[key.endIndex...].drop { $0 == .space || $0 == .tab }
        guard rest.first == .colon || rest.first == .equalsSign else { return nil }
        let value = rest.dropFirst()
        guard value.first != .slash else { return nil }
        self.number = number
        self.key = key
        self.value = value.trimmed(where: \.isASCIISpace)
    }

    /// Whether it has a key, in whatever letters.
    func has(_ name: StaticString) -> Bool {
        key.count == name.utf8CodeUnitCount
            && name.withUTF8Buffer { name in zip(key, name).allSatisfy { $0.lowercasedASCII == $1 } }
    }

    /// Those of a file's front matter; none where it has none.
    static func all(of file: SourceFile) -> [KeyedLine] {
        let bytes = Array(file.text.utf8)
        var lines: [KeyedLine] = []
        for number in 1...file.lineCount {
            let range = file.range(ofLine: number)
            let text = bytes[range.lower..<range.upper]
            if number > 1, isFence(text) || text.isEmpty && !isFence(bytes[file.range(ofLine: 1)]) { break }
            if let line = KeyedLine(text, number: number) { lines.append(line) }
            if number == 1, lines.isEmpty, !isFence(text) { break }
        }
        return lines
    }

    /// The first one that has a key.
    static func first(_ name: StaticString, in file: SourceFile) -> KeyedLine? {
        all(of: file).first { $0.has(name) }
    }

    /// Whether a line is one of those between which front matter stands.
    static func isFence(_ text: ArraySlice<UInt8>) -> Bool {
        text.starts(with: "---") || text.starts(with: "+++") || text.starts(with: "\u{FEFF}---")
    }
}

extension [UInt8] {
    /// The bytes of a range.
    subscript(_ range: SourceRange) -> ArraySlice<UInt8> { self[range.lower..<range.upper] }
}
