internal import WeeklyText

/// What a file is, by the end of its name.
enum ContentType {
    static let html = "text/html; charset=utf-8"
    static let plainText = "text/plain; charset=utf-8"
    static let javaScript = "text/javascript; charset=utf-8"
    static let events = "text/event-stream; charset=utf-8"

    static func of(_ file: String) -> String {
        let name = file.pathParts.last ?? ""
        guard let dot = name.utf8.lastIndex(of: .dot), dot > name.startIndex else { return "application/octet-stream" }
        return byExtension[name[name.utf8.index(after: dot)...].lowercased()] ?? "application/octet-stream"
    }

    /// Source: IANA, Media Types.
    private static let byExtension: [String: String] = [
        "html": html, "htm": html, "css": "text/css; charset=utf-8", "js": javaScript, "mjs": javaScript,
        "txt": plainText, "md": "text/markdown; charset=utf-8", "csv": "text/csv; charset=utf-8",
        "ics": "text/calendar; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
        "xml": "application/xml; charset=utf-8", "rss": "application/rss+xml; charset=utf-8",
        "atom": "application/atom+xml; charset=utf-8", "json": "application/json; charset=utf-8",
        "webmanifest": "application/manifest+json; charset=utf-8", "svg": "image/svg+xml; charset=utf-8",
        "map": "application/json; charset=utf-8",
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
        "avif": "image/avif", "ico": "image/x-icon", "bmp": "image/bmp",
        "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
        "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "wav": "audio/wav",
        "mp4": "video/mp4", "webm": "video/webm", "mov": "video/quicktime",
        "pdf": "application/pdf", "zip": "application/zip", "gz": "application/gzip", "wasm": "application/wasm",
    ]
}
