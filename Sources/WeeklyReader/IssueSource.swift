package import WeeklyDiagnostics
package import WeeklyModel

/// The file of an issue, and what its place says of it.
package struct IssueSource: Sendable {
    /// The whole file, front matter included.
    package let file: SourceFile
    /// What the file's path tells of the issue.
    package let place: IssuePlace
    /// Relative to the content folder, of a site that has patterns for its issues relative to the site's.
    package let path: String
    /// When git saw the file first, where that was asked.
    package let firstSeen: DateTime?

    /// The slug unless front matter gives another.
    package var name: String { place.name }

    /// - Parameters:
    ///   - file: the whole file, front matter included.
    ///   - name: the slug unless front matter gives another.
    ///   - path: relative to the content folder, for messages and addresses.
    package init(_ file: SourceFile, name: String, path: String) {
        self.init(file, place: IssuePlace(name: name), path: path)
    }

    /// - Parameters:
    ///   - file: the whole file, front matter included.
    ///   - place: what its path tells of the issue.
    ///   - path: for messages and addresses.
    ///   - firstSeen: when git saw the file first.
    package init(_ file: SourceFile, place: IssuePlace, path: String, firstSeen: DateTime? = nil) {
        self.file = file
        self.place = place
        self.path = path
        self.firstSeen = firstSeen
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
