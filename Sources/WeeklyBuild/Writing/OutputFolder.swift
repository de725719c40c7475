internal import WeeklyDiagnostics
internal import WeeklyText

/// The folder that a build writes to.
struct OutputFolder: Sendable {
    /// As it was asked for: for messages.
    let shownPath: String
    /// Absolute, without links and dots.
    let path: String

    init(_ path: String) {
        shownPath = path
        self.path = PathText.resolved(path)
    }

    /// Says why the folder may not be written to: it is the source, holds the source, or lies where the source is read.
    func overlap(withSource source: String) -> Diagnostic? {
        guard let problem = problem(withSource: source) else { return nil }
        return Diagnostic(
            .outputOverlapsSource, problem, path: path,
            fixes: [.init("name another folder with --output, such as public")])
    }

    private func problem(withSource source: String) -> Message? {
        if isSame(source) { return "the output folder is the source folder" }
        if holds(source) { return "the output folder holds the source folder" }
        for name in SiteFolder.readPaths(in: source) {
            let path = PathText.join(source, name)
            let shown = (try? FileSystem.kind(of: path)) == .file ? name : "\(name)/"
            if isSame(path) || isBelow(path) { return "the output folder lies in \(shown), which is read" }
            if holds(path) { return "the output folder holds \(shown), which is read" }
        }
        return nil
    }

    private func isSame(_ other: String) -> Bool {
        PathText.resolved(other).hasBytes(of: path) || Self.isOneFolder(path, other)
    }

    private func holds(_ other: String) -> Bool {
        Self.isBelow(PathText.resolved(other), path)
    }

    private func isBelow(_ folder: String) -> Bool {
        Self.isBelow(path, PathText.resolved(folder), folder)
    }

    /// Whether a path or a folder above it is a folder, by its text or by what the disk has there: names that differ in case can
    /// be one, and a folder can be mounted twice.
    private static func isBelow(_ path: String, _ outer: String, _ same: String? = nil) -> Bool {
        if PathText.isBelow(path, outer) { return true }
        var above = PathText.parent(of: path)
        while !above.hasBytes(of: PathText.parent(of: above)) {
            if isOneFolder(above, same ?? outer) { return true }
            above = PathText.parent(of: above)
        }
        return false
    }

    private static func isOneFolder(_ path: String, _ other: String) -> Bool {
        guard let identity = try? FileSystem.identity(of: path) else { return false }
        return (try? FileSystem.identity(of: other)) == identity
    }
}
