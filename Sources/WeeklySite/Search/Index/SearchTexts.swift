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
        json.array(source.layout.issues(ofText: number)) { json, number in
            let documents = source.documents(ofIssue: number)
            look(documents)
            json.array(head(of: number), then: documents) { json, document in
                json.array([document.kind.name, document.anchor, document.title, document.text])
            }
        }
        return json.utf8
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

extension JSONText {
    fileprivate mutating func array(_ texts: [String?]) {
        array(texts) { $0.string($1) }
    }

    /// An array of texts that ends with an array.
    fileprivate mutating func array<Element>(
        _ texts: [String], then elements: [Element], _ body: (inout JSONText, Element) -> Void
    ) {
        array(0...texts.count) { json, index in
            if index < texts.count { json.string(texts[index]) } else { json.array(elements, body) }
        }
    }
}
