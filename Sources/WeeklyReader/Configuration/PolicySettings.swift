internal import WeeklyDiagnostics
internal import WeeklyModel

extension PolicySources {
    /// Reads `csp: {script-src: [https://giscus.app]}`: what pages may ask for beside the site itself.
    init(from fields: inout YAMLFields) {
        self.init()
        var settings = YAMLFields(fields.mapping("csp"), in: fields.file)
        settings.reportUnknownKeys(
            known: Directive.allCases.map(\.rawValue), as: .unknownConfigurationKey,
            hint: "these directives can be given more sources; all others stay as they are")
        for directive in Directive.allCases {
            for written in settings.texts(directive.rawValue) where settings.allows(written, in: directive) {
                add(written.value, to: directive)
            }
        }
        settings.diagnostics.forEach { fields.add($0) }
    }
}

extension YAMLFields {
    /// Says what is wrong with a source, or what it opens; whether it can stand in a policy.
    fileprivate mutating func allows(_ written: Located<String>, in directive: PolicySources.Directive) -> Bool {
        switch PolicySource(written.value, in: directive).verdict {
        case .usual: return true
        case .wide(let reason):
            report(
                .widePolicy, "\(directive.rawValue) with \(written.value) \(reason)", at: written.range,
                fixes: [Fix("name the hosts that are needed, such as https://giscus.app")])
            return true
        case .wrong(let reason, let meant):
            let fix = meant.map { Fix("did you mean \($0)?", .guess, edits: [Edit(written.range, to: "\"\($0)\"")]) }
            report(
                .invalidValue, "\(directive.rawValue) cannot have \(written.value): \(reason)", at: written.range,
                fixes: [fix ?? Fix("write it as https://giscus.app")])
            return false
        }
    }
}
