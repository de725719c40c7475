internal import WeeklyText

/// Puts what is moved in its order: a folder that is moved as a whole when the last of its files would be.
struct MoveRanking {
    private struct Folder {
        var order: WritingOrder
        /// The number of its first file.
        let first: Int
        var files = 0
    }

    private var files: [(order: WritingOrder, number: Int)] = []
    private var folders: [ExactText: Folder] = [:]

    /// Adds a file.
    ///
    /// - Parameter folder: that which is moved with it; nil where it is moved itself.
    mutating func add(_ number: Int, below folder: String?, _ order: WritingOrder) {
        guard let folder else { return files.append((order, number)) }
        var known = folders[ExactText(folder)] ?? Folder(order: order, first: number)
        known.order = max(known.order, order)
        known.files += 1
        folders[ExactText(folder)] = known
    }

    /// What is moved, in order.
    var moves: [WritingPlan.Move] {
        let ofFiles = files.map { (order: $0.order, number: $0.number, move: WritingPlan.Move.file($0.number)) }
        let ofFolders = folders.map { path, folder in
            (order: folder.order, number: folder.first, move: WritingPlan.Move.folder(path.text, files: folder.files))
        }
        return (ofFiles + ofFolders).sorted { ($0.order, $0.number) < ($1.order, $1.number) }.map(\.move)
    }

    /// Those of some folders that are neither moved as a whole nor below one that is.
    func without(movedFolders paths: [String]) -> [String] {
        if folders.isEmpty { return paths }
        return paths.filter { path in
            var path = path
            while !path.hasBytes(of: "."), folders[ExactText(path)] == nil { path = PathText.parent(of: path) }
            return path.hasBytes(of: ".")
        }
    }
}
