internal import WeeklyText

/// A page as JSON, for programs that ask what is read of a file (docs/pages.md).
package enum ContentPageJSON {
    /// One line without its ending.
    package static func text(_ page: ContentPage) -> String {
        var json = JSONText()
        json.object { write(page, to: &$0) }
        return json.text
    }

    private static func write(_ page: ContentPage, to json: inout JSONText) {
        let front = page.frontMatter
        json.field("page", page.shownName)
        json.field("sourcePath", page.sourcePath)
        json.field("title", front.title)
        if let date = front.date { json.field("date", date.text) }
        json.field("author", front.author)
        json.field("summary", front.summary)
        json.field("cover", front.cover)
        json.key("draft")
        json.boolean(front.isDraft)
        json.key("sections")
        json.array(page.sections) { json, section in
            json.object { json in
                json.field("heading", section.heading?.content.text ?? "")
                if let anchor = section.heading?.anchor { json.field("anchor", anchor) }
                json.field("line", section.line)
            }
        }
    }
}
