/// Every kind of diagnostic there is. The raw value is its public name, explained in docs/diagnostics.md.
package enum DiagnosticID: String, CaseIterable, Sendable {
    // Files
    case unreadableFile = "unreadable-file"
    case notUTF8 = "not-utf8"
    case nulByte = "nul-byte"
    case byteOrderMark = "byte-order-mark"
    case duplicateURL = "duplicate-url"
    case noIssues = "no-issues"
    case strayFile = "stray-file"

    // YAML: front matter and configuration
    case invalidYAML = "invalid-yaml"
    case unknownKey = "unknown-key"
    case unknownConfigurationKey = "unknown-configuration-key"
    case duplicateKey = "duplicate-key"
    case wrongType = "wrong-type"
    case invalidValue = "invalid-value"
    case missingKey = "missing-key"

    // Front matter
    case missingFrontMatter = "missing-front-matter"
    case unclosedFrontMatter = "unclosed-front-matter"
    case missingTitle = "missing-title"
    case missingDate = "missing-date"
    case invalidDate = "invalid-date"

    // Body
    case emptyBody = "empty-body"
    case nestedTooDeeply = "nested-too-deeply"
    case unsafeHTML = "unsafe-html"
    case unsafeLink = "unsafe-link"
    case unknownScheme = "unknown-scheme"
    case unusedFootnote = "unused-footnote"
    case tooMuchMarkup = "too-much-markup"
    case notUnderstood = "not-understood"
    case brokenEmphasis = "broken-emphasis"
    case spacedEmphasis = "spaced-emphasis"
    case swallowedPunctuation = "swallowed-punctuation"
    case misspeltScheme = "misspelt-scheme"
    case noBreakSpace = "no-break-space"
    case strayBackslash = "stray-backslash"

    // Templates
    case templateSyntax = "template-syntax"
    case unclosedTag = "unclosed-tag"
    case unknownName = "unknown-name"
    case unknownTemplate = "unknown-template"
    case unknownBlock = "unknown-block"
    case recursiveTemplate = "recursive-template"

    // Configuration and output
    case missingConfiguration = "missing-configuration"
    case outputOverlapsSource = "output-overlaps-source"
    case outputNotWritable = "output-not-writable"

    package var severity: Diagnostic.Severity {
        switch self {
        case .byteOrderMark, .noIssues, .unknownKey, .duplicateKey, .strayFile, .emptyBody, .nestedTooDeeply,
            .unsafeHTML, .unsafeLink, .unknownScheme, .unusedFootnote, .tooMuchMarkup, .brokenEmphasis,
            .swallowedPunctuation, .misspeltScheme, .noBreakSpace, .strayBackslash:
            .warning
        case .notUnderstood, .spacedEmphasis:
            .note
        default:
            .error
        }
    }
}
