internal import WeeklyDiagnostics
package import WeeklyText

/// A reader's question, or a GitHub issue, with its answers and follow-ups.
///
/// `lead`, the turns and `closing`, one after the other, are all that the editor wrote, but for the marks that say who
/// speaks ("A：").
package struct Question: ItemContent {
    /// Who of the two speaks.
    package enum Speaker: String, Sendable, Hashable {
        case asker, answerer
    }

    /// What one of the two says before the other one speaks.
    package struct Turn: Sendable, Hashable {
        package var speaker: Speaker
        package var content: RichText

        package init(_ speaker: Speaker, _ content: RichText) {
            self.speaker = speaker
            self.content = content
        }
    }

    /// As written, without punctuation: `1`.
    package var number: String?
    /// Without `@`.
    package var asker: String?
    package var githubIssue: Int?
    /// What is asked, on one line, without pictures, blocks of code, addresses, marks and who asks; nil where nothing else is said.
    package var title: String?
    /// The line that announces it, as written: **1、@小王 提问：**
    package var lead: RichText
    package var turns: [Turn]
    package var project: NamedLink?
    /// The line at the end that names the project, and what follows it, as written.
    package var closing: RichText
    /// Where it was asked and answered, if that is what its title leads to.
    package var url: String?

    package init(
        number: String? = nil, asker: String? = nil, githubIssue: Int? = nil, title: String? = nil, lead: RichText,
        turns: [Turn],
        project: NamedLink? = nil, closing: RichText = .empty, url: String? = nil
    ) {
        self.number = number
        self.asker = asker
        self.githubIssue = githubIssue
        self.title = title
        self.lead = lead
        self.turns = turns
        self.project = project
        self.closing = closing
        self.url = url
    }

    /// All that is shown of it, in the order in which it stands.
    package var fragments: [Markup] {
        var fragments: [Markup] = []
        fragments.reserveCapacity(turns.count + 2)
        fragments.append(lead.markup)
        for turn in turns { fragments.append(turn.content.markup) }
        fragments.append(closing.markup)
        return fragments
    }

    package static var kind: ItemKind { .question }

    /// As `ItemContent` asks for it.
    package init?(in content: Item.Content) {
        guard case .question(let told) = content else { return nil }
        self = told
    }
    package static var projectNaming: ProjectNaming { .certain }

    /// What is asked first; where nobody asks, the line that announces it, else what is said first.
    package var titleLine: String {
        let asked = turns.first { $0.speaker == .asker && !$0.content.text.isEmpty }
        if let asked { return OneLine.of(asked.content.text) }
        let said = lead.isEmpty ? turns.first { !$0.content.text.isEmpty }?.content.text : lead.text
        return OneLine.of(said ?? "")
    }

    package var namedProject: NamedLink? { project }
    package var address: String? { url }

    package var outline: [OutlineLine] {
        let head = OutlineLine.facts([number.map { "\($0)." }, asker.map { "@\($0)" }, githubIssue.map { "#\($0)" }])
        let said = turns.map { OutlineLine($0.speaker == .asker ? "Q " : "A ", text: $0.content.text) }
        let place = project.map { [OutlineLine("→ \(OutlineLine.facts([$0.name, $0.url]))")] } ?? []
        return [OutlineLine("\(head)")] + said + place + (url.map { [OutlineLine("\($0)")] } ?? [])
    }

    /// Its keys in JSON, as `ItemContent` asks for them.
    package func writeFields(to json: inout JSONText) {
        json.field("number", number)
        json.field("asker", asker)
        json.key("githubIssue")
        json.integer(githubIssue)
        json.key("turns")
        json.array { json in
            for turn in turns {
                json.object { json in
                    json.field("speaker", turn.speaker.rawValue)
                    turn.content.writeFields(to: &json)
                }
            }
        }
        json.field("project", project)
        json.field("url", url)
    }
}
