internal import WeeklyTemplates
internal import WeeklyText

/// What becomes of a page's template and the data that it is handed.
enum PageOutput: Sendable {
    /// What the template makes of the data.
    case page
    /// The data themselves and the template's name, as JSON, for people who write templates.
    case data

    /// The JSON of a template's name and its data.
    static func json(_ template: String, _ data: TemplateRecord) -> [UInt8] {
        var json = JSONText(isIndented: true)
        json.object { json in
            json.key("template")
            json.string("\(template).html")
            json.key("data")
            data.write(to: &json)
        }
        return json.utf8 + [.lineFeed]
    }
}
