"""What the preview's benchmark, soak and browser tests share: a site to show, the program, and a client of its events."""
import datetime, glob, http.client, os, re, select, signal, socket, subprocess, tempfile, time

PROJECT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def memory_folder(prefix):
    return tempfile.mkdtemp(prefix=prefix, dir="/dev/shm" if os.path.isdir("/dev/shm") else None)


def make_site(folder, issues):
    """Copies issues under new dates, one a day; gives their names."""
    os.makedirs(f"{folder}/content/issues")
    with open(f"{folder}/sofaweekly.yml", "w", encoding="utf-8") as f:
        f.write("title: SOFA Weekly\nbase_url: https://example.org/\nlanguage: zh-CN\ntime_zone: Asia/Shanghai\n")
    sources = sorted(glob.glob(f"{PROJECT}/../shared/corpus/issues/*.md")) or sorted(
        glob.glob(f"{PROJECT}/content/issues/*.md"))
    texts = [open(f, encoding="utf-8").read() for f in sources]
    names = []
    for i in range(issues):
        date = datetime.date(1900, 1, 5) + datetime.timedelta(days=i)
        text = re.sub(r"(?m)^date:.*$", f"date: {date}T15:00:00+08:00", texts[i % len(texts)], count=1)
        # With what belongs to them: aliases are a list.
        text = re.sub(r"(?m)^(slug|draft|aliases):.*\n(?:[ \t]+.*\n|-[ \t].*\n)*", "", text)
        names.append(f"weekly-{date:%Y%m%d}")
        with open(f"{folder}/content/issues/{names[-1]}.md", "w", encoding="utf-8") as f:
            f.write(text)
    return names


class Preview:
    """The program, running; ended as a person would end it. `before` is called in its process before it starts.

    What it keeps of the site goes with it: sites of tests and measurements come only once."""

    def __init__(self, program, site, port=0, arguments=(), before=None):
        command = [program, "preview", "--source", site, "--port", str(port), "--language", "en", *arguments]
        self.log = tempfile.TemporaryFile("w+")
        self.cache = tempfile.TemporaryDirectory(prefix="sofaweekly-cache-")
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=self.log, text=True, preexec_fn=before,
            env={**os.environ, "XDG_CACHE_HOME": self.cache.name})
        line = ""
        while "preview: http" not in line:
            line = self.process.stdout.readline()
            if not line:
                self.log.seek(0)
                raise SystemExit(f"the preview did not start:\n{self.log.read()[-2000:]}")
        self.address = re.search(r"http://\S+?/", line).group().rstrip("/")
        self.port = int(self.address.rsplit(":", 1)[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.end(signal.SIGTERM)

    def end(self, how):
        """Ends it; gives the seconds that took and the status."""
        start = time.perf_counter()
        self.process.send_signal(how)
        status = self.process.wait(timeout=20)
        return time.perf_counter() - start, status

    def get(self, path, host=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", path, headers={"Host": host} if host else {})
        response = connection.getresponse()
        body = response.read()
        connection.close()
        return response.status, dict(response.getheaders()), body

    def rss_mb(self):
        with open(f"/proc/{self.process.pid}/status") as f:
            return int(re.search(r"VmRSS:\s+(\d+)", f.read()).group(1)) / 1024

    def processor_ms(self):
        """What it has computed, on all processors, whatever else the machine did."""
        with open(f"/proc/{self.process.pid}/stat") as f:
            fields = f.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))


class Listener:
    """Listens to the server's events as a browser does."""

    def __init__(self, port, page, version="unknown"):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        query = f"page={page}&version={version}"
        self.socket.sendall(
            f"GET /_sofaweekly/events?{query} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        self.buffer = b""

    def wait(self, event):
        """Reads until the event has come; what comes before it is dropped."""
        marker = f"event: {event}\n".encode()
        while True:
            at = self.buffer.find(marker)
            end = self.buffer.find(b"\n\n", at) if at >= 0 else -1
            if end >= 0:
                self.buffer = self.buffer[end + 2:]
                return
            piece = self.socket.recv(65536)
            if not piece:
                raise SystemExit(f"the server ended before the event “{event}”")
            self.buffer += piece

    def settle(self, seconds=0.03):
        """Drops everything that comes until nothing more does."""
        while select.select([self.socket], [], [], seconds)[0]:
            if not self.socket.recv(65536):
                raise SystemExit("the server ended")
        self.buffer = b""

    def is_ended(self):
        return bool(select.select([self.socket], [], [], 0)[0]) and self.socket.recv(1) == b""

    def close(self):
        self.socket.close()
