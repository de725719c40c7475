internal import WeeklyDiagnostics
internal import WeeklyText

/// Makes nodes of the tokens of a template that is well formed.
///
/// Errors: `template-syntax` for what a parent would silently ignore or take twice.
struct TemplateCompiler {
    private let file: SourceFile
    private let lines: TemplateLines
    private let partners: [Int: Int]
    private let layout: TemplateLayout
    private(set) var diagnostics: [Diagnostic] = []

    init(_ lines: TemplateLines, partners: [Int: Int], in file: SourceFile) {
        self.file = file
        self.lines = lines
        self.partners = partners
        self.layout = TemplateLayout(lines, partners: partners)
    }

    mutating func compile() -> [TemplateNode] {
        nodes(lines.tokens.indices, dedent: 0)
    }

    /// - Parameter dedent: how many bytes of indentation the lines lose, since a block gives them back where it is
    ///   rendered.
    private mutating func nodes(
        _ range: Range<Int>, dedent: Int, beginsLine: Bool = false
    ) -> [TemplateNode] {
        var builder = NodeBuilder()
        if beginsLine, !range.isEmpty { builder.beginLine() }
        var index = range.lowerBound
        while index < range.upperBound {
            if layout.lineStarts.contains(index) { builder.beginLine() }
            switch lines.tokens[index] {
            case .text(let text): append(text, at: index, dedent, to: &builder)
            case .tag(let tag): append(tag, at: index, dedent, to: &builder)
            }
            index = (lines.tokens[index].tag?.kind.isOpener == true ? partners[index] ?? index : index) + 1
        }
        return builder.finish()
    }

    private func append(_ text: SourceRange, at index: Int, _ dedent: Int, to builder: inout NodeBuilder) {
        guard !layout.dropped.contains(index) else { return }
        var start = text.lower
        if layout.lineStarts.contains(index) {
            start += min(dedent, lines.bytes[start..<text.upper].prefix(while: \.isIndentation).count)
        }
        builder.append(lines.bytes[start..<text.upper])
    }

    private mutating func append(_ tag: TemplateTag, at index: Int, _ dedent: Int, to builder: inout NodeBuilder) {
        switch tag.kind {
        case .variable, .unescaped:
            let path = TemplatePath(tag.name, at: tag.nameRange)
            builder.append(.variable(TemplateVariable(path, isEscaped: tag.kind == .variable)))
        case .section, .inverted:
            builder.append(.section(section(tag, at: index, dedent)))
        case .partial, .parent:
            builder.append(.inclusion(inclusion(tag, at: index, dedent)))
        case .block:
            builder.append(.block(block(tag, at: index, dedent)))
        case .comment, .delimiters, .close:
            break
        }
    }

    private func content(of opener: Int) -> Range<Int> {
        (opener + 1)..<max(opener + 1, partners[opener] ?? 0)
    }

    private mutating func section(_ tag: TemplateTag, at index: Int, _ dedent: Int) -> TemplateSection {
        TemplateSection(
            TemplatePath(tag.name, at: tag.nameRange), isInverted: tag.kind == .inverted,
            nodes: nodes(content(of: index), dedent: dedent))
    }

    private mutating func inclusion(_ tag: TemplateTag, at index: Int, _ dedent: Int) -> TemplateInclusion {
        TemplateInclusion(
            tag.kind == .parent ? .parent : .partial, target(of: tag), nameRange: tag.nameRange,
            indentation: Array((layout.indentations[index] ?? []).dropFirst(dedent)),
            overrides: tag.kind == .parent ? overrides(in: content(of: index), dedent, of: tag) : [])
    }

    private func target(of tag: TemplateTag) -> TemplateInclusion.Target {
        guard let path = tag.name.without(start: "*") else { return .named(tag.name) }
        // White space may follow the star, so the range is counted from the end.
        let range = SourceRange(tag.nameRange.upper - path.utf8.count, tag.nameRange.upper)
        return .dynamic(TemplatePath(path, at: range))
    }

    private mutating func block(_ tag: TemplateTag, at index: Int, _ dedent: Int) -> TemplateBlock {
        let indentation = layout.indentations[index]
        let nodes = nodes(
            content(of: index), dedent: indentation?.count ?? dedent, beginsLine: layout.inlineBlocks.contains(index))
        return TemplateBlock(
            tag.name, nameRange: tag.nameRange,
            indentation: Array((indentation ?? []).dropFirst(dedent)), nodes: nodes)
    }

    /// The blocks directly inside a parent. Text there is ignored, as the specification has it; a tag there would be
    /// ignored too, which nobody can want.
    private mutating func overrides(
        in range: Range<Int>, _ dedent: Int, of parent: TemplateTag
    ) -> [TemplateBlock] {
        var blocks: [TemplateBlock] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let tag = lines.tokens[index].tag {
                switch tag.kind {
                case .block: add(block(tag, at: index, dedent), to: &blocks, tag)
                case .comment, .delimiters: break
                default: reportIgnored(tag, in: parent)
                }
            }
            index = (lines.tokens[index].tag?.kind.isOpener == true ? partners[index] ?? index : index) + 1
        }
        return blocks
    }

    private mutating func add(_ block: TemplateBlock, to blocks: inout [TemplateBlock], _ tag: TemplateTag) {
        if let first = blocks.first(where: { $0.name == block.name }) {
            let note = Diagnostic.Note("the first is here", at: file.location(of: first.nameRange))
            diagnostics.append(
                Diagnostic(
                    .templateSyntax, "the block “\(block.name)” is overridden twice", at: tag.range, in: file,
                    notes: [note]))
        }
        blocks.append(block)
    }

    private mutating func reportIgnored(_ tag: TemplateTag, in parent: TemplateTag) {
        let message: Message = "inside {{<\(parent.name)}} only blocks count; this tag would be ignored"
        diagnostics.append(
            Diagnostic(
                .templateSyntax, message, at: tag.range, in: file,
                fixes: [Fix("put it into a block, {{$name}}…{{/name}}")]))
    }
}

/// Collects nodes and merges what is static into one text.
private struct NodeBuilder {
    private var nodes: [TemplateNode] = []
    private var bytes: [UInt8] = []
    private var lineStarts: [Int] = []

    /// Notes that a line of the template begins here.
    mutating func beginLine() {
        if lineStarts.last != bytes.count { lineStarts.append(bytes.count) }
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        self.bytes += bytes
    }

    mutating func append(_ node: TemplateNode) {
        flush()
        nodes.append(node)
    }

    mutating func finish() -> [TemplateNode] {
        flush()
        return nodes
    }

    private mutating func flush() {
        if !bytes.isEmpty || !lineStarts.isEmpty {
            nodes.append(.text(TemplateText(bytes, lineStarts: lineStarts)))
        }
        (bytes, lineStarts) = ([], [])
    }
}
