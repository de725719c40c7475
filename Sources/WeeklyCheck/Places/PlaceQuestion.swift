package import WeeklyModel
internal import WeeklyText

/// What is asked of a site to say whether an address is right. As long as no answer changes, nothing else is said of the address.
enum PlaceQuestion {
    /// Whether a file stands at a path.
    case file(RoutePath)
    /// What the issue tells whose page stands at a path.
    case issue(RoutePath)
    /// What is called so, in small letters.
    case name(String)
    /// What stands in a folder, which has the slash at its end.
    case folder(String)
    /// Which page a file of the site's folder becomes.
    case source(String)
    /// Which paths there are.
    case anyPath
    /// What stands on a page that no issue tells all of.
    case anyPage

    /// A number for a question about one thing; nil for those about anything.
    fileprivate var hash: StableHash? {
        switch self {
        case .file(let path): Self.hash("file", path.file)
        case .issue(let path): Self.hash("issue", path.file)
        case .name(let name): Self.hash("name", name)
        case .folder(let folder): Self.hash("folder", folder)
        case .source(let path): Self.hash("source", path)
        case .anyPath, .anyPage: nil
        }
    }

    private static func hash(_ kind: String, _ thing: String) -> StableHash {
        var hash = StableHash()
        hash.add(kind)
        hash.add(thing)
        return hash
    }
}

/// What a check asked of a site.
package struct PlaceQuestions: Sendable, Hashable {
    /// Of the questions about one thing.
    fileprivate private(set) var things = HashedThings()
    fileprivate private(set) var asksForAnyPath = false
    fileprivate private(set) var asksForAnyPage = false

    /// None.
    package init() {}

    mutating func add(_ question: PlaceQuestion) {
        switch question {
        case .anyPath: asksForAnyPath = true
        case .anyPage: asksForAnyPage = true
        default: question.hash.map { things.insert($0) }
        }
    }
}

/// The questions to which the answer may be another since a site was asked.
package struct PlaceChanges: Sendable {
    private var things = HashedThings()
    /// Whether files came or went, or files of the site's folder became other pages.
    package private(set) var changesPaths = false

    /// None.
    package init() {}

    /// Whether a check that asked these may say something else now.
    package func concern(_ questions: PlaceQuestions) -> Bool {
        questions.asksForAnyPage || changesPaths && questions.asksForAnyPath
            || things.overlap(questions.things)
    }

    /// A file came or went, or another kind of file stands there.
    package mutating func add(path: RoutePath) {
        changesPaths = true
        add(.file(path))
        add(.issue(path))
        add(.name(PlaceNames.name(of: path).lowercased()))
        add(.folder(String(PlaceNames.folder(of: path))))
    }

    /// Another issue has a page, or it tells something else.
    package mutating func add(issueAt page: RoutePath) { add(.issue(page)) }

    /// A file of the site's folder became a page, or another one, or none any more.
    package mutating func add(source path: String) {
        changesPaths = true
        add(.source(path))
        add(.name((path.lastPathPart ?? "").lowercased()))
    }

    private mutating func add(_ question: PlaceQuestion) { question.hash.map { things.insert($0) } }
}

/// Numbers, with a bit for each by which two sets are told apart mostly at the first look (a Bloom filter of one word).
private struct HashedThings: Sendable, Hashable {
    private var hashes: Set<StableHash> = []
    private var bits: UInt64 = 0

    mutating func insert(_ hash: StableHash) {
        hashes.insert(hash)
        bits |= 1 << (hash.value >> 58)
    }

    func overlap(_ other: HashedThings) -> Bool {
        bits & other.bits != 0 && !hashes.isDisjoint(with: other.hashes)
    }
}
