internal import WeeklyCache
package import WeeklyText

/// A folder in which builds of one site keep what the next one need not do again (docs/decisions/0039).
///
/// Nothing in it is needed, and nothing is believed that is not just what this program wrote of just these files: what is missing,
/// damaged, or another program's is made anew. What cannot be written there is not kept.
package struct BuildCache: Sendable {
    /// Made where it is missing.
    package let folder: String
    /// Stands for the program: another one may read and make the same differently.
    package let program: StableHash

    /// A cache in a folder.
    package init(folder: String, program: StableHash) {
        self.folder = folder
        self.program = program
    }

    /// The bytes of one of its files; nil where there is none.
    func read(_ name: String) -> [UInt8]? {
        // Whoever may write there could as well change the program: links are theirs.
        try? FileSystem.read(PathText.join(folder, name))
    }

    /// Puts a file in its place in one step.
    func write(_ bytes: [UInt8], as name: String) {
        guard let folder = opened() else { return }
        let random = String(UInt64.random(in: 0 ... .max), radix: 36)
        let new = ".\(name)-\(ProcessNumber.own)-\(random)"
        do throws(FileError) {
            try folder.write(bytes, as: new)
            try folder.move(new, to: folder, as: name)
        } catch {
            try? folder.remove(new)
        }
    }

    private func opened() -> OpenFolder? {
        if let folder = try? OpenFolder.open(folder) { return folder }
        guard (try? FileSystem.makeFolders(folder)) != nil else { return nil }
        return try? OpenFolder.open(folder)
    }
}
