/* The physical limit of a build, for `make bench-floor`: libcmark-gfm parses every issue, and the bytes of a site that is built already
 * are written again, from memory. Nothing is understood, nothing is made.
 *
 * usage: floor ISSUES BUILT OUTPUT WORKERS
 * Prints the seconds from when all is in memory to when all is written. Workers are processes: the library's parsers are no threads'
 * business (docs/decisions/0001). */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct file {
  char *path; /* Below its folder. */
  char *bytes;
  size_t length;
};

struct folder {
  struct file *files;
  size_t count;
};

static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static char *bytes_of(const char *path, size_t length) {
  char *bytes = malloc(length + 1);
  int descriptor = open(path, O_RDONLY);
  if (!bytes || descriptor < 0) fail(path);
  for (size_t got = 0; got < length;) {
    ssize_t n = read(descriptor, bytes + got, length - got);
    if (n <= 0) fail(path);
    got += (size_t)n;
  }
  close(descriptor);
  return bytes;
}

static struct folder read_folder(char *path) {
  struct folder folder = {0};
  char *const paths[] = {path, NULL};
  size_t start = strlen(path) + 1;
  FTS *walk = fts_open(paths, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
  if (!walk) fail(path);
  for (FTSENT *entry; (entry = fts_read(walk));) {
    if (entry->fts_info != FTS_F) continue;
    if (folder.count % 4096 == 0) folder.files = realloc(folder.files, (folder.count + 4096) * sizeof *folder.files);
    if (!folder.files) fail("realloc");
    size_t length = (size_t)entry->fts_statp->st_size;
    folder.files[folder.count++] =
        (struct file){strdup(entry->fts_path + start), bytes_of(entry->fts_path, length), length};
  }
  fts_close(walk);
  return folder;
}

static void parse(const struct file *issue) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[i]));
  cmark_parser_feed(parser, issue->bytes, issue->length);
  cmark_node_free(cmark_parser_finish(parser));
  cmark_parser_free(parser);
}

/* Folders are made where they are missing, as one file after the other asks for them. */
static int opened(int output, char *path) {
  int descriptor = openat(output, path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (descriptor >= 0 || errno != ENOENT) return descriptor;
  for (char *slash = path; (slash = strchr(slash, '/')); *slash++ = '/') {
    *slash = 0;
    if (mkdirat(output, path, 0755) && errno != EEXIST) fail(path);
  }
  return openat(output, path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
}

static void write_file(int output, const struct file *file) {
  int descriptor = opened(output, file->path);
  if (descriptor < 0) fail(file->path);
  for (size_t done = 0; done < file->length;) {
    ssize_t n = write(descriptor, file->bytes + done, file->length - done);
    if (n <= 0) fail(file->path);
    done += (size_t)n;
  }
  close(descriptor);
}

static void work(const struct folder *issues, const struct folder *built, int output, size_t worker, size_t workers) {
  for (size_t i = worker; i < issues->count; i += workers) parse(&issues->files[i]);
  for (size_t i = worker; i < built->count; i += workers) write_file(output, &built->files[i]);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
  if (count != 5) {
    fprintf(stderr, "usage: floor ISSUES BUILT OUTPUT WORKERS\n");
    return 2;
  }
  struct folder issues = read_folder(arguments[1]), built = read_folder(arguments[2]);
  int output = open(arguments[3], O_RDONLY | O_DIRECTORY);
  if (output < 0) fail(arguments[3]);
  size_t workers = strtoul(arguments[4], NULL, 10);
  cmark_gfm_core_extensions_ensure_registered();
  double start = now();
  for (size_t worker = 0; worker < workers; worker++) {
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (child == 0) {
      work(&issues, &built, output, worker, workers);
      _exit(0);
    }
  }
  int failed = 0;
  for (int status; wait(&status) > 0;) failed |= status;
  printf("%zu issues, %zu files: %.3f s\n", issues.count, built.count, now() - start);
  return failed ? 1 : 0;
}
