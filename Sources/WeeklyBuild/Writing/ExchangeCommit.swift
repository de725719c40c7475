internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// Makes a whole new folder beside the output and has both change places in one step, for those whose web server reads the output
/// folder itself. Until then nothing in the output changes, and whoever opens the folder has one build or the other.
struct ExchangeCommit {
    static let name = "site"

    let files: OutputFiles
    let outcomes: [RouteMaking.Outcome]
    let plan: WritingPlan
    let output: OpenFolder
    let staging: Staging
    let previous: Manifest
    let current: Manifest

    /// Why an output folder cannot be exchanged at all; nil where it can.
    static func problem(_ output: OpenFolder, _ staging: Staging) throws(FileError) -> Diagnostic? {
        if staging.isBeside { return nil }
        let isMount = try !output.parent().isOnOneMount(with: output)
        return Diagnostic(
            .outputNotWritable,
            isMount
                ? "this folder is a mount point, which cannot change places with another"
                : "no folder can be made beside this one, to change places with it",
            path: output.path, fixes: [.init("build without --atomic, or into a folder below it")])
    }

    /// The new folder, now at the output's path and locked. The old one is in the staging folder.
    func run() throws(FileError) -> OpenFolder {
        let folder = try staging.folder.makeFolder(Self.name, mode: mode())
        try keepOthers(of: output, in: folder, "")
        try gather(in: folder)
        try folder.write(current.bytes, as: Manifest.name)
        // Nobody else knows the folder yet: this locks it for those who come as soon as it has its place.
        _ = try folder.tryLock()
        try staging.folder.exchange(Self.name, with: PathText.name(of: output.path), in: staging.holder)
        return folder
    }

    /// That of the folder that is there, unless it was made by a version that left modes to the umask.
    private func mode() throws(FileError) -> UInt32 {
        let mode = try output.status().mode
        return try ManifestFile(output, staging).hasOtherMode ? mode & FileMode.special | FileMode.folder : mode
    }

    // MARK: What the program did not write

    /// Links what no build wrote. Folders are kept with what is kept in them, and empty ones as they are.
    private func keepOthers(of old: OpenFolder, in new: OpenFolder, _ path: String) throws(FileError) {
        for name in try old.names() {
            // A name that is not UTF-8 is none of the program's.
            let child = PathText.join(path, name.text ?? "?")
            let isOwn = try isOwn(name, child, old)
            let name = name.characters
            guard let entry = try old.entry(name), !isOwn else { continue }
            if entry.kind != .folder {
                try old.link(name, to: new, as: name)
                continue
            }
            let (inner, copy) = (try old.folder(name), try new.makeFolder(name, mode: entry.mode))
            try keepOthers(of: inner, in: copy, child)
            if try copy.names().isEmpty, try !inner.names().isEmpty { new.removeEmptyFolder(name) }
        }
    }

    private func isOwn(_ name: FileName, _ path: String, _ folder: OpenFolder) throws(FileError) -> Bool {
        if name.text == nil { return false }
        if plan.obstacles.hold(path) || path.hasBytes(of: Manifest.name) { return true }
        if try folder.entry(name.characters)?.kind == .folder {
            return !path.utf8.contains(.slash) && Staging.isWithin(name)
        }
        return previous.contains(path) || current.contains(path)
    }

    // MARK: The site

    private func gather(in folder: OpenFolder) throws(FileError) {
        var (old, new) = (FolderCursor(output), FolderCursor(folder))
        for (number, outcome) in outcomes.enumerated() {
            if case .omitted = outcome { continue }
            let file = files[number].path
            let (parent, name) = (PathText.parent(of: file), PathText.name(of: file))
            let target = try new.makeFolder(parent)
            if case .staged = outcome {
                try staging.folder.move(Staging.name(number), to: target, as: name)
            } else if case .folder(let source) = try old.place(of: parent) {
                try source.link(name, to: target, as: name)
            }
            if case .otherMode = outcome { try target.setMode(FileMode.file, of: name) }
        }
        for path in plan.folders { try new.makeFolder(path).setSiteMode() }
    }
}
