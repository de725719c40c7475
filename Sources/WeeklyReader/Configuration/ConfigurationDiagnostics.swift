package import WeeklyDiagnostics

/// What is reported of a site's configuration.
extension DiagnosticID {
    /// A key in sofaweekly.yml means nothing.
    package static let unknownConfigurationKey = DiagnosticID("unknown-configuration-key", .error)
    /// sofaweekly.yml lacks a key that every site needs.
    package static let missingKey = DiagnosticID("missing-key", .error)

    /// The site's address is that of the machine that builds it.
    package static let localAddress = DiagnosticID("local-address", .warning)
    /// The site's own words are not in its language.
    package static let unknownLanguage = DiagnosticID("unknown-language", .note)

    /// A file with the words of a language lacks some.
    package static let missingWords = DiagnosticID("missing-words", .warning)

    /// The pages' policy is opened further than for single hosts.
    package static let widePolicy = DiagnosticID("wide-policy", .warning)

    /// All that reading the configuration declares.
    package static let ofConfiguration: [DiagnosticID] = [
        .unknownConfigurationKey, .missingKey, .localAddress, .unknownLanguage, .missingWords, .widePolicy,
    ]
}
