internal import WeeklyText

/// Writes files of the theme in force into a site's folder, where they may be changed.
package struct CopyThemeAction: Sendable {
    /// The site's folder.
    package var root: String
    /// Paths in the site's folder, or the same without their folder and without `.html`; none stands for all templates.
    package var names: [String]
    /// Whether nothing is written.
    package var isDryRun = false

    /// A copy that is not begun yet.
    package init(root: String, names: [String]) {
        self.root = root
        self.names = names
    }

    /// Why nothing was written, or not all.
    package enum Failure: Error, Sendable {
        /// The folder has no sofaweekly.yml.
        case noSite
        /// Files that the theme does not have.
        case unknown([UnknownName])
        case file(FileError)
    }

    /// A name that no file of the theme has.
    package struct UnknownName: Sendable {
        package let name: String
        /// The path of the file that is called almost so; nil where none is.
        package let near: String?
    }

    /// Writes the files that are not there; one that is there is never written over.
    ///
    /// - Returns: each with what stood in its place before.
    package func perform() -> Result<[(file: ThemeFile, before: ThemeFile.State)], Failure> {
        Result { () throws(Failure) in
            let files = try files()
            guard try hasConfiguration else { throw .noSite }
            var copied: [(file: ThemeFile, before: ThemeFile.State)] = []
            for file in files { copied.append((file, try copy(file))) }
            return copied
        }
    }

    private var hasConfiguration: Bool {
        get throws(Failure) {
            do {
                return try FileSystem.kind(of: PathText.join(root, SiteFolder.configurationName)) == .file
            } catch {
                throw .file(error)
            }
        }
    }

    private func files() throws(Failure) -> [ThemeFile] {
        let files = ThemeFile.inForce(in: root)
        if names.isEmpty { return files.filter(\.isTemplate) }
        let found = names.map { (name: $0, file: ThemeFile.named($0, among: files)) }
        let unknown = found.filter { $0.file == nil }.map { name, _ in
            let near = NearMiss.of(PathText.name(of: name), among: files.map { PathText.name(of: $0.path) })
            return UnknownName(name: name, near: near.flatMap { ThemeFile.named($0, among: files) }?.path)
        }
        if !unknown.isEmpty { throw .unknown(unknown) }
        return found.compactMap(\.file)
    }

    private func copy(_ file: ThemeFile) throws(Failure) -> ThemeFile.State {
        do {
            let before = try file.state(in: root)
            if case .missing = before, !isDryRun { try NewFile.make(file.bytes, at: PathText.join(root, file.path)) }
            return before
        } catch {
            throw .file(error)
        }
    }
}
