internal import WeeklyMarkdown
internal import WeeklyText

/// The ids in a page's HTML.
enum WrittenIDs {
    static func of(_ html: [UInt8]) -> Set<ExactText> {
        var ids: Set<ExactText> = []
        html.withUnsafeBufferPointer { html in
            for attribute in [" id=\"", " name=\""] as [StaticString] {
                var next = html.offset(of: attribute, from: 0)
                while let found = next {
                    let start = found + attribute.utf8CodeUnitCount
                    let end = html[start...].firstIndex(of: .quotationMark) ?? html.endIndex
                    ids.insert(ExactText(HTMLEntities.resolved(String(decoding: html[start..<end], as: UTF8.self))))
                    next = html.offset(of: attribute, from: start)
                }
            }
        }
        return ids
    }
}
