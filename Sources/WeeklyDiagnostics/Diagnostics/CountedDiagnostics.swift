internal import WeeklyText

/// Diagnostics that are made, or read back, when somebody asks for them: how many there are of each kind is known before.
///
/// Most of what is said of a large archive nobody looks at one by one: a build counts it, and tells of a few.
package struct CountedDiagnostics: Sendable {
    private enum Content: Sendable {
        case made([Diagnostic])
        case later(Lazy<[Diagnostic]>)
    }

    /// How many there are of each kind.
    package let counts: DiagnosticCounts
    private let content: Content

    /// Those that are at hand.
    package init(_ diagnostics: [Diagnostic] = []) {
        counts = DiagnosticCounts(of: diagnostics)
        content = .made(diagnostics)
    }

    /// - Parameter make: gives just so many; asked once, and only where there are any.
    package init(_ counts: DiagnosticCounts, _ make: @escaping @Sendable () -> [Diagnostic]) {
        self.counts = counts
        content = counts.isEmpty ? .made([]) : .later(Lazy(make))
    }

    /// Whether there are none.
    package var isEmpty: Bool { counts.isEmpty }

    /// In their order.
    package var all: [Diagnostic] {
        switch content {
        case .made(let diagnostics): diagnostics
        case .later(let lazy): lazy.value
        }
    }

    /// Whether both are made by the same, so that they need not be compared.
    fileprivate func isSame(_ other: CountedDiagnostics) -> Bool {
        if case (.later(let own), .later(let others)) = (content, other.content) { own === others } else { false }
    }
}

extension CountedDiagnostics: Equatable {
    /// Whether both are the same in the same order.
    package static func == (left: CountedDiagnostics, right: CountedDiagnostics) -> Bool {
        left.isSame(right) || left.counts == right.counts && left.all == right.all
    }
}
