internal import WeeklyDiagnostics
internal import WeeklyText

/// The errors of a site by the files that they are about, so that two states of it can be compared.
struct ErrorTally: Sendable {
    private typealias Errors = [ExactText?: [Diagnostic]]

    /// Those of reading; nil stands for no file.
    private let reading: Errors
    /// Those of making pages; nil where none was made, for there are errors of reading.
    private let making: Errors?
    /// The issues whose text has errors that hide all others.
    private let unread: Set<ExactText>
    /// Whether the configuration could be read, without which nothing else is looked at.
    private let isSiteRead: Bool

    /// - Parameters:
    ///   - reading: what reading the site said.
    ///   - making: what making its pages said; nil where none was made.
    ///   - unread: the paths of issues that could not be understood.
    ///   - isSiteRead: whether the configuration could be read.
    init(reading: [Diagnostic], making: [Diagnostic]?, unread: [String], isSiteRead: Bool) {
        self.reading = Self.errors(in: reading)
        self.making = making.map(Self.errors)
        self.unread = Set(texts: unread)
        self.isSiteRead = isSiteRead
    }

    private static func errors(in diagnostics: [Diagnostic]) -> Errors {
        Dictionary(grouping: diagnostics.filter { $0.severity == .error }) { $0.path.map { ExactText($0) } }
    }

    /// An error of a file that has more of them than in another state; nil where none has. What could not be seen in that state, as
    /// other errors hid it, is none.
    func error(beyond before: ErrorTally) -> Diagnostic? {
        if isSiteRead, !before.isSiteRead { return nil }
        let readable = before.unread.subtracting(unread)
        let seen = reading.filter { path, _ in path.map { !readable.contains($0) } ?? true }
        if let error = Self.error(in: seen, beyond: before.reading) { return error }
        guard let making, let known = before.making else { return nil }
        return Self.error(in: making, beyond: known)
    }

    private static func error(in errors: Errors, beyond known: Errors) -> Diagnostic? {
        let grown = errors.flatMap { path, all -> [Diagnostic] in
            let others = known[path] ?? []
            guard all.count > others.count else { return [] }
            let new = all.filter { error in !others.contains { Self.isSame($0, error) } }
            return new.isEmpty ? all : new
        }
        return grown.min()
    }

    /// Whether both say the same, wherever it stands by now.
    private static func isSame(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        left.id == right.id && left.message.hasBytes(of: right.message)
    }
}
