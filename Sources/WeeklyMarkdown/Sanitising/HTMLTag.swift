/// One tag of HTML, taken apart.
struct HTMLTag: Hashable {
    struct Attribute: Hashable {
        /// In lower case.
        let name: String
        /// Entities resolved; nil where there was no `=`.
        let value: String?
    }

    /// In lower case.
    let name: String
    let isClosing: Bool
    let attributes: [Attribute]

    /// Reads `<name …>`, `<name … />` or `</name>`; nil for anything else.
    init?(_ source: Substring) {
        guard source.hasPrefix("<"), source.hasSuffix(">") else { return nil }
        var scanner = Scanner(source.dropFirst().dropLast())
        isClosing = scanner.skip("/")
        name = scanner.name().lowercased()
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic, first.isASCII else { return nil }
        guard let attributes = scanner.attributes() else { return nil }
        self.attributes = attributes
    }

    /// Walks through what stands between the angle brackets.
    private struct Scanner {
        private var rest: Substring

        init(_ text: Substring) {
            rest = text
        }

        mutating func skip(_ prefix: String) -> Bool {
            guard rest.hasPrefix(prefix) else { return false }
            rest = rest.dropFirst(prefix.count)
            return true
        }

        mutating func name() -> Substring {
            let end = rest.unicodeScalars.firstIndex { $0.isHTMLSpace || "/>=".unicodeScalars.contains($0) }
            defer { rest = rest[(end ?? rest.endIndex)...] }
            return rest[..<(end ?? rest.endIndex)]
        }

        /// Nil where a quoted value is not closed.
        mutating func attributes() -> [Attribute]? {
            var attributes: [Attribute] = []
            while true {
                rest = rest.drop { $0.unicodeScalars.allSatisfy(\.isHTMLSpace) || $0 == "/" }
                guard !rest.isEmpty else { return attributes }
                let name = self.name().lowercased()
                rest = rest.drop { $0.unicodeScalars.allSatisfy(\.isHTMLSpace) }
                guard skip("=") else {
                    if name.isEmpty { return nil }
                    attributes.append(Attribute(name: name, value: nil))
                    continue
                }
                guard let value = self.value() else { return nil }
                attributes.append(Attribute(name: name, value: HTMLEntities.resolved(String(value))))
            }
        }

        private mutating func value() -> Substring? {
            rest = rest.drop { $0.unicodeScalars.allSatisfy(\.isHTMLSpace) }
            guard let quote = rest.first, quote == "\"" || quote == "'" else { return unquotedValue() }
            rest = rest.dropFirst()
            guard let end = rest.firstIndex(of: quote) else { return nil }
            defer { rest = rest[rest.index(after: end)...] }
            return rest[..<end]
        }

        private mutating func unquotedValue() -> Substring {
            let end = rest.unicodeScalars.firstIndex(where: \.isHTMLSpace) ?? rest.endIndex
            defer { rest = rest[end...] }
            return rest[..<end]
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isHTMLSpace: Bool {
        self == " " || self == "\t" || self == "\n" || self == "\r" || self == "\u{C}"
    }
}
