internal import WeeklyText

/// How project names compare, and how they stand in addresses. Both spellings of a character are one (NFC).
package enum ProjectName {
    /// Equal for spellings of one name: letters and digits in lower case.
    package static func key(_ name: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in name.composed.lowercased().unicodeScalars where scalar.properties.isAlphabetic || isDigit(scalar)
        {
            key.append(scalar)
        }
        return String(key)
    }

    /// Lower case, with a hyphen for whatever is neither letter nor digit: `sofa-rpc`.
    package static func slug(_ name: String) -> String {
        let parts = name.composed.lowercased().unicodeScalars.split { !($0.properties.isAlphabetic || isDigit($0)) }
        let slug = parts.map { String(Substring($0)) }.joined(separator: "-")
        return slug.isEmpty ? "project" : slug
    }

    /// The Latin words of a title, as project names stand in it.
    static func words(of title: String) -> [String] {
        title.utf8.split { !isWordByte($0) }.map { String(Substring($0)) }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == .hyphen
    }
}
