/// What a row of inlines holds, however deep, that some of the repairs of rows look for: most rows are text alone.
struct RowContents: OptionSet {
    static let links = RowContents(rawValue: 1)
    static let softBreaks = RowContents(rawValue: 2)

    let rawValue: UInt8

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    init(of inlines: [Inline]) {
        self = []
        add(inlines)
    }

    private mutating func add(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline.kind {
            case .text, .lineBreak, .code, .formula, .html, .footnoteReference: break
            case .softBreak: insert(.softBreaks)
            case .emphasis(let children), .strong(let children), .strikethrough(let children): add(children)
            case .link(let link):
                insert(.links)
                add(link.inlines)
            case .image: insert(.links)
            }
        }
    }
}
