internal import WeeklyText

/// What a site says of addresses elsewhere.
package struct LinkSettings: Sendable, Hashable {
    /// Addresses that are never asked.
    package var ignored: [AddressPattern] = []

    /// All are asked.
    package init() {}
}

/// The beginning of addresses, in which `*` stands for anything.
package struct AddressPattern: Sendable, Hashable {
    private let parts: [ExactText]

    /// The pattern of a text.
    package init(_ text: String) {
        parts = text.parts(at: .asterisk).map { ExactText($0) }
    }

    /// Whether an address begins so.
    package func matches(_ address: String) -> Bool {
        var rest = Array(address.utf8)[...]
        for (number, part) in parts.enumerated() {
            let bytes = Array(part.text.utf8)
            if number == 0 {
                guard rest.starts(with: bytes) else { return false }
                rest = rest.dropFirst(bytes.count)
            } else {
                guard let end = Self.end(of: bytes, in: rest) else { return false }
                rest = rest[end...]
            }
        }
        return true
    }

    /// Behind the first place at which some bytes stand.
    private static func end(of bytes: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        if bytes.isEmpty { return text.startIndex }
        let last = text.endIndex - bytes.count
        guard last >= text.startIndex else { return nil }
        return (text.startIndex...last).first { text[$0...].starts(with: bytes) }.map { $0 + bytes.count }
    }
}
