internal import WeeklyTemplates

/// A version of a page, as `hreflang` tells of it (HTML, section 4.6.7.1).
struct Alternate: Sendable, Hashable {
    /// A language tag (BCP 47), or `x-default`.
    let language: String
    /// Whole address.
    let url: String

    var record: TemplateValue { ["language": .string(language), "url": .string(url)] }
}
