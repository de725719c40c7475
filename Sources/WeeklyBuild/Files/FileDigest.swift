internal import WeeklyDiagnostics
internal import WeeklyText

extension KeyedHash {
    /// Adds what a file holds, and which it is.
    mutating func add(_ file: SourceFile) {
        add(file.path)
        add(file.text)
    }
}
