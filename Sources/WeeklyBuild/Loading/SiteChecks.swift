/// What looked at a site as a whole, kept so that after a save only that is looked at again which may be otherwise than before.
struct SiteChecks: Sendable {
    let addresses: AddressCheck
    let newsletter: NewsletterCheck
}
