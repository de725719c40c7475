internal import WeeklyCompression
internal import WeeklyModel
internal import WeeklyText

/// Which files have compressed copies, and what is in these.
extension HostingSettings.Compression {
    /// Files of as many bytes, or fewer, go in one packet in any case.
    static let leastBytes = 1024
    /// Larger ones, such as data beside an issue, are for whoever serves them: what is compressed is held in memory.
    static let mostBytes = 8 << 20

    /// Endings of text. What pictures, fonts and archives hold is compressed already.
    private static let endings: Set<ExactText> = [
        "atom", "css", "csv", "htm", "html", "ics", "js", "json", "map", "md", "mjs", "rss", "svg", "txt", "vtt",
        "webmanifest", "xml", "xsl",
    ]

    static func isWorthwhile(_ path: String) -> Bool {
        let name = PathText.name(of: path)
        guard let dot = name.utf8.lastIndex(of: .dot) else { return false }
        let ending = name.utf8[name.utf8.index(after: dot)...].map(\.lowercasedASCII)
        return endings.contains(String(decoding: ending, as: UTF8.self))
    }

    func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        switch self {
        case .br: Brotli.compressed(bytes)
        case .gz: Gzip.compressed(bytes)
        }
    }

    func isForm(_ copy: [UInt8], of bytes: [UInt8]) -> Bool {
        switch self {
        case .br: Brotli.isForm(copy, of: bytes)
        case .gz: Gzip.isForm(copy, of: bytes)
        }
    }
}
