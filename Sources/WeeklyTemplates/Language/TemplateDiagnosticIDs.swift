package import WeeklyDiagnostics

/// What is reported of templates.
extension DiagnosticID {
    /// A template is not well formed.
    package static let templateSyntax = DiagnosticID("template-syntax", .error)
    /// A section, a block or a tag is not closed; the message points at where it opens.
    package static let unclosedTag = DiagnosticID("unclosed-tag", .error)
    /// A template uses a name that the page does not offer.
    package static let unknownName = DiagnosticID("unknown-name", .error)
    /// A template includes another that does not exist.
    package static let unknownTemplate = DiagnosticID("unknown-template", .error)
    /// A template overrides a block that its parent does not have.
    package static let unknownBlock = DiagnosticID("unknown-block", .error)
    /// Templates include one another without end.
    package static let recursiveTemplate = DiagnosticID("recursive-template", .error)

    /// All that this target declares.
    package static let ofTemplates: [DiagnosticID] = [
        .templateSyntax, .unclosedTag, .unknownName, .unknownTemplate, .unknownBlock, .recursiveTemplate,
    ]
}
