package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyReader

/// What somebody says of a newsletter that begins.
package struct Beginning: Sendable {
    /// What its editors and readers read.
    package var language: MessageLanguage
    package var title: String
    /// Where the site will stand.
    package var address: SiteAddress
    /// When issues come out.
    package var publishes: PublishingTime
    /// As it is written: a weekday and an hour.
    package var publishesText: String
    package var zone: TimeZoneRule

    /// The address as a configuration has it.
    package var addressText: String { address.origin + address.basePath }

    /// Nil where no weekday and hour are written.
    package init?(
        language: MessageLanguage, title: String, address: SiteAddress, publishes: String, zone: TimeZoneRule
    ) {
        guard let time = PublishingTime(publishes) else { return nil }
        self.language = language
        self.title = title
        self.address = address
        self.publishes = time
        publishesText = publishes
        self.zone = zone
    }
}
