internal import WeeklyText

/// The names of files that a process makes in a cache before anybody may believe them, such that nobody else names a file so: what
/// processes have left that were killed can be removed.
enum CacheFileName {
    private static let pack = "pack-"
    private static let new = ".sofaweekly-new-"
    private static let digits = 16

    /// A name for a pack that nothing has.
    static func ofPack() -> String { pack + random }

    /// A name for a file that shall take the place of another one.
    static func ofNewFile() -> String { new + random }

    private static var random: String {
        let number = String(UInt64.random(in: 0 ... .max), radix: 16)
        return String(repeating: "0", count: digits - number.utf8.count) + number
    }

    /// Whether a name is that of a pack, or of a file that was to take the place of another one.
    static func isMade(_ name: String) -> Bool {
        [pack, new].contains { prefix in
            guard let rest = name.without(start: prefix), rest.utf8.count == digits else { return false }
            return UInt64(rest, radix: 16) != nil
        }
    }
}
