package import WeeklyDiagnostics

/// The file of an issue, and what its place says of it.
package struct IssueSource: Sendable {
    /// The whole file, front matter included.
    package let file: SourceFile
    /// The slug unless front matter gives another.
    package let name: String
    /// Relative to the content folder.
    package let path: String

    /// - Parameters:
    ///   - file: the whole file, front matter included.
    ///   - name: the slug unless front matter gives another.
    ///   - path: relative to the content folder, for messages and addresses.
    package init(_ file: SourceFile, name: String, path: String) {
        self.file = file
        self.name = name
        self.path = path
    }
}

extension [IssueSource] {
    /// Files whose trees are held at the same time; more are not quicker.
    private static var most: Int { 64 }

    /// The files in runs that are few and small enough to be read step by step together. A file that is too large for any run
    /// is one of its own.
    var runs: [ArraySlice<IssueSource>] {
        var runs: [ArraySlice<IssueSource>] = []
        var (start, bytes) = (startIndex, 0)
        for index in indices {
            let length = self[index].file.length
            if index > start, index - start == Self.most || bytes + length > IssueReader.mostBytesAtOnce {
                runs.append(self[start..<index])
                (start, bytes) = (index, 0)
            }
            bytes += length
        }
        if start < endIndex { runs.append(self[start...]) }
        return runs
    }
}
