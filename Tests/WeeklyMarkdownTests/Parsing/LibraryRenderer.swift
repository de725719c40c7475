import CCMarkGFM
import Foundation
import Synchronization

@testable import WeeklyMarkdown

/// libcmark-gfm's own HTML, to compare with.
enum LibraryRenderer {
    static func html(of markdown: String) -> String {
        cmark_gfm_core_extensions_ensure_registered()
        let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE
        guard let parser = cmark_parser_new(options) else { return "" }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        var root: OpaquePointer?
        cmark_parser_feed(parser, markdown, markdown.utf8.count)
        // The lock of the program: other tests parse at the same time.
        CMark.finishing.withLock { _ in root = cmark_parser_finish(parser) }
        defer { cmark_node_free(root) }
        guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else { return "" }
        defer { free(html) }
        return String(cString: html)
    }
}
