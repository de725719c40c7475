internal import WeeklyModel
internal import WeeklyText

/// A change of a release as an entry of a list, its number apart from what it says.
struct NumberedChange {
    /// As its editor counted; nil where they did not.
    let number: Int?
    private let group: String?
    private let content: Markup

    init(_ change: Release.Change) {
        group = change.group
        let written = Self.withoutNumber(change.content.markup)
        number = change.number ?? written?.number
        content = change.number == nil ? written?.rest ?? change.content.markup : change.content.markup
    }

    /// Changes that follow one another and have all a number, or none.
    static func runs(of changes: [Release.Change]) -> [[NumberedChange]] {
        changes.map(NumberedChange.init).reduce(into: []) { runs, change in
            if let last = runs.last?.first, (last.number == nil) == (change.number == nil) {
                runs[runs.count - 1].append(change)
            } else {
                runs.append([change])
            }
        }
    }

    /// - Parameter previous: the number of the entry above, 0 for the first; who follows it needs to say no number.
    func markup(after previous: Int) -> [Markup] {
        let value = number.map { $0 == previous + 1 ? "" : " value=\"\($0)\"" } ?? ""
        let group = group.map { "<strong>\(HTMLEscaping.escaped($0))</strong> " } ?? ""
        return [Markup(html: "<li\(value)>\(group)"), content, Markup(html: "</li>\n")]
    }

    /// Takes off the number that stands at the beginning of the text, where no mark-up but a paragraph's is in front of it.
    private static func withoutNumber(_ markup: Markup) -> (number: Int, rest: Markup)? {
        let paragraph = markup.html.without(start: "<p>")
        guard let (number, rest) = WrittenNumber.leading(paragraph ?? markup.html[...]) else { return nil }
        let shown = rest.drop { $0 == " " }
        return (
            number, markup.replacingPrefix(markup.html.utf8.count - shown.utf8.count, by: paragraph == nil ? "" : "<p>")
        )
    }
}
