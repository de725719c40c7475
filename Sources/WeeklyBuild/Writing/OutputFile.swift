internal import WeeklyModel
internal import WeeklySite

/// A file that a build writes: where it goes, and what it shows.
struct OutputFile: Sendable {
    /// Relative to the output folder.
    let path: String
    /// What stands in it; for a compressed copy that of which it is one.
    let route: Route

    init(_ route: Route) {
        path = route.path.file
        self.route = route
    }

    init(copyOf route: Route, in form: HostingSettings.Compression) {
        path = "\(route.path.file).\(form.rawValue)"
        self.route = route
    }
}
