internal import WeeklyText

/// How project names compare, and how they stand in addresses. Both spellings of a character are one (NFC).
package enum ProjectName {
    /// Equal for spellings of one name: letters and digits in lower case.
    package static func key(_ name: String) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(name.utf8.count)
        for scalar in name.composed.unicodeScalars {
            switch scalar.value {
            case 0..<0x80:
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if byte.isASCIIAlphanumeric { key.append(byte.lowercasedASCII) }
            // Han: letters without case, which need not be looked up.
            case 0x4E00...0x9FFF: key.append(contentsOf: scalar.utf8)
            default:
                for letter in scalar.properties.lowercaseMapping.unicodeScalars where letter.properties.isAlphabetic {
                    key.append(contentsOf: letter.utf8)
                }
            }
        }
        return String(decoding: key, as: UTF8.self)
    }

    /// Lower case, with a hyphen for whatever is neither letter nor digit: `sofa-rpc`.
    package static func slug(_ name: String) -> String {
        let parts = name.composed.lowercased().unicodeScalars.split { !($0.properties.isAlphabetic || isDigit($0)) }
        let slug = parts.map { String(Substring($0)) }.joined(separator: "-")
        return slug.isEmpty ? "project" : slug
    }

    /// The Latin words of a title, as project names stand in it.
    static func words(of title: String) -> [String] {
        title.withBytes { bytes in
            var words: [String] = []
            var start = 0
            for index in 0...bytes.count where index == bytes.count || !isWordByte(bytes[index]) {
                if index > start { words.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
                start = index + 1
            }
            return words
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == .hyphen
    }
}
