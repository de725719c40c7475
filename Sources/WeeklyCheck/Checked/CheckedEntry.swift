internal import Synchronization
internal import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyText

extension CheckedNewsletter {
    /// An issue and its file, with what rules compare of all issues, found once when it was read. A class, though it never changes:
    /// there may be thousands, which are handed on at every save in the preview.
    package final class Entry: Sendable {
        /// Relative to the site's folder.
        package let path: String
        /// What was read of it.
        package let issue: Issue
        /// The projects that it names with their addresses.
        let projects: LinkedProjects
        /// Seconds since 1970-01-01T00:00:00Z.
        let time: Int
        /// Days since 1970-01-01, where it was written.
        let day: Int
        /// The day that the file's name tells.
        let dayInName: Day?
        let number: Int?
        /// Stands for the title.
        let titleHash: StableHash
        /// Stand for the tags.
        let tags: [TagSpelling]
        /// Stands for all of them.
        let tagsHash: StableHash
        /// Its file, once there was something to say of it: that is said again at every save.
        private let found = Mutex<SourceFile?>(nil)
        /// What was said of it that is said again at every save.
        private let findings = Mutex<[FindingKey: Diagnostic]>([:])
        private let items: ItemsByKind<IssueIndex.Entry>

        /// - Parameter path: relative to the site's folder.
        package init(path: String, _ entry: IndexedIssue) {
            self.path = path
            issue = entry.issue
            projects = LinkedProjects(entry.index.linkedProjects)
            time = issue.date.secondsSinceEpoch
            day = issue.date.day.daysSinceEpoch
            dayInName = DayInName.of(path)
            number = issue.frontMatter.number
            titleHash = StableHash(of: issue.title)
            tags = issue.frontMatter.tags.map(TagSpelling.init)
            var hash = StableHash()
            for tag in tags { hash.add(tag.exact) }
            tagsHash = hash
            items = entry.index.items
        }

        /// What of it should stand in one issue only.
        var repeatableItems: [RepeatableItem] { RepeatableItem.all(of: items) }

        /// The file that it was read from.
        func file(_ read: (Entry) -> SourceFile?) -> SourceFile? {
            found.withLock { found in
                found = found ?? read(self)
                return found
            }
        }

        /// What was said of it under a key before, or what is said now.
        func finding(_ key: FindingKey, _ make: () -> Diagnostic) -> Diagnostic {
            if let known = findings.withLock({ $0[key] }) { return known }
            let made = make()
            findings.withLock { $0[key] = made }
            return made
        }

        /// Whether it is dated otherwise than its file is named.
        var isMisnamed: Bool { dayInName.map { $0 != issue.date.day } ?? false }

        /// Whether it is for readers once it is due.
        var isDraft: Bool { issue.frontMatter.isDraft }
    }
}

/// What stands for a finding about an issue, as long as the issue is the same.
struct FindingKey: Hashable, Sendable {
    let id: DiagnosticID
    /// Which of the places is meant at which the rule looks.
    let number: Int
    /// Of what else it speaks.
    let other: ExactText
}

/// How a tag is written.
struct TagSpelling: Hashable, Sendable {
    /// Stands for the tag as it is written.
    let exact: StableHash
    /// Stands for the tag in small letters of half width, without white space around.
    let folded: StableHash

    init(_ tag: String) {
        exact = StableHash(of: tag)
        folded = StableHash(of: Self.folded(Array(tag.utf8)))
    }

    private static func folded(_ bytes: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let wide = fullWidth(bytes, at: index)
            let byte = wide ?? bytes[index]
            folded.append(byte.lowercasedASCII)
            index += wide == nil ? 1 : 3
        }
        return Array(folded[...].trimmed())
    }

    /// The ASCII character of which three bytes are the full-width form (U+FF01 to U+FF5E, and the ideographic space).
    private static func fullWidth(_ bytes: [UInt8], at index: Int) -> UInt8? {
        guard bytes.count - index > 2 else { return nil }
        let (first, second, third) = (bytes[index], bytes[index + 1], bytes[index + 2])
        if (first, second, third) == (0xE3, 0x80, 0x80) { return .space }
        guard first == 0xEF, second == 0xBC || second == 0xBD else { return nil }
        let scalar = Int(second & 0x3F) << 6 | Int(third & 0x3F)
        return (0xF01...0xF5E).contains(scalar) ? UInt8(scalar - 0xF01 + 0x21) : nil
    }
}
