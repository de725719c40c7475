package import WeeklyDiagnostics

/// What is reported of an issue: its bytes, its front matter, its sections.
extension DiagnosticID {
    /// A file begins with a byte order mark.
    package static let byteOrderMark = DiagnosticID("byte-order-mark", .warning)
    /// An issue does not begin with front matter.
    package static let missingFrontMatter = DiagnosticID("missing-front-matter", .error)
    /// The line of dashes that ends the front matter is missing.
    package static let unclosedFrontMatter = DiagnosticID("unclosed-front-matter", .error)
    /// A heading stands in the front matter, where it is a comment to YAML.
    package static let swallowedHeading = DiagnosticID("swallowed-heading", .warning)
    /// A key in front matter is followed by a full-width colon.
    package static let fullWidthColon = DiagnosticID("fullwidth-colon", .error)
    /// No space stands behind the colon of a key.
    package static let missingSpace = DiagnosticID("missing-space", .error)
    /// A tab sets in a line of front matter.
    package static let frontMatterTab = DiagnosticID("front-matter-tab", .error)
    /// A key in front matter means nothing.
    package static let unknownKey = DiagnosticID("unknown-key", .warning)
    /// There is no title, or it is empty.
    package static let missingTitle = DiagnosticID("missing-title", .error)
    /// There is no date.
    package static let missingDate = DiagnosticID("missing-date", .error)
    /// The date is none, or there is no such day or time.
    package static let invalidDate = DiagnosticID("invalid-date", .error)
    /// A date is written in another form than dates of front matter have.
    package static let unusualDate = DiagnosticID("unusual-date", .note)
    /// A text has tags of another generator's templates.
    package static let templateTag = DiagnosticID("template-tag", .warning)
    /// Two headings or items were given one id.
    package static let duplicateID = DiagnosticID("duplicate-id", .warning)
    /// There is nothing below the front matter.
    package static let emptyBody = DiagnosticID("empty-body", .warning)
    /// A section has a heading, but nothing in it was understood as a question, a release and so on.
    package static let notUnderstood = DiagnosticID("not-understood", .note)
    /// The site says what a section holds, and it has lists, or tables with links, but no item was understood in them.
    package static let nothingUnderstood = DiagnosticID("nothing-understood", .warning)

    /// A project is none of the site's, but is called nearly as one of them.
    package static let unknownProject = DiagnosticID("unknown-project", .note)

    /// All that reading issues declares, and what is reported of any YAML.
    package static let ofReader: [DiagnosticID] =
        [
            .byteOrderMark, .missingFrontMatter, .unclosedFrontMatter, .swallowedHeading, .fullWidthColon,
            .frontMatterTab, .missingSpace, .unknownKey,
            .missingTitle,
            .missingDate,
            .invalidDate, .unusualDate, .templateTag, .duplicateID,
            .emptyBody, .notUnderstood, .nothingUnderstood, .unknownProject,
            .invalidTOML,
        ] + ofYAML
}
