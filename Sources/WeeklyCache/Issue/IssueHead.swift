internal import WeeklyModel

/// What there is of an issue beside its body.
struct IssueHead {
    private let frontMatter: FrontMatter
    private let slug: String
    private let sourcePath: String
    private let excerpt: String?

    init(_ issue: Issue) {
        frontMatter = issue.frontMatter
        slug = issue.slug
        sourcePath = issue.sourcePath
        excerpt = issue.excerpt
    }

    /// The issue with a body.
    func issue(_ body: @escaping @Sendable () -> IssueBody) -> Issue {
        Issue(frontMatter: frontMatter, slug: slug, sourcePath: sourcePath, excerpt: excerpt, body: body)
    }
}

extension IssueHead: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(frontMatter)
        writer.append(slug)
        writer.append(sourcePath)
        writer.append(excerpt)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        frontMatter = try reader.value()
        slug = try reader.value()
        sourcePath = try reader.value()
        excerpt = try reader.value()
    }
}
