import WeeklyModel
import WeeklyText

/// Patterns of paths, of titles and of addresses: a line with the pattern, a line with what it is laid over.
enum PatternTarget {
    @Sendable static func run(_ input: Input) {
        let lines =
            input.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) } + ["", ""]
        checkTitles(lines[0], lines[1])
        checkPaths(lines[0], lines[1])
        checkPermalinks(lines[0], lines[1])
    }

    /// What was found, put in the places of a pattern without stars, gives the text again.
    private static func checkTitles(_ written: String, _ text: String) {
        guard case .success(let pattern) = TextPattern.parse(written) else { return }
        let found = pattern.match(text)
        expect(found == pattern.match(text), "one text is found in two ways")
        guard let found, !written.utf8.contains(UInt8(ascii: "*")) else { return }
        var rest = Array(text.utf8)[...]
        for part in parts(of: written) {
            let value = Array((found.first { ":\($0.key.rawValue)" == part }?.value ?? part).utf8)
            expect(rest.starts(with: value), "\(found) is not what \(written) finds in \(text)")
            rest = rest.dropFirst(value.count)
        }
        expect(rest.isEmpty, "\(found) leaves something of \(text)")
    }

    /// Places, each with its colon, and what stands between them.
    private static func parts(of written: String) -> [String] {
        var parts: [[UInt8]] = [[]]
        for byte in written.utf8 {
            let isLetter = (0x41...0x5A).contains(byte & 0xDF)
            if byte == UInt8(ascii: ":") || parts[parts.count - 1].first == UInt8(ascii: ":") && !isLetter {
                parts.append([])
            }
            parts[parts.count - 1].append(byte)
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func checkPaths(_ written: String, _ path: String) {
        guard case .success(let pattern) = IssuePattern.parse(written) else { return }
        let folder = pattern.folder
        expect(
            !folder.utf8.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) },
            "the folder \(folder)")
        guard let place = pattern.place(of: path) else { return }
        expect(place.name.isEmpty || Slug.isUsable(place.name), "the name \(place.name)")
        expect(folder.isEmpty || Array(path.utf8).starts(with: Array("\(folder)/".utf8)), "\(path) is not in \(folder)")
    }

    private static func checkPermalinks(_ written: String, _ title: String) {
        guard case .success(let pattern) = PermalinkPattern.parse(written) else { return }
        let front = FrontMatter(title: title, date: DateTime(secondsSinceEpoch: 0, offset: 0))
        let issue = Issue(frontMatter: front, slug: "first", sourcePath: "issues/first.md", sections: [])
        let path = Array(pattern.route(of: issue).file.utf8)
        expect(path.first != UInt8(ascii: "/"), "a page below the root: \(path)")
        expect(
            !path.split(separator: UInt8(ascii: "/")).contains(Array("..".utf8)[...]), "a page above the root: \(path)")
    }
}
