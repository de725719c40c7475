internal import WeeklyDiagnostics

/// What an editor wrote and Markdown shows nowhere: a warning for each, for nothing is lost without a word.
enum HiddenText {
    static func diagnostics(in document: Document, of source: MarkdownSource) -> [Diagnostic] {
        source.withBytes { bytes in
            var found: [Diagnostic] = []
            document.forEachBlock { block in
                // Made only where they are needed: most blocks are neither.
                switch block.kind {
                case .table(let table): found += SurplusCells(in: source.file, bytes).diagnostics(of: table)
                case .codeBlock(let code):
                    InfoWords(in: source.file, bytes).diagnostic(of: code, at: block.range).map { found.append($0) }
                default: break
                }
            }
            return found
        }
    }
}
