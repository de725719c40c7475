package import WeeklyModel
package import WeeklyText

/// What stands on a site, for rules that hold addresses against it.
package struct SitePlaces: Sendable {
    /// Where the site stands.
    let address: SiteAddress
    /// What addresses mean that begin with a slash.
    let root: SiteRoot
    /// What links to files mean; nil where they mean nothing.
    let files: SourceFiles?
    /// What the site says.
    let configuration: Configuration
    private let holds: @Sendable (RoutePath) -> Bool
    private let ids: @Sendable (RoutePath) -> Set<ExactText>?
    private let issue: @Sendable (RoutePath) -> Issue?
    private let names: PlaceNames
    /// Where the site stands, in small letters.
    private let host: String?
    /// As of `configuration`, from the host's root on.
    private let otherPaths: [String]
    /// Where all that is asked is noted; nil where nobody wants to know.
    private var questions: NotedQuestions?

    /// - Parameters:
    ///   - files: what links to files mean.
    ///   - holds: whether a file stands at a path.
    ///   - issue: the issue whose page stands at a path.
    ///   - ids: the ids that the page at a path has; asked only where an issue does not tell it.
    ///   - paths: all paths that there are; asked only where something is missing.
    ///   - issues: the files of issues and where their pages are; asked only where something is missing.
    package init(
        _ configuration: Configuration, _ files: SourceFiles? = nil, holds: @escaping @Sendable (RoutePath) -> Bool,
        issue: @escaping @Sendable (RoutePath) -> Issue?, ids: @escaping @Sendable (RoutePath) -> Set<ExactText>?,
        paths: @escaping @Sendable () -> [RoutePath],
        issues: @escaping @Sendable () -> [(file: String, page: RoutePath)]
    ) {
        self.configuration = configuration
        self.files = files
        address = configuration.address
        host = configuration.address.origin.hostOfAddress
        let root = SiteRoot(configuration.address, configuration.permalink)
        self.root = root
        otherPaths = configuration.otherPaths.map(root.placed)
        self.holds = holds
        self.ids = ids
        self.issue = issue
        names = PlaceNames(configuration, paths: paths, issues: issues)
    }

    /// The same, which notes what it is asked.
    func noting(in questions: NotedQuestions) -> SitePlaces {
        var places = self
        places.questions = questions
        return places
    }

    /// Where a written address leads on this site; nil where that is another host.
    ///
    /// - Parameter page: the whole address of the page that has it.
    func target(of written: String, on page: URLReference.Base) -> SiteTarget? {
        if let file = page.source.flatMap({ SourceFiles.path(of: written, in: $0.path) }) { note(source: file) }
        let whole = PercentEncoding.address(URLReference.resolve(written, against: page))
        guard let host, whole.hostOfAddress?.hasBytes(of: host) == true, let start = whole[...].firstBytes(of: "//")
        else { return nil }
        let rest = whole[start.upperBound...]
        let path = rest.utf8.firstIndex { $0 == .slash || $0 == .questionMark || $0 == .numberSign }
        return SiteTarget(path.map { rest[$0...] } ?? "/", below: root.path, isRelative: !URLReference.isWhole(written))
    }

    /// The file that an address leads to, as hosts find it; nil where there is none.
    func file(at target: SiteTarget) -> RoutePath? {
        target.files.first { path in
            questions?.note(.file(path))
            return holds(path)
        }
    }

    /// The issue whose page stands at a path; nil for other pages.
    func issue(at page: RoutePath) -> Issue? {
        questions?.note(.issue(page))
        return issue(page)
    }

    /// All ids of a page; nil where nobody knows them.
    func ids(on page: RoutePath) -> Set<ExactText>? {
        questions?.note(.anyPage)
        return ids(page)
    }

    /// What was probably meant, as people write it; nil where nothing is near.
    func near(_ target: SiteTarget) -> String? {
        if let questions { names.questions(about: target).forEach(questions.note) }
        return names.near(target).map { root.written(address.path(of: $0)) }
    }

    /// The file that was probably meant by a link to one, as people write it; nil where nothing is near.
    func file(near reference: String, in source: SourcePlace) -> String? {
        questions?.note(.anyPath)
        return source.files.near(reference, in: source.path)
    }

    /// Of several languages each may have a page of the file.
    private func note(source file: String) {
        questions?.note(configuration.languages.isEmpty ? .source(file) : .anyPath)
    }

    /// Whether another program publishes what stands at a path.
    func isElsewhere(_ target: SiteTarget) -> Bool {
        let path = "/\(target.path)"
        return otherPaths.contains { path.begins(with: $0) || "\(path)/".hasBytes(of: $0) }
    }
}
