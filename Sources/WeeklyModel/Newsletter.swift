/// All issues that are published, in order, and the questions that pages ask of them.
package struct Newsletter: Sendable {
    /// Newest first; of issues of the same moment the one whose slug comes first.
    package let issues: [Issue]
    /// All typed items by what they are, newest issue first, in an issue in document order.
    package let items: ItemIndex
    /// The projects that items belong to, those with the most items first.
    package let projects: [Project]

    package init(_ issues: [Issue]) {
        let sorted = issues.sorted { left, right in
            let (leftTime, rightTime) = (left.date.secondsSinceEpoch, right.date.secondsSinceEpoch)
            return leftTime == rightTime ? left.slug < right.slug : leftTime > rightTime
        }
        self.issues = sorted
        items = ItemIndex(sorted)
        projects = ProjectGathering.projects(of: items, in: sorted)
    }

    /// The issue that came out after the one at an index of `issues`; nil for the newest.
    package func next(after index: Int) -> Issue? {
        issues.indices.contains(index - 1) ? issues[index - 1] : nil
    }

    /// The issue that came out before the one at an index of `issues`; nil for the oldest.
    package func previous(before index: Int) -> Issue? {
        issues.indices.contains(index + 1) ? issues[index + 1] : nil
    }

    package func item(at path: ItemPath) -> Item {
        issues[path.issue].sections[path.section].passages[path.passage].items[path.item]
    }

    package func issue(of path: ItemPath) -> Issue {
        issues[path.issue]
    }

    /// The years in which issues came out, newest first, each with the indices of its issues.
    package var years: [(year: Int, issues: Range<Int>)] {
        var years: [(year: Int, issues: Range<Int>)] = []
        for (index, issue) in issues.enumerated() {
            let year = issue.date.day.year
            if let last = years.last, last.year == year {
                years[years.count - 1].issues = last.issues.lowerBound..<(index + 1)
            } else {
                years.append((year, index..<(index + 1)))
            }
        }
        return years
    }

    /// The tags of all issues, in alphabetical order, each with the indices of its issues.
    package var tags: [(tag: String, issues: [Int])] {
        var tags: [String: [Int]] = [:]
        for (index, issue) in issues.enumerated() {
            for tag in Set(issue.frontMatter.tags) { tags[tag, default: []].append(index) }
        }
        return tags.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
