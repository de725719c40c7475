internal import WeeklyText

/// All that a site says in one language, as a file of the site's own has it (docs/own-site.md, "A language of your own").
package struct LanguageTable: Sendable, Hashable {
    /// Words that belong together in the file, below one key.
    package struct Group: Sendable, Hashable {
        package let name: String
        package var words: [InterfaceWord]
        /// Rows of words, such as the names of months.
        package var lists: [List]

        package init(_ name: String, _ words: [InterfaceWord], lists: [List] = []) {
            self.name = name
            self.words = words
            self.lists = lists
        }
    }

    /// A row of words, which has always as many.
    package struct List: Sendable, Hashable {
        package let key: String
        package let words: [String]

        package init(_ key: String, _ words: [String]) {
            self.key = key
            self.words = words
        }
    }

    package var groups: [Group]
    /// The keys that the site's file has, `words.archive`: what it has not is the program's.
    package var written: [String]

    package init(_ groups: [Group], written: [String] = []) {
        self.groups = groups
        self.written = written
    }

    /// A word; empty where there is none.
    package func word(_ key: String, in group: String) -> String {
        words(of: group).first { $0.key.hasBytes(of: key) }?.text ?? ""
    }

    /// The words of a group, in its order.
    package func words(of group: String) -> [InterfaceWord] { self.group(group)?.words ?? [] }

    /// A row of words; empty where there is none.
    package func list(_ key: String, in group: String) -> [String] {
        self.group(group)?.lists.first { $0.key.hasBytes(of: key) }?.words ?? []
    }

    /// All keys, `words.archive`.
    package var keys: [String] {
        groups.flatMap { group in
            (group.words.map(\.key) + group.lists.map(\.key)).map { "\(group.name).\($0)" }
        }
    }

    private func group(_ name: String) -> Group? { groups.first { $0.name.hasBytes(of: name) } }
}

extension Configuration {
    /// What a file of the site's says in its language; nil where there is none.
    package var languageTable: LanguageTable? {
        writtenLanguages.first { SiteLanguage.isSame($0.tag, language) }?.table
    }
}

/// A language for which a site has a file of words.
package struct WrittenLanguage: Sendable, Hashable {
    /// A language tag (BCP 47).
    package let tag: String
    /// What the file says, and what the program's own words say in place of what is missing there.
    package let table: LanguageTable

    package init(tag: String, table: LanguageTable) {
        self.tag = tag
        self.table = table
    }
}
