/// Collects nodes and merges what is static into one text.
struct NodeBuilder {
    private var nodes: [TemplateNode] = []
    private var text = TemplateText()

    /// Notes that a line of the template begins here.
    mutating func beginLine() {
        if text.lineStarts.last != text.bytes.count { text.lineStarts.append(text.bytes.count) }
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        text.bytes += bytes
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
        if !text.isEmpty { nodes.append(.text(text)) }
        text = TemplateText()
    }
}
