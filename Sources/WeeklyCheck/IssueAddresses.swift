package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyText

/// An issue, or a page beside issues, whose addresses are held against the site.
package struct PlacedIssue: Sendable {
    /// Its file, relative to the site's folder.
    package let path: String
    /// Nil for a page beside issues.
    package let issue: Issue?
    /// Those of its text, and its cover.
    let addresses: [WrittenAddress]
    /// Its file as links lead to it.
    let sourcePath: String
    /// The whole address of its page.
    package let url: String
    /// Whether mistakes in it are of today: it is the newest one, or not due yet.
    package let isNew: Bool

    package init(path: String, issue: Issue, url: String, isNew: Bool) {
        self.path = path
        self.issue = issue
        self.url = url
        self.isNew = isNew
        sourcePath = issue.sourcePath
        addresses = issue.addresses + Self.cover(issue.frontMatter.cover)
    }

    /// A page beside issues: mistakes in it are of today.
    package init(path: String, page: ContentPage, url: String) {
        self.path = path
        issue = nil
        self.url = url
        isNew = true
        sourcePath = page.sourcePath
        addresses = page.addresses + Self.cover(page.frontMatter.cover)
    }

    private static func cover(_ address: String?) -> [WrittenAddress] {
        address.map { [WrittenAddress($0, .cover, at: SourceRange(at: 0), isExact: false)] } ?? []
    }
}

/// What is wrong with addresses.
package struct AddressAnswer: Sendable {
    /// What is wrong, in no order.
    package let said: CountedDiagnostics
    /// What was asked of the site to know it.
    package let questions: PlaceQuestions

    /// Nothing was asked, and nothing is wrong, unless it is said.
    package init(
        _ said: CountedDiagnostics = CountedDiagnostics(), _ questions: PlaceQuestions = PlaceQuestions()
    ) {
        self.said = said
        self.questions = questions
    }
}

/// Holds the addresses of issues against the site.
package struct AddressChecker: Sendable {
    private struct Finding {
        let id: DiagnosticID
        let problem: AddressProblem
        var addresses: [WrittenAddress]
    }

    let places: SitePlaces
    private let rules: [any AddressRule.Type]
    private let read: @Sendable (String) -> SourceFile?

    /// - Parameter read: reads the file of an issue again; asked only where there is something to say of it.
    package init(_ places: SitePlaces, reading read: @escaping @Sendable (String) -> SourceFile?) {
        self.places = places
        self.read = read
        rules = RuleList.ofAddresses.filter { places.configuration.severities[$0.id] != .ignore }
    }

    /// What is wrong with the addresses of an issue, each address told once, and what was asked of the site to know it.
    package func answer(about issue: PlacedIssue) -> AddressAnswer {
        if issue.addresses.isEmpty { return AddressAnswer() }
        let questions = NotedQuestions()
        let findings = findings(of: issue, on: places.noting(in: questions))
        guard !findings.isEmpty, let file = read(issue.path) else {
            return AddressAnswer(CountedDiagnostics(), questions.all)
        }
        return AddressAnswer(
            CountedDiagnostics(diagnostics(findings, in: file, isNew: issue.isNew)), questions.all)
    }

    /// What is wrong with the addresses of an issue or a page, each address told once, where the file is at hand.
    package func diagnostics(of issue: PlacedIssue, in file: SourceFile) -> [Diagnostic] {
        diagnostics(findings(of: issue, on: places), in: file, isNew: issue.isNew)
    }

    private func diagnostics(_ findings: [Finding], in file: SourceFile, isNew: Bool) -> [Diagnostic] {
        let silences = Silences(in: file)
        return silences.audible(findings.map { diagnostic($0, in: file, isNew: isNew) })
    }

    private func findings(of issue: PlacedIssue, on places: SitePlaces) -> [Finding] {
        let source = places.files.map { SourcePlace(issue.sourcePath, among: $0) }
        let base = URLReference.Base(issue.url, on: places.root, of: source)
        var findings: [Finding] = []
        var known: [ExactText: Int] = [:]
        for address in issue.addresses {
            if let index = known[ExactText(address.text)] {
                findings[index].addresses.append(address)
            } else if let held = held(address, base, of: issue, on: places),
                let (id, problem) = problem(with: held, on: places)
            {
                known[ExactText(address.text)] = findings.count
                findings.append(Finding(id: id, problem: problem, addresses: [address]))
            }
        }
        return findings
    }

    /// An address with where it leads; nil where that is right or wrong by itself.
    private func held(
        _ address: WrittenAddress, _ base: URLReference.Base, of issue: PlacedIssue, on places: SitePlaces
    ) -> HeldAddress? {
        let shape = AddressShape(address.text)
        guard shape == .onSite || shape == .elsewhere || shape == .localFile else { return nil }
        let target = shape == .localFile ? nil : places.target(of: address.text, on: base)
        let isOwn = address.text.utf8.first == .numberSign
        return HeldAddress(
            text: address.text, isPicture: address.isPicture, shape: shape, target: target,
            ownPage: isOwn ? issue.issue : nil, source: base.source)
    }

    /// What the first rule says that has something to say.
    func problem(with address: HeldAddress, on places: SitePlaces) -> (DiagnosticID, AddressProblem)? {
        for rule in rules {
            if let problem = rule.problem(with: address, places) { return (rule.id, problem) }
        }
        return nil
    }

    // MARK: Diagnostics

    private func diagnostic(_ finding: Finding, in file: SourceFile, isNew: Bool) -> Diagnostic {
        let places = finding.addresses.map { Self.place(of: $0, in: file) }
        let problem = finding.problem
        let diagnostic = Diagnostic(
            finding.id, problem.wording, at: places[0].range, in: file,
            notes: places.dropFirst().map { .init("it stands here, too", at: file.location(of: $0.range)) },
            fixes: Self.fixes(problem, places))
        // What was right once, or was never looked at, must not keep a newer issue from readers.
        return finding.id.severity == .error && !(isNew && problem.isCertain) ? diagnostic.with(.warning) : diagnostic
    }

    static func fixes(_ problem: AddressProblem, _ places: [(range: SourceRange, isExact: Bool)]) -> [Fix] {
        var fixes: [Fix] = []
        if let mended = problem.mended {
            let edits = places.allSatisfy(\.isExact) ? places.map { Edit($0.range, to: mended) } : []
            fixes.append(Fix("did you mean \(mended)?", .guess, edits: edits))
        }
        return fixes + (problem.advice.map { [Fix($0)] } ?? [])
    }

    /// What front matter names stands there word by word, or is not found.
    private static func place(of address: WrittenAddress, in file: SourceFile) -> (range: SourceRange, isExact: Bool) {
        guard address.role == .cover else { return (address.range, address.isExact) }
        guard let found = file.text[...].firstBytes(of: address.text) else {
            return (file.range(ofLine: 1), false)
        }
        let start = file.text.utf8.distance(from: file.text.startIndex, to: found.lowerBound)
        return (SourceRange(start, start + address.text.utf8.count), true)
    }
}
