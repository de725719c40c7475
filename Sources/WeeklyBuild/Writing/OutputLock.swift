internal import WeeklyDiagnostics

/// The output folder while one build, and no other, writes to it.
///
/// The lock is on the folder itself, not on a file that could be published, and ends with its process. Whoever waited looks
/// whether the folder is still the one at its path: a build may have removed it, or put another in its place.
struct OutputLock: Sendable {
    let folder: OpenFolder
    /// Whether another build wrote meanwhile.
    private(set) var hasWaited = false
    /// The folders that had to be made, the outermost first.
    private(set) var madeFolders: [String]

    enum Failure: Error {
        case system(FileError)
        /// Another build writes there, and it is not to be waited for.
        case isInUse(process: Int?)
    }

    /// Makes the folder where it is missing, and locks it.
    ///
    /// - Parameter willWait: called once before it waits as long as another build holds the lock, with that one's process number
    ///   where it is known; nil where it is not to wait.
    static func acquire(
        _ output: OutputFolder, willWait: ((Int?) -> Void)?
    ) -> Result<OutputLock, Failure> {
        do {
            var (hasWaited, made): (Bool, [String]) = (false, [])
            while true {
                var lock = try open(output)
                made += lock.madeFolders
                if try !lock.folder.tryLock() {
                    let process = Staging.process(writingTo: lock.folder)
                    guard let willWait else { return .failure(.isInUse(process: process)) }
                    if !hasWaited { willWait(process) }
                    hasWaited = true
                    try lock.folder.lock()
                }
                guard try lock.isAt(output.path) else { continue }
                (lock.hasWaited, lock.madeFolders) = (hasWaited, made)
                return .success(lock)
            }
        } catch {
            return .failure(.system(error))
        }
    }

    private static func open(_ output: OutputFolder) throws(FileError) -> OutputLock {
        let made = try FileSystem.makeFolders(output.path)
        do {
            return OutputLock(folder: try OpenFolder.open(output.path), madeFolders: made)
        } catch  where error.isMissing {
            // A build that wrote nothing has just removed it.
            return try open(output)
        }
    }

    private func isAt(_ path: String) throws(FileError) -> Bool {
        try FileSystem.identity(of: path) == folder.status().identity
    }

    /// Removes the folders that were made for nothing.
    func undo() {
        for path in madeFolders.reversed() { FileSystem.removeEmptyFolder(path) }
    }
}

extension OutputLock.Failure {
    func diagnostic(_ output: OutputFolder) -> Diagnostic {
        switch self {
        case .system(let error):
            Diagnostic(.outputNotWritable, "cannot write here: \(error.reason)", path: error.path)
        case .isInUse(let process):
            Diagnostic(
                .outputInUse, "another build\(Self.name(of: process)) writes to this folder",
                path: output.shownPath, fixes: [.init("build again when it has ended, or without --no-wait")])
        }
    }

    private static func name(of process: Int?) -> Message {
        process.map { " (process \($0))" } ?? ""
    }
}
