internal import WeeklyModel
internal import WeeklyReader
internal import WeeklyText

/// The front matter of the next issue: the keys that most of the newest issues have, as these have them.
struct NextFrontMatter {
    let past: PastIssues
    let next: NextIssue
    /// Whether the site says at which hour issues come out.
    let hasHour: Bool

    /// The lines and what fences them in, and an empty line behind.
    ///
    /// - Parameter needsDate: whether the date is written also where the archive's issues have none.
    func text(needsDate: Bool) -> String {
        let lines = past.recent.isEmpty ? firstLines : past.frontMatterKeys(in: form).compactMap(line)
        let isDated = lines.contains { $0.name.hasBytes(of: "date") }
        let date = needsDate && !isDated ? [line("date", "\(next.date.text)")] : []
        let tables = lines.filter { isTable($0.text) }.map(\.text)
        let all = lines.filter { !isTable($0.text) }.map(\.text) + date + [line("draft", "true")] + tables
        let text = all.map { $0 + "\n" }.joined()
        return switch form {
        case .yaml: "---\n\(text)---\n\n"
        case .toml: "+++\n\(text)+++\n\n"
        case .lines: "\(text)\n"
        }
    }

    /// Whether it holds the title; else the text begins with it.
    var hasTitle: Bool {
        past.recent.isEmpty || past.frontMatterKeys(in: form).contains { $0.name.hasBytes(of: "title") }
    }

    /// Of the first issue of all.
    private var firstLines: [(name: String, text: String)] {
        [
            ("title", line("title", YAMLScalar.quoted(next.title))),
            ("date", line("date", WrittenDate.standard.text(of: next.date))),
        ]
    }

    private var form: FrontMatterForm { past.recent.compactMap(\.frontMatter?.form).mostFrequent ?? .yaml }

    private func isTable(_ text: String) -> Bool { form == .toml && text.utf8.first == .leftBracket }

    /// A line of a key that the archive's issues do not have.
    private func line(_ name: String, _ value: String) -> String {
        let isCapital = past.recent.last?.frontMatter?.keys.first?.label.utf8.first?.isASCIIUppercase ?? false
        let name = isCapital ? name.prefix(1).uppercased() + name.dropFirst() : name
        return form == .toml ? "\(name) = \(value)" : "\(name): \(value)"
    }

    // MARK: Keys

    /// Which value a key gets is a matter of its name; nil leaves it out.
    private func line(of key: FrontMatterText.Key) -> (name: String, text: String)? {
        let value: String? =
            switch key.name {
            case "title": quoted(next.title, like: key.value)
            case "date": dateText(like: key.value)
            case "number": next.marks.number.map { "\($0)" }
            case "draft", "published", "status", "modified", "aliases": nil
            case "slug", "permalink": shared(key.name)
            case "cover": same(key.name) ?? empty(like: key.value)
            default: shared(key.name) ?? titled(key) ?? sharedElements(key) ?? empty(like: key.value)
            }
        guard let value else { return nil }
        let text = key.label + value
        return (key.name, value.isEmpty ? String(text.reversed().drop { $0 == " " }.reversed()) : text)
    }

    private func dateText(like value: String) -> String {
        let form = WrittenDate(like: value) ?? .standard
        return (form.tellsTime || !hasHour ? form : .standard).text(of: next.date)
    }

    /// The value that most issues have but for their number and day.
    private func shared(_ name: String) -> String? {
        let series = past.series { $0.frontMatter?[name]?.value }
        return series.isWhole ? series.texts(for: next.marks).head : nil
    }

    /// The value that most issues have, byte for byte.
    private func same(_ name: String) -> String? {
        let values = past.recent.compactMap { $0.frontMatter?[name].map { ExactText($0.value) } }
        let value = values.mostFrequent
        return values.filter { $0 == value }.count * 2 > values.count ? value?.text : nil
    }

    /// The title, where most issues have it in another key too.
    private func titled(_ key: FrontMatterText.Key) -> String? {
        let isTitle = past.most { issue in
            guard let value = issue.frontMatter?[key.name]?.value, let title = issue.frontMatter?["title"]?.value else {
                return false
            }
            return value.hasBytes(of: title)
        }
        return isTitle ? quoted(next.title, like: key.value) : nil
    }

    /// The elements of lists in brackets that most issues have.
    private func sharedElements(_ key: FrontMatterText.Key) -> String? {
        let lists = past.recent.compactMap { issue -> [ExactText]? in
            guard let value = issue.frontMatter?[key.name]?.value, value.utf8.first == .leftBracket,
                value.utf8.last == .rightBracket
            else { return nil }
            let inner = value.utf8.dropFirst().dropLast()
            return inner.split(separator: .comma).map {
                ExactText(String(decoding: Array($0)[...].trimmed(), as: UTF8.self))
            }
        }
        guard key.value.utf8.first == .leftBracket, let newest = lists.last else { return nil }
        let kept = newest.filter { element in lists.filter { $0.contains(element) }.count * 2 > lists.count }
        return "[\(kept.map(\.text).joined(separator: ", "))]"
    }

    /// No value, in the form that the key's values have; nil where a key without a value means nothing.
    private func empty(like value: String) -> String? {
        if form == .lines { return nil }
        switch value.utf8.first {
        case .quotationMark?: return "\"\""
        case .apostrophe?: return "''"
        case .leftBracket?: return isTable(value) ? nil : "[]"
        default: return form == .toml ? "\"\"" : ""
        }
    }

    // MARK: Quotes

    private func quoted(_ text: String, like value: String) -> String {
        if form == .lines { return text }
        let single = form == .yaml ? value.utf8.firstIndex(of: .apostrophe) : nil
        let isSingle = single.map { value[..<$0].utf8.allSatisfy { $0 == .exclamationMark || $0 == .space } } ?? false
        if isSingle { return "'\(doubled(text))'" }
        let isBare = form == .yaml && value.utf8.first != .quotationMark && YAMLScalar.isPlain(text)
        return isBare ? text : YAMLScalar.quoted(text)
    }

    private func doubled(_ text: String) -> String {
        text.parts(at: .apostrophe).joined(separator: "''")
    }
}

extension PastIssues {
    /// The keys that most of the issues have, as the newest issue has them that has one: in its order.
    fileprivate func frontMatterKeys(in form: FrontMatterForm) -> [FrontMatterText.Key] {
        let all = recent.reversed().compactMap(\.frontMatter).filter { $0.form == form }
        var keys: [FrontMatterText.Key] = []
        for key in all.flatMap(\.keys) where !keys.contains(where: { $0.name.hasBytes(of: key.name) }) {
            if all.filter({ $0[key.name] != nil }).count * 2 > recent.count { keys.append(key) }
        }
        return keys
    }
}
