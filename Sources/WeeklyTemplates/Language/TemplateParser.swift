internal import WeeklyDiagnostics

/// Reads one template.
enum TemplateParser {
    /// Compiles a template, or says what is wrong with it; with any error there is no template.
    ///
    /// Errors: `template-syntax`, `unclosed-tag`. Whether the templates that it names exist is a question for a
    /// ``TemplateLibrary``.
    static func parse(_ source: TemplateSource) -> (template: Template?, diagnostics: [Diagnostic]) {
        let bytes = Array(source.file.text.utf8)
        var scanner = TemplateScanner(source.file, bytes: bytes)
        scanner.scan()
        var pairing = TagPairing(scanner.tokens, in: source.file)
        // A tag that swallowed its neighbours leaves openers unclosed that are not: say the first thing only.
        if scanner.diagnostics.isEmpty { pairing.pair() }
        let structural = scanner.diagnostics + pairing.diagnostics
        guard structural.isEmpty else { return (nil, structural.sorted()) }
        return compile(TemplateLines(scanner.tokens, bytes: bytes), pairing.partners, source)
    }

    private static func compile(
        _ lines: TemplateLines, _ partners: [Int: Int], _ source: TemplateSource
    ) -> (template: Template?, diagnostics: [Diagnostic]) {
        var compiler = TemplateCompiler(lines, partners: partners, in: source.file)
        let nodes = compiler.compile()
        guard compiler.diagnostics.isEmpty else { return (nil, compiler.diagnostics.sorted()) }
        return (Template(name: source.name, file: source.file, nodes: nodes), [])
    }
}
