internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// The texts of documents as search.js reads them, in files of some issues each.
struct SearchTexts: Sendable {
    let source: SearchSource
    /// The path of a page beside issues.
    let contentAddress: @Sendable (ContentPage) -> String
    /// The path of an issue's page.
    let address: @Sendable (WeeklyModel.Issue) -> String

    /// The documents of some issues and pages beside them, as `[[path, title, day, [[kind, anchor, title, text], …]], …]`.
    ///
    /// - Parameter look: is shown the documents of each issue, in their order.
    func bytes(_ number: Int, _ look: ([SearchDocument]) -> Void = { _ in }) -> [UInt8] {
        var json = JSONText()
        json.array { json in
            for number in source.layout.issues(ofText: number) {
                let documents = source.documents(ofIssue: number)
                look(documents)
                json.array { json in
                    for text in head(of: number) { json.string(text) }
                    write(documents, to: &json)
                }
            }
        }
        return json.utf8
    }

    private func write(_ documents: [SearchDocument], to json: inout JSONText) {
        json.array { json in
            for document in documents {
                json.array { json in
                    json.string(document.kind.name)
                    json.string(document.anchor)
                    json.string(document.title)
                    json.string(document.text)
                }
            }
        }
    }

    /// The address, the title and the day of an issue, or of a page beside issues; without a day of one that has no date.
    private func head(of number: Int) -> [String] {
        if let content = source.content(number) {
            return [contentAddress(content), content.title, content.frontMatter.date?.day.text ?? ""]
        }
        let issue = source.issue(number)
        return [address(issue), issue.title, issue.date.day.text]
    }
}
