package import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// Makes the files of a newsletter that begins.
package struct BeginAction: Sendable {
    /// The newsletter's folder.
    package var root: String
    package var beginning: Beginning
    /// Whether the folder may hold files already.
    package var allowsFiles = false
    /// Seconds since 1970-01-01T00:00:00Z.
    package var now: Int

    /// A newsletter that is not begun yet.
    package init(root: String, _ beginning: Beginning, now: Int) {
        self.root = root
        self.beginning = beginning
        self.now = now
    }

    /// Why nothing was made, or not all.
    package enum Failure: Error, Sendable {
        /// The folder holds files, and nobody allowed that.
        case holdsFiles
        /// Where files would be made something is already: paths relative to the folder.
        case inTheWay([String])
        /// Something is wrong with the program's own texts.
        case texts([Diagnostic])
        case file(FileError)
    }

    /// Makes the files; none is ever written over, and where anything stands in the way of one, none is made.
    ///
    /// - Returns: their paths, relative to the folder.
    package func perform() -> Result<[String], Failure> {
        Result { () throws(Failure) in
            if !allowsFiles, try holdsFiles { throw .holdsFiles }
            let files = try files()
            let inTheWay = files.compactMap { obstacle(at: $0.path) }
            if !inTheWay.isEmpty { throw .inTheWay(Set(texts: inTheWay).sortedTexts) }
            for file in files { try make(file.text, at: file.path) }
            return files.map(\.path)
        }
    }

    private func files() throws(Failure) -> [(path: String, text: String)] {
        do {
            return try BeginningTexts(beginning: beginning, now: now).files()
        } catch {
            throw .texts(error.diagnostics)
        }
    }

    /// A folder in which git has nothing but its own is empty for people.
    private var holdsFiles: Bool {
        get throws(Failure) {
            do throws(FileError) {
                guard let kind = try FileSystem.kind(of: root) else { return false }
                if kind != .folder { return true }
                return try FileSystem.names(in: root).contains { !$0.hasBytes(of: ".git") }
            } catch {
                throw .file(error)
            }
        }
    }

    /// What is where a file would be made, or a folder for it; nil where nothing is.
    private func obstacle(at path: String) -> String? {
        var folder = ""
        for part in path.pathParts.dropLast() {
            folder = PathText.join(folder, String(part))
            let kind = try? FileSystem.kind(of: PathText.join(root, folder))
            if let kind, kind != .folder { return folder }
        }
        return (try? FileSystem.entry(at: PathText.join(root, path))) == nil ? nil : path
    }

    private func make(_ text: String, at path: String) throws(Failure) {
        do {
            try NewFile.make(text, at: PathText.join(root, path))
        } catch {
            throw error.isExisting ? .inTheWay([path]) : .file(error)
        }
    }
}
