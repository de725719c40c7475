package import WeeklyDiagnostics
internal import WeeklyModel

/// Says where an issue is larger than a site's limits.
struct SizeCheck {
    let limits: IssueLimits
    let file: SourceFile

    /// Nil for a file that may be read.
    var problem: Diagnostic? {
        if file.length > limits.bytes { return tooMany(file.length, "bytes", limits.bytes, key: "issue_bytes") }
        if file.lineCount > limits.lines { return tooMany(file.lineCount, "lines", limits.lines, key: "issue_lines") }
        return nil
    }

    /// Nil for as many sections or items as an issue may have.
    func problem(items count: Int) -> Diagnostic? {
        count > limits.items ? tooMany(count, "sections and items", limits.items, key: "issue_items") : nil
    }

    private func tooMany(_ count: Int, _ what: Message, _ most: Int, key: String) -> Diagnostic {
        .tooLarge(count, what, most: most, key: key, path: file.path)
    }
}

extension Diagnostic {
    /// Says that an issue has too many of something.
    ///
    /// - Parameters:
    ///   - what: such as `bytes`.
    ///   - most: how many it may have.
    ///   - key: of `limits:`, by which a site allows more.
    package static func tooLarge(_ count: Int, _ what: Message, most: Int, key: String, path: String) -> Diagnostic {
        Diagnostic(
            .tooLarge, "the issue has \(count) \(what), but at most \(most) are read", path: path,
            fixes: [.init("part it into several issues, or allow more by limits: with \(key): in sofaweekly.yml")])
    }
}
