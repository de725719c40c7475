internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// Which paths a file of the site may have. What readers and configuration let through is looked at once more where files are
/// written: nothing leads out of the output folder, and no name breaks a list of names.
enum OutputPath {
    /// Bytes of a name, by the file systems of Linux and Darwin.
    static let longestName = 255

    /// The routes that cannot be written, told by the files that they come from.
    ///
    /// - Parameter longestName: bytes of a name that the disk takes.
    static func problems(of routes: [Route], longestName: Int = longestName) -> [Diagnostic] {
        routes.compactMap { route in
            problem(with: route.path.file, longestName: longestName).map { diagnostic(route, $0) }
        }
    }

    /// Says why a route cannot be written.
    static func diagnostic(_ route: Route, _ problem: Message) -> Diagnostic {
        Diagnostic(
            .unusablePath, "no file can be written at /\(route.path.urlPath): \(problem)", path: route.origin.text,
            fixes: [.init("rename the file, or give what it comes from another address")])
    }

    /// Nil for a path that can be written.
    static func problem(with path: String, longestName: Int = longestName) -> Message? {
        let parts = path.parts(at: .slash)
        if parts.contains(where: { $0.isEmpty || $0.hasBytes(of: ".") || $0.hasBytes(of: "..") }) {
            return "it is no path below the output folder"
        }
        if path.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) {
            return "its name has a control character"
        }
        if parts.contains(where: { $0.utf8.count > longestName }) {
            return "its name is longer than \(longestName) bytes"
        }
        if parts.first?.begins(with: ".sofaweekly-") == true { return "names such as this are the program's own" }
        return nil
    }
}
