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
    static func problems(of routes: [Route], longestName: Int = longestName, jobs: Int = 1) -> [Diagnostic] {
        Parallel.mapBlocks(routes.count, jobs: jobs) { numbers in
            numbers.compactMap { number in
                problem(with: routes[number].path.file, longestName: longestName).map { diagnostic(routes[number], $0) }
            }
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
        if isPlain(path, longestName: longestName) { return nil }
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

    /// Whether nothing can be wrong with a path, as of most: its names are of ASCII, none is empty, begins with a dot or is too long.
    private static func isPlain(_ path: String, longestName: Int) -> Bool {
        path.withBytes { bytes in
            var start = 0
            for (index, byte) in bytes.enumerated() {
                if byte == .slash {
                    guard index > start, index - start <= longestName else { return false }
                    start = index + 1
                } else if byte < 0x20 || byte >= 0x7F || (byte == .dot && index == start) {
                    return false
                }
            }
            return bytes.count > start && bytes.count - start <= longestName
        }
    }
}
