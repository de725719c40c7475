internal import WeeklyText

/// Reads the time zone that stands behind an hour: ` CET`, ` (UTC+8)`, `（北京时间）`.
struct ZoneScanner {
    let text: ScannedText
    let words: Words

    /// Seconds ahead of UTC; nil where no zone stands at a place.
    func offset(at start: Int) -> Int? {
        var place = text.skipSpaces(start)
        place = text.skipSpaces(place + text.length(of: Marks.openParentheses, at: place))
        if text[place].isASCIIUppercase { return named(at: place) }
        guard text[place].isWide else { return nil }
        return words.wideZones.first { text.isWord($0.names, place) }.map { $0.hours * 3600 }
    }

    /// The zone whose name is a word at a place.
    private func named(at place: Int) -> Int? {
        let name = text.bytes[place...].prefix(while: \.isASCIIUppercase)
        guard name.count >= 3, !text[name.endIndex].isASCIILetter, let hours = words.zoneNames.value(of: name) else {
            return nil
        }
        return hours == 0 ? distance(at: name.endIndex) : hours * 3600
    }

    /// What stands behind UTC: `+8`, `-03:30`, or nothing.
    private func distance(at start: Int) -> Int {
        let place = text.skipSpaces(start)
        guard text[place] == .plusSign || text[place] == .hyphen,
            let (hours, end) = text.number(at: place + 1), hours <= 14
        else { return 0 }
        let minutes = text[end] == .colon ? text.number(at: end + 1)?.value ?? 0 : 0
        let seconds = hours * 3600 + min(minutes, 59) * 60
        return text[place] == .hyphen ? -seconds : seconds
    }
}
