internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

extension [DateFormat] {
    /// Reads `date_formats: {short: "d MMM"}`: how templates may have dates written.
    ///
    /// - Parameter taken: the names that every date has already.
    init(from fields: inout YAMLFields, taken: [String]) {
        self = fields.mapping("date_formats").compactMap { entry in
            guard fields.isTemplateName(entry, of: "a form of dates") else { return nil }
            if taken.contains(where: { $0.hasBytes(of: entry.key) }) {
                fields.report(
                    .invalidValue, "every date has a \(entry.key) already", at: entry.keyRange,
                    fixes: [Fix("call this form otherwise")])
                return nil
            }
            return fields.dateFormat(entry)
        }
    }
}

extension YAMLFields {
    fileprivate mutating func dateFormat(_ entry: YAMLEntry) -> DateFormat? {
        var settings = YAMLFields([entry], in: file)
        guard let written = settings.text(entry.key), !written.value.isEmpty else {
            settings.diagnostics.forEach { add($0) }
            return nil
        }
        do {
            return try DateFormat(name: entry.key, pattern: written.value)
        } catch {
            report(.invalidValue, error.message, at: written.range, fixes: [Fix(error.hint)])
            return nil
        }
    }
}

extension DateFormatFault {
    fileprivate var message: Message {
        switch self {
        case .unknown(let letters): "\(letters) is no part of a date"
        case .openQuote: "an apostrophe begins text here, and none ends it"
        }
    }

    fileprivate var hint: Message {
        switch self {
        case .unknown:
            """
            parts are yyyy, yy, M, MM, MMM, MMMM, d, dd, E, EEEE, H, HH, h, hh, a, mm, ss, xxx, Y, w; put words between \
            apostrophes
            """
        case .openQuote: "write two apostrophes for one"
        }
    }
}
