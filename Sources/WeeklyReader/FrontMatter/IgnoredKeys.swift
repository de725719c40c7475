internal import WeeklyModel
internal import WeeklyText

extension IgnoredKeys {
    /// Whether nothing is said of a key. Names in lines `Key: value` are known in small letters.
    func contains(_ key: String) -> Bool {
        isAll || names.contains(key)
            || names.contains { $0.text.utf8.lazy.map(\.lowercasedASCII).elementsEqual(key.utf8) }
    }
}
