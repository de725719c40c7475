// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]


let package = Package(
    name: "sofaweekly",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
                .brew(["cmark-gfm"]),
            ]
        ),
        .target(name: "WeeklyDiagnostics", swiftSettings: strict),
        .target(name: "WeeklyMarkdown", dependencies: ["WeeklyDiagnostics", "CCMarkGFM"], swiftSettings: strict),
        .target(name: "WeeklyModel", dependencies: ["WeeklyDiagnostics"], swiftSettings: strict),
        .target(name: "WeeklyTemplates", dependencies: ["WeeklyDiagnostics"], swiftSettings: strict),
        .testTarget(name: "WeeklyDiagnosticsTests", dependencies: ["WeeklyDiagnostics"], swiftSettings: strict),
        .testTarget(
            name: "WeeklyMarkdownTests", dependencies: ["WeeklyMarkdown", "WeeklyDiagnostics", "CCMarkGFM"],
            swiftSettings: strict),
        .testTarget(name: "WeeklyModelTests", dependencies: ["WeeklyModel"], swiftSettings: strict),
        .testTarget(
            name: "WeeklyTemplatesTests", dependencies: ["WeeklyTemplates", "WeeklyDiagnostics"], swiftSettings: strict),
    ]
)
