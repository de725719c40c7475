internal import WeeklyText

/// An issue as JSON, for programs and beside its page: the form that issue.schema.json describes.
package enum IssueJSON {
    /// One line without its ending.
    package static func text(_ issue: Issue) -> String { json(issue).text }

    /// The same, as UTF-8.
    package static func utf8(_ issue: Issue) -> [UInt8] { json(issue).utf8 }

    private static func json(_ issue: Issue) -> JSONText {
        var json = JSONText()
        json.object { write(issue, to: &$0) }
        return json
    }

    private static func write(_ issue: Issue, to json: inout JSONText) {
        let front = issue.frontMatter
        json.field("schemaVersion", 2)
        json.field("slug", issue.slug)
        json.field("sourcePath", issue.sourcePath)
        json.field("title", front.title)
        json.field("date", front.date.text)
        if let number = front.number { json.field("number", number) }
        json.field("author", front.author)
        json.field("summary", front.summary)
        json.key("categories")
        json.array(front.categories)
        json.key("tags")
        json.array(front.tags)
        json.field("cover", front.cover)
        json.key("draft")
        json.boolean(front.isDraft)
        json.key("sections")
        json.array { json in
            for section in issue.sections { write(section, to: &json) }
        }
    }

    private static func write(_ section: Section, to json: inout JSONText) {
        json.object { json in
            json.field("kind", section.kind.name)
            json.field("heading", section.heading?.content.text ?? "")
            json.field("line", section.line)
            json.key("items")
            json.array { json in
                for passage in section.passages {
                    for item in passage.items { write(item, to: &json) }
                }
            }
        }
    }

    private static func write(_ item: Item, to json: inout JSONText) {
        json.object { json in
            json.field("type", item.kind.jsonName)
            json.field("line", item.line)
            if let anchor = item.anchor { json.field("anchor", anchor) }
            item.content.value.writeFields(to: &json)
        }
    }
}
