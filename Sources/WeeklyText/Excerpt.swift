/// The beginning of a text on one line, for places that have no room for all of it: the one function that cuts texts.
package enum Excerpt {
    /// How much may be shown.
    package struct Room: Sendable, Hashable {
        fileprivate enum Unit {
            case cells, scalars, characters
        }

        fileprivate let unit: Unit
        fileprivate let count: Int
        /// Whether the ellipsis takes one of them.
        fileprivate var holdsEllipsis = false

        /// Cells of even width: a Han character takes two.
        package static func cells(_ count: Int) -> Room { Room(unit: .cells, count: count) }
        /// Unicode scalars.
        package static func scalars(_ count: Int) -> Room { Room(unit: .scalars, count: count) }
        /// What people take for a character.
        package static func characters(_ count: Int) -> Room { Room(unit: .characters, count: count) }

        /// The same where the ellipsis counts, too.
        package var withEllipsis: Room { Room(unit: unit, count: count, holdsEllipsis: true) }

        /// So many scalars are mostly more than the room: none takes less than a cell, and few runs of white space are long.
        fileprivate var usualScalars: Int { count + 16 }
        /// More scalars than this are not looked at: a character hardly has so many.
        fileprivate var mostScalars: Int { count * 4 + 4 }
    }

    /// The text, white space as single spaces; where it is longer than the room, as much as fits and an ellipsis.
    package static func of(_ text: String, _ room: Room) -> String {
        var (line, isWhole) = beginning(of: text, room.usualScalars)
        var end = end(of: line, room.unit, room.count)
        if !isWhole, end == line.endIndex {
            (line, isWhole) = beginning(of: text, room.mostScalars)
            end = self.end(of: line, room.unit, room.count)
        }
        if isWhole, end == line.endIndex { return line }
        let kept = room.holdsEllipsis ? self.end(of: line, room.unit, room.count - 1) : end
        let shown = line[..<kept]
        // Not by `+` for a part of a text, which counts its characters.
        return String(shown.utf8.last == .space && room.unit == .cells ? shown.dropLast() : shown) + "…"
    }

    /// So many scalars of a text as a line, and whether that is all of it.
    private static func beginning(of text: String, _ scalars: Int) -> (line: String, isWhole: Bool) {
        let start = text[..<text.index(atScalar: scalars)]
        return (OneLine.of(String(start)), start.endIndex == text.endIndex)
    }

    /// Behind so much of a line.
    private static func end(of line: String, _ unit: Room.Unit, _ count: Int) -> String.Index {
        // No character has less than a byte, nor less bytes than cells.
        if line.utf8.count <= count { return line.endIndex }
        switch unit {
        case .scalars: return line.index(atScalar: count)
        case .cells: return line.utf8.index(line.startIndex, offsetBy: line.withBytes { length(ofCells: count, $0) })
        case .characters:
            if let length = line.withBytes({ length(ofPlain: count, $0) }) {
                return line.utf8.index(line.startIndex, offsetBy: length)
            }
            // No character has less than a scalar.
            if line.index(atScalar: count) == line.endIndex { return line.endIndex }
            return line.index(line.startIndex, offsetBy: count, limitedBy: line.endIndex) ?? line.endIndex
        }
    }

    /// How many bytes of a line take so many cells.
    private static func length(ofCells count: Int, _ line: UnsafeBufferPointer<UInt8>) -> Int {
        var (length, used) = (0, 0)
        while length < line.count {
            let (scalar, size) = line.scalarValue(at: length)
            used += scalar >= 0x1100 ? 2 : 1
            if used > count { return length }
            length += size
        }
        return length
    }

    /// How many bytes so many characters have where each scalar is one; nil where that is not known.
    private static func length(ofPlain count: Int, _ line: UnsafeBufferPointer<UInt8>) -> Int? {
        var (length, left) = (0, count)
        while length < line.count {
            let (scalar, size) = line.scalarValue(at: length)
            // The scalar behind the last one may belong to it.
            guard isCharacter(scalar) else { return nil }
            if left == 0 { return length }
            length += size
            left -= 1
        }
        return length
    }

    /// Whether a scalar is a character of its own beside any other such, as most are (Unicode Standard Annex 29): printed ASCII, Han,
    /// Chinese and Western punctuation.
    private static func isCharacter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20...0x7E, 0x2010...0x2027, 0x3001...0x3029, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
        default: false
        }
    }
}

extension String {
    /// Where the scalar behind so many begins; the end where there are no more.
    fileprivate func index(atScalar count: Int) -> Index {
        // No scalar has less than a byte.
        if utf8.count <= count { return endIndex }
        let length = withBytes { bytes in
            var (length, left) = (0, count)
            while length < bytes.count, left > 0 {
                length += bytes.scalarValue(at: length).length
                left -= 1
            }
            return length
        }
        return utf8.index(startIndex, offsetBy: length)
    }
}
