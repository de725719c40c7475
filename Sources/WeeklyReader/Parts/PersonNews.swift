internal import WeeklyText

/// News of a person, wherever they stand: `恭喜 小王（@user）成为 Alpha Committer`
enum PersonNews {
    static func isTold(in text: Bytes, _ words: Words) -> Bool {
        text.contains(anyOf: words.events.tells) && text.lowercased.contains(anyOf: words.events.ranks)
    }
}
