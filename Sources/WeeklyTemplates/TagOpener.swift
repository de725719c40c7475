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
        self.isTriple = sign == UInt8(ascii: "{")
    }

    /// What ends the tag: `{{{` and `{{=` want their sign again before the delimiter.
    func ending(_ delimiters: TagDelimiters) -> [UInt8] {
        if isTriple { return [UInt8(ascii: "}")] + delimiters.close }
        return kind == .delimiters ? [UInt8(ascii: "=")] + delimiters.close : delimiters.close
    }

    /// Whether an opening delimiter inside is a mistake; comments and set-delimiter tags may hold one.
    var forbidsNesting: Bool { kind != .comment && kind != .delimiters }

    private static func kind(of sign: UInt8) -> TemplateTag.Kind? {
        switch sign {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        default: nil
        }
    }
}
