internal import WeeklyDiagnostics
internal import WeeklyText

/// The files of a folder that are others than at a revision, by their paths relative to the folder.
package struct ChangedFiles: Sendable {
    private let changes: [ExactText: GitChange]
    /// What blobs hold, by their names.
    private let texts: [ExactText: String]

    init(_ changes: [ExactText: GitChange], texts: [ExactText: String]) {
        self.changes = changes
        self.texts = texts
    }

    /// Whether a file is new, is another or stands elsewhere.
    func contains(_ path: String) -> Bool { changes[path] != nil }

    /// The lines of a file that are new or others, or stand beside one that is gone; nil where the file is as it was.
    ///
    /// - Parameter text: what the file holds now.
    func lines(of path: String, holding text: SourceFile) -> ChangedLines? {
        switch changes[path] {
        case nil: nil
        case .new: .all
        case .changed(let blob):
            texts[blob].map { ChangedLines(from: SourceFile(path: path, text: $0), to: text) } ?? .all
        }
    }
}
