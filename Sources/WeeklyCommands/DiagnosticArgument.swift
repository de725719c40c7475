internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyText

/// Kinds of diagnostics that somebody names.
enum DiagnosticArgument {
    /// The kinds of some names, which may be several parted by commas; an error for a name that is none.
    static func ids(_ names: [String]) throws -> [DiagnosticID] {
        try names.flatMap { $0.parts(at: .comma) }.map { try id(String($0)) }
    }

    private static func id(_ name: String) throws -> DiagnosticID {
        if let id = DiagnosticID.all.first(where: { $0.name.hasBytes(of: name) }) { return id }
        let near = NearMiss.of(name, among: DiagnosticID.all.map(\.name))
        let question = near.map { "; did you mean \($0)?" } ?? "; docs/diagnostics.md lists all"
        throw ValidationError("there is no diagnostic \(name)\(question)")
    }
}
