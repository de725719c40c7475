internal import WeeklyDiagnostics
internal import WeeklyText

/// What another generator's templates left in a text: `{% … %}`, `{{ … }}` (Liquid, Jinja), `{{< … >}}`, `{{% … %}}` (Hugo).
struct TemplateTag {
    /// In the file.
    let range: SourceRange
    /// The first word in it, such as `include`.
    let name: String

    private static let marks: [(open: String, close: String)] = [
        ("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}"),
    ]

    /// The tags behind an offset, in order; what stands in code is shown as it is, and no tag.
    static func all(in file: SourceFile, from start: Int) -> [TemplateTag] {
        guard file.text.utf8.contains(.leftBrace) else { return [] }
        let bytes = Array(file.text.utf8)
        let code = CodePlaces(bytes, from: start)
        var tags: [TemplateTag] = []
        var offset = start
        while let brace = bytes[offset...].firstIndex(of: .leftBrace) {
            offset = brace + 1
            guard let tag = tag(at: brace, bytes), !code.contain(brace) else { continue }
            tags.append(tag)
            offset = tag.range.upper
        }
        return tags
    }

    private static func tag(at start: Int, _ bytes: [UInt8]) -> TemplateTag? {
        guard let mark = marks.first(where: { bytes[start...].starts(with: $0.open.utf8) }) else { return nil }
        let inner = start + mark.open.utf8.count
        let close = Array(mark.close.utf8)
        var end = inner
        // A tag of more than 2,000 bytes is an opener that nobody closed.
        while end + close.count <= min(bytes.count, inner + 2000) {
            if bytes[end...].starts(with: close) {
                let word = bytes[inner..<end].drop { $0.isASCIISpace || $0 == .hyphen }
                    .prefix { $0.isASCIIAlphanumeric || $0 == .underscore }
                return TemplateTag(
                    range: SourceRange(start, end + close.count), name: String(decoding: word, as: UTF8.self))
            }
            end += 1
        }
        return nil
    }

    /// What is hidden: the tags, and all between `comment` and `endcomment`.
    static func hidden(_ tags: [TemplateTag]) -> [SourceRange] {
        var hidden: [SourceRange] = []
        var comment: SourceRange?
        for tag in tags {
            if let opener = comment {
                guard tag.name.hasBytes(of: "endcomment") else { continue }
                hidden.append(opener.union(tag.range))
                comment = nil
            } else if tag.name.hasBytes(of: "comment") {
                comment = tag.range
            } else {
                hidden.append(tag.range)
            }
        }
        return hidden + (comment.map { [$0] } ?? [])
    }
}

/// Blocks of code between fences, and code in a line.
private struct CodePlaces {
    private var ranges: [Range<Int>] = []

    init(_ bytes: [UInt8], from start: Int) {
        var fence: (mark: UInt8, start: Int)?
        for line in bytes[start...].split(separator: .lineFeed, omittingEmptySubsequences: false) {
            let text = line.drop { $0 == .space }
            let mark = text.first ?? 0
            let isFence = (mark == .backtick || mark == .tilde) && text.prefix { $0 == mark }.count >= 3
            if let open = fence {
                guard isFence, mark == open.mark else { continue }
                ranges.append(open.start..<line.endIndex)
                fence = nil
            } else if isFence {
                fence = (mark, line.startIndex)
            } else {
                addSpans(of: line)
            }
        }
        if let fence { ranges.append(fence.start..<bytes.count) }
    }

    private mutating func addSpans(of line: ArraySlice<UInt8>) {
        var offset = line.startIndex
        while let open = line[offset...].firstIndex(of: .backtick) {
            let count = line[open...].prefix { $0 == .backtick }.count
            var end = open + count
            var close: Int?
            while let next = line[end...].firstIndex(of: .backtick) {
                let run = line[next...].prefix { $0 == .backtick }.count
                end = next + run
                if run == count {
                    close = end
                    break
                }
            }
            if let close { ranges.append(open..<close) }
            offset = close ?? open + count
        }
    }

    func contain(_ offset: Int) -> Bool {
        let next = ranges.partitioningIndex { $0.upperBound > offset }
        return next < ranges.count && ranges[next].contains(offset)
    }
}
