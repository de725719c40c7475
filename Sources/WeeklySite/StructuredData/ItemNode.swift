internal import WeeklyModel

/// One item of an issue as a node of JSON-LD.
struct ItemNode {
    let item: Item
    /// Its permalink.
    let url: String
    /// Address of the issue's page.
    let page: String
    let issue: Issue

    /// Nil for what schema.org has no kind for, and for events without a date.
    var node: LinkedNode? {
        switch item.content {
        case .question(let question): node(of: question)
        case .release(let release): node(of: release)
        case .scheduleEntry(let entry): entry.start.map { node(of: entry, start: $0) }
        case .prose, .event, .article, .task, .contributors: nil
        }
    }

    // MARK: Questions

    /// https://schema.org/Question with the answers that the issue prints. Nil where nothing is answered: a question without
    /// an answer is no use to somebody who searches.
    private func node(of question: Question) -> LinkedNode? {
        let answers = question.turns.filter { $0.speaker == .answerer && !$0.content.text.isEmpty }
        guard !answers.isEmpty else { return nil }
        var node = LinkedNode("Question", id: url)
        node["name"] = .text(ItemTitle.text(of: question))
        node["text"] = .text(asked(question))
        node["url"] = .text(url)
        node["datePublished"] = .text(issue.date.text)
        node["author"] = question.asker.map { .node(person($0)) }
        node["about"] = question.project.map { .node(project($0)) }
        node["answerCount"] = .integer(answers.count)
        // The first answer is what the newsletter says; what follows answers what was asked further.
        node["acceptedAnswer"] = answers.first.map { .node(answer($0)) }
        node["suggestedAnswer"] = answers.count > 1 ? .list(answers.dropFirst().map { .node(answer($0)) }) : nil
        return node
    }

    private func asked(_ question: Question) -> String {
        let first = question.turns.prefix { $0.speaker == .asker }.map(\.content.text).filter { !$0.isEmpty }
        return first.isEmpty ? ItemTitle.text(of: question) : first.joined(separator: "\n")
    }

    private func answer(_ turn: Question.Turn) -> LinkedNode {
        var node = LinkedNode("Answer")
        node["text"] = .text(turn.content.text)
        node["url"] = .text(url)
        node["datePublished"] = .text(issue.date.text)
        return node
    }

    private func project(_ link: NamedLink) -> LinkedNode {
        var node = LinkedNode("SoftwareApplication")
        node["name"] = .text(link.name)
        node["url"] = whole(link.url)
        return node
    }

    // MARK: Releases

    /// https://schema.org/SoftwareApplication
    private func node(of release: Release) -> LinkedNode {
        var node = LinkedNode("SoftwareApplication", id: url)
        let versions = release.versions.map(LinkedValue.text)
        node["name"] = .text(release.project.name)
        node["url"] = whole(release.project.url) ?? .text(url)
        node["applicationCategory"] = .text("DeveloperApplication")
        node["softwareVersion"] = versions.count > 1 ? .list(versions) : versions.first
        node["releaseNotes"] = whole(release.url) ?? .text(url)
        node["datePublished"] = .text(issue.date.text)
        return node
    }

    // MARK: Events

    /// https://schema.org/Event
    private func node(of entry: ScheduleEntry, start: DayOrDateTime) -> LinkedNode {
        var node = LinkedNode("Event", id: url)
        node["name"] = .text(entry.title)
        node["url"] = .text(url)
        node["startDate"] = .text(start.text)
        node["endDate"] = entry.end.map { .text($0.text) }
        let mode = entry.location == nil ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"
        node["eventAttendanceMode"] = .text("https://schema.org/\(mode)")
        node["location"] = .node(location(of: entry))
        let performers = entry.speakers.compactMap { $0.name ?? $0.handle }.map { LinkedValue.node(person($0)) }
        node["performer"] = performers.isEmpty ? nil : .list(performers)
        return node
    }

    private func location(of entry: ScheduleEntry) -> LinkedNode {
        if let place = entry.location {
            var node = LinkedNode("Place")
            node["name"] = .text(place)
            node["address"] = .text(place)
            return node
        }
        var node = LinkedNode("VirtualLocation")
        node["url"] = whole(entry.url) ?? .text(url)
        return node
    }

    private func person(_ name: String) -> LinkedNode {
        var node = LinkedNode("Person")
        node["name"] = .text(name)
        return node
    }

    private func whole(_ address: String?) -> LinkedValue? {
        address.map { .text(PageMaker.whole($0, on: page)) }
    }
}
