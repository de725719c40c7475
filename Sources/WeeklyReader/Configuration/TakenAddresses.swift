internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Kinds of the site's own whose lists would stand where other pages stand.
extension YAMLFields {
    /// - Parameters:
    ///   - kinds: what `kinds:` says.
    ///   - languages: the site's, the main one first.
    ///   - pages: what stands in the place of a list on every site, by its name.
    mutating func reportTakenAddresses(of kinds: [KindSettings], _ languages: [SiteLanguage], pages: [String]) {
        guard case .mapping(let entries)? = value("kinds")?.kind else { return }
        let listed = kinds.filter { $0.kind.isListed && $0.hasList }
        for entry in entries where listed.contains(where: { $0.kind.name.hasBytes(of: entry.key) }) {
            if let language = languages.dropFirst().first(where: { $0.folder.hasBytes(of: "\(entry.key)/") }) {
                reportTaken(entry, by: "its list would stand where the pages in \(language.tag) stand")
            } else if pages.contains(where: { $0.hasBytes(of: entry.key) }) {
                reportTaken(entry, by: "its list would stand where the program's own page \(entry.key) stands")
            }
        }
    }

    private mutating func reportTaken(_ entry: YAMLEntry, by reason: Message) {
        report(
            .invalidValue, "a kind cannot be called \(entry.key): \(reason)", at: entry.keyRange,
            fixes: [Fix("call it otherwise, or say list: false")])
    }
}
