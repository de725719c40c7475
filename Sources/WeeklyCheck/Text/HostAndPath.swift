internal import WeeklyDiagnostics
internal import WeeklyText

/// The parts of an address as it is written.
struct HostAndPath {
    /// In lower case, without `www.` and a port.
    let host: [UInt8]
    /// In lower case, without percent-coding and the slash at its end.
    let path: [UInt8]

    /// Nil for what names no host.
    init?(_ text: ArraySlice<UInt8>) {
        var rest = text
        for scheme in ["https://", "http://", "//"] as [StaticString] where rest.starts(with: scheme) {
            rest = rest.dropFirst(scheme.utf8CodeUnitCount)
            break
        }
        let name = rest.prefix { $0 != .slash && $0 != .questionMark && $0 != .numberSign }
        let address = name.map(\.lowercasedASCII).prefix { $0 != .colon }
        let bare = address.starts(with: "www.") ? address.dropFirst(4) : address
        guard bare.contains(.dot), !bare.contains(.atSign) else { return nil }
        host = Array(bare)
        let written = rest[name.endIndex...].prefix { $0 != .questionMark && $0 != .numberSign }
        path = Self.folded(written)
    }

    private static func folded(_ path: ArraySlice<UInt8>) -> [UInt8] {
        let decoded = path.contains(.percentSign) ? PercentEncoding.decoded(path.string).map { Array($0.utf8) } : nil
        var folded = (decoded ?? Array(path)).map(\.lowercasedASCII)
        while folded.last == .slash { folded.removeLast() }
        return folded
    }
}
