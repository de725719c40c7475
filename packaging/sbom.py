"""The bill of materials: a document of SPDX 2.3 in JSON (https://spdx.github.io/spdx-spec/v2.3/)."""
import datetime
import json
import re


def identifier(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.]+", "-", name)


def package(name, version, origin, license):
    return {
        "SPDXID": identifier(name),
        "name": name,
        "versionInfo": version,
        "downloadLocation": f"git+{origin}@{version}" if origin.startswith("https://github.com/") and re.fullmatch(r"[\d.]+", version) else origin,
        "filesAnalyzed": False,
        "licenseConcluded": license,
        "licenseDeclared": license,
        "copyrightText": "NOASSERTION",
    }


def document(version, commit, epoch, components):
    """The text of the document; `epoch` is in seconds since 1970."""
    created = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    program = package("sofaweekly", version, "NOASSERTION", "Apache-2.0")
    parts = [package(part.name, part.version, part.origin, part.license) for part in components]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", program["SPDXID"])]
    relations += [(program["SPDXID"], "STATIC_LINK", part["SPDXID"]) for part in parts]
    result = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"sofaweekly-{version}",
        "documentNamespace": f"https://spdx.org/spdxdocs/sofaweekly-{version}-{commit or 'unknown'}",
        "creationInfo": {"created": created, "creators": ["Tool: sofaweekly-packaging"]},
        "packages": [program, *parts],
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other} for one, kind, other in relations
        ],
    }
    return json.dumps(result, indent=2, ensure_ascii=False) + "\n"
