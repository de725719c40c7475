internal import WeeklyDiagnostics
internal import WeeklyText

/// Where an address that stands in the text as it is ends, for editors who write no space after it.
///
/// It ends before white space of any kind, before punctuation and symbols of Chinese text and curly quotes, and before marks of strong
/// text; letters of any script belong to it, and what joins them to words (`AddressJoiner`). As in GitHub's autolinks, ASCII punctuation
/// at its end belongs to the sentence.
enum BareURL {
    /// The length in bytes of the address that a text begins with.
    static func length(of text: Substring) -> Int {
        var length = 0
        var previous: Unicode.Scalar = " "
        var isInPath = false
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            let joins = isInPath && AddressJoiner.joins(scalar, after: previous, before: scalars[index...].dropFirst())
            if scalar.endsBareURL && !joins { break }
            if scalar == "/", previous != ":", previous != "/" { isInPath = true }
            if scalar == "*", previous == "*" {
                length -= 1
                break
            }
            length += scalar.utf8Length
            previous = scalar
        }
        // What the library itself took to the end, it has trimmed already.
        return length == text.utf8.count ? length : trimmed(Array(text.utf8.prefix(length)))
    }

    /// The length without closing punctuation; a bracket stays where it closes one of the address.
    private static func trimmed(_ url: [UInt8]) -> Int {
        var length = url.count
        var surplus = url.count { $0 == .rightParenthesis } - url.count { $0 == .leftParenthesis }
        while length > 0 {
            let last = url[length - 1]
            if last == .rightParenthesis {
                guard surplus > 0 else { return length }
                surplus -= 1
            } else if !"?!.,:;*_~'\"".utf8.contains(last) {
                return length
            }
            length -= 1
        }
        return length
    }

    /// Where in a text the next address begins, as a byte offset.
    static func start(in text: Substring) -> String.Index? {
        var rest = text
        while let slashes = rest.startOfSlashes {
            for scheme in ["https", "http"] where text[..<slashes].ends(with: scheme) {
                return text.utf8.index(slashes, offsetBy: -scheme.utf8.count)
            }
            rest = rest[text.utf8.index(slashes, offsetBy: 3)...]
        }
        return nil
    }
}

extension Unicode.Scalar {
    fileprivate var endsBareURL: Bool {
        if isASCII { return isMarkdownSpace || self == "<" }
        return isMarkdownSpace || isMarkdownPunctuation || isFullWidthSymbol
    }

    /// The full-width forms of ASCII symbols that are no punctuation to Unicode, such as `｜` and `～`.
    private var isFullWidthSymbol: Bool {
        switch value {
        case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFE6: true
        default: false
        }
    }
}

extension Substring {
    /// The start of the first `://`.
    fileprivate var startOfSlashes: Index? {
        var index = startIndex
        while let found = utf8[index...].firstIndex(of: .colon) {
            if utf8[found...].starts(with: "://".utf8) { return found }
            index = utf8.index(after: found)
        }
        return nil
    }
}
