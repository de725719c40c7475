internal import WeeklyText

/// One part of a path on the site: the name of a folder or of a file.
package enum PathPart {
    /// Bytes of a name at most. File systems allow 255, and an ending may come behind it.
    package static let longest = 200

    /// The name; of one that is too long the beginning, and a hash that stands for the rest.
    package static func fitting(_ name: String) -> String {
        guard name.utf8.count > longest else { return name }
        var kept = String.UnicodeScalarView()
        var length = 0
        for scalar in name.unicodeScalars {
            length += UTF8.width(scalar)
            if length > 180 { break }
            kept.append(scalar)
        }
        return "\(String(kept))-\(StableHash(of: name).hexadecimal)"
    }

    /// Whether nobody could see what the name is, for it holds what steers a terminal or turns text round.
    package static func isDeceptive(_ name: String) -> Bool {
        // Most names are plain ASCII.
        if name.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return false }
        return name.unicodeScalars.contains { $0.isSteering }
    }

    /// Whether a web server or a host takes a file of this name for its own settings, or runs it, in whatever case it is spelled.
    package static func configuresServer(_ name: some StringProtocol) -> Bool {
        serverFiles.contains { $0.utf8.elementsEqual(name.utf8.lazy.map(\.lowercasedASCII)) }
    }

    /// Of Apache, IIS and PHP; of GitHub Pages, Netlify, Cloudflare Pages, Vercel and Azure Static Web Apps. In small letters.
    private static let serverFiles = [
        ".htaccess", ".htpasswd", ".user.ini", "web.config", "cname", "_headers", "_redirects", "_routes.json",
        "_worker.js", "netlify.toml", "vercel.json", "staticwebapp.config.json",
    ]
}
