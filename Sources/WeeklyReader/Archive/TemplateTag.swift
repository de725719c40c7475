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
        var closers = marks.map { Closers($0.close) }
        var tags: [TemplateTag] = []
        var offset = start
        while let brace = bytes[offset...].firstIndex(of: .leftBrace) {
            offset = brace + 1
            guard let tag = tag(at: brace, bytes, &closers), !code.contain(brace) else { continue }
            tags.append(tag)
            offset = tag.range.upper
        }
        return tags
    }

    private static func tag(at start: Int, _ bytes: [UInt8], _ closers: inout [Closers]) -> TemplateTag? {
        guard let mark = marks.firstIndex(where: { bytes[start...].starts(with: $0.open.utf8) }) else { return nil }
        let inner = start + marks[mark].open.utf8.count
        // What is longer is an opener that nobody closed.
        guard let end = closers[mark].first(from: inner, bytes), end + marks[mark].close.utf8.count <= inner + longest
        else { return nil }
        let word = bytes[inner..<end].drop { $0.isASCIISpace || $0 == .hyphen }
            .prefix { $0.isASCIIAlphanumeric || $0 == .underscore }
        return TemplateTag(
            range: SourceRange(start, end + marks[mark].close.utf8.count), name: String(decoding: word, as: UTF8.self))
    }

    private static let longest = 2000

    /// Where a mark that closes tags stands. It is looked for from places further and further on, and each byte is looked at once.
    private struct Closers {
        private let mark: [UInt8]
        /// The last that was found; the end of the text where there is none.
        private var next = -1

        init(_ mark: String) {
            self.mark = Array(mark.utf8)
        }

        mutating func first(from start: Int, _ bytes: [UInt8]) -> Int? {
            if next < start {
                next = start
                while next < bytes.count, !bytes[next...].starts(with: mark) { next += 1 }
            }
            return next < bytes.count ? next : nil
        }
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

    /// Code stands between two runs of as many backticks.
    private mutating func addSpans(of line: ArraySlice<UInt8>) {
        let runs = Self.runs(in: line)
        guard runs.count > 1 else { return }
        var closers: [Int?] = Array(repeating: nil, count: runs.count)
        var nearest: [Int: Int] = [:]
        for index in runs.indices.reversed() {
            closers[index] = nearest[runs[index].count]
            nearest[runs[index].count] = index
        }
        var index = 0
        while index < runs.count {
            if let close = closers[index] { ranges.append(runs[index].lowerBound..<runs[close].upperBound) }
            index = (closers[index] ?? index) + 1
        }
    }

    private static func runs(in line: ArraySlice<UInt8>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var offset = line.startIndex
        while let open = line[offset...].firstIndex(of: .backtick) {
            offset = open + line[open...].prefix { $0 == .backtick }.count
            runs.append(open..<offset)
        }
        return runs
    }

    func contain(_ offset: Int) -> Bool {
        let next = ranges.partitioningIndex { $0.upperBound > offset }
        return next < ranges.count && ranges[next].contains(offset)
    }
}
