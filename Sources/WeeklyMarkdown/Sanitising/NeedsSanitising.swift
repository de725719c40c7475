/// What holds nothing that the sanitiser would look at twice, which is most of what editors write, is left as it is.
extension Block {
    var needsSanitising: Bool {
        switch kind {
        case .paragraph, .heading, .table: hasInlineRow { $0.contains(where: \.needsSanitising) }
        case .blockQuote, .container, .list: hasChild(where: \.needsSanitising)
        case .html: true
        case .codeBlock, .thematicBreak: false
        }
    }
}

extension Inline {
    var needsSanitising: Bool {
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .formula, .footnoteReference: false
        case .emphasis, .strong, .strikethrough: children.contains(where: \.needsSanitising)
        case .link(let link): !URLPolicy.isUsual(link.destination) || children.contains(where: \.needsSanitising)
        case .image(let image): !URLPolicy.isUsual(image.source) || children.contains(where: \.needsSanitising)
        case .html: true
        }
    }
}
