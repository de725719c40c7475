internal import WeeklyDiagnostics
internal import WeeklyText

/// The numbers of a version: 5, 7 and 0 of `v5.7.0`.
struct NumberedVersion: Equatable {
    private let numbers: [Int]

    /// The last version of a text; nil where no two numbers have a dot between them.
    init?(_ text: String) {
        let runs = text.utf8.split { !$0.isASCIIDigit && $0 != .dot }
        let versions = runs.map { $0.split(separator: .dot).compactMap { Int(Substring($0)) } }
        guard let numbers = versions.last(where: { $0.count > 1 }) else { return nil }
        self.numbers = numbers
    }

    /// Whether one is the other, or names it less closely: 5.7 and 5.7.0.
    func fits(_ other: NumberedVersion) -> Bool {
        zip(numbers, other.numbers).allSatisfy { $0 == $1 }
    }
}
