internal import WeeklyText

/// What begins and ends a tag (Mustache specification, set delimiters).
struct TagDelimiters: Hashable, Sendable {
    static let standard = TagDelimiters(open: Array("{{".utf8), close: Array("}}".utf8))

    let open: [UInt8]
    let close: [UInt8]

    private init(open: [UInt8], close: [UInt8]) {
        self.open = open
        self.close = close
    }

    /// Reads the inside of `{{=<% %>=}}`: two words without `=`. Anything else is `nil`.
    init?(_ content: some Collection<UInt8>) {
        let words = content.split(whereSeparator: \.isTemplateSpace)
        guard words.count == 2, !content.contains(.equalsSign) else { return nil }
        self.init(open: Array(words[0]), close: Array(words[1]))
    }
}
