/// What holds nothing that the sanitiser would look at twice, which is most of what editors write, is left as it is.
extension Block {
    var needsCleaning: Bool {
        switch kind {
        case .paragraph(let inlines), .heading(_, let inlines): inlines.contains(where: \.needsCleaning)
        case .blockQuote(let blocks), .container(_, let blocks): blocks.contains(where: \.needsCleaning)
        case .list(let list): list.items.contains { $0.blocks.contains(where: \.needsCleaning) }
        case .table(let table): table.header.needsCleaning || table.rows.contains(where: \.needsCleaning)
        case .html: true
        case .codeBlock, .thematicBreak: false
        }
    }
}

extension Table.Row {
    fileprivate var needsCleaning: Bool {
        cells.contains { $0.inlines.contains(where: \.needsCleaning) }
    }
}

extension Inline {
    var needsCleaning: Bool {
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .footnoteReference: false
        case .emphasis(let children), .strong(let children), .strikethrough(let children):
            children.contains(where: \.needsCleaning)
        case .link(let link):
            !URLPolicy.isUsual(link.destination) || link.inlines.contains(where: \.needsCleaning)
        case .image(let image):
            !URLPolicy.isUsual(image.source) || image.inlines.contains(where: \.needsCleaning)
        case .html: true
        }
    }
}
