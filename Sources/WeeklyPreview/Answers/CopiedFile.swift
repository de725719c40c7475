internal import WeeklyBuild
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// A file that the site copies: served from disk, in parts where a browser asks for parts.
struct CopiedFile {
    let path: String
    let route: Route

    func response(to request: PreviewRequest) -> PreviewResponse {
        guard let stamp = try? FileSystem.stamp(of: path) else {
            return .text(404, "\(route.origin.text) is not there any more")
        }
        let tag = EntityTag(of: Array("\(stamp.inode) \(stamp.size) \(stamp.modified)".utf8))
        let isPage = route.path.file.ends(with: ".html")
        let common =
            [("ETag", tag.header), ("Cache-Control", isPage ? "no-store" : "no-cache")]
            + (isBesideIssue ? [("Content-Security-Policy", ContentPolicy.ofForeignFile)] : [])
        if tag.matches(request.headers["if-none-match"]) { return PreviewResponse(304, common) }
        let headers = common + [("Content-Type", ContentType.of(route.path.file)), ("Accept-Ranges", "bytes")]
        switch range(in: request, tag, stamp.size) {
        case .whole: return PreviewResponse(200, headers, body: .file(path: path, range: 0..<stamp.size))
        case .part(let range):
            let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(stamp.size)"
            return PreviewResponse(206, headers + [("Content-Range", place)], body: .file(path: path, range: range))
        case .unsatisfiable:
            return .text(416, "the file has \(stamp.size) bytes", [("Content-Range", "bytes */\(stamp.size)")])
        }
    }

    /// Whether an author put it beside an issue. What lies in static/ is the site's own.
    private var isBesideIssue: Bool {
        route.origin.path.map { !$0.utf8.starts(with: "static/".utf8) } ?? false
    }

    private func range(in request: PreviewRequest, _ tag: EntityTag, _ length: Int) -> ByteRange {
        guard request.method == "GET" else { return .whole }
        // A part of what has changed meanwhile would not fit the parts that the browser has.
        if let condition = request.headers["if-range"], condition != tag.header { return .whole }
        return ByteRange.of(request.headers["range"], length: length)
    }
}
