internal import WeeklyDiagnostics
internal import WeeklyText

/// Character references of HTML, as far as editors write them.
package enum HTMLEntities {
    /// Resolves numeric references and the named ones that occur in prose; what it does not know stays as written.
    package static func resolved(_ text: String) -> String {
        guard text.holds(.ampersand) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var rest = Substring(text)
        while let ampersand = rest.firstBytes(of: "&")?.lowerBound {
            result += rest[..<ampersand]
            rest = rest[ampersand...]
            if let (character, length) = reference(at: rest) {
                result.unicodeScalars.append(character)
                rest = rest[rest.utf8.index(ampersand, offsetBy: length)...]
            } else {
                result += "&"
                rest = rest[rest.utf8.index(after: ampersand)...]
            }
        }
        result += rest
        return result
    }

    /// The character that a reference at the start stands for, and the number of bytes that it takes.
    private static func reference(at text: Substring) -> (Unicode.Scalar, Int)? {
        let name = text.utf8.dropFirst().prefix(while: { $0 != .semicolon && $0 < 0x80 }).prefix(10)
        let spelled = String(Substring(name))
        guard text.utf8.dropFirst(name.count + 1).first == .semicolon else { return nil }
        guard let scalar = spelled.begins(with: "#") ? numeric(spelled.dropFirst()) : named[spelled] else { return nil }
        return (scalar, name.count + 2)
    }

    private static func numeric(_ digits: Substring) -> Unicode.Scalar? {
        let isHexadecimal = digits.begins(with: "x") || digits.begins(with: "X")
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value != 0 else { return nil }
        return Unicode.Scalar(value)
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ensp": "\u{2002}",
        "emsp": "\u{2003}", "middot": "·", "bull": "•", "hellip": "…", "mdash": "—", "ndash": "–", "ldquo": "“",
        "rdquo": "”", "lsquo": "‘", "rsquo": "’", "laquo": "«", "raquo": "»", "copy": "©", "reg": "®", "trade": "™",
        "times": "×", "divide": "÷", "deg": "°", "plusmn": "±", "le": "≤", "ge": "≥", "ne": "≠", "rarr": "→",
        "larr": "←", "uarr": "↑", "darr": "↓", "yen": "¥", "euro": "€", "sect": "§", "para": "¶",
    ]
}
