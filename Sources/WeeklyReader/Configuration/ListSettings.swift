internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Reads `lists: {latest: {kind: releases, limit: 5}}`: what templates find below `lists`.
struct ListSettings {
    /// What the site says of kinds.
    let kinds: [KindSettings]

    func lists(from fields: inout YAMLFields) -> [ChosenList] {
        fields.mapping("lists").compactMap { list($0, &fields) }
    }

    private func list(_ entry: YAMLEntry, _ fields: inout YAMLFields) -> ChosenList? {
        guard fields.isTemplateName(entry, of: "a list") else { return nil }
        let name = ChosenList.Word(entry.key, at: entry.keyRange)
        if entry.value.isNull { return ChosenList(name) }
        guard case .mapping(let entries) = entry.value.kind else {
            fields.report(
                .wrongType,
                "a list says its kind, tag, project, sort and limit, but this is \(entry.value.description)",
                at: entry.value.range, fixes: [Fix("write {kind: releases, limit: 5}")])
            return nil
        }
        var settings = YAMLFields(entries, in: fields.file)
        let list = list(name, &settings)
        settings.diagnostics.forEach { fields.add($0) }
        return list
    }

    private func list(_ name: ChosenList.Word, _ settings: inout YAMLFields) -> ChosenList {
        settings.reportUnknownKeys(
            known: ["kind", "tag", "project", "sort", "limit"], as: .unknownConfigurationKey)
        var list = ChosenList(name)
        if let written = settings.text("kind"), let content = content(written, &settings) { list.content = content }
        list.tag = settings.word("tag")
        list.project = settings.word("project")
        list.order = settings.choice("sort", among: ChosenList.Order.allCases) ?? list.order
        list.limit = settings.integer("limit", in: 1...1000)
        if list.content == .pages { reportPages(list, &settings) }
        return list
    }

    private func content(_ written: Located<String>, _ settings: inout YAMLFields) -> ChosenList.Content? {
        let known = ChosenList.contents(kinds)
        if let found = known.first(where: { $0.name.hasBytes(of: written.value) }) { return found.content }
        if let content = Self.content(ofOne: written.value) { return content }
        let names = known.map(\.name)
        let near = NearMiss.of(written.value, among: names)
        let fix =
            near.map { Fix("did you mean \($0)?", .guess, edits: [Edit(written.range, to: $0)]) }
            ?? Fix("write one of: \(names.joined(separator: ", "))")
        settings.report(.invalidValue, "there is no list of a kind \(written.value)", at: written.range, fixes: [fix])
        return nil
    }

    /// `release` says what `releases` does.
    private static func content(ofOne name: String) -> ChosenList.Content? {
        if name.hasBytes(of: "issue") { return .issues }
        if name.hasBytes(of: "page") { return .pages }
        let kinds = ItemKind.gathered.filter { $0 != .entry }
        return kinds.first { $0.shortName.hasBytes(of: name) }.map { .items($0) }
    }

    private func reportPages(_ list: ChosenList, _ settings: inout YAMLFields) {
        for word in [list.tag, list.project].compactMap(\.self) {
            settings.report(
                .invalidValue, "pages have no tags and belong to no project", at: word.range,
                fixes: [Fix("remove this, or make a list of issues")])
        }
    }
}

extension YAMLFields {
    fileprivate mutating func word(_ key: String) -> ChosenList.Word? {
        text(key).map { ChosenList.Word($0.value.composed, at: $0.range) }
    }

    /// Whether templates can ask for what is called so; what cannot be is reported.
    mutating func isTemplateName(_ entry: YAMLEntry, of thing: Message) -> Bool {
        let bytes = entry.key.utf8
        let isName = bytes.allSatisfy { $0.isASCIIAlphanumeric || $0 == .underscore || $0 == .hyphen }
        if isName, bytes.first?.isASCIILetter == true { return true }
        report(
            .invalidValue, "the name of \(thing) begins with a letter and has only letters a to z, digits, _ and -",
            at: entry.keyRange, fixes: [Fix("templates ask for it by its name: call it otherwise")])
        return false
    }
}
