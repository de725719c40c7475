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

/// The beginning of a tag: the delimiter and the sign that says which kind of tag it is.
struct TagOpener {
    let kind: TemplateTag.Kind
    /// Where the tag's content begins, after the sign.
    let contentStart: Int
    private let isTriple: Bool

    init(_ bytes: [UInt8], at start: Int, _ delimiters: TagDelimiters) {
        var index = start + delimiters.open.count
        while index < bytes.count, bytes[index].isTemplateSpace { index += 1 }
        let sign: UInt8? = index < bytes.count ? bytes[index] : nil
        let kind = sign.flatMap(Self.kind)
        self.kind = kind ?? .variable
        self.contentStart = kind == nil ? index : index + 1
        self.isTriple = sign == .leftBrace
    }

    /// What ends the tag: `{{{` and `{{=` want their sign again before the delimiter.
    func ending(_ delimiters: TagDelimiters) -> [UInt8] {
        if isTriple { return [.rightBrace] + delimiters.close }
        return kind == .delimiters ? [.equalsSign] + delimiters.close : delimiters.close
    }

    /// Whether an opening delimiter inside is a mistake; comments and set-delimiter tags may hold one.
    var forbidsNesting: Bool { kind != .comment && kind != .delimiters }

    private static func kind(of sign: UInt8) -> TemplateTag.Kind? {
        switch sign {
        case .leftBrace, .ampersand: .unescaped
        case .numberSign: .section
        case .caret: .inverted
        case .slash: .close
        case .greaterThan: .partial
        case .lessThan: .parent
        case .dollarSign: .block
        case .exclamationMark: .comment
        case .equalsSign: .delimiters
        default: nil
        }
    }
}
