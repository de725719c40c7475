package import WeeklyDiagnostics
internal import WeeklyText

/// An address in an issue's text that may lead to the site itself, or whose form looks wrong, with its place in the file.
package struct WrittenAddress: Sendable, Hashable {
    /// What the address is for.
    package enum Role: UInt8, Sendable, Hashable {
        case link
        /// A link whose text is the address itself.
        case bareLink
        case picture
        /// The picture that front matter names.
        case cover
    }

    /// As it is meant: escapes and entities resolved, not percent-encoded.
    package let text: String
    package let role: Role
    /// Whether the range holds the address and nothing else, so that another may be written there.
    package let isExact: Bool
    // An archive has many of them: half the room.
    private let lower: UInt32
    private let upper: UInt32

    /// Where it stands in the file: the address where that was found, else the link or picture that has it.
    package var range: SourceRange { SourceRange(Int(lower), Int(upper)) }

    /// - Parameter isExact: whether the range holds the address and nothing else.
    package init(_ text: String, _ role: Role, at range: SourceRange, isExact: Bool) {
        self.text = text
        self.role = role
        self.isExact = isExact
        lower = UInt32(clamping: range.lower)
        upper = UInt32(clamping: range.upper)
    }

    /// Whether it is of a picture.
    package var isPicture: Bool { role == .picture || role == .cover }

    /// The same at another place.
    package func moved(to range: SourceRange) -> WrittenAddress {
        WrittenAddress(text, role, at: range, isExact: isExact)
    }

    /// Whether both are the same at the same place; texts are one where their bytes are.
    package static func == (left: WrittenAddress, right: WrittenAddress) -> Bool {
        left.lower == right.lower && left.upper == right.upper && left.role == right.role
            && left.text.hasBytes(of: right.text)
    }

    /// Of text and place.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(ExactText(text))
        hasher.combine(lower)
    }
}
