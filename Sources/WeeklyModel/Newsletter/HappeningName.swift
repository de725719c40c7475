internal import WeeklyText

/// By what titles of one happening are told that announcements word differently: `SOFAArk 2023-05-08 社区会议` and
/// `SOFAArk 社区会议（月会）` are of one, where they begin at the same time.
package enum HappeningName {
    /// The title as of `ProjectName.key`, without the day, the number that it has in a series, and how often it is held.
    package static func key(_ title: String) -> String {
        let key = ProjectName.key(withoutDay(withoutSeries(withoutCycle(title))))
        return key.isEmpty ? ProjectName.key(title) : key
    }

    /// Without days such as `2023-05-08`.
    private static func withoutDay(_ title: Substring) -> String {
        var bytes = Array(title.utf8)
        var index = 0
        while index + dayLength <= bytes.count {
            if isDay(bytes[index..<(index + dayLength)]) { bytes.removeSubrange(index..<(index + dayLength)) }
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let dayLength = "2023-05-08".utf8.count

    private static func isDay(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, "0000-00-00".utf8).allSatisfy { $1 == .hyphen ? $0 == .hyphen : $0.isASCIIDigit }
    }

    /// Without `SOFAChannel#8：` in front of what a talk is called.
    private static func withoutSeries(_ title: Substring) -> Substring {
        guard let sign = title.utf8.firstIndex(of: .numberSign) else { return title }
        let rest = title[title.utf8.index(after: sign)...].unicodeScalars.drop { ("0"..."9").contains($0) }
        let hasNumber = rest.startIndex > title.utf8.index(after: sign)
        guard hasNumber, let colon = rest.first, colon == ":" || colon == "：" else { return title }
        return Substring(rest.dropFirst())
    }

    /// Without `（月会）` at the end.
    private static func withoutCycle(_ title: String) -> Substring {
        let scalars = title[...].unicodeScalars
        guard let last = scalars.last, last == ")" || last == "）",
            let start = scalars.lastIndex(where: { $0 == "(" || $0 == "（" })
        else { return title[...] }
        let cycle = String(Substring(scalars[start...].dropFirst().dropLast())).lowercased()
        return HappeningWords.cycles.contains { $0.hasBytes(of: cycle) } ? title[..<start] : title[...]
    }
}
