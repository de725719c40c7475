internal import Foundation
internal import WeeklyDiagnostics

/// The summary of a job that GitHub shows below its steps.
enum JobSummary {
    /// Adds what is wrong to the summary, where there is one.
    ///
    /// - Parameters:
    ///   - title: what was done and how it ended.
    ///   - environment: tells the file that holds the summary.
    static func add(
        _ diagnostics: [Diagnostic], title: String, _ places: RepositoryPlaces, _ language: MessageLanguage,
        _ environment: [String: String] = ProcessInfo.processInfo.environment  // bytes-ok: names are ASCII
    ) {
        guard let path = environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return }
        let text = DiagnosticSummary.markdown(of: diagnostics, title: title, in: language, place: places.place)
        do {
            if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(filePath: path)) }
            let file = try FileHandle(forWritingTo: URL(filePath: path))
            defer { try? file.close() }
            try file.seekToEnd()
            try file.write(contentsOf: Data(text.utf8))
        } catch {
            let said: Message = "note: the job's summary could not be written: \(error.localizedDescription)"
            Console.write(said.text(in: language) + "\n", to: .error)
        }
    }
}
