internal import WeeklyModel
internal import WeeklyText

/// Finds the dates and times in a text, from left to right.
struct DateScanner {
    struct Found {
        var dates: [(date: WrittenDate, range: Range<Int>)] = []
        var times: [TimeOfDay] = []
        /// Seconds ahead of UTC, as the first zone behind a time says; nil where none does.
        var offset: Int?
    }

    private let text: ScannedText
    private let words: Words
    private var index: Int
    private var found = Found()
    /// Whether what was read last says that hours are counted from noon.
    private var isAfternoon = false
    /// Whether a mark behind the last time says of which half of the day it is.
    private var isMarked = false

    static func scan(_ text: Bytes, _ words: Words) -> Found {
        var scanner = DateScanner(text, words)
        scanner.run()
        return scanner.found
    }

    private init(_ text: Bytes, _ words: Words) {
        self.text = ScannedText(bytes: text)
        self.words = words
        index = text.startIndex
    }

    private mutating func run() {
        while index < text.endIndex {
            let byte = text.bytes[index]
            if byte.isASCIIDigit {
                readNumber()
            } else if byte.isASCIILetter {
                readWord()
            } else {
                if byte.isWide { readHalfOfDay() }
                index += 1
            }
        }
    }

    /// The name of a month, and what stands behind it.
    private mutating func readWord() {
        if let days = DayScanner(text: text, words: words).daysBehindMonth(at: index) { return append(days) }
        // Numbers within Latin words are no dates: `v3.0.9`.
        while text[index].isASCIIAlphanumeric || text[index] == .dot { index += 1 }
    }

    private mutating func readHalfOfDay() {
        if text.isWord(words.dates.afternoons, index) { isAfternoon = true }
        if text.isWord(words.dates.mornings, index) { isAfternoon = false }
    }

    private mutating func readNumber() {
        if let days = DayScanner(text: text, words: words).days(at: index) { return append(days) }
        if let time = TimeScanner(text: text, words: words).time(at: index, isAfternoon: isAfternoon) {
            append(time)
        } else {
            skipNumber()
        }
    }

    /// A number that is none of a date, with all that it goes on with: `3/9/7` and `3.9.1 周三` hold no dates either.
    private mutating func skipNumber() {
        while text[index].isASCIIDigit { index += 1 }
        while text[index] == .slash || text[index] == .dot, text[index + 1].isASCIIDigit {
            index += 1
            while text[index].isASCIIDigit { index += 1 }
        }
    }

    /// Adds a day, or the first and the last of several.
    private mutating func append(_ days: DayScanner.Found) {
        found.dates.append((days.first, index..<days.end))
        if let last = days.last { found.dates.append((last, index..<days.end)) }
        index = days.end
    }

    /// Adds a time. A mark of the afternoon counts for the hour before it, too: `6:30 - 8:30 PM`
    private mutating func append(_ next: TimeScanner.Found) {
        index = next.end
        guard let time = next.time else { return }
        if found.times.count == 1, next.isMarked, !isMarked, let first = found.times.first,
            let later = TimeOfDay(hour: first.hour + 12, minute: first.minute), later <= time
        {
            found.times[0] = later
        }
        isMarked = next.isMarked
        found.times.append(time)
        if found.offset == nil { found.offset = ZoneScanner(text: text, words: words).offset(at: index) }
    }
}
