internal import WeeklyText

extension UInt8 {
    /// White space inside and around tags: space, tab, line feed, carriage return.
    var isTemplateSpace: Bool {
        self == .space || self == .tab || self == .lineFeed
            || self == .carriageReturn
    }

    /// White space that can indent a line.
    var isIndentation: Bool { self == .space || self == .tab }
}

extension [UInt8] {
    /// The offset of the first occurrence of a word at or after `start`.
    func offset(of word: [UInt8], from start: Int) -> Int? {
        guard let first = word.first else { return nil }
        var index = start
        while index + word.count <= count {
            if self[index] == first, self[index..<(index + word.count)].elementsEqual(word) { return index }
            index += 1
        }
        return nil
    }

    /// The range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, self[lower].isTemplateSpace { lower += 1 }
        while lower < upper, self[upper - 1].isTemplateSpace { upper -= 1 }
        return lower..<upper
    }
}
