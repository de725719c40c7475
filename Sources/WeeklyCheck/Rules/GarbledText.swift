internal import WeeklyDiagnostics

/// What is left of text that was read in a wrong encoding: `�`, what comes of two of them when GBK is made of it, and UTF-8 that was read
/// as GBK or as Latin letters.
enum GarbledText: IssueRule {
    static let id = DiagnosticID("garbled-text", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        ([GarbledWords.replacement] + GarbledWords.ofGBK + GarbledWords.ofUTF8).compactMap { word in
            guard let range = issue.lines.places(of: word).first else { return nil }
            return issue.finding(
                id, "this text was garbled when the file was saved or pasted in another encoding", at: range,
                notes: [.init("this is the first place in the file")],
                fixes: [.init("write the text again, and save the file in UTF-8")])
        }
    }
}
