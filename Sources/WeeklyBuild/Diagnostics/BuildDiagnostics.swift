package import WeeklyDiagnostics

/// What is reported of files and folders.
extension DiagnosticID {
    /// The source folder holds no sofaweekly.yml.
    package static let missingConfiguration = DiagnosticID("missing-configuration", .error)
    /// A file or folder cannot be read: it is missing, a link leads nowhere, or permissions forbid it.
    package static let unreadableFile = DiagnosticID("unreadable-file", .error)
    /// A symlink leads out of the folders that it may lead to, to a hidden name, or to a folder that another link shows.
    package static let refusedLink = DiagnosticID("refused-link", .error)
    /// A file beside an issue is of a kind that browsers run or show as a document, or that web servers take for their own.
    package static let refusedFile = DiagnosticID("refused-file", .error)
    /// A file is not UTF-8. The message names the first byte that is not.
    package static let notUTF8 = DiagnosticID("not-utf8", .error)
    /// A file holds a byte with the value zero: it is no text.
    package static let nulByte = DiagnosticID("nul-byte", .error)
    /// There is no folder content/issues.
    package static let missingContent = DiagnosticID("missing-content", .error)
    /// There is no issue in content/issues, or none where a pattern of the site's says.
    package static let noIssues = DiagnosticID("no-issues", .error)
    /// A file in content/ belongs to no issue, or a file in templates/ is no template.
    package static let strayFile = DiagnosticID("stray-file", .warning)
    /// A folder has nearly the name of one that is read.
    package static let misplacedFolder = DiagnosticID("misplaced-folder", .warning)
    /// A template of the site's is used by nothing.
    package static let unusedTemplate = DiagnosticID("unused-template", .warning)
    /// A template makes pages that show nothing, or nothing of an issue's text.
    package static let emptyTemplate = DiagnosticID("empty-template", .warning)
    /// A key of the configuration says what no template asks for.
    package static let unusedSetting = DiagnosticID("unused-setting", .warning)
    /// The configuration, or a theme, names a theme that there is not.
    package static let unknownTheme = DiagnosticID("unknown-theme", .error)
    /// Themes build on one another in a circle.
    package static let circularTheme = DiagnosticID("circular-theme", .error)
    /// A list of the configuration holds nothing, for nothing has its tag or is of its project.
    package static let emptyList = DiagnosticID("empty-list", .warning)
    /// A file with a picture's name is empty, or a pointer of Git LFS.
    package static let brokenPicture = DiagnosticID("broken-picture", .warning)
    /// Two files are one on disks that do not tell letters apart.
    package static let nameConflict = DiagnosticID("name-conflict", .warning)
    /// Two files are the same translation of one text.
    package static let duplicateTranslation = DiagnosticID("duplicate-translation", .error)
    /// A file looks like a translation into a language that the site does not name.
    package static let unnamedLanguage = DiagnosticID("unnamed-language", .warning)
    /// The output folder is the source folder, holds it, or lies where the source is read.
    package static let outputOverlapsSource = DiagnosticID("output-overlaps-source", .error)
    /// The output folder cannot be written to: permissions, a full disk, a file in the way.
    package static let outputNotWritable = DiagnosticID("output-not-writable", .error)
    /// Another build writes to the output folder, and --no-wait says not to wait for it.
    package static let outputInUse = DiagnosticID("output-in-use", .error)
    /// More than half of the pages that are published would vanish.
    package static let massRemoval = DiagnosticID("mass-removal", .error)
    /// A file of the site has a name that cannot be written.
    package static let unusablePath = DiagnosticID("unusable-path", .error)
    /// The menu of the configuration names a page that there is not.
    package static let unknownMenuPage = DiagnosticID("unknown-menu-page", .error)
    /// An issue has no number, and addresses are made of numbers.
    package static let missingNumber = DiagnosticID("missing-number", .warning)

    /// All that this target declares.
    package static let ofBuild: [DiagnosticID] = [
        .missingConfiguration, .unreadableFile, .refusedLink, .refusedFile, .notUTF8, .nulByte, .missingContent,
        .noIssues,
        .strayFile, .misplacedFolder, .unusedTemplate, .emptyTemplate, .unusedSetting, .emptyList, .unknownTheme,
        .circularTheme,
        .brokenPicture, .nameConflict,
        .missingNumber, .unknownMenuPage, .duplicateTranslation, .unnamedLanguage,
        .outputOverlapsSource, .outputNotWritable, .outputInUse, .massRemoval,
        .unusablePath,
    ]
}
