internal import WeeklyText

/// A QR code as a picture within a page (SVG): black on white in every colour scheme, for cameras see nothing else.
enum QRPicture {
    /// How many light modules stand around it (ISO/IEC 18004:2015, section 6.3.8).
    private static let margin = 4

    /// - Parameter name: what it is, for those who do not see it.
    static func html(_ code: QRCode, name: String) -> String {
        let width = code.size + 2 * margin
        return """
            <svg class="qr-code" width="192" height="192" viewBox="0 0 \(width) \(width)" role="img" aria-label="\(HTMLEscaping.escaped(name))">\
            <path fill="#fff" d="M0 0h\(width)v\(width)H0z"/>\
            <path stroke="#000" shape-rendering="crispEdges" d="\(path(code))"/></svg>
            """
    }

    /// A line for every run of dark modules, each from the end of the one before in its row.
    private static func path(_ code: QRCode) -> String {
        (0..<code.size).reduce(into: "") { path, row in
            var end: Int?
            for run in runs(row, code) {
                path += end.map { "m\(run.lowerBound - $0) 0" } ?? "M\(run.lowerBound + margin) \(row + margin).5"
                path += "h\(run.count)"
                end = run.upperBound
            }
        }
    }

    private static func runs(_ row: Int, _ code: QRCode) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for column in 0..<code.size where code.isDark(row, column) {
            if let last = runs.last, last.upperBound == column {
                runs[runs.count - 1] = last.lowerBound..<(column + 1)
            } else {
                runs.append(column..<(column + 1))
            }
        }
        return runs
    }
}
