package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyText

/// The addresses that stand around issues: those that the configuration, the site's templates and its stylesheets name.
extension AddressChecker {
    /// What is wrong with the addresses of the configuration, each told once; they are meant from the site's root.
    package func diagnostics(ofConfiguration file: SourceFile) -> [Diagnostic] {
        let configuration = places.configuration
        let links = configuration.headerLinks + configuration.footerLinks + [configuration.author].compactMap(\.self)
        let menu = (configuration.menu ?? []).compactMap { entry in
            if case .address(let address) = entry.target { address } else { nil }
        }
        let subscribe = configuration.subscribe
        let written = links.compactMap(\.url) + menu + configuration.projects.compactMap(\.home)
        let pictures = configuration.pictures.all + [subscribe.wechat].compactMap(\.self)
        return problems(with: written + [subscribe.mail].compactMap(\.self), arePictures: false, in: file)
            + problems(with: pictures, arePictures: true, in: file)
    }

    private func problems(with addresses: [String], arePictures: Bool, in file: SourceFile) -> [Diagnostic] {
        var told: Set<ExactText> = []
        let wrong = addresses.filter { told.insert($0) }.compactMap { address in
            problem(with: address, shownAs: places.root.placedFromRoot(address), isPicture: arePictures).map {
                (address, $0)
            }
        }
        if wrong.isEmpty { return [] }
        let values = WrittenValues(in: file)
        return wrong.map { address, found in diagnostic(found.0, found.1, at: values.ranges(of: address), in: file) }
    }

    /// What is wrong with the addresses that stand in a template of the site, tags left out, and what stands where the template asks
    /// whether the site has it.
    package func diagnostics(ofTemplate file: SourceFile) -> [Diagnostic] {
        ["href", "src"].flatMap { attribute in
            Self.values(of: attribute, in: file.text).compactMap { value -> Diagnostic? in
                let written = String(file.slice(value.range))
                let address = written.without(start: "{{site.path}}").map { places.root.path + $0 } ?? written
                guard address.utf8.firstRange(of: "{{".utf8) == nil, !Self.isOfOutput(value.range, in: file),
                    let (id, problem) = problem(with: written, shownAs: address, isPicture: value.isOfPicture)
                else { return nil }
                return diagnostic(id, problem, at: [value.range], isExact: false, in: file)
            }
        }
    }

    /// Whether a place is within `{{#site.outputs.lists}}` or another of these.
    private static func isOfOutput(_ range: SourceRange, in file: SourceFile) -> Bool {
        let before = file.slice(SourceRange(0, range.lower)).utf8
        return before.ranges(of: "{{#site.outputs.".utf8).count > before.ranges(of: "{{/site.outputs.".utf8).count
    }

    /// What is wrong with the addresses in a stylesheet of the site. A slash is the site's root, as in the copy that pages link to
    /// (docs/own-site.md).
    ///
    /// - Parameters:
    ///   - path: where it stands.
    ///   - ranges: where addresses stand in the file.
    package func diagnostics(
        ofStylesheet file: SourceFile, at path: RoutePath, _ ranges: [SourceRange]
    ) -> [Diagnostic] {
        let base = URLReference.Base(places.address.url(of: path))
        return ranges.compactMap { range in
            let written = String(file.slice(range))
            guard written.utf8.first != .numberSign,
                let (id, problem) = problem(
                    with: written, shownAs: places.root.placed(written), isPicture: false, on: base)
            else { return nil }
            return diagnostic(id, problem, at: [range], isExact: false, in: file)
        }
    }

    /// Of an address that stands on every page.
    private func problem(
        with written: String, shownAs address: String, isPicture: Bool
    ) -> (DiagnosticID, AddressProblem)? {
        // From every page the same place: what depends on the page is not known.
        guard address.utf8.first == .slash || address.hostOfAddress != nil else { return nil }
        let home = URLReference.Base(places.address.origin + places.root.path)
        return problem(with: written, shownAs: address, isPicture: isPicture, on: home)
    }

    private func problem(
        with written: String, shownAs address: String, isPicture: Bool, on base: URLReference.Base
    ) -> (DiagnosticID, AddressProblem)? {
        let held = HeldAddress(
            text: written, isPicture: isPicture, shape: AddressShape(address),
            target: places.target(of: address, on: base), ownPage: nil)
        return problem(with: held, on: places)
    }

    /// - Parameters:
    ///   - ranges: where the address stands; the file's first line is meant where it is nowhere found.
    ///   - isExact: whether the ranges hold what the address means, so that another can be written there.
    private func diagnostic(
        _ id: DiagnosticID, _ problem: AddressProblem, at ranges: [SourceRange], isExact: Bool = true,
        in file: SourceFile
    ) -> Diagnostic {
        let diagnostic = Diagnostic(
            id, problem.wording, at: ranges.first ?? file.range(ofLine: 1), in: file,
            notes: ranges.dropFirst().map { .init("it stands here, too", at: file.location(of: $0)) },
            fixes: Self.fixes(problem, ranges.isEmpty ? [(SourceRange(at: 0), false)] : ranges.map { ($0, isExact) }))
        return id.severity == .error && !problem.isCertain ? diagnostic.with(.warning) : diagnostic
    }

    // MARK: Places

    private struct AttributeValue {
        let range: SourceRange
        /// Whether it is the address of an `img`, not of a script or a player.
        let isOfPicture: Bool
    }

    /// The values of an attribute, between quotes.
    private static func values(of attribute: String, in text: String) -> [AttributeValue] {
        let opening = " \(attribute)=\""
        return text.withBytes { bytes in
            opening.withBytes { opening in
                var values: [AttributeValue] = []
                var (start, isInPicture) = (0, false)
                while let found = bytes.offset(of: opening, from: start) {
                    if let tag = bytes[start..<found].lastIndex(of: .lessThan) {
                        isInPicture = UnsafeBufferPointer(rebasing: bytes[tag...]).begins(with: "<img ")
                    }
                    start = found + opening.count
                    let end = bytes.firstIndex(of: .quotationMark, from: start) ?? bytes.count
                    values.append(AttributeValue(range: SourceRange(start, end), isOfPicture: isInPicture))
                }
                return values
            }
        }
    }
}
