internal import WeeklyCheck
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklySite
internal import WeeklyText

/// What a page's file gave. A class, though it never changes: which pages are others than before is told by identity.
final class LoadedPage: Sendable {
    let file: SiteFolder.PageFile
    /// The text; nil where it cannot be read.
    let source: SourceFile?
    /// Nil where it has errors.
    let published: PublishedPage?
    let diagnostics: [Diagnostic]

    init(
        _ file: SiteFolder.PageFile, in root: String, _ source: SourceFile?, _ page: ContentPage?,
        _ diagnostics: [Diagnostic]
    ) {
        self.file = file
        self.source = source
        self.diagnostics = diagnostics
        published = page.map { PublishedPage($0, files: file.files(in: root), origin: file.path) }
    }

    var page: ContentPage? { published?.page }

    /// The same with what lies beside it now.
    func beside(_ file: SiteFolder.PageFile, in root: String) -> LoadedPage {
        self.file == file ? self : LoadedPage(file, in: root, source, page, diagnostics)
    }
}

/// Reads the pages of a site.
enum PageLoading {
    /// One result for each file, in the files' order.
    ///
    /// - Parameter texts: what is read in place of what files hold.
    static func load(
        _ files: [SiteFolder.PageFile], in root: String, reader: ContentPageReader, jobs: Int,
        texts: [ExactText: String] = [:]
    ) -> [LoadedPage] {
        Parallel.map(files.count, jobs: jobs) { load(files[$0], in: root, reader, texts) }
    }

    private static func load(
        _ file: SiteFolder.PageFile, in root: String, _ reader: ContentPageReader, _ texts: [ExactText: String]
    ) -> LoadedPage {
        let text = TextFile.read(
            file.source(in: root), shownAs: file.path, followsLinks: false, ofIssuesLike: reader.rules.limits,
            texts: texts)
        switch text {
        case .failure(let failure): return LoadedPage(file, in: root, nil, nil, [failure.diagnostic])
        case .success(let source):
            let (page, problems) = reader.read(
                ContentPageSource(source, name: file.name, path: file.sourcePath, language: file.language))
            let name = page?.frontMatter.permalink == nil ? [file.unusableName].compactMap(\.self) : []
            return LoadedPage(file, in: root, source, page, problems + name)
        }
    }
}
