internal import WeeklyText

/// Paths as text, with `/` between their parts. They are bytes: a slash with a combining mark behind it is a slash.
package enum PathText {
    /// The path below a folder; an empty folder and `.` stand for the folder that one is in.
    package static func join(_ folder: String, _ path: String) -> String {
        if folder.isEmpty || folder.hasBytes(of: ".") { return path.isEmpty ? "." : path }
        if path.isEmpty { return folder }
        return folder.utf8.last == .slash ? folder + path : "\(folder)/\(path)"
    }

    /// The folder that holds it; `.` for a bare name, `/` for the root.
    package static func parent(of path: String) -> String {
        let length = path.withBytes { bytes in
            lastSlash(in: bytes, before: withoutTrailingSlashes(bytes, bytes.count)).map {
                withoutTrailingSlashes(bytes, $0)
            }
        }
        guard let length else { return "." }
        return length == 0 ? "/" : String(Substring(path.utf8.prefix(length)))
    }

    /// The last part of a path, slashes after it left out; `/` for the root.
    package static func name(of path: String) -> String {
        let range = path.withBytes { bytes in
            let end = withoutTrailingSlashes(bytes, bytes.count)
            let slash = end > 1 ? lastSlash(in: bytes, before: end) : nil
            return (slash.map { $0 + 1 } ?? 0)..<end
        }
        return String(Substring(path.utf8.prefix(range.upperBound).dropFirst(range.lowerBound)))
    }

    /// Whether a path lies below a folder, as text.
    static func isBelow(_ path: String, _ folder: String) -> Bool {
        path.withBytes { path in
            folder.withBytes { folder in
                let length = folder.last == .slash ? folder.count - 1 : folder.count
                return path.count > length && path[length] == .slash && path.holds(folder, at: 0)
            }
        }
    }

    /// Whether a path is that of something directly in a folder, told without a text of its parent. Paths with doubled slashes, and those
    /// below `.` and `/`, are none.
    ///
    /// - Parameter path: with no slash at its end.
    static func isDirectlyBelow(_ path: String, _ folder: String) -> Bool {
        path.withBytes { path in
            folder.withBytes { folder in
                lastSlash(in: path, before: path.count) == folder.count && path.holds(folder, at: 0)
            }
        }
    }

    /// How many bytes a path has without the slashes at its end; of a root one stays.
    private static func withoutTrailingSlashes(_ path: UnsafeBufferPointer<UInt8>, _ length: Int) -> Int {
        var length = length
        while length > 1, path[length - 1] == .slash { length -= 1 }
        return length
    }

    private static func lastSlash(in path: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
        var index = end
        while index > 0 {
            index -= 1
            if path[index] == .slash { return index }
        }
        return nil
    }
}
