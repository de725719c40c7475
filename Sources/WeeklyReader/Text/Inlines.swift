internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// A link as readers use it.
struct FoundLink {
    var destination: String
    /// What the reader of the page sees of it.
    var text: Bytes
    /// The first image in it.
    var image: String?
}

extension [Inline] {
    /// The links in document order.
    var links: [FoundLink] {
        var found: [FoundLink] = []
        collectLinks(into: &found)
        return found
    }

    private func collectLinks(into found: inout [FoundLink]) {
        for inline in self {
            if case .link(let link) = inline.kind {
                found.append(FoundLink(link))
            } else {
                inline.emphasised?.collectLinks(into: &found)
            }
        }
    }

    var hasLink: Bool {
        contains { inline in
            if case .link = inline.kind { true } else { inline.emphasised?.hasLink ?? false }
        }
    }

    /// The first image, within links too.
    var firstImage: Image? {
        for inline in self {
            switch inline.kind {
            case .image(let image): return image
            case .link(let link): if let image = link.inlines.firstImage { return image }
            default: if let image = inline.emphasised?.firstImage { return image }
            }
        }
        return nil
    }

    /// Whether they show something other than text.
    var hasImage: Bool {
        contains { inline in
            switch inline.kind {
            case .image: true
            case .html(let tag): tag.begins(with: "<img")
            case .link(let link): link.inlines.hasImage
            default: inline.emphasised?.hasImage ?? false
            }
        }
    }

    /// Whether all of the text is strong.
    var isStrong: Bool {
        var sawStrong = false
        for inline in self {
            switch inline.kind {
            case .strong: sawStrong = true
            case .emphasis(let children): if children.isStrong { sawStrong = true } else { return false }
            case .softBreak, .lineBreak: continue
            case .text(let text): if !text.utf8.allSatisfy({ $0.isASCIISpace || $0 == .asterisk }) { return false }
            default: if !inline.isLineBreak { return false }
            }
        }
        return sawStrong || isMarkedStrong
    }

    /// Whether they are all strong, except perhaps for a colon at the end.
    var isStrongTitle: Bool {
        guard count > 1, case .text(let text)? = last?.kind, text.utf8.count <= 4 else { return isStrong }
        return Bytes(text.utf8).trimmingEnd(of: Marks.colons).isEmpty ? Array(dropLast()).isStrong : isStrong
    }

    /// Whether the text stands between marks that did not become emphasis.
    private var isMarkedStrong: Bool {
        guard case .text(let first)? = self.first?.kind, case .text(let last)? = self.last?.kind else { return false }
        let start = Bytes(first.utf8).trimmed()
        let end = Bytes(last.utf8).trimmed()
        return start.starts(with: "**") && end.ends(with: "**") && (start.count > 4 || count > 1)
    }

    /// The text of the strong part they begin with; nil where they begin otherwise.
    var leadingStrong: Bytes? {
        for inline in self {
            switch inline.kind {
            case .strong(let children): return FoldedText.of(children)
            case .text(let text) where text.utf8.allSatisfy({ $0.isASCIISpace }): continue
            default: return nil
            }
        }
        return nil
    }

    /// Without the leading characters that `drop` asks to leave out, through emphasis and links.
    func droppingLeading(_ drop: (Unicode.Scalar) -> Bool) -> [Inline] {
        var stopped = false
        return dropping(&stopped, drop)
    }

    private func dropping(_ stopped: inout Bool, _ drop: (Unicode.Scalar) -> Bool) -> [Inline] {
        var kept: [Inline] = []
        for inline in self {
            guard !stopped else {
                kept.append(inline)
                continue
            }
            switch inline.kind {
            case .text(let text):
                let rest = text.unicodeScalars.drop(while: drop)
                stopped = !rest.isEmpty
                if stopped { kept.append(Inline(.text(String(rest)), range: inline.range)) }
            case .strong(let children):
                let rest = children.dropping(&stopped, drop)
                if !rest.isEmpty { kept.append(Inline(.strong(rest), range: inline.range)) }
            case .emphasis(let children):
                let rest = children.dropping(&stopped, drop)
                if !rest.isEmpty { kept.append(Inline(.emphasis(rest), range: inline.range)) }
            default:
                stopped = !inline.isLineBreak
                if stopped { kept.append(inline) }
            }
        }
        return kept
    }
}

extension FoundLink {
    init(_ link: Link) {
        self.init(
            destination: Self.address(of: link), text: FoldedText.of(link.inlines),
            image: link.inlines.firstImage?.source)
    }

    /// Where a link leads. Where its target is no address but its text is one, the text is what the editor meant.
    private static func address(of link: Link) -> String {
        guard !hasScheme(link.destination), link.destination.utf8.first != .slash else {
            return link.destination
        }
        let text = FoldedText.of(link.inlines)
        return text.starts(with: "http://") || text.starts(with: "https://") ? text.string : link.destination
    }

    private static func hasScheme(_ address: String) -> Bool {
        schemes.contains { address.begins(with: $0) }
    }

    private static let schemes: [String] = ["http:", "https:", "mailto:", "dingtalk:"]

    /// Whether it leads to a page: `<SOFA:Channel/>` is an address to Markdown, but to no reader.
    var leadsToPage: Bool {
        destination.utf8.first == .slash || Self.hasScheme(destination)
            || Bytes(destination.utf8).contains("://")
    }

    /// Whether the text of the link is its address, not a title.
    var isBare: Bool {
        text.starts(with: "http://") || text.starts(with: "https://") || text.contains("://")
    }
}
