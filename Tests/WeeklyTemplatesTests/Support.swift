import WeeklyDiagnostics
import WeeklyTemplates

extension TemplateSource {
    /// A template whose path is its name with an ending.
    static func named(_ name: String, _ text: String) -> TemplateSource {
        TemplateSource(name: name, file: SourceFile(path: "\(name).mustache", text: text))
    }
}

/// What came of templates: a text, or the diagnostics.
enum Outcome: Equatable {
    case text(String)
    case faults([Diagnostic])

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var faults: [Diagnostic] {
        if case .faults(let faults) = self { faults } else { [] }
    }
}

/// Compiles `main` and the other templates strictly and renders `main`.
func outcome(
    _ main: String, _ data: TemplateValue = [:], _ others: [(String, String)] = []
) -> Outcome {
    let sources = [TemplateSource.named("main", main)] + others.map { TemplateSource.named($0.0, $0.1) }
    let (library, diagnostics) = TemplateLibrary.compile(sources)
    guard diagnostics.isEmpty else { return .faults(diagnostics) }
    do throws(TemplateFailure) {
        return .text(String(decoding: try library.render("main", data), as: UTF8.self))
    } catch {
        return .faults(error.diagnostics)
    }
}

extension Diagnostic {
    /// The first line of its text: place, severity, message, id.
    var head: String {
        String(DiagnosticText.render(self).prefix { $0 != "\n" })
    }

    /// The part of the file that it is about.
    func marked(in text: String) -> String? {
        location.map { String(SourceFile(path: "", text: text).slice($0.range)) }
    }
}

/// A sequence of numbers that is the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
