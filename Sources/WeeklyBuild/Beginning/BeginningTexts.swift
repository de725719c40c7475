internal import WeeklyBeginning
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// The files of a newsletter that begins, with their gaps filled.
struct BeginningTexts {
    let beginning: Beginning
    /// Seconds since 1970-01-01T00:00:00Z.
    let now: Int

    /// Paths relative to the newsletter's folder, and texts.
    func files() throws(TemplateFailure) -> [(path: String, text: String)] {
        var files: [(path: String, text: String)] = []
        for file in BeginningFiles.all(in: beginning.language == .chinese ? .chinese : .english) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            files.append((try filled(file.path), file.hasGaps ? try filled(text) : text))
        }
        return files
    }

    private func filled(_ text: String) throws(TemplateFailure) -> String {
        let name = "beginning"
        let file = SourceFile(path: name, text: text)
        let (library, problems) = TemplateLibrary.compile([TemplateSource(name: name, file: file)])
        if problems.hasErrors { throw TemplateFailure(diagnostics: problems) }
        return String(decoding: try library.render(name, data), as: UTF8.self)
    }

    /// The sample issue is dated at the last moment at which the newsletter would have come out: so it shows at once.
    private var data: TemplateValue {
        let date = beginning.publishes.last(before: now, in: beginning.zone)
        let cron = beginning.publishes.cronLines(in: beginning.zone, year: date.day.year)
        let quoted = YAMLScalar.quoted(beginning.title)
        return .record([
            "title": plain(YAMLScalar.isPlain(beginning.title) ? beginning.title : quoted),
            "title_in_quotes": plain(String(quoted.dropFirst().dropLast())), "base_url": plain(beginning.addressText),
            "time_zone_name": plain(beginning.zone.identifier), "title_as_text": plain(OneLine.of(beginning.title)),
            "time_zone": plain("\"\(beginning.zone.identifier)\""), "publishes": plain(beginning.publishesText),
            "date": plain(date.text), "day": plain(date.day.text), "cron": .list(cron.map(plain)),
            "two_lines": .boolean(cron.count > 1),
        ])
    }

    private func plain(_ text: String) -> TemplateValue { .html(HTML(text)) }
}
