internal import WeeklyModel
internal import WeeklyText

/// What an issue tells of projects and their repositories, as far as `ProjectMismatch` compares it with other issues.
struct LinkedProjects: Sendable {
    /// Those whose repository is called as they are, in document order, of each the first.
    private let own: [IssueIndex.LinkedProject]
    /// Stand for the names of those, in their order.
    let ownKeys: [StableHash]
    /// Those whose address may be that of another project, in document order.
    let doubtful: [IssueIndex.LinkedProject]

    init(_ projects: [IssueIndex.LinkedProject]) {
        var known: Set<StableHash> = []
        own = projects.filter { project in
            project.repositoryKey.hasBytes(of: project.nameKey)
                && known.insert(StableHash(of: project.nameKey)).inserted
        }
        ownKeys = own.map { StableHash(of: $0.nameKey) }
        doubtful = projects.filter { project in
            let (name, repository) = (project.nameKey, project.repositoryKey)
            // Of most both are the same.
            return !name.hasBytes(of: repository) && !name.holds(repository) && !repository.holds(name)
                && !Repository.isCalled(project.url, project.name)
        }
    }

    /// The one of a name whose repository is called as it is.
    ///
    /// - Parameter key: as of `IssueIndex.LinkedProject.nameKey`.
    func own(_ key: String) -> IssueIndex.LinkedProject? { own.first { $0.nameKey.hasBytes(of: key) } }
}

extension String {
    /// Whether another text stands in it.
    fileprivate func holds(_ other: String) -> Bool {
        self[...].firstBytes(of: other) != nil
    }
}
