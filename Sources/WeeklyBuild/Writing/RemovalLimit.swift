internal import WeeklyDiagnostics
internal import WeeklyText

/// Keeps a build from taking most of a site away because its content was not there: a folder that was not checked out, a pattern of
/// addresses that was mistyped. Whoever means it says so.
enum RemovalLimit {
    /// Of fewer pages all may go without a question.
    static let leastPages = 10

    /// What is wrong where more than half of the pages that are published now would vanish.
    static func problem(
        _ output: OpenFolder, previous: Manifest, current: Manifest
    ) throws(FileError) -> Diagnostic? {
        let gone = previous.without(current).filter(isPage)
        guard gone.count * 2 >= leastPages else { return nil }
        var cursor = FolderCursor(output)
        let published = try count(previous.files.map(\.text).filter(isPage), &cursor)
        let vanishing = try count(gone, &cursor)
        guard published >= leastPages, vanishing * 2 > published else { return nil }
        return Diagnostic(
            .massRemoval, "\(vanishing) of the \(published) pages that are published would vanish", path: output.path,
            fixes: [
                .init("look whether all of content/ is there, and whether permalink or --source have changed"),
                .init("if it is meant, build once with --allow-removal"),
            ])
    }

    private static func count(_ files: [String], _ cursor: inout FolderCursor) throws(FileError) -> Int {
        var count = 0
        for file in files {
            guard case .folder(let folder) = try cursor.place(of: PathText.parent(of: file)) else { continue }
            if try folder.entry(PathText.name(of: file))?.kind == .file { count += 1 }
        }
        return count
    }

    private static func isPage(_ file: String) -> Bool { file.ends(with: ".html") }
}
