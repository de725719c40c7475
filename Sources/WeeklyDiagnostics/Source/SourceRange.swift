/// A half-open range of UTF-8 byte offsets in an original file, front matter and byte order mark counted.
///
/// Public and frozen so that other targets do without a call for each: what is inlinable of a `package` type is called.
@frozen
public struct SourceRange: Hashable, Sendable, Comparable {
    /// Offset of the first byte.
    public var lower: Int
    /// Offset of the byte after the last; equal to `lower` for a place between two bytes.
    public var upper: Int

    /// A range whose end stands before its beginning is empty.
    @inlinable public init(_ lower: Int, _ upper: Int) {
        self.lower = lower
        self.upper = max(lower, upper)
    }

    /// The empty range in front of a byte.
    @inlinable public init(at offset: Int) {
        self.init(offset, offset)
    }

    /// Whether it is a place between two bytes.
    @inlinable public var isEmpty: Bool { lower == upper }

    /// Whether all of another range is in it; a range contains itself.
    @inlinable public func contains(_ other: SourceRange) -> Bool {
        lower <= other.lower && other.upper <= upper
    }

    /// The smallest range that holds both.
    @inlinable public func union(_ other: SourceRange) -> SourceRange {
        SourceRange(min(lower, other.lower), max(upper, other.upper))
    }

    /// The same range, so many bytes further on.
    @inlinable public func shifted(by distance: Int) -> SourceRange {
        SourceRange(lower + distance, upper + distance)
    }

    /// By beginning, then by end.
    @inlinable public static func < (left: SourceRange, right: SourceRange) -> Bool {
        (left.lower, left.upper) < (right.lower, right.upper)
    }
}
