internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// Which files beside issues may be published. They come from strangers and stand on the site's own origin: what a browser runs
/// or shows as a document there could do whatever the site can.
struct BundleFiles: Sendable {
    /// Endings that a site's configuration allows, in small letters.
    let allowed: Set<ExactText>
    /// What is wrong with each file, by its path relative to the site's folder; nil for those that may be published.
    private var judgements: [ExactText: Diagnostic?] = [:]

    init(_ folder: SiteFolder, allowing allowed: Set<ExactText>, jobs: Int) {
        self.allowed = allowed
        judge(folder.bundleFiles, folder, jobs: jobs)
    }

    /// The errors, in no order.
    var problems: [Diagnostic] { judgements.values.compactMap(\.self) }

    /// Looks again at what changed, for the first time at what came, and forgets what went.
    mutating func read(_ changes: FolderChanges, _ folder: SiteFolder, jobs: Int) {
        let paths = folder.bundleFiles
        let kept = Set(texts: paths.filter { !changes.touch($0) })
        judgements = judgements.filter { kept.contains($0.key) }
        judge(paths.filter { judgements[$0] == nil }, folder, jobs: jobs)
    }

    private mutating func judge(_ paths: [String], _ folder: SiteFolder, jobs: Int) {
        let allowed = allowed
        let found = Parallel.map(paths.count, jobs: jobs) { index in
            Self.judgement(of: paths[index], at: folder.source(of: paths[index]), allowing: allowed)
        }
        for (path, problem) in zip(paths, found) { judgements.updateValue(problem, forKey: ExactText(path)) }
    }

    /// Those that a browser shows as documents of the site, if they are opened by themselves. Sorted.
    ///
    /// - Parameter published: where the files are that are published.
    func documents(among published: [RoutePath]) -> [RoutePath] {
        published.filter { path in
            let ending = Self.endings(of: PathText.name(of: path.file)).last
            return ending.map { $0.hasBytes(of: "svg") || allowed.contains($0) } ?? false
        }.sorted()
    }

    // MARK: Judging

    /// - Parameter source: where the file is on disk.
    private static func judgement(of path: String, at source: String, allowing allowed: Set<ExactText>) -> Diagnostic? {
        let name = PathText.name(of: path)
        if PathPart.configuresServer(name) {
            return refusal(of: path, "web servers take a file of this name for their own settings", "rename it")
        }
        let endings = endings(of: name)
        if let last = endings.last, allowed.contains(last) { return nil }
        // Some servers look at every ending: a page.html.gz is a page.
        if let ending = endings.first(where: { BundleKinds.areRun.contains($0) }) {
            return refusal(
                of: path, "a browser or a server runs files that end with .\(ending)",
                "add a picture of it instead, or allow such files by bundle_files: [\(ending)] in sofaweekly.yml")
        }
        if endings.last == "svg" { return problem(withPicture: path, at: source) }
        if let last = endings.last, BundleKinds.areShown.contains(last) { return nil }
        return isMarkup(source) ? refusal(of: path, "this is mark-up, which a browser may run", unknownFix) : nil
    }

    private static let unknownFix: Message = "give it an ending such as .txt, or add a picture of it instead"

    private static func refusal(of path: String, _ reason: Message, _ fix: Message) -> Diagnostic {
        Diagnostic(.refusedFile, "this file is not published: \(reason)", path: path, fixes: [.init(fix)])
    }

    /// In small letters, without white space, which Windows leaves out at the end of names.
    private static func endings(of name: String) -> [String] {
        name.utf8.split(separator: .dot, omittingEmptySubsequences: false).dropFirst().map { part in
            String(decoding: part.filter { !$0.isASCIISpace }.map(\.lowercasedASCII), as: UTF8.self)
        }.filter { !$0.isEmpty }
    }

    // MARK: Content

    /// Nil for what cannot be read, too: whoever copies the file tells of it.
    private static func problem(withPicture path: String, at source: String) -> Diagnostic? {
        guard let bytes = try? FileSystem.read(source, from: 0, count: BundleKinds.longestPicture + 1) else {
            return nil
        }
        if bytes.count > BundleKinds.longestPicture {
            return refusal(of: path, "an SVG picture of more than 2 MB is not looked through", svgFix)
        }
        guard let problem = SVGSafety.problem(in: bytes) else { return nil }
        let file = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
        return Diagnostic(
            .refusedFile, "this picture is not published: there is \(problem.found) in it",
            at: SourceRange(problem.offset, problem.offset + 1), in: file, fixes: [.init(svgFix)])
    }

    private static let svgFix: Message =
        "save it as plain SVG, without scripts, animations, DOCTYPE and references to other files, or as PNG"

    /// Whether a browser that is told no kind would take it for HTML or XML: it looks at the first bytes.
    private static func isMarkup(_ source: String) -> Bool {
        guard let bytes = try? FileSystem.read(source, from: 0, count: 512) else { return false }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0]
        return bytes.first { !$0.isASCIISpace && !mark.contains($0) } == .lessThan
    }
}

/// Endings of names, in small letters.
private enum BundleKinds {
    /// Bytes of an SVG picture that are looked through.
    static let longestPicture = 2 << 20

    /// What browsers run or show as a document (HTML, and all of XML, for it may hold HTML), and what servers run.
    static let areRun: Set<ExactText> = [
        "html", "htm", "xhtml", "xht", "shtml", "shtm", "stm", "mht", "mhtml", "hta", "htc", "xml", "xsl", "xslt",
        "xsd",
        "rdf", "rss", "atom", "mathml", "mml", "xul", "xbl", "svgz", "js", "mjs", "cjs", "wasm", "swf", "php", "phtml",
        "phar", "php3", "php4", "php5", "php7", "php8", "cgi", "asp", "aspx", "ashx", "asmx", "jsp",
        "jspx", "cfm",
    ]

    /// What browsers show as what it is, whatever is in it, or leave to be saved.
    static let areShown: Set<ExactText> = [
        "png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "ico", "txt", "md", "csv", "json", "ics", "pdf", "zip",
        "gz",
        "tgz", "mp3", "m4a", "ogg", "wav", "flac", "mp4", "webm", "mov", "woff", "woff2", "ttf", "otf",
    ]
}
