internal import WeeklyModel
internal import WeeklyText

/// Reads a time at a place: `19:00`, `19：30`, `7:30 PM`, `7pm`, `7 点`, `7 点半`, `19点30分`, the 7 of `7-8 点` and of `7-8 PM`.
struct TimeScanner {
    let text: ScannedText
    let words: Words

    struct Found {
        /// Nil for what is too large to be one.
        let time: TimeOfDay?
        let end: Int
        /// Whether a mark behind it says of which half of the day it is.
        var isMarked = false
    }

    /// - Parameter isAfternoon: whether what stands in front says that hours are counted from noon.
    func time(at start: Int, isAfternoon: Bool) -> Found? {
        guard let (hour, after) = text.number(at: start), after - start <= 2 else { return nil }
        let colon = text.length(of: Marks.colons, at: after)
        if colon > 0, let (minute, end) = text.number(at: after + colon) {
            return marked(hour, minute, at: end) ?? Found(time: time(hour, minute, isAfternoon), end: end)
        }
        if let found = marked(hour, 0, at: after) { return found }
        if isRangeOfHours(after) { return Found(time: time(hour, 0, isAfternoon), end: after) }
        guard let clock = clock(at: after) else { return nil }
        if let half = text.skip(words.dates.halves, at: clock) {
            return Found(time: time(hour, 30, isAfternoon), end: half)
        }
        if let (minute, end) = text.number(at: clock), minute < 60 {
            return Found(time: time(hour, minute, isAfternoon), end: text.skip(words.dates.minutes, at: end) ?? end)
        }
        return Found(time: time(hour, 0, isAfternoon), end: clock)
    }

    /// The time where a mark of the half of the day stands behind it.
    private func marked(_ hour: Int, _ minute: Int, at end: Int) -> Found? {
        let place = text.skipSpaces(end)
        let late = markLength(words.dates.afternoonMarks, place)
        let early = markLength(words.dates.morningMarks, place)
        guard late + early > 0, (1...23).contains(hour) else { return nil }
        let ofDay = hour > 12 ? hour : hour % 12 + (late > 0 ? 12 : 0)
        return Found(time: TimeOfDay(hour: ofDay, minute: minute), end: place + late + early, isMarked: true)
    }

    /// The length of a mark that ends where a word does.
    private func markLength(_ marks: WordList, _ place: Int) -> Int {
        let length = text.length(of: marks, at: place)
        return text[place + length].isASCIILetter ? 0 : length
    }

    /// Where the text goes on behind the word that makes a number an hour.
    func clock(at start: Int) -> Int? {
        guard let end = text.skip(words.dates.hours, at: start) else { return nil }
        return text.isWord(words.dates.durations, end) ? nil : end
    }

    /// Whether another number follows that has the word or the mark for hours behind it.
    private func isRangeOfHours(_ start: Int) -> Bool {
        guard text[text.skipSpaces(start)] != .colon, let place = text.skipJoint(words.dates.to, at: start),
            let (hour, end) = text.number(at: place)
        else { return false }
        return hour <= 24 && (clock(at: end) != nil || marked(hour, 0, at: end) != nil)
    }

    private func time(_ hour: Int, _ minute: Int, _ isAfternoon: Bool) -> TimeOfDay? {
        TimeOfDay(hour: isAfternoon && hour < 12 ? hour + 12 : hour, minute: minute)
    }
}
