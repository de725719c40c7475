internal import ArgumentParser
internal import WeeklyModel

/// Where the site will stand.
struct AddressArgument: ParsableArguments {
    @Option(help: "The address at which the site will stand, instead of the configuration's base_url.")
    var baseURL: String?

    /// The address; nil where the configuration's counts.
    var address: SiteAddress? { baseURL.flatMap { SiteAddress($0) } }

    func validate() throws {
        if baseURL != nil, address == nil {
            throw ValidationError("--base-url must be an http: or https: address without ? and #")
        }
    }
}
