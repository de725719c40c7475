import Testing
import WeeklyCache
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

/// A field that nobody stores would be empty after the second build, and nothing else would say so.
@Suite("Fields that are stored")
struct StoredFieldsTests {
    /// The fields of every type that an issue and its diagnostics are made of. Whoever adds one stores it (`Sources/WeeklyCache`), fills it
    /// in `Sample` and names it here.
    private static let table = [
        "WeeklyModel.Issue": "frontMatter slug sourcePath excerpt text",
        "WeeklyModel.IssueBody": "sections addresses",
        "WeeklyModel.IssueIndex": "items namings linkedProjects schedule leadsIntoPages",
        "WeeklyModel.IssueIndex.Entry": "place projectKeys kindName thing repeatKey",
        "WeeklyModel.IssueIndex.Naming": "spelling url repositories",
        "WeeklyModel.IssueIndex.LinkedProject": "line range name url nameKey repositoryKey",
        "WeeklyModel.IssueDigests": "head items",
        "WeeklyModel.ItemsByKind<WeeklyText.StableHash>": "lists",
        "WeeklyText.StableHash": "value",
        "WeeklyModel.ItemsByKind<WeeklyModel.IssueIndex.Entry>": "lists",
        "WeeklyModel.ItemsByKind<WeeklyModel.IssueIndex.Naming>": "lists",
        "WeeklyModel.ItemPlace": "section passage item",
        "WeeklyModel.ProjectSpelling": "exactKey exactName kind isKnown",
        "WeeklyModel.Repository": "address name owner key",
        "WeeklyModel.ScheduledItem": "place anchor start identity end",
        "WeeklyModel.ScheduledItem.Start": "text month",
        "WeeklyModel.ScheduledItem.Identity": "text hash",
        "WeeklyModel.Month": "year month",
        "WeeklyText.ExactText": "text",
        "WeeklyModel.FrontMatter":
            "title date modified number language permalink author summary categories tags cover isDraft slug aliases extra",
        "WeeklyModel.ExtraValue.Entry": "key value",
        "WeeklyModel.DateTime": "day time offset",
        "WeeklyModel.Day": "year month day",
        "WeeklyModel.TimeOfDay": "hour minute second",
        "WeeklyModel.NamedLink": "name url",
        "WeeklyModel.Section": "kind heading line range passages",
        "WeeklyModel.NamedKind": "name holding",
        "WeeklyModel.Heading": "content anchor level",
        "WeeklyModel.Passage": "fragments items range",
        "WeeklyModel.Item": "line range anchor content",
        "WeeklyModel.RichText": "markup text",
        "WeeklyModel.Person": "name handle url bio",
        "WeeklyModel.Question": "number asker githubIssue title lead turns project closing url",
        "WeeklyModel.Question.Turn": "speaker content",
        "WeeklyModel.Release": "project versions changes url",
        "WeeklyModel.Release.Change": "content group number",
        "WeeklyModel.ScheduleEntry": "kind title start end speakers location url isReview organiser group",
        "WeeklyModel.Article": "title url image text group tags by",
        "WeeklyModel.StarterTask": "project level text url group",
        "WeeklyModel.Event": "headline people project html",
        "WeeklyModel.Entry": "kindName title url text group tags by image",
        "WeeklyModel.Quote": "text by url",
        "WeeklyModel.Contributors": "people html",
        "WeeklyModel.WrittenAddress": "text role isExact lower upper",
        "WeeklyText.Markup": "html marks",
        "WeeklyText.Markup.Mark": "kind lower upper",
        "WeeklyDiagnostics.Diagnostic": "severity content",
        "WeeklyDiagnostics.Diagnostic.Content": "id wording location path notes fixes",
        "WeeklyDiagnostics.Diagnostic.Note": "wording location",
        "WeeklyDiagnostics.DiagnosticID": "name severity isLowerable",
        "WeeklyDiagnostics.Message": "sentence arguments",
        "WeeklyDiagnostics.SourceLocation": "path range line column utf16Column excerpt",
        "WeeklyDiagnostics.SourceRange": "lower upper",
        "WeeklyDiagnostics.SourceExcerpt": "piece range",
        "WeeklyDiagnostics.Fix": "wording edits safety",
        "WeeklyDiagnostics.Edit": "range replacement",
    ]

    private static let found: FieldSurvey = {
        var survey = FieldSurvey()
        survey.visit(Sample.issue)
        survey.visit(Sample.index)
        survey.visit(IssueDigests(of: Sample.issue, KeyedHash()))
        survey.visit(Sample.diagnostics)
        return survey
    }()

    @Test("Every type has the fields that are stored, and no others")
    func fields() {
        #expect(Self.found.fields == Self.table)
    }

    @Test("Each of them holds something in the sample, so that what is not stored is missed")
    func filled() {
        let all = Self.found.fields.flatMap { type, fields in fields.split(separator: " ").map { "\(type).\($0)" } }
        #expect(Set(all).subtracting(Self.found.filled) == [])
    }

    @Test("Every case that can be numbered comes back from its number")
    func numbers() throws {
        for level in StarterTask.Level.allCases {
            try #expect(back(.task(StarterTask(level: level, text: ""))) == .task(StarterTask(level: level, text: "")))
        }
        for kind in ScheduleEntry.Kind.allCases {
            let entry = Item.Content.scheduleEntry(ScheduleEntry(kind: kind, title: ""))
            try #expect(back(entry) == entry)
        }
        for kind in ItemKind.allCases { try #expect(back(Sample.content(kind)) == Sample.content(kind)) }
        for severity in Diagnostic.Severity.allCases {
            let told = Diagnostic(DiagnosticID("a", severity), "this file").with(severity)
            let read = try readBack(nil, [told]).1
            #expect(read.first?.severity == severity && read.first?.id.severity == severity)
        }
    }

    @Test("What the sections of a kind hold comes back, whatever it is", arguments: Holding.allCases)
    func holdings(holding: Holding) throws {
        let kind = Section.Kind.named(NamedKind(name: "kind", holding: holding))
        let section = Section(kind: kind, heading: nil, line: 1, passages: [])
        let issue = WeeklyModel.Issue(frontMatter: Sample.frontMatter, slug: "", sourcePath: "", sections: [section])
        #expect(try readBack(issue, []).0?.sections.map(\.kind) == [kind])
    }

    private func back(_ content: Item.Content) throws -> Item.Content? {
        let passage = Passage([], items: [Item(line: 1, anchor: nil, content: content)])
        let section = Section(kind: .other, heading: nil, line: 1, passages: [passage])
        let issue = WeeklyModel.Issue(frontMatter: Sample.frontMatter, slug: "", sourcePath: "", sections: [section])
        return try readBack(issue, []).0?.sections.first?.items.first?.content
    }
}

/// Which types a value is made of, which fields these have, and which of them hold something anywhere in it.
private struct FieldSurvey {
    var fields: [String: String] = [:]
    var filled: Set<String> = []

    mutating func visit(_ value: Any) {
        let mirror = Mirror(reflecting: value)
        let name = Self.name(of: mirror.subjectType)
        if name.hasPrefix("Weekly"), mirror.displayStyle == .struct || mirror.displayStyle == .class {
            fields[name] = mirror.children.compactMap(\.label).joined(separator: " ")
            for child in mirror.children where Self.holdsSomething(child.value) {
                filled.insert("\(name).\(child.label ?? "")")
            }
        }
        if !(value is String) { for child in mirror.children { visit(child.value) } }
    }

    /// Without what the compiler adds to a hidden type's name.
    private static func name(of type: Any.Type) -> String {
        String(reflecting: type).replacing(/\(unknown context at [^)]*\)\.|\((\w+) in \w+\)/) { match in
            match.output.1.map(String.init) ?? ""
        }
    }

    private static func holdsSomething(_ value: Any) -> Bool {
        let mirror = Mirror(reflecting: value)
        switch value {
        case let text as String: return !text.isEmpty
        case let flag as Bool: return flag
        case let number as Int: return number != 0
        case let number as UInt32: return number != 0
        default: break
        }
        return mirror.displayStyle == .optional || mirror.displayStyle == .collection
            ? !mirror.children.isEmpty : true
    }
}
