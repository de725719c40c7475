internal import WeeklyModel
internal import WeeklyText

/// Makes the links of a fragment of HTML absolute, for readers who see it elsewhere.
enum AbsoluteLinks {
    private static let attributes = [Array(" href=\"".utf8), Array(" src=\"".utf8)]

    /// Rewrites `href` and `src` within tags; `page` is the address of the page that the fragment is from.
    ///
    /// The fragment is the program's own output: text in it has no `<`, and attribute values have no `"` or `>`.
    static func rewrite(_ html: [UInt8], page: String) -> [UInt8] {
        let base = URLReference.Base(page)
        var result: [UInt8] = []
        result.reserveCapacity(html.count + html.count / 8)
        var isInTag = false
        var index = 0
        while index < html.count {
            let byte = html[index]
            if byte == .lessThan { isInTag = true }
            if byte == .greaterThan { isInTag = false }
            if isInTag, byte == .space,
                let name = attributes.first(where: { html[index...].starts(with: $0) })
            {
                let start = index + name.count
                let end = html[start...].firstIndex(of: .quotationMark) ?? html.count
                result += name
                result += URLReference.resolve(String(decoding: html[start..<end], as: UTF8.self), against: base).utf8
                index = end
            } else {
                result.append(byte)
                index += 1
            }
        }
        return result
    }
}
