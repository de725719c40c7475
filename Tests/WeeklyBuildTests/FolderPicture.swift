@testable import WeeklyBuild

/// What lies in a folder, with kind, mode and bytes. By the system's own names: Foundation takes a mark behind a slash for a part of it.
enum FolderPicture {
    /// Everything but one of the folder's entries.
    static func outside(_ output: String, in folder: TemporaryFolder) throws -> [FileName: [String]] {
        let open = try OpenFolder.open(folder.path)
        var found: [FileName: [String]] = [:]
        for name in try open.names() where name.text != output { found[name] = try lines(name, in: open) }
        return found
    }

    /// One of the folder's entries, a line a file.
    static func of(_ name: String, in folder: TemporaryFolder) throws -> [String] {
        let open = try OpenFolder.open(folder.path)
        return try open.names().filter { $0.text == name }.flatMap { try lines($0, in: open) }
    }

    private static func lines(_ name: FileName, in folder: OpenFolder) throws -> [String] {
        guard let entry = try folder.entry(name.characters) else { return [] }
        let line = "\(name.characters) \(entry.kind) \(entry.mode) \(try folder.read(name.characters) ?? [])"
        guard entry.kind == .folder else { return [line] }
        let inner = try folder.folder(name.characters)
        return try [line] + inner.names().flatMap { try lines($0, in: inner) }.sorted()
    }
}
