internal import WeeklyDiagnostics

/// What the library is to read in place of what stands there: so many bytes of one kind.
struct ByteMask {
    let range: SourceRange
    let byte: UInt8
}
