internal import WeeklyText

/// One issue of the newsletter, read.
///
/// A class, though it never changes: whoever looks at an issue, or at one item of it, is handed one reference.
package final class Issue: Sendable {
    private enum Text: Sendable {
        case read(IssueBody)
        case kept(KeptBody)
    }

    package let frontMatter: FrontMatter
    /// The last part of its address, unique among the issues.
    package let slug: String
    /// The file it came from, relative to the content folder.
    package let sourcePath: String
    /// The beginning of its text, on one line, where front matter does not say what it is about.
    package let excerpt: String?
    private let text: Text

    package init(
        frontMatter: FrontMatter, slug: String, sourcePath: String, sections: [Section], excerpt: String? = nil,
        addresses: [WrittenAddress] = []
    ) {
        self.frontMatter = frontMatter
        self.slug = slug
        self.sourcePath = sourcePath
        self.excerpt = excerpt
        text = .read(IssueBody(sections: sections, addresses: addresses))
    }

    /// An issue of which a part was kept as bytes.
    ///
    /// - Parameter body: reads it back; asked once, when somebody first asks for it, on any thread.
    package init(
        frontMatter: FrontMatter, slug: String, sourcePath: String, excerpt: String?,
        body: @escaping @Sendable () -> IssueBody
    ) {
        self.frontMatter = frontMatter
        self.slug = slug
        self.sourcePath = sourcePath
        self.excerpt = excerpt
        text = .kept(KeptBody(body))
    }

    /// What it says below its front matter.
    package var body: IssueBody {
        switch text {
        case .read(let body): body
        case .kept(let kept): kept.body
        }
    }

    /// In document order; what stands before the first heading is a section without one.
    package var sections: [Section] { body.sections }
    /// The addresses in its text that may lead to the site, for rules; empty where nobody asked for them.
    package var addresses: [WrittenAddress] { body.addresses }
    package var title: String { frontMatter.title }
    package var date: DateTime { frontMatter.date }
    /// What its editor said it is about, else the beginning of its text.
    package var summary: String? { frontMatter.summary ?? excerpt }
}

extension Issue: Hashable {
    /// Whether all of both is the same, read or kept.
    package static func == (left: Issue, right: Issue) -> Bool {
        left.frontMatter == right.frontMatter && left.slug == right.slug && left.sourcePath == right.sourcePath
            && left.excerpt == right.excerpt && left.body == right.body
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(slug)
        hasher.combine(sourcePath)
    }
}

/// What an editor said about an issue before its body.
package struct FrontMatter: Sendable, Hashable {
    /// HTML entities resolved.
    package var title: String
    /// With the offset as written; the site's time zone where none was.
    package var date: DateTime
    /// When the text was changed last, where the editor says so.
    package var modified: DateTime?
    /// Which issue of the newsletter it is, where that is known.
    package var number: Int?
    /// A language tag (BCP 47), where it is not said to be the site's.
    package var language: String?
    /// The address of its page that the editor chose; begins with a slash.
    package var permalink: String?
    package var author: NamedLink?
    package var summary: String?
    /// In composed characters (NFC), as all names that are compared.
    package var categories: [String]
    /// In composed characters (NFC).
    package var tags: [String]
    package var cover: String?
    package var isDraft: Bool
    /// The slug that the editor chose instead of the file's name.
    package var slug: String?
    /// Further addresses that lead to this issue.
    package var aliases: [String]
    /// Keys that mean something only to this site's templates, in the order written.
    package var extra: [ExtraValue.Entry]

    package init(
        title: String, date: DateTime, author: NamedLink? = nil, summary: String? = nil, categories: [String] = [],
        tags: [String] = [], cover: String? = nil, isDraft: Bool = false, slug: String? = nil, aliases: [String] = [],
        extra: [ExtraValue.Entry] = [], number: Int? = nil
    ) {
        self.title = title
        self.date = date
        self.author = author
        self.summary = summary
        self.categories = categories
        self.tags = tags
        self.cover = cover
        self.isDraft = isDraft
        self.slug = slug
        self.aliases = aliases
        self.extra = extra
        self.number = number
    }
}

/// A value under `extra` in front matter or configuration, handed to templates as it is.
package indirect enum ExtraValue: Sendable, Hashable {
    case text(String)
    case integer(Int)
    case boolean(Bool)
    case list([ExtraValue])
    case record([Entry])
    case null

    /// A key with its value.
    package struct Entry: Sendable, Hashable {
        /// In composed characters (NFC): templates ask for it by name.
        package let key: String
        package let value: ExtraValue

        package init(_ key: String, _ value: ExtraValue) {
            self.key = key.composed
            self.value = value
        }
    }
}
