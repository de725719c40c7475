internal import WeeklyDiagnostics
internal import WeeklyText

/// The text files of a site by their paths, as they are read.
struct SourceTexts: Sendable {
    private let root: String
    private let texts: [ExactText: String]

    init(_ options: SiteLoader.Options) {
        root = options.root
        texts = options.texts
    }

    /// Nil for what is no text file.
    ///
    /// - Parameter path: relative to the site's folder.
    func file(_ path: String) -> SourceFile? {
        try? TextFile.read(PathText.join(root, path), shownAs: path, texts: texts).get()
    }
}
