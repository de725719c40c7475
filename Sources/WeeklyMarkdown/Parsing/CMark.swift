internal import CCMarkGFM
internal import Synchronization

/// The library that parses Markdown, as who reports a mistake has to name it.
package enum MarkdownLibrary {
    /// Of libcmark-gfm as it runs, such as `0.29.0.gfm.6`.
    package static var version: String { String(cString: cmark_version_string()) }
}

/// The C library, behind values. This is the only file that imports it.
enum CMark {
    /// libcmark-gfm 0.29.0.gfm.6 adds and removes characters in a static table while a parser finishes: two threads that do
    /// so at once silently lose autolinks. Everything else in it may run in parallel.
    static let finishing = Mutex(())

    private static let extensionNames = ["table", "strikethrough", "autolink", "tasklist"]

    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    /// Parses UTF-8 text and hands the root to `body`; the tree lives as long as the call.
    /// Nil where the library gives no tree, which it does only when memory runs out.
    /// `hasHiddenMarks` tells that text has to be given back what `MarkupLimits` took.
    static func withTree<Result>(
        of bytes: UnsafeBufferPointer<UInt8>, hasHiddenMarks: Bool = false, _ body: (CMarkNode) -> Result
    ) -> Result? {
        _ = registered
        guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in extensionNames {
            guard let found = cmark_find_syntax_extension(name) else { continue }
            cmark_parser_attach_syntax_extension(parser, found)
        }
        bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        guard let root = finishing.withLock({ _ in Root(cmark_parser_finish(parser)) }).pointer else { return nil }
        defer { cmark_node_free(root) }
        return body(CMarkNode(root, hasHiddenMarks))
    }

    /// Carries the tree's root out of the lock; the tree belongs to the caller alone.
    private struct Root: @unchecked Sendable {  // trap-ok: the pointer never leaves the thread that made it
        let pointer: OpaquePointer?

        init(_ pointer: OpaquePointer?) {
            self.pointer = pointer
        }
    }
}

/// A node of the C library's tree.
struct CMarkNode {
    enum Kind {
        case document, blockQuote, list, item, taskItem, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case footnoteDefinition, table, tableRow, tableCell
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
        case footnoteReference
        /// A kind that this program does not know; its children are read as if it were not there.
        case unknown
    }

    private let pointer: OpaquePointer
    private let hasHiddenMarks: Bool

    fileprivate init(_ pointer: OpaquePointer, _ hasHiddenMarks: Bool) {
        self.pointer = pointer
        self.hasHiddenMarks = hasHiddenMarks
    }

    var kind: Kind { Kind(cmark_node_get_type(pointer), pointer) }

    var firstChild: CMarkNode? { cmark_node_first_child(pointer).map { CMarkNode($0, hasHiddenMarks) } }
    var next: CMarkNode? { cmark_node_next(pointer).map { CMarkNode($0, hasHiddenMarks) } }
    var parent: CMarkNode? { cmark_node_parent(pointer).map { CMarkNode($0, hasHiddenMarks) } }
    var children: CMarkChildren { CMarkChildren(upcoming: firstChild) }
    var childCount: Int { children.reduce(0) { count, _ in count + 1 } }

    func isSame(as other: CMarkNode) -> Bool { pointer == other.pointer }

    /// 1-based; 0 where the library does not say.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// 1-based, in bytes; 0 where the library does not say.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// 1-based and inclusive, in bytes.
    var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

    var literal: String { string(cmark_node_get_literal(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
    var isTicked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
    var fenceInfo: String { string(cmark_node_get_fence_info(pointer)) }
    var isFenced: Bool {
        var length: CInt = 0
        var offset: CInt = 0
        var character: CChar = 0
        return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
    }
    var url: String { string(cmark_node_get_url(pointer)) }
    var title: String { string(cmark_node_get_title(pointer)) }
    var isTableHeader: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

    /// One a column: `l`, `c`, `r`, or 0 where it was left open.
    var tableAlignments: [UInt8] {
        let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
        guard let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return Array(UnsafeBufferPointer(start: alignments, count: count))
    }

    private func string(_ pointer: UnsafePointer<CChar>?) -> String {
        guard let pointer else { return "" }
        return hasHiddenMarks ? MarkupLimits.shown(pointer) : String(cString: pointer)
    }
}

/// The children of a node, one after the other.
struct CMarkChildren: Sequence, IteratorProtocol {
    fileprivate var upcoming: CMarkNode?

    mutating func next() -> CMarkNode? {
        defer { upcoming = upcoming?.next }
        return upcoming
    }
}

extension CMarkNode.Kind {
    fileprivate init(_ type: cmark_node_type, _ pointer: OpaquePointer) {
        switch type {
        case CMARK_NODE_TEXT: self = .text
        case CMARK_NODE_SOFTBREAK: self = .softBreak
        case CMARK_NODE_LINEBREAK: self = .lineBreak
        case CMARK_NODE_CODE: self = .code
        case CMARK_NODE_HTML_INLINE: self = .htmlInline
        case CMARK_NODE_EMPH: self = .emphasis
        case CMARK_NODE_STRONG: self = .strong
        case CMARK_NODE_LINK: self = .link
        case CMARK_NODE_IMAGE: self = .image
        case CMARK_NODE_FOOTNOTE_REFERENCE: self = .footnoteReference
        default: self.init(blockType: type, pointer)
        }
    }

    private init(blockType type: cmark_node_type, _ pointer: OpaquePointer) {
        switch type {
        case CMARK_NODE_DOCUMENT: self = .document
        case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
        case CMARK_NODE_LIST: self = .list
        case CMARK_NODE_ITEM: self = Self.isCalled("tasklist", pointer) ? .taskItem : .item
        case CMARK_NODE_CODE_BLOCK: self = .codeBlock
        case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
        case CMARK_NODE_PARAGRAPH: self = .paragraph
        case CMARK_NODE_HEADING: self = .heading
        case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnoteDefinition
        default: self = Self.ofExtensions.first { Self.isCalled($0.name, pointer) }?.kind ?? .unknown
        }
    }

    /// Nodes of extensions have no constant in a public header.
    private static let ofExtensions: [(name: StaticString, kind: Self)] = [
        ("table", .table), ("table_row", .tableRow), ("table_header", .tableRow), ("table_cell", .tableCell),
        ("strikethrough", .strikethrough),
    ]

    /// Whether the library has a name for what a node is; no text is made of it, for every item of a list is asked.
    private static func isCalled(_ name: StaticString, _ pointer: OpaquePointer) -> Bool {
        guard let own = cmark_node_get_type_string(pointer) else { return false }
        return name.withUTF8Buffer { name in
            name.indices.allSatisfy { UInt8(bitPattern: own[$0]) == name[$0] } && own[name.count] == 0
        }
    }
}
