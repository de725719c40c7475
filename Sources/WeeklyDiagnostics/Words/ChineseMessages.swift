extension MessageLanguage {
    /// The Chinese for each English sentence. Where two rooms say one sentence, its words stand in one of them.
    // bytes-ok: the sentences are the program's own, in ASCII and marks that have one spelling.
    static let chineseSentences: [String: String] = Dictionary(
        [
            chineseOfAddresses, chineseOfBuild, chineseOfCheck, chineseOfCommands, chineseOfConfiguration,
            chineseOfDiagnostics,
            chineseOfItems, chineseOfLinks,
            chineseOfMarkdown, chineseOfModel, chineseOfNewsletter, chineseOfPreview, chineseOfReader, chineseOfSite,
            chineseOfSystem,
            chineseOfTemplates, chineseOfYAML,
        ].joined(), uniquingKeysWith: { first, _ in first })
}
