/// What inlines hold, so that nobody needs to write a switch over the five that hold others.
extension Inline {
    /// The inlines directly inside: of emphasis of any kind, of a link, and what stands for an image. Empty for all others.
    package var children: [Inline] {
        switch kind {
        case .emphasis(let children), .strong(let children), .strikethrough(let children): children
        case .link(let link): link.inlines
        case .image(let image): image.inlines
        case .text, .softBreak, .lineBreak, .code, .formula, .html, .footnoteReference: []
        }
    }

    /// What emphasis of any kind (emphasis, strong, strikethrough) holds; nil for every other inline, for links and images too.
    package var emphasised: [Inline]? {
        switch kind {
        case .emphasis(let children), .strong(let children), .strikethrough(let children): children
        default: nil
        }
    }

    /// Whether it is the end of a line of the source.
    package var isLineEnding: Bool {
        switch kind {
        case .softBreak, .lineBreak: true
        default: false
        }
    }

    /// The same inline with other inlines inside; what holds none stays as it is.
    package func mapChildren(_ transform: ([Inline]) throws -> [Inline]) rethrows -> Inline {
        var inline = self
        switch kind {
        case .emphasis(let children): inline.kind = .emphasis(try transform(children))
        case .strong(let children): inline.kind = .strong(try transform(children))
        case .strikethrough(let children): inline.kind = .strikethrough(try transform(children))
        case .link(var link):
            link.inlines = try transform(link.inlines)
            inline.kind = .link(link)
        case .image(var image):
            image.inlines = try transform(image.inlines)
            inline.kind = .image(image)
        case .text, .softBreak, .lineBreak, .code, .formula, .html, .footnoteReference: break
        }
        return inline
    }

    /// Calls `body` with the inline itself and then with every inline within, in document order.
    package func forEachInline(_ body: (Inline) throws -> Void) rethrows {
        try body(self)
        for child in children { try child.forEachInline(body) }
    }
}

extension Sequence<Inline> {
    /// Calls `body` with every inline and every inline within, in document order. For all inlines of blocks:
    /// `blocks.forEachInlineRow { $0.forEachInline(body) }`.
    package func forEachInline(_ body: (Inline) throws -> Void) rethrows {
        for inline in self { try inline.forEachInline(body) }
    }
}
