/// The manifest where it stands, in the output folder.
struct ManifestFile {
    private let output: OpenFolder
    private let staging: Staging

    init(_ output: OpenFolder, _ staging: Staging) {
        self.output = output
        self.staging = staging
    }

    /// Whether it was written by a version that left modes to the umask, under one that others use differently.
    var hasOtherMode: Bool {
        get throws(FileError) {
            guard let entry = try output.entry(Manifest.name), entry.kind == .file else { return false }
            return entry.mode != FileMode.file
        }
    }

    /// Puts a manifest in its place in one step, unless it is there already.
    ///
    /// - Parameter isSynced: whether it is on the disk when this returns, also if the power fails.
    func write(_ manifest: Manifest, isSynced: Bool = false) throws(FileError) {
        let bytes = manifest.bytes
        if try output.entry(Manifest.name, ifItHolds: bytes)?.mode == FileMode.file { return }
        try staging.folder.write(bytes, as: Manifest.name, isSynced: isSynced)
        try staging.folder.move(Manifest.name, to: output, as: Manifest.name)
        if isSynced { try output.sync() }
    }
}
