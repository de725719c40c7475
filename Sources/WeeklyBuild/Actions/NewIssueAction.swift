package import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklyTemplates
internal import WeeklyText

/// Begins the next issue of a newsletter: a file with its date, its number and the sections that its issues have.
package struct NewIssueAction: Sendable {
    /// The site's folder.
    package var root: String
    /// What its editor calls it; nil for a name like those of the archive.
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
            if let slug, !Slug.isUsable(slug) { throw .unusableSlug(slug) }
            let archive = try archive()
            let next = NextIssue(after: archive.past, of: archive.configuration, slug: slug, now: now)
            try archive.refuse(next)
            let text = try text(of: next, archive)
            if !isDryRun { try write(text, to: next.path) }
            return Made(path: next.path, text: text)
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
        let past: PastIssues

        /// Says where an issue cannot be: another one has its name, or no pattern takes it.
        func refuse(_ next: NextIssue) throws(Failure) {
            let patterns = folder.patterns
            let place = patterns.lazy.compactMap { $0.place(of: next.path) }.first
            if !patterns.isEmpty, place == nil { throw .taken(byNoPattern: next.path) }
            guard patterns.isEmpty else { return }
            let name = IssuePattern.name(of: next.path)
            if let other = folder.issues.first(where: { $0.language == nil && $0.name.hasBytes(of: name) }) {
                throw .exists(other.path)
            }
        }
    }

    private func archive() throws(Failure) -> Archive {
        let (configuration, problems) = ConfigurationLoading.load(root)
        guard let configuration else { throw .newsletter(problems.sorted()) }
        let folder = SiteFolder.discover(root, by: configuration)
        let reader = IssueReader(ReadingRules(configuration))
        let loaded = IssueLoading.load(folder.issues, in: root, reader: reader, jobs: jobs)
        let all = problems + folder.diagnostics + loaded.flatMap(\.diagnostics)
        if all.hasErrors {
            throw .newsletter(configuration.severities.applied(to: all.filter { $0.severity == .error }.sorted()))
        }
        return Archive(configuration: configuration, folder: folder, past: past(loaded, configuration))
    }

    private func past(_ loaded: [LoadedIssue], _ configuration: Configuration) -> PastIssues {
        // Translations are written after what they translate.
        let all = loaded.filter { $0.issue != nil && $0.file.language == nil }.sorted { $0.time < $1.time }
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
        let maker = NextText(next: next, past: archive.past, configuration: archive.configuration)
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
        let place = archive.folder.patterns.lazy.compactMap { $0.place(of: next.path) }.first
        let source = IssueSource(
            SourceFile(path: next.path, text: text),
            place: place ?? IssuePlace(name: IssuePattern.name(of: next.path)), path: next.path)
        return IssueReader(ReadingRules(archive.configuration)).read(source)
    }
}
