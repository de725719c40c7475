// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let hummingbird: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdCore", package: "hummingbird"),
]
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
]
let nioSockets: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

/// What a release is told of itself: `make release` sets these. A build that is not told is not built anew at each commit.
func stamp(_ name: String) -> [CSetting] {
    guard let text = Context.environment[name], !text.isEmpty else { return [] }
    return [.define(name, to: "\"\(text)\"")]
}

/// What `make release` adds where the program is linked (docs/decisions/0027): the linker, and objects. Given to `swift build`, flags for
/// the compiler would have all modules compiled anew.
let linking = Context.environment["SOFAWEEKLY_LINKING"]?.split(separator: " ").map(String.init) ?? []

/// `make fuzz` alone sets this: then there are only the targets that are fuzzed, instrumented for libFuzzer (Fuzz/Fuzz.swift).
let isFuzzing = Context.environment["SOFAWEEKLY_FUZZ"] != nil
let fuzzed = [
    "CCMarkGFM", "WeeklyCache", "WeeklyText", "WeeklyDiagnostics", "WeeklyHighlighting", "WeeklyMath", "WeeklyMarkdown",
    "WeeklyModel",
    "WeeklyReader", "WeeklyCheck", "WeeklyTemplates",
]
let fuzzing: [Target] = [
    // Of the preview what needs no server.
    .target(
        name: "WeeklyPreviewHTTP", dependencies: ["WeeklyDiagnostics", "WeeklyText"],
        path: "Sources/WeeklyPreview/HTTP",
        swiftSettings: strict + [.unsafeFlags(["-enable-testing"])]),
    .executableTarget(
        name: "sofaweekly-fuzz",
        dependencies: [
            "WeeklyCache", "WeeklyCheck", "WeeklyDiagnostics", "WeeklyText", "WeeklyMarkdown", "WeeklyModel",
            "WeeklyPreviewHTTP",
            "WeeklyReader", "WeeklyTemplates",
        ],
        path: "Fuzz", exclude: ["Seeds"], swiftSettings: [.swiftLanguageMode(.v6)]),
]

let package = Package(
    name: "sofaweekly",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "sofaweekly", targets: ["sofaweekly"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
                .brew(["cmark-gfm"]),
            ]
        ),
        .target(
            name: "CBuildStamp",
            cSettings: stamp("SOFAWEEKLY_COMMIT") + stamp("SOFAWEEKLY_SWIFT_VERSION")),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
        .target(name: "WeeklyText", swiftSettings: strict),
        .target(name: "WeeklyCompression", dependencies: ["CBrotli", "CZlib"], swiftSettings: strict),
        .target(name: "WeeklyHighlighting", dependencies: ["WeeklyText"], swiftSettings: strict),
        .target(name: "WeeklyDiagnostics", dependencies: ["WeeklyText"], swiftSettings: strict),
        .target(name: "WeeklyMath", dependencies: ["WeeklyText"], swiftSettings: strict),
        .target(
            name: "WeeklyMarkdown", dependencies: ["WeeklyDiagnostics", "WeeklyMath", "WeeklyText", "CCMarkGFM"],
            swiftSettings: strict),
        .target(name: "WeeklyModel", dependencies: ["WeeklyDiagnostics", "WeeklyText"], swiftSettings: strict),
        .target(
            name: "WeeklyReader",
            dependencies: ["WeeklyDiagnostics", "WeeklyText", "WeeklyMarkdown", "WeeklyModel", yams],
            swiftSettings: strict
        ),
        .target(
            name: "WeeklyCache", dependencies: ["WeeklyDiagnostics", "WeeklyText", "WeeklyModel"], swiftSettings: strict
        ),
        .target(
            name: "WeeklyCheck",
            dependencies: ["WeeklyDiagnostics", "WeeklyText", "WeeklyMarkdown", "WeeklyModel", "WeeklyReader"],
            swiftSettings: strict
        ),
        .target(name: "WeeklyTemplates", dependencies: ["WeeklyDiagnostics", "WeeklyText"], swiftSettings: strict),
        .target(
            name: "WeeklySite",
            dependencies: [
                "WeeklyDiagnostics", "WeeklyHighlighting", "WeeklyText", "WeeklyMarkdown", "WeeklyMath", "WeeklyModel",
                "WeeklyTemplates",
            ],
            swiftSettings: strict
        ),
        .target(
            name: "WeeklyTheme",
            resources: [.embedInCode("templates"), .embedInCode("static")],
            swiftSettings: strict
        ),
        .target(name: "WeeklyBeginning", resources: [.embedInCode("files")], swiftSettings: strict),
        .target(
            name: "WeeklyBuild",
            dependencies: [
                "WeeklyBeginning", "WeeklyCache", "WeeklyCheck", "WeeklyCompression", "WeeklyDiagnostics", "WeeklyText",
                "WeeklyMarkdown", "WeeklyModel", "WeeklyReader", "WeeklySite", "WeeklyTemplates", "WeeklyTheme",
                subprocess,
            ],
            swiftSettings: strict
        ),
        .target(
            name: "WeeklyPreview",
            dependencies: [
                "WeeklyBuild", "WeeklyDiagnostics", "WeeklyText", "WeeklyModel", "WeeklySite", "WeeklyTemplates",
                httpTypes, log,
            ] + hummingbird + nio,
            resources: [.embedInCode("Client/client.js")],
            swiftSettings: strict
        ),
        .target(
            name: "WeeklyLinks", dependencies: ["WeeklyDiagnostics", "WeeklyText", httpClient, nioSockets] + nio,
            swiftSettings: strict),
        .target(
            name: "WeeklyCommands",
            dependencies: [
                "CBuildStamp", "WeeklyBuild", "WeeklyDiagnostics", "WeeklyLinks", "WeeklyMarkdown", "WeeklyText",
                "WeeklyModel", "WeeklyPreview", "WeeklyReader",
                argumentParser,
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "reading-benchmark",
            dependencies: [
                "WeeklyCache", "WeeklyDiagnostics", "WeeklyText", "WeeklyMarkdown", "WeeklyModel", "WeeklyReader",
            ],
            path: "Benchmarks/Reading",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "sofaweekly", dependencies: ["WeeklyCommands", argumentParser], swiftSettings: strict,
            linkerSettings: linking.isEmpty ? [] : [.unsafeFlags(linking)]),
        // What the tests of several targets share.
        .target(name: "TestTraits", path: "Tests/TestTraits", swiftSettings: strict),
        .target(
            name: "TestServers", dependencies: [nioSockets] + nio, path: "Tests/TestServers", swiftSettings: strict),
        .testTarget(
            name: "WeeklyBuildTests",
            dependencies: [
                "TestTraits", "WeeklyBeginning", "WeeklyBuild", "WeeklyCache", "WeeklyCompression", "WeeklyDiagnostics",
                "WeeklyText", "WeeklyModel", "WeeklyReader", "WeeklySite", "WeeklyTemplates", "WeeklyTheme",
            ],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WeeklyCacheTests",
            dependencies: [
                "TestTraits", "WeeklyCache", "WeeklyDiagnostics", "WeeklyModel", "WeeklyReader", "WeeklyText",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WeeklyCheckTests",
            dependencies: [
                "TestTraits", "WeeklyCheck", "WeeklyDiagnostics", "WeeklyMarkdown", "WeeklyModel", "WeeklyReader",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WeeklyCommandsTests",
            dependencies: [
                "sofaweekly", "TestServers", "WeeklyBuild", "WeeklyCommands", "WeeklyDiagnostics", "WeeklyModel",
                "WeeklyReader",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WeeklyCompressionTests", dependencies: ["WeeklyCompression"], swiftSettings: strict),
        .testTarget(
            name: "WeeklyDiagnosticsTests", dependencies: ["TestTraits", "WeeklyDiagnostics"], swiftSettings: strict),
        .testTarget(
            name: "WeeklyHighlightingTests", dependencies: ["TestTraits", "WeeklyHighlighting", "WeeklyText"],
            swiftSettings: strict),
        .testTarget(
            name: "WeeklyLinksTests",
            dependencies: [
                "TestServers", "WeeklyDiagnostics", "WeeklyLinks", "WeeklyText",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WeeklyMarkdownTests",
            dependencies: [
                "TestTraits", "WeeklyMarkdown", "WeeklyMath", "WeeklyDiagnostics", "WeeklyText", "CCMarkGFM",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "WeeklyMathTests", dependencies: ["TestTraits", "WeeklyMath"], swiftSettings: strict),
        .testTarget(
            name: "WeeklyModelTests", dependencies: ["TestTraits", "WeeklyDiagnostics", "WeeklyModel"],
            swiftSettings: strict),
        .testTarget(
            name: "WeeklyPreviewTests",
            dependencies: [
                "TestTraits", "WeeklyPreview", "WeeklyBuild", "WeeklyDiagnostics", "WeeklyText", "WeeklyModel",
                "WeeklySite",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WeeklyReaderTests",
            dependencies: [
                "TestTraits", "WeeklyReader", "WeeklyDiagnostics", "WeeklyText", "WeeklyMarkdown", "WeeklyModel",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WeeklySiteTests",
            dependencies: [
                "TestTraits", "WeeklySite", "WeeklyDiagnostics", "WeeklyHighlighting", "WeeklyMath", "WeeklyText",
                "WeeklyModel",
                "WeeklyTemplates", "WeeklyTheme",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WeeklyTemplatesTests",
            dependencies: ["TestTraits", "WeeklyTemplates", "WeeklyDiagnostics", "WeeklyText"],
            swiftSettings: strict),
        .testTarget(name: "WeeklyTextTests", dependencies: ["TestTraits", "WeeklyText"], swiftSettings: strict),
    ]
)

if isFuzzing {
    package.products = []
    package.targets = package.targets.filter { fuzzed.contains($0.name) } + fuzzing
}

/// The tests of a sanitizer may be of what needs no server alone: the server's packages take most of the time to build.
if Context.environment["SOFAWEEKLY_WITHOUT_SERVER"] != nil {
    let withServer = [
        "WeeklyLinks", "WeeklyLinksTests", "WeeklyPreview", "WeeklyPreviewTests", "WeeklyCommands",
        "WeeklyCommandsTests",
        "sofaweekly", "TestServers",
    ]
    package.products = []
    package.targets = package.targets.filter { !withServer.contains($0.name) }
}
