internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// What of the files of static/ is written: each of the site's own as it is, at its own path; and what templates ask for by `assets`, under
/// a name that changes with its bytes, so that browsers may keep it for ever.
struct PublishedAssets: Sendable {
    /// Sorted by path.
    let routes: [AssetRoute]
    /// The paths of files whose names change with their bytes, sorted.
    let fingerprinted: [RoutePath]
    /// The paths of the site's own files, as they are.
    let ownPaths: Set<RoutePath>
    /// What templates find below `assets`: the paths of the files.
    let record: TemplateRecord

    /// - Parameter asked: the names that templates look up.
    init(_ assets: Assets, asked: Set<ExactText>, at addresses: Addresses) {
        var copies = FingerprintedCopies(assets, addresses)
        let wanted = Self.templateNames(in: asked)
        let named = assets.files.map { file -> (String, TemplateValue) in
            let copy = wanted.contains(file.templateName) ? copies.path(ofCopyOf: file) : nil
            return (file.templateName, .string(addresses.path(of: copy ?? RoutePath(file.path))))
        }
        record = TemplateRecord(named)
        let own = assets.files.filter(\.isOwn).map(AssetRoute.init(own:))
        ownPaths = Set(own.map(\.path))
        fingerprinted = copies.all.map(\.path).sorted()
        routes = (own + copies.all).sorted { $0.path < $1.path }  // bytes-ok: RoutePath
    }

    /// `assets.style_css`, or `style_css` within `{{#assets}}`.
    private static func templateNames(in asked: Set<ExactText>) -> Set<ExactText> {
        let dotted = asked.compactMap { $0.text.without(start: "assets.").map { ExactText(String($0)) } }
        return asked.contains("assets") ? asked.union(dotted) : Set(dotted)
    }
}

/// Copies of files under names with fingerprints. What a stylesheet asks for gets one, too, and the copy of the stylesheet asks for that.
private struct FingerprintedCopies {
    private let files: [ExactText: StaticFile]
    private let addresses: Addresses
    private var copies: [ExactText: AssetRoute] = [:]
    /// The stylesheets that are being looked through: two that ask for each other stay as they are.
    private var open: Set<ExactText> = []

    init(_ assets: Assets, _ addresses: Addresses) {
        files = Dictionary(assets.files.map { (ExactText($0.path), $0) }) { first, _ in first }
        self.addresses = addresses
    }

    /// In any order.
    var all: [AssetRoute] { Array(copies.values) }

    /// Where the copy of a file stands; nil while it is being made.
    mutating func path(ofCopyOf file: StaticFile) -> RoutePath? {
        if let copy = copies[file.path] { return copy.path }
        guard open.insert(file.path) else { return nil }
        defer { open.remove(file.path) }
        let copy = copy(of: file)
        copies[file.path] = copy
        return copy.path
    }

    private mutating func copy(of file: StaticFile) -> AssetRoute {
        guard let bytes = file.stylesheet, let rewritten = rewritten(bytes, of: file) else {
            return AssetRoute(copyOf: file, file.content, fingerprint: file.fingerprint)
        }
        return AssetRoute(copyOf: file, .carried(rewritten), fingerprint: Fingerprint.of(rewritten))
    }

    /// A stylesheet with the addresses of copies; nil where it asks for nothing that has one.
    private mutating func rewritten(_ bytes: [UInt8], of file: StaticFile) -> [UInt8]? {
        var result: [UInt8] = []
        var position = 0
        for range in StylesheetReferences.ranges(in: bytes) {
            let written = String(decoding: bytes[range], as: UTF8.self)
            guard let other = self.file(at: written, from: file), let copy = path(ofCopyOf: other) else { continue }
            result += bytes[position..<range.lowerBound]
            result += address(of: copy, insteadOf: written).utf8
            position = range.upperBound
        }
        return position == 0 ? nil : result + bytes[position...]
    }

    /// The file of static/ that a stylesheet asks for; nil for what is elsewhere.
    private func file(at address: String, from stylesheet: StaticFile) -> StaticFile? {
        guard let first = address.utf8.first, first != .numberSign, !URLReference.isWhole(address) else { return nil }
        let base = addresses.base(addresses.url(of: RoutePath(stylesheet.path)))
        let whole = URLReference.resolve(address, against: base)
        let path = whole.without(start: addresses.site.origin + addresses.site.basePath)
        return path.map(Self.withoutQuery).flatMap { PercentEncoding.decoded($0) }.flatMap { files[$0] }
    }

    /// The copy stands in the folder of the file, so that only the last part of an address is another.
    private func address(of copy: RoutePath, insteadOf written: String) -> String {
        let path = Self.withoutQuery(written[...])
        let end = written[path.endIndex...]
        if written.utf8.first == .slash { return addresses.path(of: copy) + end }
        let name = PercentEncoding.part(copy.file[copy.folder.endIndex...])
        let folder = path.utf8.lastIndex(of: .slash).map { path[...$0] } ?? ""
        return "\(folder)\(name)\(end)"
    }

    private static func withoutQuery(_ address: Substring) -> Substring {
        address[..<(address.utf8.firstIndex { $0 == .questionMark || $0 == .numberSign } ?? address.endIndex)]
    }
}
