internal import WeeklyDiagnostics
internal import WeeklyText

/// The folder that a build writes to.
struct OutputFolder: Sendable {
    /// Lists the files that the last build wrote, so that the next one can remove what it no longer makes.
    static let manifestName = ".sofaweekly-files"

    let path: String

    /// Says why a folder may not be written to: it is the source, holds the source, or lies where the source is read.
    static func overlap(_ output: String, source: String) -> Diagnostic? {
        let (output, source) = (canonical(output), canonical(source))
        let read = ["content", "static", "templates"].map { PathText.join(source, $0) }
        let problem: String
        if output == source {
            problem = "the output folder is the source folder"
        } else if isInside(source, output) {
            problem = "the output folder holds the source folder"
        } else if let folder = read.first(where: { output == $0 || isInside(output, $0) }) {
            problem = "the output folder lies in \(PathText.name(of: folder))/, which is read"
        } else {
            return nil
        }
        return Diagnostic(
            .outputOverlapsSource, problem, path: output,
            fixes: [.init("name another folder with --output, such as public")])
    }

    /// The paths that the last build wrote, relative to the folder. A manifest is a file that anybody could have written:
    /// what leads out of the folder is left out.
    func previousFiles() throws(FileError) -> [String] {
        let manifest = PathText.join(path, Self.manifestName)
        guard try FileSystem.kind(of: manifest) == .file else { return [] }
        let lines = String(decoding: try FileSystem.read(manifest), as: UTF8.self).utf8.split(separator: .lineFeed)
        return lines.map { String(Substring($0)) }.filter(Self.isBelow)
    }

    static func manifest(of files: [String]) -> [UInt8] {
        Array(files.sortedByBytes().map { "\($0)\n" }.joined().utf8)
    }

    /// Removes a file of an earlier build and the folders that it leaves empty.
    func remove(_ file: String) throws(FileError) {
        try FileSystem.removeFile(PathText.join(path, file))
        var folder = PathText.parent(of: file)
        while folder != ".", FileSystem.removeEmptyFolder(PathText.join(path, folder)) {
            folder = PathText.parent(of: folder)
        }
    }

    private static func isBelow(_ file: String) -> Bool {
        !file.begins(with: "/") && !file.pathParts.contains { $0 == ".." || $0 == "." }
    }

    private static func isInside(_ inner: String, _ outer: String) -> Bool {
        inner.begins(with: outer.ends(with: "/") ? outer : "\(outer)/")
    }

    /// The path without links, as far as it is there; what is not there yet stays as it is.
    private static func canonical(_ path: String) -> String {
        if let real = FileSystem.realPath(path) { return real }
        let parent = PathText.parent(of: path)
        guard parent != path else { return path }
        return PathText.join(canonical(parent), PathText.name(of: path))
    }
}
