internal import WeeklyDiagnostics

/// What an editor wrote and Markdown shows nowhere: a warning for each, for nothing is lost without a word.
enum HiddenText {
    static func diagnostics(in document: Document, of source: MarkdownSource) -> [Diagnostic] {
        source.withBytes { bytes in
            let cells = SurplusCells(in: source.file, bytes)
            let words = InfoWords(in: source.file, bytes)
            var found: [Diagnostic] = []
            document.forEachBlock { block in
                switch block.kind {
                case .table(let table): found += cells.diagnostics(of: table)
                case .codeBlock(let code): words.diagnostic(of: code, at: block.range).map { found.append($0) }
                default: break
                }
            }
            return found
        }
    }
}
