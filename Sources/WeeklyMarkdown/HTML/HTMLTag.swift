internal import WeeklyText

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

    /// Whether the element has no content and no closing tag (HTML Standard, section 13.1.2), of those that authors may write.
    var isVoid: Bool { Self.voidElements.contains(name) }

    private static let voidElements: Set<String> = ["br", "hr", "img", "wbr"]

    init(name: String, isClosing: Bool, attributes: [Attribute]) {
        self.name = name
        self.isClosing = isClosing
        self.attributes = attributes
    }

    func value(of name: String) -> String? {
        attributes.first { $0.name.hasBytes(of: name) }?.value
    }

    /// Reads `<name …>`, `<name … />` or `</name>`; nil for anything else.
    ///
    /// By bytes, as browsers do: a quote with a mark above it is one `Character` with that, and no quote to Swift.
    init?(_ source: Substring) {
        let bytes = Array(source.utf8)
        guard bytes.first == .lessThan, bytes.last == .greaterThan else { return nil }
        var scanner = Scanner(rest: bytes[1..<(bytes.count - 1)])
        isClosing = scanner.skip(.slash)
        name = scanner.name()
        guard let first = name.utf8.first, first.isASCIILowercase else { return nil }
        guard let attributes = scanner.attributes() else { return nil }
        self.attributes = attributes
    }

    /// Walks through what stands between the angle brackets.
    private struct Scanner {
        var rest: ArraySlice<UInt8>

        mutating func skip(_ byte: UInt8) -> Bool {
            guard rest.first == byte else { return false }
            rest = rest.dropFirst()
            return true
        }

        /// With the letters of ASCII in lower case; browsers change no others.
        mutating func name() -> String {
            let end = rest.firstIndex { $0.isHTMLSpace || "/>=".utf8.contains($0) } ?? rest.endIndex
            defer { rest = rest[end...] }
            return String(decoding: rest[..<end].map(\.lowercasedASCII), as: UTF8.self)
        }

        /// Nil where a quoted value is not closed.
        mutating func attributes() -> [Attribute]? {
            var attributes: [Attribute] = []
            while true {
                rest = rest.drop { $0.isHTMLSpace || $0 == .slash }
                guard !rest.isEmpty else { return attributes }
                let name = self.name()
                rest = rest.drop(while: \.isHTMLSpace)
                guard skip(.equalsSign) else {
                    if name.isEmpty { return nil }
                    attributes.append(Attribute(name: name, value: nil))
                    continue
                }
                guard let value = self.value() else { return nil }
                attributes.append(Attribute(name: name, value: HTMLEntities.resolved(value)))
            }
        }

        private mutating func value() -> String? {
            rest = rest.drop(while: \.isHTMLSpace)
            guard let quote = rest.first, quote == .quotationMark || quote == .apostrophe else {
                return text(until: \.isHTMLSpace)
            }
            rest = rest.dropFirst()
            let value = text { $0 == quote }
            return skip(quote) ? value : nil
        }

        private mutating func text(until isEnd: (UInt8) -> Bool) -> String {
            let end = rest.firstIndex(where: isEnd) ?? rest.endIndex
            defer { rest = rest[end...] }
            return String(decoding: rest[..<end], as: UTF8.self)
        }
    }
}

extension UInt8 {
    /// Space, tab, line feed, carriage return, form feed (HTML Standard, section 12.1.2.3).
    fileprivate var isHTMLSpace: Bool {
        self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D || self == 0x0C
    }
}
