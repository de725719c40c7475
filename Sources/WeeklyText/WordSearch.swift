/// UTF-8 asked for words of a list. Nothing is decoded, and slices share their storage.
extension ArraySlice<UInt8> {
    /// Whether one of the words stands somewhere in the text. The text is gone through once, however many words there are.
    package func contains(anyOf words: WordList) -> Bool {
        withUnsafeBufferPointer { words.first(in: $0) != nil }
    }

    /// Whether one of the words stands at the start.
    package func starts(withAnyOf words: WordList) -> Bool { prefixLength(of: words) > 0 }

    /// Whether one of the words stands at the end.
    package func ends(withAnyOf words: WordList) -> Bool { suffixLength(of: words) > 0 }

    /// The number of bytes of the longest word at the start; 0 where none stands there.
    package func prefixLength(of words: WordList) -> Int {
        withUnsafeBufferPointer { words.length(atStartOf: $0.indices, in: $0) }
    }

    /// The number of bytes of the longest word at the end; 0 where none stands there.
    package func suffixLength(of words: WordList) -> Int {
        withUnsafeBufferPointer { words.length(atEndOf: $0.indices, in: $0) }
    }

    /// The number of bytes of the longest word at an index of the text; 0 where none stands there.
    package func length(of words: WordList, at index: Int) -> Int {
        guard index >= startIndex, index < endIndex else { return 0 }
        let offset = index - startIndex
        return withUnsafeBufferPointer { words.length(atStartOf: offset..<$0.count, in: $0) }
    }

    /// Where the first of the words stands that the text holds.
    package func firstRange(ofAny words: WordList) -> Range<Int>? {
        withUnsafeBufferPointer { words.first(in: $0) }.map(shifted)
    }

    /// Where any of the words stands, the longest at each place, from the first place on.
    package func ranges(ofAny words: WordList) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var rest = self
        while let found = rest.firstRange(ofAny: words) {
            ranges.append(found)
            rest = rest[found.upperBound...]
        }
        return ranges
    }

    /// The same of a few words, each looked for by itself: quicker than to hold every byte against all of them.
    package func ranges(ofEach words: [ArraySlice<UInt8>]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var places = words.compactMap { range(of: $0, from: startIndex) }
        while let first = places.min(by: { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }) {
            ranges.append(first)
            places = places.compactMap {
                $0.lowerBound < first.upperBound ? range(of: self[$0], from: first.upperBound) : $0
            }
        }
        return ranges
    }

    /// Where a word stands next, from an index on.
    private func range(of word: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
        let offset = withUnsafeBufferPointer { bytes in
            word.withUnsafeBufferPointer { bytes.offset(of: $0, from: start - startIndex) }
        }
        return offset.map { startIndex + $0..<startIndex + $0 + word.count }
    }

    /// Where the last of the words begins that the text holds.
    package func lastRange(ofAny words: WordList) -> Range<Int>? {
        withUnsafeBufferPointer { words.last(in: $0) }.map(shifted)
    }

    private func shifted(_ range: Range<Int>) -> Range<Int> {
        startIndex + range.lowerBound..<startIndex + range.upperBound
    }

    /// Without the longest of the words at the start; nil where none stands there.
    package func dropping(prefix words: WordList) -> ArraySlice<UInt8>? {
        let length = prefixLength(of: words)
        return length > 0 ? self[(startIndex + length)...] : nil
    }

    /// Without the longest of the words at the end; nil where none stands there.
    package func dropping(suffix words: WordList) -> ArraySlice<UInt8>? {
        let length = suffixLength(of: words)
        return length > 0 ? self[..<(endIndex - length)] : nil
    }

    /// Without white space at both ends: ASCII's, the no-break space, the zero-width spaces and the ideographic space.
    @inlinable
    @inline(__always)
    package func trimmed() -> ArraySlice<UInt8> {
        guard let first, let last, first.mayBeginSpace || last.mayEndSpace else { return self }
        return trimmingEnds()
    }

    @usableFromInline
    func trimmingEnds() -> ArraySlice<UInt8> { narrowed { $0.trim() } }

    /// Without any of the words at the start, however often they stand there, and white space around them.
    package func trimmingStart(of words: WordList) -> ArraySlice<UInt8> {
        narrowed { window in
            repeat { window.trim() } while window.dropFirst(of: words)
        }
    }

    /// The same with the words of two lists.
    package func trimmingStart(of words: WordList, _ more: WordList) -> ArraySlice<UInt8> {
        narrowed { window in
            repeat { window.trim() } while window.dropFirst(of: words) || window.dropFirst(of: more)
        }
    }

    /// Without any of the words at the end, however often they stand there, and white space around them.
    package func trimmingEnd(of words: WordList) -> ArraySlice<UInt8> {
        narrowed { window in
            repeat { window.trim() } while window.dropLast(of: words)
        }
    }

    /// The same with the words of two lists.
    package func trimmingEnd(of words: WordList, _ more: WordList) -> ArraySlice<UInt8> {
        narrowed { window in
            repeat { window.trim() } while window.dropLast(of: words) || window.dropLast(of: more)
        }
    }

    private func narrowed(_ narrow: (inout TextWindow) -> Void) -> ArraySlice<UInt8> {
        let kept = withUnsafeBufferPointer { bytes in
            var window = TextWindow(bytes)
            narrow(&window)
            return window.range
        }
        return self[(startIndex + kept.lowerBound)..<(startIndex + kept.upperBound)]
    }
}
