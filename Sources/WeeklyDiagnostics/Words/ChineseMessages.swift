extension MessageLanguage {
    /// The Chinese for each English sentence.
    static let chineseSentences: [String: String] = [
        "the issue has no text": "这一期没有正文"
    ]
}
