package import WeeklyDiagnostics

/// Reads Markdown (CommonMark 0.29 with the GitHub extensions table, strikethrough, autolink and task list, and footnotes).
package enum MarkdownParser {
    /// Parses a file from a line's start to its end. Ranges in the tree are those of the whole file.
    ///
    /// The time is linear in the text's length, whatever the text is.
    package static func parse(
        _ file: SourceFile, from bodyStart: Int = 0, rules: MarkdownRules = .chinese
    ) -> (Document, [Diagnostic]) {
        let source = MarkdownSource(file: file, bodyStart: bodyStart)
        let limits = source.withBytes { MarkupLimits(of: source, $0) }
        let plain = read(source, rules, limits)
        guard rules.readsFormulas else { return plain }
        return formulas(in: source, plain) { read(source, rules, limits, hiding: $0) }
    }

    /// Reads once, and once more where what the library would drop has to be text.
    ///
    /// - Parameter hidden: what it is not to see.
    private static func read(
        _ source: MarkdownSource, _ rules: MarkdownRules, _ limits: MarkupLimits, hiding hidden: [ByteMask] = []
    ) -> (Document, [Diagnostic]) {
        let built = source.withBytes(masking: hidden) { tree(of: $0, source, rules, hiding: limits.excess) }
        let excess = excessDiagnostics(limits, in: source)
        let unreferenced = UnreferencedFootnotes.find(in: source, read: built.document.footnotes)
        let unused = rules == .plain ? [] : UnusedReferences.find(in: source, built.document)
        guard !unreferenced.isEmpty || !unused.isEmpty else {
            return (built.document, built.diagnostics + excess + HiddenText.diagnostics(in: built.document, of: source))
        }
        let colons = ColonMask.masks(at: unreferenced.map(\.colon) + unused.map(\.colon))
        let masked = source.withBytes(masking: hidden + colons) { tree(of: $0, source, rules, hiding: limits.excess) }
        // What stands in code is no definition.
        let literal = LiteralPlaces(in: masked.document)
        let meant =
            unreferenced.filter { !literal.contains($0.range.lower) }.map { $0.diagnostic(in: source.file) }
            + unused.filter { !literal.contains($0.range.lower) }.map { $0.diagnostic(in: source.file) }
        let found = HiddenText.diagnostics(in: masked.document, of: source)
        return (masked.document, masked.diagnostics + excess + meant + found)
    }

    /// The same text with its formulas, which are found in the tree without them.
    private static func formulas(
        in source: MarkdownSource, _ plain: (Document, [Diagnostic]),
        _ read: ([ByteMask]) -> (Document, [Diagnostic])
    ) -> (Document, [Diagnostic]) {
        let spans = source.withBytes { FormulaPlaces.spans(in: source, $0, plain.0) }
        let (document, diagnostics) = spans.isEmpty ? plain : read(FormulaMask.masks(of: spans))
        var placement = FormulaPlacement(spans, in: source.file)
        if let document = placement.place(in: document) { return (document, diagnostics + placement.diagnostics) }
        return (plain.0, plain.1 + spans.prefix(1).map { FormulaFault.unread($0.range, in: source.file) })
    }

    private static func tree(
        of bytes: UnsafeBufferPointer<UInt8>, _ source: MarkdownSource, _ rules: MarkdownRules, hiding excess: [Int]
    ) -> TreeBuilder.Result {
        func build(_ root: CMarkNode) -> TreeBuilder.Result {
            var builder = TreeBuilder(source: source, bytes: bytes, rules: rules)
            return builder.build(root)
        }
        let nothing = TreeBuilder.Result(document: Document(blocks: []), diagnostics: [])
        guard !excess.isEmpty else {
            let body = UnsafeBufferPointer(rebasing: bytes[source.bodyStart...])
            return CMark.withTree(of: body, build) ?? nothing
        }
        var body = Array(bytes[source.bodyStart...])
        for offset in excess { body[offset - source.bodyStart] = MarkupLimits.hidden(bytes[offset]) }
        return body.withUnsafeBufferPointer { CMark.withTree(of: $0, hasHiddenMarks: true, build) } ?? nothing
    }

    private static func excessDiagnostics(_ limits: MarkupLimits, in source: MarkdownSource) -> [Diagnostic] {
        guard let first = limits.excess.min() else { return [] }
        let isDeep = limits.tooDeep == first
        let message: Message =
            isDeep
            ? "lists and quotes are nested more than 100 deep here"
            : "there are more marks here than any text needs; from here on some are read as text"
        return [
            Diagnostic(
                isDeep ? .nestedTooDeeply : .tooMuchMarkup, message, at: SourceRange(first, first + 1), in: source.file,
                notes: [.init("nothing is left out: these marks are shown as they stand")],
                fixes: [.init("put an empty line between, or put text that is not Markdown in a block of code (```)")])
        ]
    }
}
