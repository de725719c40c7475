package import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklyTemplates
internal import WeeklyText

/// Begins the next issue of a newsletter: a file with its date, its number and the sections that its issues have.
package struct NewIssueAction: Sendable {
    /// The site's folder.
    package var root: String
    /// What its editor calls it, with its language where that is not the main one: `special.en`, `en/special`; nil for a name like
    /// those of the archive.
    package var slug: String?
    /// Seconds since 1970-01-01T00:00:00Z.
    package var now: Int
    /// Whether nothing is written.
    package var isDryRun = false
    /// How many threads read, at least 1.
    package var jobs: Int

    /// An issue that is not begun yet.
    package init(root: String, slug: String? = nil, now: Int, jobs: Int) {
        self.root = root
        self.slug = slug
        self.now = now
        self.jobs = jobs
    }

    /// The file of the next issue.
    package struct Made: Sendable {
        /// Relative to the site's folder.
        package let path: String
        package let text: String
        /// The tag of its language; nil for the site's main one.
        package let language: String?
    }

    /// Why no file was made.
    package enum Failure: Error, Sendable {
        /// Something in the newsletter is wrong; sorted.
        case newsletter([Diagnostic])
        /// Something has its name: the path relative to the site's folder.
        case exists(String)
        /// The name cannot be part of an address.
        case unusableSlug(String)
        /// No pattern of `issues:` takes the path.
        case taken(byNoPattern: String)
        case file(FileError)
    }

    /// Makes the file. One that is there is never written over.
    package func perform() -> Result<Made, Failure> {
        Result { () throws(Failure) in
            let archive = try archive()
            let next = archive.next(now: now)
            try archive.refuse(next)
            let text = try text(of: next, archive)
            if !isDryRun { try write(text, to: next.path) }
            return Made(path: next.path, text: text, language: archive.name.language?.tag)
        }
    }

    private func write(_ text: String, to path: String) throws(Failure) {
        do {
            try NewFile.make(text, at: PathText.join(root, path))
        } catch {
            throw error.isExisting ? .exists(path) : .file(error)
        }
    }

    // MARK: Archive

    /// What is read of the site.
    private struct Archive {
        let configuration: Configuration
        let folder: SiteFolder
        /// What the next issue is called.
        let name: NextName
        /// The issues of its language.
        let past: PastIssues
        /// Those like whose files its file lies: the same, of a language without issues those of the main one.
        let filed: PastIssues

        /// What the site says in the language of the next issue.
        var ownConfiguration: Configuration { name.language.map(configuration.inLanguage) ?? configuration }

        func next(now: Int) -> NextIssue {
            NextIssue(after: past, filesLike: filed, of: ownConfiguration, name: name, now: now)
        }

        /// What its path tells of an issue; nil where no pattern takes it, or the site has none.
        func place(of next: NextIssue) -> IssuePlace? {
            let plain = plainPath(of: next)
            return folder.patterns.lazy.compactMap { $0.place(of: plain) }.first
        }

        /// Without what says its language.
        func plainPath(of next: NextIssue) -> String { configuration.archive.language(of: next.path).plain }

        /// Says where an issue cannot be: another one has its name, or no pattern takes it.
        func refuse(_ next: NextIssue) throws(Failure) {
            if !folder.patterns.isEmpty, place(of: next) == nil { throw .taken(byNoPattern: next.path) }
            guard folder.patterns.isEmpty else { return }
            let own = IssuePattern.name(of: plainPath(of: next))
            if let other = folder.issues.first(where: { name.isOfLanguage($0) && $0.name.hasBytes(of: own) }) {
                throw .exists(other.path)
            }
        }
    }

    private func archive() throws(Failure) -> Archive {
        let (configuration, problems) = ConfigurationLoading.load(root)
        guard let configuration else { throw .newsletter(problems.sorted()) }
        let name = NextName(slug, of: configuration)
        if let slug, !name.isUsable { throw .unusableSlug(slug) }
        let folder = SiteFolder.discover(root, by: configuration)
        let reader = IssueReader(ReadingRules(configuration))
        let loaded = IssueLoading.load(folder.issues, in: root, reader: reader, jobs: jobs)
        let all = problems + folder.diagnostics + loaded.flatMap(\.diagnostics)
        if all.hasErrors {
            throw .newsletter(configuration.severities.applied(to: all.filter { $0.severity == .error }.sorted()))
        }
        let past = past(loaded.filter { name.isOfLanguage($0.file) }, configuration)
        let filed = past.recent.isEmpty ? self.past(loaded.filter { $0.file.language == nil }, configuration) : past
        return Archive(configuration: configuration, folder: folder, name: name, past: past, filed: filed)
    }

    private func past(_ loaded: [LoadedIssue], _ configuration: Configuration) -> PastIssues {
        let all = loaded.filter { $0.issue != nil }.sorted { $0.time < $1.time }
        let recent = all.suffix(PastIssues.most).compactMap { loaded -> PastIssue? in
            guard let issue = loaded.issue else { return nil }
            let file = TextFile.read(
                loaded.file.source(in: root), shownAs: loaded.file.path, followsLinks: false,
                ofIssuesLike: configuration.limits)
            return (try? file.get()).map { PastIssue(path: loaded.file.path, issue: issue, file: $0) }
        }
        return PastIssues(recent, highestNumber: all.compactMap(\.issue?.frontMatter.number).max())
    }

    // MARK: Text

    private func text(of next: NextIssue, _ archive: Archive) throws(Failure) -> String {
        let maker = NextText(next: next, past: archive.past, configuration: archive.ownConfiguration)
        let archetype = try archetype()
        let text = try text(by: maker, archetype, needsDate: false)
        if read(text, of: next, archive).issue?.date.secondsSinceEpoch == next.date.secondsSinceEpoch { return text }
        let dated = try self.text(by: maker, archetype, needsDate: true)
        let (issue, problems) = read(dated, of: next, archive)
        guard issue != nil else { throw .newsletter(problems.filter { $0.severity == .error }.sorted()) }
        return dated
    }

    private func text(
        by maker: NextText, _ archetype: SourceFile?, needsDate: Bool
    ) throws(Failure) -> String {
        guard let archetype else { return maker.text(needsDate: needsDate) }
        do {
            return try maker.text(by: archetype, needsDate: needsDate)
        } catch {
            throw .newsletter(error.diagnostics)
        }
    }

    /// templates/issue.md; nil where the site has none.
    private func archetype() throws(Failure) -> SourceFile? {
        let shown = "templates/\(SiteFolder.archetypeName)"
        let path = PathText.join(root, shown)
        do {
            guard try FileSystem.kind(of: path) != nil else { return nil }
        } catch {
            throw .file(error)
        }
        switch TextFile.read(path, shownAs: shown) {
        case .success(let file): return file
        case .failure(let failure): throw .newsletter([failure.diagnostic])
        }
    }

    /// What a build would read in the text.
    private func read(_ text: String, of next: NextIssue, _ archive: Archive) -> (
        issue: Issue?, diagnostics: [Diagnostic]
    ) {
        let name = IssuePattern.name(of: archive.plainPath(of: next))
        let source = IssueSource(
            SourceFile(path: next.path, text: text), place: archive.place(of: next) ?? IssuePlace(name: name),
            path: next.path)
        return IssueReader(ReadingRules(archive.configuration)).read(source)
    }
}
