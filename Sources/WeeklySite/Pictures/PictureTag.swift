internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The tags of pictures in the program's own HTML: text in it has no `<`, and attribute values have no `"` or `>`.
enum PictureTag {
    private static let opening = Array("<img ".utf8)

    /// The next one, from its `<` to behind its `>`.
    static func next(in html: Substring.UTF8View) -> Range<Substring.Index>? {
        var rest = html
        while let start = rest.firstIndex(of: .lessThan) {
            rest = rest[start...]
            guard let end = rest.firstIndex(of: .greaterThan) else { return nil }
            if rest.starts(with: opening) { return start..<rest.index(after: end) }
            rest = rest[rest.index(after: end)...]
        }
        return nil
    }

    /// An attribute's value, its entities as written.
    static func value(of name: String, in tag: Substring) -> String? {
        guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
        return String(tag[start...].prefix { $0 != "\"" })
    }
}

/// The first picture of an issue.
enum FirstPicture {
    /// Its address as the editor wrote it; nil where there is none that others could load.
    static func source(in issue: Issue) -> String? {
        for text in issue.sections.lazy.flatMap(\.passages).flatMap(\.texts) {
            var rest = text.utf8[...]
            while let tag = PictureTag.next(in: rest) {
                let source = PictureTag.value(of: "src", in: Substring(rest[tag])).map(HTMLEntities.resolved)
                if let source, !source.isEmpty, !source.hasPrefix("data:") { return source }
                rest = rest[tag.upperBound...]
            }
        }
        return nil
    }
}
