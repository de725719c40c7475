package import WeeklyModel
package import WeeklyText

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

    /// A number that stands for it.
    fileprivate var hash: StableHash {
        switch self {
        case .file(let path): Self.hash("file", path.file)
        case .issue(let path): Self.hash("issue", path.file)
        case .name(let name): Self.hash("name", name)
        case .folder(let folder): Self.hash("folder", folder)
        case .source(let path): Self.hash("source", path)
        case .anyPath: Self.hash("anyPath", "")
        case .anyPage: Self.hash("anyPage", "")
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
    /// Stand for the questions, in the order in which they were asked.
    package private(set) var hashes: [StableHash] = []
    /// A bit for each (a Bloom filter of one word).
    fileprivate private(set) var bits: UInt64 = 0

    /// - Parameter hashes: stand for the questions.
    package init(_ hashes: [StableHash] = []) {
        self.hashes = hashes
        for hash in hashes { bits |= hash.bit }
    }

    mutating func add(_ question: PlaceQuestion) {
        let hash = question.hash
        hashes.append(hash)
        bits |= hash.bit
    }
}

/// What many checks asked of a site.
package struct AllPlaceQuestions: Sendable {
    fileprivate let hashes: Set<StableHash>

    /// - Parameter questions: those of each check.
    package init(_ questions: some Sequence<PlaceQuestions>) { hashes = Set(questions.lazy.flatMap(\.hashes)) }
}

/// The questions to which the answer may be another since a site was asked.
package struct PlaceChanges: Sendable {
    private var hashes: Set<StableHash> = []
    private var bits: UInt64 = 0

    /// None but of what may be otherwise after any change.
    package init() { add(.anyPage) }

    /// Whether a check that asked these may say something else now.
    package func concern(_ questions: PlaceQuestions) -> Bool {
        // Most are told apart at the first look.
        bits & questions.bits != 0 && questions.hashes.contains(where: hashes.contains)
    }

    /// Whether any of many checks that asked these may say something else now.
    package func concern(_ questions: AllPlaceQuestions) -> Bool { hashes.contains(where: questions.hashes.contains) }

    /// A file came or went, or another kind of file stands there.
    package mutating func add(path: RoutePath) {
        add(.anyPath)
        add(.file(path))
        add(.issue(path))
        add(.name(PlaceNames.name(of: path).lowercased()))
        add(.folder(String(PlaceNames.folder(of: path))))
    }

    /// The same of a file whose name nobody means who writes another one.
    package mutating func add(fileAt path: RoutePath) { add(.file(path)) }

    /// Another issue has a page, or it tells something else.
    package mutating func add(issueAt page: RoutePath) { add(.issue(page)) }

    /// A file of the site's folder became a page, or another one, or none any more.
    package mutating func add(source path: String) {
        add(.anyPath)
        add(.source(path))
        add(.name((path.lastPathPart ?? "").lowercased()))
    }

    private mutating func add(_ question: PlaceQuestion) {
        let hash = question.hash
        hashes.insert(hash)
        bits |= hash.bit
    }
}

extension StableHash {
    /// One of 64 bits.
    fileprivate var bit: UInt64 { 1 << (value >> 58) }
}
