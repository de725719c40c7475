internal import WeeklyMarkdown
internal import WeeklyText

/// Titles that stand in text by their marks: in 《》, or as what a picture is called.
enum TitleInText {
    /// What stands in 《》.
    static func quoted(_ text: Bytes) -> Bytes? {
        guard let open = text.firstRange(of: "《") else { return nil }
        guard let close = text[open.upperBound...].firstRange(of: "》") else { return nil }
        let title = text[open.upperBound..<close.lowerBound].trimmed()
        return title.isEmpty ? nil : title
    }

    /// The alternative text of a picture, unless it is a file's name.
    static func picture(_ blocks: [Block], _ words: Words) -> Bytes? {
        for block in blocks {
            guard let image = block.paragraph?.firstImage else { continue }
            let name = FoldedText.of(image.inlines).trimmingEnd(of: extensions)
            if name.scalarCount >= 4, !name.lowercased.contains(anyOf: words.schedule.pictureNames) { return name }
        }
        return nil
    }

    private static let extensions: WordList = [".jpg", ".jpeg", ".png", ".webp", ".gif"]
}
