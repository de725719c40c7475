internal import WeeklyDiagnostics
internal import WeeklyText

/// What a browser hears, as a server-sent event (WHATWG HTML, section 9.2).
package enum ServerEvent: Sendable, Hashable {
    /// What is wrong and which pages are not public yet, as JSON.
    case state(String)
    /// The page that it shows has other bytes now.
    case reload
    /// Files of the site that changed, other than pages.
    case files([ChangedFile])
    /// Nothing; so that a connection that is gone is found out.
    case heartbeat

    /// The event as it is sent, with the empty line that ends it.
    package var text: String {
        switch self {
        case .state(let json): "event: state\ndata: \(json)\n\n"
        case .reload: "event: reload\ndata: {}\n\n"
        case .files(let paths): "event: files\ndata: \(Self.json(paths))\n\n"
        case .heartbeat: ":\n\n"
        }
    }

    private static func json(_ files: [ChangedFile]) -> String {
        var json = JSONText()
        json.array(files) { json, file in
            json.object { json in
                json.key("path")
                json.string(file.path)
                json.key("now")
                json.string(file.now)
            }
        }
        return json.text
    }
}

/// A file that changed; both paths are percent-encoded.
package struct ChangedFile: Sendable, Hashable {
    /// Without a fingerprint.
    let path: String
    /// Where its new bytes are.
    let now: String
}
