package import WeeklyDiagnostics

/// Reads Markdown (CommonMark 0.29 with the GitHub extensions table, strikethrough, autolink and task list, and footnotes).
package enum MarkdownParser {
    /// Parses a file from a line's start to its end. Ranges in the tree are those of the whole file.
    ///
    /// The time is linear in the text's length, whatever the text is.
    package static func parse(_ file: SourceFile, from bodyStart: Int = 0) -> (Document, [Diagnostic]) {
        let source = MarkdownSource(file: file, bodyStart: bodyStart)
        let built = source.withBytes { tree(of: $0, source) }
        let unheard = UnheardFootnotes.find(in: source, read: built.document.footnotes)
        guard !unheard.isEmpty else { return (built.document, built.diagnostics) }
        let masked = source.withMaskedBytes(unheard) { tree(of: $0, source) }
        return (masked.document, masked.diagnostics + unheard.map { $0.diagnostic(in: file) })
    }

    private static func tree(of bytes: UnsafeBufferPointer<UInt8>, _ source: MarkdownSource) -> TreeBuilder.Result {
        let body = UnsafeBufferPointer(rebasing: bytes[source.bodyStart...])
        return CMark.withTree(of: body) { root in
            var builder = TreeBuilder(source: source, bytes: bytes)
            return builder.build(root)
        } ?? TreeBuilder.Result(document: Document(blocks: []), diagnostics: [])
    }
}
