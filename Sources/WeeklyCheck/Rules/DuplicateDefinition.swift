internal import WeeklyDiagnostics
internal import WeeklyText

/// A label that is given two addresses: all its links lead to the first one.
enum DuplicateDefinition: IssueRule {
    static let id = DiagnosticID("duplicate-definition", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        var first: [ExactText: LinkDefinitions.Definition] = [:]
        return LinkDefinitions(issue.lines).all.compactMap { definition in
            guard let other = first[definition.label] else {
                first[definition.label] = definition
                return nil
            }
            guard !other.address.hasBytes(of: definition.address) else { return nil }
            return issue.finding(
                id, "[\(definition.written)] has another address already; this one is never used", at: definition.range,
                notes: [.init("this is the address that counts", at: issue.file.location(of: other.range))],
                fixes: [Fix("give it another label, or remove one of the two")])
        }
    }
}
