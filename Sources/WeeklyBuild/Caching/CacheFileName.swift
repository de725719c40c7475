internal import WeeklyText

/// The names of files that a process makes in a cache before anybody else may believe them: they tell which process that is, so that the
/// files of killed ones can be removed.
enum CacheFileName {
    private static let packPrefix = "pack"

    /// A name for a pack that nothing has.
    static func pack() -> String { name(packPrefix) }

    /// A name for a file that shall take the place of another one.
    static func new(_ name: String) -> String { "." + self.name(name) }

    private static func name(_ prefix: String) -> String {
        "\(prefix)-\(ProcessNumber.own)-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    }

    /// Whether a file is a pack, or was to take the place of another one, and the process that made it is there no more.
    static func isLeftover(_ name: String) -> Bool {
        let parts = name.parts(at: .hyphen)
        guard parts.count >= 3, name.utf8.first == .dot || parts[0].hasBytes(of: packPrefix),
            UInt64(parts[parts.count - 1], radix: 36) != nil, let process = Int(parts[parts.count - 2])
        else { return false }
        return !ProcessNumber.isAlive(process)
    }
}
