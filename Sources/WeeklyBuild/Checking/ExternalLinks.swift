internal import Synchronization
package import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyReader
package import WeeklyText

/// What is wrong with an address elsewhere.
package enum LinkFinding: Hashable, Sendable {
    /// Nothing is there, for this reason.
    case dead(Message)
    /// It leads on to this one for good.
    case moved(to: String)
}

/// Looks for addresses elsewhere in issues, has somebody ask what is there, and tells it at each place.
package struct ExternalLinks: Sendable {
    /// What is wrong with some addresses; those with which all is well are left out.
    package typealias Asking = @Sendable (_ addresses: [String]) -> [ExactText: LinkFinding]

    private let ask: Asking

    /// - Parameter ask: may take its time, and is asked again of the same addresses.
    package init(asking ask: @escaping Asking) {
        self.ask = ask
    }

    /// What is wrong with the addresses of some issues and pages beside them, sorted.
    func diagnostics(
        of issues: [SiteFolder.IssueFile], _ pages: [SiteFolder.PageFile], _ configuration: Configuration,
        _ options: SiteLoader.Options
    ) -> [Diagnostic] {
        let rules = ReadingRules(configuration)
        let found = Mutex<Set<ExactText>>([])
        _ = load(issues, pages, rules, options) { issue in
            let addresses = Self.addresses(in: issue).map { ExactText($0.text) }
            found.withLock { $0.formUnion(addresses) }
            return []
        }
        let ignored = configuration.links.ignored
        let addresses = found.withLock { $0 }.sortedTexts.filter { address in
            !ignored.contains { $0.matches(address) }
        }
        let findings = ask(addresses)
        if findings.isEmpty { return [] }
        return load(issues, pages, rules, options) { Self.diagnostics(of: $0, findings) }
            .filter { DiagnosticID.ofLinks.contains($0.id) }.sorted()
    }

    private func load(
        _ issues: [SiteFolder.IssueFile], _ pages: [SiteFolder.PageFile], _ rules: ReadingRules,
        _ options: SiteLoader.Options, _ examine: @escaping IssueExamination
    ) -> [Diagnostic] {
        let issues = IssueLoading.load(
            issues, in: options.root, reader: IssueReader(rules, examining: examine), jobs: options.jobs,
            texts: options.texts)
        let pages = PageLoading.load(
            pages, in: options.root, reader: ContentPageReader(rules, examining: examine), jobs: options.jobs,
            texts: options.texts)
        return issues.flatMap(\.diagnostics) + pages.flatMap(\.diagnostics)
    }

    // MARK: Places

    private struct Address {
        let text: String
        let range: SourceRange
        /// Whether the range holds the address as it is, and nothing else.
        let isWritten: Bool
    }

    private static func addresses(in issue: ReadIssue) -> [Address] {
        let links = issue.parts.links.map { ($0.part.destination, $0.range) }
        let images = issue.parts.images.map { ($0.part.source, $0.range) }
        return (links + images).filter { isElsewhere($0.0) }.map { text, range in
            let place = place(of: text, in: range, issue.file)
            return Address(text: text, range: place ?? range, isWritten: place != nil)
        }
    }

    private static func isElsewhere(_ address: String) -> Bool {
        let start = address.prefix(8).lowercased()
        return start.begins(with: "https://") || start.begins(with: "http://")
    }

    /// The last place at which an address stands in a link: behind its text, which may be the address, too.
    private static func place(of address: String, in range: SourceRange, _ file: SourceFile) -> SourceRange? {
        let (bytes, wanted) = (Array(file.slice(range).utf8), Array(address.utf8))
        guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
        let start = (0...bytes.count - wanted.count).last { bytes[$0...].starts(with: wanted) }
        return start.map { SourceRange(range.lower + $0, range.lower + $0 + wanted.count) }
    }

    // MARK: Telling

    private static func diagnostics(of issue: ReadIssue, _ findings: [ExactText: LinkFinding]) -> [Diagnostic] {
        addresses(in: issue).compactMap { address in
            findings[address.text].map { diagnostic(address, $0, in: issue.file) }
        }
    }

    private static func diagnostic(_ address: Address, _ finding: LinkFinding, in file: SourceFile) -> Diagnostic {
        switch finding {
        case .dead(let reason):
            Diagnostic(
                .deadLink, "nothing is at \(address.text): \(reason)", at: address.range, in: file,
                fixes: [.init("look for its new address, or for a copy in a web archive")])
        case .moved(let target):
            Diagnostic(
                .movedLink, "this address leads to \(target) for good", at: address.range, in: file,
                fixes: [
                    Fix(
                        "write \(target)", .guess, edits: address.isWritten ? [Edit(address.range, to: target)] : [])
                ])
        }
    }
}
