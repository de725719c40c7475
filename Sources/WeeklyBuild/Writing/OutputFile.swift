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

/// All files that a build writes, by their numbers.
struct OutputFiles: RandomAccessCollection, Sendable {
    let routes: [Route]
    /// Compressed copies: their numbers follow those of the routes.
    var copies: [OutputFile] = []

    var startIndex: Int { 0 }
    var endIndex: Int { routes.count + copies.count }

    subscript(number: Int) -> OutputFile {
        number < routes.count ? OutputFile(routes[number]) : copies[number - routes.count]
    }
}
