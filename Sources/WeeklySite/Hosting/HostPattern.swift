internal import WeeklyText

/// A path in a file that hosts read, where some characters stand for others.
enum HostPattern {
    /// The path as it is: `*` and `:name` in it mean themselves.
    static func plain(_ path: String) -> String {
        PercentEncoding.encoded(path) { $0 != UInt8(ascii: "*") && $0 != .colon }
    }
}
