internal import WeeklyModel
internal import WeeklyText

/// How long an issue takes to read.
enum ReadingTime {
    /// Han characters that a reader takes in a minute, and words of other scripts.
    private static let hanPerMinute = 400
    private static let wordsPerMinute = 200

    /// Minutes, at least 1: every Han character counts, and every word of another script.
    static func minutes(_ sections: [Section]) -> Int {
        var han = 0
        var words = 0
        for section in sections {
            for passage in section.passages {
                for fragment in passage.fragments { count(fragment.html, &han, &words) }
            }
        }
        let seconds = han * 60 / hanPerMinute + words * 60 / wordsPerMinute
        return max(1, (seconds + 30) / 60)
    }

    /// Counts in UTF-8: a Han character is three bytes or four that begin with 0xE4 to 0xE9 or 0xF0.
    private static func count(_ html: String, _ han: inout Int, _ words: inout Int) {
        html.withBytes { bytes in
            var isInWord = false
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                let isLetter = (UInt8(ascii: "A")...UInt8(ascii: "z")).contains(byte)
                if isLetter, !isInWord { words += 1 }
                isInWord = isLetter
                if byte >= 0xE0 {
                    if (0xE4...0xE9).contains(byte) || byte == 0xF0 { han += 1 }
                    // No byte behind the first is any of these.
                    index += 3
                } else if byte == .lessThan {
                    // Behind a tag.
                    index = (bytes.firstIndex(of: .greaterThan, from: index) ?? bytes.count) + 1
                } else {
                    index += 1
                }
            }
        }
    }
}
