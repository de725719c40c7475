internal import WeeklyText

/// A folder in which new files wait until all of them are made: so a build that fails leaves the output as it was.
///
/// Every build makes one of its own, which nobody else may look into, and which never was anything else's. Its name says which
/// process made it.
struct Staging: Sendable {
    /// Where the staging folder stands.
    let holder: OpenFolder
    let name: String
    let folder: OpenFolder
    /// Whether it stands beside the output folder, not within.
    let isBeside: Bool
    /// Whether files that are made in it have their mode from the beginning.
    private let givesModes: Bool
    /// Where folders wait that the output has not, below their paths in it, so that each is moved as a whole. It stands within the output,
    /// as those that are made there would; nil where files alone are moved.
    private(set) var newFolders: OpenFolder?

    /// Makes an empty staging folder beside the output folder, where no reader meets it. Where that is another disk, or may not be
    /// written to, it is made within the output folder.
    static func make(for output: OpenFolder) throws(FileError) -> Staging {
        if let parent = try? output.parent(), (try? parent.isOnOneMount(with: output)) == true,
            let beside = try? make(in: parent, prefix: prefix(beside: output), isBeside: true)
        {
            return beside
        }
        return try make(in: output, prefix: prefixWithin, isBeside: false)
    }

    private static func make(in holder: OpenFolder, prefix: String, isBeside: Bool) throws(FileError) -> Staging {
        let random = UInt64.random(in: 1 << 60 ... .max)
        let name = "\(prefix)\(ProcessNumber.own)-\(String(random, radix: 16))"
        let folder = try holder.makeFolder(name, mode: FileMode.ownFolder)
        return Staging(
            holder: holder, name: name, folder: folder, isBeside: isBeside,
            givesModes: folder.givesMode(FileMode.file))
    }

    /// The same with a place for folders that the output has not: for one that is empty, so that nobody meets the place there. Where the
    /// output's own mode says more than who may do what, folders that are made elsewhere would differ.
    /// Without such a place, too, all files can be moved.
    func holdingNewFolders(of output: OpenFolder) -> Staging {
        var staging = self
        if let mode = try? output.status().mode, mode & FileMode.special == 0 {
            staging.newFolders = try? Self.make(in: output, prefix: Self.prefixWithin, isBeside: false).folder
        }
        return staging
    }

    // MARK: Files

    /// Where a file waits.
    struct Place {
        let folder: OpenFolder
        let name: String
    }

    /// Has bytes wait at a place.
    func write(_ bytes: [UInt8], at place: Place) throws(FileError) {
        try place.folder.write(bytes, as: place.name, isModeGiven: givesModes)
    }

    /// The name of the file with a number.
    static func name(_ number: Int) -> String { String(number) }

    func remove() throws(FileError) {
        try holder.removeTree(name)
        if let newFolders { try newFolders.parent().removeTree(PathText.name(of: newFolders.path)) }
    }

    // MARK: Other builds

    /// Removes what builds that were killed have left. To be called by whoever holds the output's lock.
    static func removeLeftovers(of output: OpenFolder) {
        for (holder, prefix) in places(of: output) {
            for name in (try? holder.names()) ?? [] {
                guard isStaging(name, prefix), (try? holder.entry(name.characters)?.kind) == .folder else { continue }
                // What cannot be removed is in nobody's way.
                _ = try? holder.removeTree(name.characters)
            }
        }
    }

    /// The process that writes to the output now, as far as its staging folder tells.
    static func process(writingTo output: OpenFolder) -> Int? {
        for (holder, prefix) in places(of: output) {
            for name in (try? holder.names()) ?? [] {
                if let number = process(name, prefix), ProcessNumber.isAlive(number) { return number }
            }
        }
        return nil
    }

    /// Whether a name within an output folder is that of a staging folder.
    static func isWithin(_ name: FileName) -> Bool { isStaging(name, prefixWithin) }

    private static let prefixWithin = ".sofaweekly-"

    private static func prefix(beside output: OpenFolder) -> String {
        ".\(PathText.name(of: output.path)).sofaweekly-"
    }

    private static func places(of output: OpenFolder) -> [(OpenFolder, String)] {
        let beside = (try? output.parent()).map { [($0, prefix(beside: output))] } ?? []
        return beside + [(output, prefixWithin)]
    }

    /// Names such as `.public.sofaweekly-1234-89abcdef01234567`, and that of earlier versions.
    private static func isStaging(_ name: FileName, _ prefix: String) -> Bool {
        if process(name, prefix) != nil { return true }
        return name.text?.without(start: prefix)?.hasBytes(of: "staging") ?? false
    }

    private static func process(_ name: FileName, _ prefix: String) -> Int? {
        guard let parts = name.text?.without(start: prefix)?.parts(at: .hyphen), parts.count == 2,
            parts[1].utf8.count == 16, UInt64(parts[1], radix: 16) != nil
        else { return nil }
        return Int(parts[0])
    }
}
