internal import WeeklyText

/// What became of a file since a revision, as git tells it.
enum GitChange: Hashable, Sendable {
    /// It was not there.
    case new
    /// It held something else, or stood elsewhere: what it held then is a blob of git's.
    case changed(blob: String)

    /// The blob that it held.
    var blob: String? {
        if case .changed(let blob) = self { blob } else { nil }
    }

    /// Of all files that are others than then, by their paths.
    ///
    /// - Parameters:
    ///   - differences: what `git diff --raw -z` prints.
    ///   - others: the files that git does not know, as `git ls-files -z` prints them.
    static func all(differences: String, others: String) -> [ExactText: GitChange] {
        var changes = all(in: differences)
        for path in others.parts(at: 0) where !path.isEmpty { changes[String(path)] = .new }
        return changes
    }

    /// Records of `:MODE MODE BLOB BLOB STATUS`, a NUL and a path; of a renamed file two paths.
    private static func all(in differences: String) -> [ExactText: GitChange] {
        var changes: [ExactText: GitChange] = [:]
        var fields = differences.parts(at: 0).makeIterator()
        while let head = fields.next(), !head.isEmpty, var path = fields.next() {
            let parts = head.parts(at: .space)
            guard parts.count == 5, let status = parts[4].utf8.first else { continue }
            if "RC".utf8.contains(status) { path = fields.next() ?? path }
            switch status {
            case UInt8(ascii: "D"): continue
            case UInt8(ascii: "A"), UInt8(ascii: "T"): changes[String(path)] = .new
            default: changes[String(path)] = .changed(blob: String(parts[2]))
            }
        }
        return changes
    }
}

/// What blobs of git's hold.
enum GitBlobs {
    /// By their names, from what `git cat-file --batch` prints: `NAME blob BYTES`, a newline, the bytes, a newline.
    static func texts(in output: [UInt8]) -> [ExactText: String] {
        var texts: [ExactText: String] = [:]
        var rest = output[...]
        while let end = rest.firstIndex(of: .lineFeed) {
            let head = String(decoding: rest[..<end], as: UTF8.self).parts(at: .space)
            rest = rest[(end + 1)...]
            guard head.count == 3, let count = Int(head[2]), count < rest.count else { continue }
            texts[String(head[0])] = String(decoding: rest.prefix(count), as: UTF8.self)
            rest = rest.dropFirst(count + 1)
        }
        return texts
    }
}
