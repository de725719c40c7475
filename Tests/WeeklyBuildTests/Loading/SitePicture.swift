import WeeklyBuild
import WeeklyDiagnostics
import WeeklyModel
import WeeklySite
import WeeklyText

/// What a site has, in a form that can be compared: every path with its bytes or its file, and what is wrong.
struct SitePicture: Equatable {
    let files: [ExactText: ExactText]
    let diagnostics: [Diagnostic]

    /// - Parameter isMade: asked for paths of files; of others only is told that they are there.
    init(_ loaded: SiteLoader.Loaded, where isMade: (String) -> Bool = { _ in true }) {
        let routes = loaded.site?.routes ?? []
        files = Dictionary(
            uniqueKeysWithValues: routes.map {
                (ExactText($0.path.file), ExactText(isMade($0.path.file) ? Self.content(of: $0) : "there"))
            })
        diagnostics = loaded.diagnostics
    }

    private static func content(of route: Route) -> String {
        switch route.content {
        case .copied(let path, _): "copy of \(path)"
        case .carried(let bytes): String(decoding: bytes, as: UTF8.self)
        case .made(let make):
            switch make() {
            case .success(let bytes): String(decoding: bytes, as: UTF8.self)
            case .failure: "failed"
            }
        }
    }
}
