internal import WeeklyText

/// One of the languages of a site that has several, and what the site says in it.
package struct SiteLanguage: Sendable, Hashable {
    /// A language tag (BCP 47): `en`, `zh-TW`.
    package let tag: String
    /// What the switcher calls it; nil for its usual name.
    package var name: String?
    /// What it is called in this language; nil for what the site says of itself.
    package var title: String?
    package var description: String?
    package var copyright: String?
    /// Nil for the site's menu.
    package var menu: [MenuEntry]?
    /// Words of the site's own in place of the program's.
    package var words: [InterfaceWord] = []
    /// What menus and lists call the site's kinds of sections.
    package var kindTitles: [KindTitle] = []

    /// What a kind of sections is called.
    package struct KindTitle: Sendable, Hashable {
        /// Of the kind.
        package let name: String
        package let title: String

        package init(name: String, title: String) {
            self.name = name
            self.title = title
        }
    }

    /// A language of which the site says nothing.
    package init(_ tag: String) { self.tag = tag }

    /// The folder of its pages where it is not the site's main language, with the slash at its end: `en/`.
    package var folder: String { Self.folder(of: tag) }

    /// The folder of a language's pages.
    package static func folder(of tag: String) -> String {
        String(decoding: tag.utf8.map(\.lowercasedASCII), as: UTF8.self) + "/"
    }

    /// Whether two tags mean one language: capital letters do not count (RFC 5646, section 2.1.1).
    package static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.lazy.map(\.lowercasedASCII).elementsEqual(right.utf8.lazy.map(\.lowercasedASCII))
    }
}

extension Configuration {
    /// The languages beside the main one.
    package var translations: ArraySlice<SiteLanguage> { languages.dropFirst() }

    /// What the site says in one of its languages: what is not said in it is as in the main one.
    package func inLanguage(_ language: SiteLanguage) -> Configuration {
        var own = self
        own.language = language.tag
        own.folder = language.folder
        own.permalink = permalink.inLanguage(language.tag)
        own.words = language.words
        own.kinds = kinds.map { $0.inLanguage(language) }
        own.takeTexts(of: language)
        return own
    }

    /// Has what the site says in a language in place of what it says of itself.
    package mutating func takeTexts(of language: SiteLanguage) {
        title = language.title ?? title
        description = language.description ?? description
        copyright = language.copyright ?? copyright
        menu = language.menu ?? menu
    }

    /// The language of an issue or a page; nil for the main one.
    ///
    /// - Parameter sourcePath: as of `Issue.sourcePath`.
    package func language(ofFileAt sourcePath: String) -> SiteLanguage? {
        let tag = archive.language(of: sourcePath).tag
        return tag.flatMap { tag in translations.first { SiteLanguage.isSame($0.tag, tag) } }
    }
}

extension KindSettings {
    /// What the site says in a language: titles in another are not shown where the program has a word.
    fileprivate func inLanguage(_ language: SiteLanguage) -> KindSettings {
        var own = self
        let title = language.kindTitles.first { $0.name.hasBytes(of: kind.name) }?.title
        own.title = title ?? (kind.isNamed ? self.title : nil)
        return own
    }
}
