internal import WeeklyModel
internal import WeeklyText

/// What languages are called in themselves, so that those find theirs who read no other.
package enum LanguageName {
    /// By tags in small letters; a tag with more subtags is called as the longest beginning of it that stands here.
    private static let names: [ExactText: String] = [
        "ar": "العربية", "bg": "Български", "bn": "বাংলা", "ca": "Català", "cs": "Čeština", "da": "Dansk",
        "de": "Deutsch", "el": "Ελληνικά", "en": "English", "es": "Español", "et": "Eesti", "eu": "Euskara",
        "fa": "فارسی", "fi": "Suomi", "fr": "Français", "gl": "Galego", "he": "עברית", "hi": "हिन्दी",
        "hr": "Hrvatski", "hu": "Magyar", "id": "Indonesia", "it": "Italiano", "ja": "日本語", "kk": "Қазақ тілі",
        "ko": "한국어", "lt": "Lietuvių", "lv": "Latviešu", "mn": "Монгол", "ms": "Melayu", "nb": "Norsk bokmål",
        "nl": "Nederlands", "nn": "Norsk nynorsk", "no": "Norsk", "pl": "Polski", "pt": "Português",
        "pt-br": "Português (Brasil)", "ro": "Română", "ru": "Русский", "sk": "Slovenčina", "sl": "Slovenščina",
        "sr": "Српски", "sv": "Svenska", "ta": "தமிழ்", "th": "ไทย", "tr": "Türkçe", "uk": "Українська",
        "ur": "اردو", "uz": "O‘zbek", "vi": "Tiếng Việt", "zh": "中文", "zh-cn": "简体中文", "zh-hans": "简体中文",
        "zh-hant": "繁體中文", "zh-hk": "繁體中文（香港）", "zh-tw": "繁體中文",
    ]

    /// Nil for a language that is not known here.
    ///
    /// - Parameter tag: a language tag (BCP 47).
    package static func of(_ tag: String) -> String? {
        var rest = tag.lowercased()[...]
        while true {
            if let name = names[ExactText(String(rest))] { return name }
            guard let hyphen = rest.utf8.lastIndex(of: .hyphen) else { return nil }
            rest = rest[..<hyphen]
        }
    }
}

extension SiteLanguage {
    /// What the switcher calls it: as the site does, else as it is called in itself, else by its tag.
    var shownName: String { name ?? LanguageName.of(tag) ?? tag }
}
