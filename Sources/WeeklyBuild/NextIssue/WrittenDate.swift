internal import WeeklyModel
internal import WeeklyText

/// How a date stands in front matter: which of its parts are written, and between which marks.
struct WrittenDate {
    private var quote = ""
    private var separator = "T"
    private var hasTime = true
    private var hasSeconds = true
    private var offset = Offset.colon
    private var isOffsetApart = false

    /// What stands behind the time.
    private enum Offset { case none, zulu, colon, plain }

    /// `2026-12-04T17:00:00+08:00` (RFC 3339).
    static let standard = WrittenDate()

    private init() {}

    /// As a value of front matter has it; nil for what is no date.
    init?(like value: String) {
        let form = /(["']?)\d{4}-\d\d?-\d\d?(?:([Tt]| +)\d\d?:\d\d(:\d\d)?(?:\.\d+)?( *)([Zz]|[+-]\d\d:?\d\d)?)?["']?/
        guard let match = value.wholeMatch(of: form) else { return nil }
        quote = String(match.1)
        hasTime = match.2 != nil
        separator = match.2.map(String.init) ?? "T"
        hasSeconds = match.3 != nil
        isOffsetApart = match.4.map { !$0.isEmpty } ?? false
        offset = Self.offset(match.5 ?? nil)
    }

    private static func offset(_ text: Substring?) -> Offset {
        guard let text else { return .none }
        if text.utf8.count == 1 { return .zulu }
        return text.utf8.contains(.colon) ? .colon : .plain
    }

    /// Whether it tells the hour.
    var tellsTime: Bool { hasTime }

    /// A date in this form.
    func text(of date: DateTime) -> String {
        let date = hasTime && offset == .zulu ? DateTime(secondsSinceEpoch: date.secondsSinceEpoch, offset: 0) : date
        guard hasTime else { return "\(quote)\(date.day.text)\(quote)" }
        let time = hasSeconds ? date.time.text : String(date.time.text.prefix(5))
        let space = isOffsetApart && offset != .none ? " " : ""
        return "\(quote)\(date.day.text)\(separator)\(time)\(space)\(offsetText(of: date))\(quote)"
    }

    private func offsetText(of date: DateTime) -> String {
        let minutes = abs(date.offset) / 60
        let (hour, minute) = (Self.padded(minutes / 60), Self.padded(minutes % 60))
        let sign = date.offset < 0 ? "-" : "+"
        return switch offset {
        case .none: ""
        case .zulu: "Z"
        case .colon: "\(sign)\(hour):\(minute)"
        case .plain: "\(sign)\(hour)\(minute)"
        }
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
