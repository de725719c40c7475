internal import WeeklyDiagnostics
internal import WeeklyText

extension TemplateRenderer {
    /// Appends static text, indented where the template is included with an indentation.
    mutating func write(_ text: TemplateText) {
        guard !indentation.isEmpty, !text.lineStarts.isEmpty else {
            // Lent, for an array would be retained for each of thousands of texts.
            text.bytes.withUnsafeBufferPointer { output.append(contentsOf: $0) }
            return
        }
        var copied = 0
        for start in text.lineStarts {
            output.append(contentsOf: text.bytes[copied..<start])
            if isAtLineStart { output.append(contentsOf: indentation) }
            copied = start
        }
        output.append(contentsOf: text.bytes[copied...])
    }

    /// Content of a block may stand in the middle of a line, though it was written at the beginning of one.
    private var isAtLineStart: Bool {
        output.last.map { $0 == .lineFeed } ?? true
    }

    /// Text is escaped by any tag: only its type makes a value markup, not the template's word for it. The specification's
    /// `{{{name}}}`, which trusts the template, holds in lenient mode.
    mutating func write(_ variable: TemplateVariable) {
        guard let value = value(of: variable.path, isEditable: true) else { return }
        switch value {
        case .null: break
        case .string(let text):
            if variable.isEscaped || templates.strictness == .strict {
                escapes.append(text, to: &output)
            } else {
                append(text)
            }
        case .html(let html): append(html.text)
        case .integer(let number): append(String(number))
        case .boolean(let flag): append(flag ? "true" : "false")
        case .list, .record: reportWrongType(value, variable.path, wanted: "be written out")
        }
    }

    private mutating func append(_ text: String) {
        text.withBytes { output.append(contentsOf: $0) }
    }

    /// Errors: `wrong-type`, in strict mode.
    mutating func reportWrongType(_ value: TemplateValue, _ path: TemplatePath, wanted: Message) {
        guard templates.strictness == .strict else { return }
        report(path.range) { file, notes, _ in
            Diagnostic(
                .wrongType, "“\(path.text)” is \(value.kind), which cannot \(wanted)", at: path.range, in: file,
                notes: notes)
        }
    }
}
