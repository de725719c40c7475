package import WeeklyDiagnostics
package import WeeklyModel
package import WeeklyTemplates
package import WeeklyText

/// Where a file of the site comes from. Files are told apart by the bytes of their paths.
package enum Origin: Sendable {
    /// A file of the site's folder, by its path relative to that.
    case file(String)
    /// A file that the program carries, by the path that would take its place: `static/style.css`.
    case builtIn(String)
    /// What the program makes, in words for a message: `the list of issues`.
    case program(Message)

    /// The wording in English: what stands in place of a file's path.
    package var text: String { wording.text }

    /// For messages.
    package var wording: Message {
        switch self {
        case .file(let path): "\(path)"
        case .builtIn(let path): "\(path) (built in)"
        case .program(let what): what
        }
    }

    /// The path of the file that it is; nil for what the program makes.
    package var path: String? {
        switch self {
        case .file(let path), .builtIn(let path): path
        case .program: nil
        }
    }
}

extension Origin: Hashable {
    /// Whether both are files of one path, or said in the same words.
    package static func == (left: Origin, right: Origin) -> Bool {
        switch (left, right) {
        case (.file(let left), .file(let right)), (.builtIn(let left), .builtIn(let right)):
            left.hasBytes(of: right)
        case (.program(let left), .program(let right)): left == right
        default: false
        }
    }

    /// Of the path or the words.
    package func hash(into hasher: inout Hasher) { hasher.combine(ExactText(text)) }
}

/// One file of the site: where it goes, where it comes from, and how its bytes are made when somebody asks.
package struct Route: Sendable {
    /// Where the bytes come from.
    package enum Content: Sendable {
        case made(@Sendable () -> Result<[UInt8], TemplateFailure>)
        /// A file to copy, by its path on disk. Where pages name its fingerprint, it must still have that one.
        case copied(from: String, fingerprint: String? = nil)
        /// Bytes that the program carries.
        case carried([UInt8])
    }

    package let path: RoutePath
    package let origin: Origin
    package let isPage: Bool
    package let content: Content
    /// Whether making it takes much longer than any other route does, so that it is best begun first.
    package let isLong: Bool
    /// Makes its key (`RouteKeys`).
    private let makeKey: @Sendable () -> StableHash?

    /// Stands for all that its bytes are made from: while it is the same, so are they. Nil where that is not known.
    package var key: StableHash? { makeKey() }

    init(
        path: RoutePath, origin: Origin, isPage: Bool, content: Content, isLong: Bool = false,
        key: @escaping @Sendable () -> StableHash? = { nil }
    ) {
        self.path = path
        self.origin = origin
        self.isPage = isPage
        self.content = content
        self.isLong = isLong
        makeKey = key
    }
}
