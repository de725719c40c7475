internal import WeeklyText

/// A diagnostic as a result of a SARIF log.
struct SARIFResult {
    private let diagnostic: Diagnostic
    private let rule: Int
    private let language: MessageLanguage
    private let place: (String) -> String

    /// - Parameters:
    ///   - rule: the number of its rule among those of the run.
    ///   - place: the path in the repository of a path that a diagnostic has.
    init(_ diagnostic: Diagnostic, rule: Int, in language: MessageLanguage, place: @escaping (String) -> String) {
        self.diagnostic = diagnostic
        self.language = language
        self.rule = rule
        self.place = place
    }

    func write(to json: inout JSONText, _ files: inout FileTexts) {
        json.object { json in
            json.key("ruleId")
            json.string(diagnostic.id.name)
            json.key("ruleIndex")
            json.integer(rule)
            json.key("level")
            json.string(diagnostic.severity.rawValue)
            json.key("message")
            json.message(message)
            writePlaces(to: &json, &files)
            writeFixes(to: &json, &files)
        }
    }

    /// With what has no key of its own: remarks about no place, and fixes that only a person can make.
    private var message: String {
        let notes = diagnostic.notes.filter { $0.location == nil }.map(\.wording)
        let fixes = diagnostic.fixes.filter(\.edits.isEmpty).map(\.wording)
        return ([diagnostic.wording] + notes + fixes).map { $0.text(in: language) }.joined(separator: "\n")
    }

    // MARK: Places

    private func writePlaces(to json: inout JSONText, _ files: inout FileTexts) {
        if let path = diagnostic.path {
            json.key("locations")
            json.array([path]) { json, path in
                writeLocation(path, diagnostic.location?.range, nil, to: &json, files[path])
            }
        }
        let notes = relatedNotes
        guard !notes.isEmpty else { return }
        json.key("relatedLocations")
        json.array(notes) { json, note in
            guard let location = note.location else { return }
            writeLocation(
                location.path, location.range, note.wording.text(in: language), to: &json, files[location.path])
        }
    }

    /// The remarks about places, each once: no two related locations are equal.
    private var relatedNotes: [Diagnostic.Note] {
        var known: Set<Diagnostic.Note> = []
        return diagnostic.notes.filter { $0.location != nil && known.insert($0).inserted }
    }

    private func writeLocation(
        _ path: String, _ range: SourceRange?, _ message: String?, to json: inout JSONText, _ file: SourceFile?
    ) {
        json.object { json in
            json.key("physicalLocation")
            json.object { json in
                writeArtifact(path, to: &json)
                guard let range else { return }
                json.key("region")
                writeRegion(range, to: &json, file)
            }
            if let message {
                json.key("message")
                json.message(message)
            }
        }
    }

    private func writeArtifact(_ path: String, to json: inout JSONText) {
        json.key("artifactLocation")
        json.object { json in
            json.key("uri")
            json.string(Self.address(of: place(path)))
        }
    }

    /// An absolute path names a file of the machine; in a relative one a colon would end the name of a scheme.
    private static func address(of path: String) -> String {
        let address = PercentEncoding.part(path)
        return address.utf8.first == .slash ? "file://\(address)" : address.exchanging(":", for: "%3A")
    }

    /// By lines and UTF-16 columns where the file is at hand, and by bytes always.
    private func writeRegion(_ range: SourceRange, to json: inout JSONText, _ file: SourceFile?) {
        json.object { json in
            if let file {
                let (start, end) = (SARIFPosition(of: range.lower, in: file), SARIFPosition(of: range.upper, in: file))
                write(
                    [
                        ("startLine", start.line), ("startColumn", start.column), ("endLine", end.line),
                        ("endColumn", end.column),
                    ], to: &json)
            }
            write([("byteOffset", range.lower), ("byteLength", range.upper - range.lower)], to: &json)
        }
    }

    private func write(_ figures: [(key: StaticString, value: Int)], to json: inout JSONText) {
        for (key, value) in figures {
            json.key(key)
            json.integer(value)
        }
    }

    // MARK: Fixes

    private func writeFixes(to json: inout JSONText, _ files: inout FileTexts) {
        let fixes = diagnostic.fixes.filter { !$0.edits.isEmpty }
        guard let path = diagnostic.path, !fixes.isEmpty else { return }
        json.key("fixes")
        json.array(fixes) { json, fix in
            json.object { json in
                json.key("description")
                json.message(fix.wording.text(in: language))
                json.key("artifactChanges")
                json.array([path]) { json, path in writeChange(of: path, fix.edits, to: &json, files[path]) }
                json.key("properties")
                writeSafety(of: fix, to: &json)
            }
        }
    }

    private func writeSafety(of fix: Fix, to json: inout JSONText) {
        json.object { json in
            json.key("safety")
            json.string(fix.safety?.rawValue)
        }
    }

    private func writeChange(of path: String, _ edits: [Edit], to json: inout JSONText, _ file: SourceFile?) {
        json.object { json in
            writeArtifact(path, to: &json)
            json.key("replacements")
            json.array(edits) { json, edit in
                json.object { json in
                    json.key("deletedRegion")
                    writeRegion(edit.range, to: &json, file)
                    json.key("insertedContent")
                    json.content(edit.replacement)
                }
            }
        }
    }
}
