internal import WeeklyText

/// What a language has for the sentences of `Message`. The raw value is the language's tag (BCP 47).
package enum MessageLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"

    /// The language of a tag such as `zh`, `zh-CN`, `zh_CN.UTF-8` or `en-GB`; nil for another.
    package init?(tag: String) {
        let name = tag.utf8.prefix { $0 != .hyphen && $0 != .underscore && $0 != .dot }
        self.init(rawValue: String(decoding: name, as: UTF8.self).lowercased())
    }

    /// The language's sentence for an English one, with the same gaps; the English one where there is none.
    func sentence(for english: String) -> String {
        switch self {
        case .english: english
        case .chinese: Self.chineseSentences[english] ?? english
        }
    }
}
