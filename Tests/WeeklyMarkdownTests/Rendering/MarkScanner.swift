import WeeklyText

/// Finds by reading HTML what its marks say without reading it.
enum MarkScanner {
    /// The marks of HTML in which every attribute is written ` name="value"` and no value holds `"`, `<` or `>`: of what a page holds.
    static func marks(in html: String) -> [Markup.Mark] {
        let bytes = Array(html.utf8)
        var marks: [Markup.Mark] = []
        var index = 0
        while let open = bytes[index...].firstIndex(of: .lessThan) {
            index = bytes[open...].firstIndex(of: .greaterThan) ?? bytes.count
            if bytes[open...].starts(with: "<img ".utf8) { marks.append(Markup.Mark(.picture, open..<index + 1)) }
            marks += values(in: bytes[open..<index])
            if bytes[open...].starts(with: "<code class=\"language-".utf8) {
                let end = bytes[index...].firstIndex(of: .lessThan) ?? bytes.count
                marks.append(Markup.Mark(.code, open..<(end + "</code>".utf8.count)))
            }
        }
        return marks
    }

    private static func values(in tag: ArraySlice<UInt8>) -> [Markup.Mark] {
        var marks: [Markup.Mark] = []
        var rest = tag
        while let space = rest.firstIndex(of: .space) {
            rest = rest[(space + 1)...]
            guard let equals = rest.firstIndex(where: { $0 == .equalsSign || $0 == .space }),
                rest[equals] == .equalsSign,
                rest[(equals + 1)...].first == .quotationMark
            else { continue }
            let name = String(decoding: rest[..<equals], as: UTF8.self)
            let start = equals + 2
            let end = rest[start...].firstIndex(of: .quotationMark) ?? rest.endIndex
            if let kind = kinds[name] { marks.append(Markup.Mark(kind, start..<end)) }
            rest = rest[end...]
        }
        return marks
    }

    private static let kinds: [String: Markup.Mark.Kind] = ["href": .address, "src": .address, "id": .id]

    /// Addresses as whoever scans for ` href="` and ` src="` within tags finds them, in attributes' values too.
    static func addresses(in html: String) -> [Range<Int>] {
        let bytes = Array(html.utf8)
        let names = [Array(" href=\"".utf8), Array(" src=\"".utf8)]
        var addresses: [Range<Int>] = []
        var isInTag = false
        var index = 0
        while index < bytes.count {
            if bytes[index] == .lessThan { isInTag = true }
            if bytes[index] == .greaterThan { isInTag = false }
            if isInTag, let name = names.first(where: { bytes[index...].starts(with: $0) }) {
                let start = index + name.count
                index = bytes[start...].firstIndex(of: .quotationMark) ?? bytes.count
                addresses.append(start..<index)
            } else {
                index += 1
            }
        }
        return addresses
    }
}
