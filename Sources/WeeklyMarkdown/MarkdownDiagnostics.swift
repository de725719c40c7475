package import WeeklyDiagnostics

/// What is reported of an issue's Markdown and HTML.
extension DiagnosticID {
    /// Lists and quotes are nested more than 64 deep.
    package static let nestedTooDeeply = DiagnosticID("nested-too-deeply", .warning)
    /// There is more mark-up in one place than any editor writes, so much that reading it would take minutes.
    package static let tooMuchMarkup = DiagnosticID("too-much-markup", .warning)
    /// HTML that may not stand in a page: an element or attribute that is not allowed, or a tag without its partner.
    package static let unsafeHTML = DiagnosticID("unsafe-html", .warning)
    /// A link or picture whose address could do harm (`javascript:` and the like).
    package static let unsafeLink = DiagnosticID("unsafe-link", .warning)
    /// A link whose address begins with something that browsers hardly know.
    package static let unknownScheme = DiagnosticID("unknown-scheme", .warning)
    /// A footnote that nothing refers to, or whose label is defined twice.
    package static let unusedFootnote = DiagnosticID("unused-footnote", .warning)
    /// A line such as `[note]: words`, which Markdown takes for the address of a link, and which no link uses.
    package static let unusedReference = DiagnosticID("unused-reference", .warning)
    /// A row of a table has more cells than the table's head: what stands in them is not shown.
    package static let surplusCells = DiagnosticID("surplus-cells", .warning)
    /// Words behind the language of a block of code: they are not shown.
    package static let wordsAfterLanguage = DiagnosticID("words-after-language", .warning)
    /// A formula that is not understood: it is shown as code.
    package static let unreadFormula = DiagnosticID("unread-formula", .warning)
    /// A comment that is not closed, or so late that text is hidden in it.
    package static let unclosedComment = DiagnosticID("unclosed-comment", .warning)
    /// Stars that do not pair up.
    package static let brokenEmphasis = DiagnosticID("broken-emphasis", .warning)
    /// White space stands between `**` and the text that it marks.
    package static let spacedEmphasis = DiagnosticID("spaced-emphasis", .note)
    /// Full-width punctuation stands within the address of a link, or a full-width bracket instead of the `)` that ends
    /// it.
    package static let swallowedPunctuation = DiagnosticID("swallowed-punctuation", .warning)
    /// The address of a link lacks a letter of its scheme, such as `ttps://`, or a word stands before it: the link leads where it was
    /// meant to.
    package static let misspeltScheme = DiagnosticID("misspelt-scheme", .warning)
    /// A no-break space, as some editors insert it, stands in a link behind its address, where it counts as a part of
    /// the address.
    package static let noBreakSpace = DiagnosticID("no-break-space", .warning)
    /// A backslash ends a paragraph or a heading, where no line follows that it could keep apart.
    package static let strayBackslash = DiagnosticID("stray-backslash", .warning)

    /// All that this target declares.
    package static let ofMarkdown: [DiagnosticID] = [
        .nestedTooDeeply, .tooMuchMarkup, .unsafeHTML, .unsafeLink, .unknownScheme, .unusedFootnote, .unusedReference,
        .surplusCells,
        .wordsAfterLanguage, .unreadFormula, .unclosedComment,
        .brokenEmphasis, .spacedEmphasis, .swallowedPunctuation, .misspeltScheme, .noBreakSpace, .strayBackslash,
    ]
}
