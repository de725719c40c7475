internal import WeeklyDiagnostics
internal import WeeklyText

/// Files with a picture's name that hold none: empty ones, and those that Git LFS leaves in place of a picture it did not fetch.
enum BrokenPicture {
    private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"]
    private static let pointer = "version https://git-lfs.github.com/spec/"

    /// Whether a file's name is that of a picture.
    static func isPicture(_ name: String) -> Bool {
        let name = name.lowercased()
        return endings.contains { name.ends(with: $0) }
    }

    /// What is wrong with a picture, by its first bytes; nil for all other bytes.
    ///
    /// - Parameter path: as messages show it.
    static func problem(in bytes: some Collection<UInt8>, at path: String) -> Diagnostic? {
        if bytes.isEmpty {
            return Diagnostic(
                .brokenPicture, "this picture is empty: the file has no bytes", path: path,
                fixes: [.init("add the picture again")])
        }
        guard bytes.starts(with: pointer.utf8) else { return nil }
        return Diagnostic(
            .brokenPicture, "this is no picture, but what Git LFS leaves in its place until it is fetched", path: path,
            fixes: [.init("run git lfs pull, and build again")])
    }

    /// The same of a file; nil for what cannot be read, too: whoever copies the file tells of it.
    static func problem(withFile source: String, at path: String) -> Diagnostic? {
        guard isPicture(path), let bytes = try? FileSystem.read(source, from: 0, count: pointer.utf8.count) else {
            return nil
        }
        return problem(in: bytes, at: path)
    }
}
