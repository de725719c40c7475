internal import WeeklyText

/// A text as a value of YAML on one line.
enum YAMLScalar {
    /// In double quotes, which TOML reads alike (YAML 1.2, 7.3.1).
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in OneLine.of(text).unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// Whether it can stand without quotes: it begins with a letter that is no word of YAML's, and has no mark that ends a value.
    static func isPlain(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, first.isASCIILetter || first >= 0x80, bytes.last != .space, bytes.last != .colon
        else {
            return false
        }
        let words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
        guard !words.contains(where: { $0.utf8.elementsEqual(bytes.map(\.lowercasedASCII)) }) else { return false }
        return bytes[...].firstRange(ofAny: [": ", " #"]) == nil && !bytes.contains { $0 < 0x20 }
    }
}
