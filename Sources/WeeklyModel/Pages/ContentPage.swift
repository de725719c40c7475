package import WeeklyDiagnostics
internal import WeeklyText

/// A page that stands beside issues, read: what the newsletter is, how to subscribe, how to contribute.
///
/// It is no issue: it need not have a date, no feed carries it, and nothing in it is taken for a question or a release.
package struct ContentPage: Sendable, Hashable {
    package let frontMatter: PageFrontMatter
    /// Where it stands unless its front matter says otherwise: `about`, `team/people`; empty for the site's root.
    package let name: String
    /// The file it came from, relative to the content folder, of a site that has patterns for its issues relative to the site's.
    package let sourcePath: String
    /// The tag of the language that its path says; nil for the site's main one.
    package let language: String?
    /// Parted at its headings, in document order; every block is in exactly one passage, as it was written.
    package let sections: [Section]
    /// The beginning of its text, on one line.
    package let excerpt: String?
    /// The addresses in its text that may lead to the site, for rules; empty where nobody asked for them.
    package let addresses: [WrittenAddress]

    package init(
        frontMatter: PageFrontMatter, name: String, sourcePath: String, language: String? = nil,
        sections: [Section], excerpt: String? = nil,
        addresses: [WrittenAddress] = []
    ) {
        self.frontMatter = frontMatter
        self.name = name
        self.sourcePath = sourcePath
        self.language = language
        self.sections = sections
        self.excerpt = excerpt
        self.addresses = addresses
    }

    package var title: String { frontMatter.title }
    /// What its editor said it is about, else the beginning of its text.
    package var summary: String? { frontMatter.summary ?? excerpt }

    /// Its file, from the root of its language: at the address that its editor chose, else at that of its name.
    package var route: RoutePath {
        frontMatter.permalink.map { RoutePath(issueAt: PermalinkPattern.within(language, $0)) }
            ?? RoutePath(page: "/\(name)/")
    }

    /// Whether a menu means it by a name: its own, with or without slashes around, or the path of its file from the site's folder, from
    /// content/ or from content/pages on.
    package func isMeant(by written: String) -> Bool {
        if written.pathParts.joined(separator: "/").hasBytes(of: name) { return true }
        let path = sourcePath.without(start: "content/").map(String.init) ?? sourcePath
        return ["content/\(path)", path, String(path.without(start: "pages/") ?? path[...])].contains {
            $0.hasBytes(of: written)
        }
    }

    /// What JSON calls it: the name, `/` for that of the site's root.
    package var shownName: String { name.isEmpty ? "/" : name }
}

/// What an editor said about a page before its text.
package struct PageFrontMatter: Sendable, Hashable {
    /// HTML entities resolved.
    package var title: String
    /// With the offset as written; the site's time zone where none was.
    package var date: DateTime?
    /// When the text was changed last, where the editor says so.
    package var modified: DateTime?
    /// A language tag (BCP 47), where it is not said to be the site's.
    package var language: String?
    package var author: NamedLink?
    package var summary: String?
    package var cover: String?
    package var isDraft = false
    /// The address that the editor chose; begins with a slash.
    package var permalink: String?
    /// Further addresses that lead to this page.
    package var aliases: [String] = []
    /// Where menus name it; nil where none does by itself.
    package var menu: MenuPlace?
    /// The template that makes it, in place of `page`.
    package var template: ChosenTemplate?
    /// Keys that mean something only to this site's templates, in the order written.
    package var extra: [ExtraValue.Entry] = []

    /// A page of a title, and of nothing else that must be there.
    package init(title: String) {
        self.title = title
    }
}

/// Where and as what menus name a page, as its front matter says.
package struct MenuPlace: Sendable, Hashable {
    /// The raw values are those of `in:`.
    package enum Menu: String, Sendable, Hashable, CaseIterable {
        case header, footer
    }

    package var menu: Menu
    /// Pages with a smaller number come first.
    package var order: Int
    /// Nil for the page's title.
    package var name: String?

    /// - Parameter order: pages with a smaller number come first.
    package init(_ menu: Menu = .header, order: Int = 0, name: String? = nil) {
        self.menu = menu
        self.order = order
        self.name = name
    }
}

/// The template that an editor chose for a page, and where that is written.
package struct ChosenTemplate: Sendable, Hashable {
    /// Without the ending.
    package let name: String
    /// In the page's file.
    package let range: SourceRange

    package init(_ name: String, at range: SourceRange) {
        self.name = name
        self.range = range
    }
}
