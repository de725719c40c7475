internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

extension KindOnSite {
    /// Questions with their answers: `questions/`, on the home page, with a feed for each project.
    static let question = KindOnSite(
        Question.self, name: "questions", listing: .pages,
        projectGroup: ProjectGroup(most: ProjectGroup.few, template: "questions"), isOnHome: true,
        projectFeed: \.questions,
        beside: .instead(key: "question") { content, page in
            Question(in: content).map { $0.onPage(page) } ?? .null
        },
        record: { $0.listed($1) }, node: { $0.node($1) }, feedContent: { question, _, words in question.inFeed(words) })
}

extension Question {
    // MARK: In lists

    fileprivate func listed(_ place: PlacedItem) -> TemplateRecord {
        let answers = turns.filter { $0.speaker == .answerer }
        return [
            "title": .string(Excerpt.of(shownTitle, .cells(120))),
            "asker": .init(asker),
            "answer": .init(answers.first.map { Excerpt.of($0.content.text, .cells(160)) }),
            "is_answered": .boolean(!answers.isEmpty),
            "project": place.record(of: project),
        ]
    }

    // MARK: On its issue's page

    fileprivate func onPage(_ page: PageMarkup) -> TemplateValue {
        func html(_ text: RichText) -> TemplateValue { .html(HTML(page.html(text.markup))) }
        return [
            "lead": html(lead),
            "lead_text": .string(Excerpt.of(lead.text, .cells(60))),
            "number": .init(number),
            "asker": .init(asker),
            "turns": .list(
                turns.map { turn in
                    [
                        "speaker": .string(turn.speaker.rawValue),
                        "is_answer": .boolean(turn.speaker == .answerer),
                        "html": html(turn.content),
                    ]
                }),
            "closing": html(closing),
            "project": project.map { TemplateValue($0) } ?? .null,
        ]
    }

    // MARK: In feeds

    /// Who asks is quoted, as editors do; both are told by a word in bold.
    fileprivate func inFeed(_ words: FeedWords) -> [Markup] {
        let said = turns.map { turn in
            switch turn.speaker {
            case .asker:
                Markup(html: "<blockquote>\n") + Self.labelled(turn.content.markup, words.asked).block
                    + Markup(html: "</blockquote>\n")
            case .answerer: Self.labelled(turn.content.markup, words.answered)
            }
        }
        return ([lead.markup] + said + [closing.markup]).filter { !$0.isEmpty }.map(\.block)
    }

    /// The label stands in the first paragraph, or where there is none, in a paragraph of its own.
    private static func labelled(_ markup: Markup, _ label: String) -> Markup {
        let label = "<p><strong>\(HTMLEscaping.escaped(label))</strong>"
        let paragraph = "<p>"
        guard markup.html.utf8.starts(with: paragraph.utf8) else { return Markup(html: label + "</p>\n") + markup }
        return markup.replacingPrefix(paragraph.utf8.count, by: label)
    }

    // MARK: For search engines

    /// https://schema.org/Question with the answers that the issue prints. Nil where nothing is answered: a question without
    /// an answer is no use to somebody who searches.
    fileprivate func node(_ place: PlacedItem) -> LinkedNode? {
        let answers = turns.filter { $0.speaker == .answerer && !$0.content.text.isEmpty }
        guard !answers.isEmpty else { return nil }
        let url = place.url
        let published = LinkedValue.text(place.home.dateText)
        let name = shownTitle.shortTitle
        let linked = answers.map { LinkedValue.node(Self.answer($0, at: url, published)) }
        var node = LinkedNode("Question", id: url)
        node.set("name", .text(name))
        node.set("text", .text(asked ?? name))
        node.set("url", .text(url))
        node.set("datePublished", published)
        node.set("author", asker.map { .node(place.person($0)) })
        node.set("about", project.map { .node(place.node(of: $0)) })
        node.set("answerCount", .integer(answers.count))
        // The first answer is what the newsletter says; what follows answers what was asked further.
        node.set("acceptedAnswer", linked.first)
        node.set("suggestedAnswer", linked.count > 1 ? .list(Array(linked.dropFirst())) : nil)
        return node
    }

    /// Nil where the title is all that is asked.
    private var asked: String? {
        let first = turns.prefix { $0.speaker == .asker }.map(\.content.text).filter { !$0.isEmpty }
        return first.isEmpty ? nil : first.joined(separator: "\n")
    }

    private static func answer(_ turn: Turn, at url: String, _ published: LinkedValue) -> LinkedNode {
        var node = LinkedNode("Answer")
        node.set("text", .text(turn.content.text))
        node.set("url", .text(url))
        node.set("datePublished", published)
        return node
    }
}
