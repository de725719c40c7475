internal import WeeklySite
internal import WeeklyText

/// What looked at a site as a whole, kept so that after a save only that is looked at again which may be otherwise than before.
struct SiteChecks: Sendable {
    /// The issues that have no errors; nil where some of them may be held back.
    let published: DerivedRow<LoadedIssue, PublishedIssue>?
    let addresses: AddressCheck
    let newsletter: NewsletterCheck
}
