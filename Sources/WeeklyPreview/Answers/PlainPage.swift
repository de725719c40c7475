internal import WeeklyDiagnostics
internal import WeeklyText

/// A page of the preview itself.
enum PlainPage {
    static func html(title: String, body: String, in language: MessageLanguage = .english) -> [UInt8] {
        let title = HTMLEscaping.escaped(title)
        let page = """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title)</title>
            </head>
            <body>
            <h1>\(title)</h1>
            \(body)
            </body>
            </html>

            """
        return Array(page.utf8)
    }

    /// Diagnostics as a terminal shows them.
    static func list(_ diagnostics: some Sequence<Diagnostic>, in language: MessageLanguage = .english) -> String {
        let text = diagnostics.map { DiagnosticText.render($0, in: language) }.joined(separator: "\n")
        return "<pre>\(HTMLEscaping.escaped(text))</pre>"
    }
}
