/// Why a formula was not understood.
package struct TeXFault: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Kind: Sendable, Hashable {
        /// With its backslash, and the known one that is nearest.
        case unknownCommand(String, nearest: String?)
        case unknownEnvironment(String, nearest: String?)
        /// What would have to stand here, as it is written: `}`, `\right`.
        case missing(String)
        /// What has no meaning here, as it is written.
        case unexpected(String)
        case tooDeep
    }

    package let kind: Kind
    /// Where, as offsets in the formula's UTF-8.
    package let range: Range<Int>

    /// The same of a text in which the formula begins at an offset.
    package func moved(by offset: Int) -> TeXFault {
        TeXFault(kind: kind, range: (range.lowerBound + offset)..<(range.upperBound + offset))
    }
}
