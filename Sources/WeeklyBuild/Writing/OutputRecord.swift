internal import WeeklyCache
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// What the next build is told of the files of this one, once all are in their places.
struct OutputRecord {
    let routes: [Route]
    let origins: [FileOrigin?]
    /// Of each route what stands for all that its file was made from; nil where that is not known.
    let keys: [StableHash?]
    /// When the first file was made, or found, and when the last: nanoseconds since 1970. What was written to after that is not of this
    /// build.
    let start, end: Int

    /// The files that are made of what a key stands for.
    var made: [(path: String, key: StableHash)] {
        zip(routes, keys).compactMap { route, key in key.map { (route.path.file, $0) } }
    }

    /// The files that are just what this build made or found.
    func files(in output: OpenFolder, jobs: Int) -> [KeptFile] {
        Parallel.mapBlocks(routes.count, jobs: jobs) { numbers in
            var cursor = FolderCursor(output)
            return numbers.compactMap { number in
                origins[number].flatMap { file(routes[number].path.file, $0, &cursor) }
            }
        }
    }

    private func file(_ path: String, _ origin: FileOrigin, _ cursor: inout FolderCursor) -> KeptFile? {
        // What was found, and had been left alone for long, is as it was.
        if let stamp = origin.stamp, stamp.changed < start - KeptOutput.longestTick {
            return KeptFile(path: path, key: origin.key, content: origin.content, stamp: stamp)
        }
        guard let found = try? cursor.plainFile(at: path) else { return nil }
        let stamp = KeptFile.Stamp(found.entry)
        guard origin.stamp.map({ $0.inode == stamp.inode && $0.modified == stamp.modified }) ?? (stamp.modified <= end)
        else { return nil }
        return KeptFile(path: path, key: origin.key, content: origin.content, stamp: stamp)
    }
}
