"""Archives whose bytes depend on nothing but their content: sorted names, one time, one owner, gzip without name and time."""
import gzip
import io
import tarfile


def files_below(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def member(name, size, epoch, mode):
    entry = tarfile.TarInfo(name)
    entry.size, entry.mtime, entry.mode = size, epoch, mode
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def mode_of(path):
    """Who may run a file by its owner may do so as anybody; nothing else of the umask counts."""
    return 0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644


def tar(folder, top, epoch):
    """The bytes of a tar archive of a folder, whose own name in there is `top`."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            inner = path.relative_to(folder).as_posix()
            entry = member(top if inner == "." else f"{top}/{inner}", 0 if path.is_dir() else path.stat().st_size, epoch, mode_of(path))
            if path.is_dir():
                entry.type = tarfile.DIRTYPE
                archive.addfile(entry)
            else:
                archive.addfile(entry, io.BytesIO(path.read_bytes()))
    return stream.getvalue()


def gzipped(data):
    return gzip.compress(data, compresslevel=6, mtime=0)
