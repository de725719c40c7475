package import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// The addresses that stand around issues: those that the configuration and the site's templates name.
extension AddressChecker {
    /// What is wrong with the addresses of the configuration; they are meant from the site's root.
    package func diagnostics(ofConfiguration file: SourceFile) -> [Diagnostic] {
        let configuration = places.configuration
        let links = configuration.headerLinks + configuration.footerLinks + [configuration.author].compactMap(\.self)
        let written = links.compactMap(\.url) + configuration.projects.compactMap(\.home)
        return written.compactMap { address in
            problem(with: address, shownAs: places.root.placedFromRoot(address), isPicture: false).map { id, problem in
                let range = file.text.firstRange(of: address).map { SourceRange(of: $0, in: file.text) }
                return diagnostic(id, problem, at: range ?? file.range(ofLine: 1), isExact: range != nil, in: file)
            }
        }
    }

    /// What is wrong with the addresses that stand in a template of the site, tags left out.
    package func diagnostics(ofTemplate file: SourceFile) -> [Diagnostic] {
        ["href", "src"].flatMap { attribute in
            Self.values(of: attribute, in: file.text).compactMap { range -> Diagnostic? in
                let written = String(file.slice(range))
                let address = written.without(start: "{{site.path}}").map { places.root.path + $0 } ?? written
                guard address.firstRange(of: "{{") == nil,
                    let (id, problem) = problem(with: written, shownAs: address, isPicture: attribute == "src")
                else { return nil }
                return diagnostic(id, problem, at: range, isExact: false, in: file)
            }
        }
    }

    private func problem(
        with written: String, shownAs address: String, isPicture: Bool
    ) -> (DiagnosticID, AddressProblem)? {
        // From every page the same place: what depends on the page is not known.
        guard address.utf8.first == .slash || address.hostOfAddress != nil else { return nil }
        let home = URLReference.Base(places.address.origin + places.root.path)
        let held = HeldAddress(
            text: written, isPicture: isPicture, shape: AddressShape(address),
            target: places.target(of: address, on: home), ownPage: nil)
        return problem(with: held)
    }

    private func diagnostic(
        _ id: DiagnosticID, _ problem: AddressProblem, at range: SourceRange, isExact: Bool, in file: SourceFile
    ) -> Diagnostic {
        let fixes = Self.fixes(problem, [(range, isExact)])
        let diagnostic = Diagnostic(id, problem.wording, at: range, in: file, fixes: fixes)
        return id.severity == .error && !problem.isCertain ? diagnostic.with(.warning) : diagnostic
    }

    /// Where the values of an attribute stand, between quotes.
    private static func values(of attribute: String, in text: String) -> [SourceRange] {
        var ranges: [SourceRange] = []
        var rest = text[...]
        while let found = rest.firstRange(of: " \(attribute)=\"") {
            rest = rest[found.upperBound...]
            let end = rest.utf8.firstIndex(of: .quotationMark) ?? rest.endIndex
            ranges.append(SourceRange(of: rest.startIndex..<end, in: text))
        }
        return ranges
    }
}

extension SourceRange {
    /// A part of a text, as offsets in it.
    fileprivate init(of range: Range<String.Index>, in text: String) {
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        self.init(start, start + text.utf8.distance(from: range.lowerBound, to: range.upperBound))
    }
}
