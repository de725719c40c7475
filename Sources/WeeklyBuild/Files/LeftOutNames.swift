internal import WeeklyText

/// Which names of files and folders are no part of a site, though they lie in its folders.
enum LeftOutNames: Sendable, Hashable {
    /// All that begin with a dot or end with `~`: editors' own, and nothing that an issue names.
    case hidden
    /// Those that systems, editors and git leave beside other files, and no other: `.well-known` and `.nojekyll` are published
    /// (docs/own-site.md lists them).
    case leftovers

    /// What holds below a site's folder.
    ///
    /// - Parameter folder: the first name of a path in the site's folder.
    init(below folder: some StringProtocol) {
        self = folder.hasBytes(of: "static") ? .leftovers : .hidden
    }

    /// Whether a name is one of them.
    func contain(_ name: some StringProtocol) -> Bool {
        let isBackup = Substring(name).utf8.last == .tilde
        switch self {
        case .hidden: return isBackup || name.utf8.first == .dot
        case .leftovers: return isBackup || Self.isLeftover(Substring(name))
        }
    }

    private static func isLeftover(_ name: Substring) -> Bool {
        if names.contains(String(name)) { return true }
        if beginnings.contains(where: { name.begins(with: $0) }) { return true }
        return name.utf8.first == .dot && swapEndings.contains { name.ends(with: $0) }
            || name.begins(with: "#") && name.ends(with: "#")
    }

    /// Of git and its like, of systems, of editors.
    private static let names: Set<ExactText> = [
        ".git", ".gitattributes", ".gitignore", ".gitkeep", ".gitmodules", ".hg", ".hgignore", ".keep", ".svn",
        ".DS_Store", ".Spotlight-V100", ".Trashes", ".directory", ".fseventsd", "Desktop.ini", "Thumbs.db",
        "desktop.ini",
        ".editorconfig", ".idea", ".vscode",
    ]
    /// AppleDouble files, locks of Emacs and LibreOffice, what is being saved, what was removed while it was open.
    private static let beginnings = ["._", ".#", ".~", ".goutputstream-", ".sb-", ".fuse_hidden", ".nfs0"]
    /// Of Vim.
    private static let swapEndings = [".swp", ".swo", ".swn", ".swx"]
}
