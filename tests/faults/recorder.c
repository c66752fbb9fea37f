/* LD_PRELOAD library of the fault campaign (Linux): stands between the program and its files below one folder.

   It can write down every change in order (so that disk.py rebuilds what a disk may hold after a power cut), make the
   n-th changing call fail, end the process at the n-th changing call, and pretend that the disk has n bytes left.
   Reading is never touched. Nothing happens before faults_watch() is called.

   gcc -shared -fPIC -O2 -o recorder.so recorder.c -ldl -lpthread */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <unistd.h>

#define FDS 4096
#define REAL(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)
#define HOLD pthread_mutex_lock(&turn)
#define LET pthread_mutex_unlock(&turn)

enum { NOTHING, FAIL, DIE };
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static char *names[FDS];
static int log_fd = -1, kind = NOTHING, fault_errno, sticky;
static long calls, fault_at;
static int64_t room = -1, least_room; /* bytes left on the pretended disk, and the least there were; -1: no limit */

/* ------------------------------------------------------------------------------------------------ what is watched */

static int below(const char *path) {
  size_t n = strlen(root);
  return n && !strncmp(path, root, n) && (path[n] == '/' || !path[n]);
}

static const char *whole(int folder, const char *path, char *buffer) {
  char link[64];
  if (path[0] == '/') return path;
  if (folder == AT_FDCWD) { if (!getcwd(buffer, PATH_MAX)) return path; }
  else {
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t n = readlink(link, buffer, PATH_MAX - 1);
    if (n < 0) return path;
    buffer[n] = 0;
  }
  size_t n = strlen(buffer);
  snprintf(buffer + n, PATH_MAX - n, "/%s", path);
  return buffer;
}

static const char *name_of(int fd) { return fd >= 0 && fd < FDS ? names[fd] : NULL; }

static int is_memory(const char *path) { /* the -shm file is rebuilt from the log and never synced */
  size_t n = strlen(path);
  return n > 4 && !strcmp(path + n - 4, "-shm");
}

static uint64_t inode_of(const char *path) {
  struct stat st;
  return lstat(path, &st) ? 0 : st.st_ino;
}

static ssize_t raw_write(int fd, const void *data, size_t n) {
  REAL(write);
  return real(fd, data, n);
}

static void note(char op, const char *path, uint64_t inode, int64_t offset, const void *data, int64_t n) {
  if (log_fd < 0 || is_memory(path)) return;
  char head[27];
  uint16_t length = (uint16_t)strlen(path);
  head[0] = op;
  memcpy(head + 1, &inode, 8); memcpy(head + 9, &offset, 8); memcpy(head + 17, &n, 8); memcpy(head + 25, &length, 2);
  raw_write(log_fd, head, sizeof head);
  raw_write(log_fd, path, length);
  if (data && n > 0) raw_write(log_fd, data, n);
}

static void note_fd(char op, int fd, int64_t offset, const void *data, int64_t n) {
  struct stat st;
  if (log_fd < 0 || fstat(fd, &st)) return;
  note(op, names[fd], st.st_ino, offset, data, n);
}

/* ------------------------------------------------------------------------------------------------------- the faults */

static int at_fault(void) {
  calls++;
  return kind != NOTHING && (calls == fault_at || (sticky && kind == FAIL && calls > fault_at));
}

static int refused(void) { /* one changing call: whether it fails; a DIE does not return */
  if (!at_fault()) return 0;
  if (kind == DIE) { kill(getpid(), SIGKILL); pause(); }
  errno = fault_errno;
  return 1;
}

static int64_t size_of(const char *path) {
  struct stat st;
  return lstat(path, &st) || !S_ISREG(st.st_mode) || st.st_nlink > 1 ? 0 : st.st_size;
}

static ssize_t fitting(int fd, int64_t offset, size_t n) { /* how much of a write there is room for */
  struct stat st;
  if (room < 0 || fstat(fd, &st)) return n;
  int64_t growth = offset + (int64_t)n - st.st_size;
  if (growth <= 0) return n;
  if (growth > room) { n = (int64_t)n > growth - room ? n - (growth - room) : 0; growth = room; }
  if (!n) { errno = ENOSPC; return -1; }
  room -= growth;
  if (room < least_room) least_room = room;
  return n;
}

/* ------------------------------------------------------------------------------------------------ steered by Python */

void faults_watch(const char *folder) { snprintf(root, sizeof root, "%s", folder); calls = 0; kind = NOTHING; room = -1; }
void faults_at(int what, long n, int error, int from_then_on) { kind = what; fault_at = n; fault_errno = error; sticky = from_then_on; calls = 0; }
void faults_room(int64_t bytes) { room = least_room = bytes; }
int64_t faults_least_room(void) { return least_room; }
long faults_calls(void) { return calls; }
void faults_record(const char *path) {
  static int (*real)(const char *, int, ...);
  if (!real) real = dlsym(RTLD_NEXT, "open");
  log_fd = real(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
}
void faults_mark(int64_t n) { HOLD; note('A', "", 0, n, NULL, 0); LET; }

/* ------------------------------------------------------------------------------------------------------------ files */

static int opened(int fd, const char *path, int was_there, int flags) {
  if (fd < 0 || fd >= FDS) return fd;
  free(names[fd]);
  names[fd] = below(path) ? strdup(path) : NULL;
  if (!names[fd]) return fd;
  if (!was_there && (flags & O_CREAT)) note_fd('C', fd, 0, NULL, 0);
  else if (flags & O_TRUNC) note_fd('T', fd, 0, NULL, 0);
  return fd;
}

#define OPENING(call) \
  char buffer[PATH_MAX]; va_list rest; va_start(rest, flags); int mode = va_arg(rest, int); va_end(rest); \
  if (!root[0]) return call; \
  HOLD; \
  path = whole(folder, path, buffer); \
  int ours = below(path), was_there = ours && inode_of(path) != 0, fd; \
  int changes = ours && ((!was_there && (flags & O_CREAT)) || (flags & O_TRUNC)); \
  if (changes && refused()) fd = -1; \
  else { \
    int64_t freed = changes && was_there && room >= 0 ? size_of(path) : 0; \
    fd = call; \
    if (fd >= 0 && freed) room += freed; \
    fd = opened(fd, path, was_there, flags); \
  } \
  LET; \
  return fd;

int open(const char *path, int flags, ...) { REAL(open); int folder = AT_FDCWD; OPENING(real(path, flags, mode)) }
int open64(const char *path, int flags, ...) { REAL(open64); int folder = AT_FDCWD; OPENING(real(path, flags, mode)) }
int openat(int folder, const char *path, int flags, ...) { REAL(openat); OPENING(real(folder, path, flags, mode)) }
int openat64(int folder, const char *path, int flags, ...) { REAL(openat64); OPENING(real(folder, path, flags, mode)) }

int close(int fd) {
  REAL(close);
  if (name_of(fd)) { HOLD; free(names[fd]); names[fd] = NULL; LET; }
  return real(fd);
}

static ssize_t change(int fd, const void *data, size_t n, int64_t offset, int positioned) {
  static ssize_t (*at)(int, const void *, size_t, off64_t);
  if (!at) at = dlsym(RTLD_NEXT, "pwrite64");
  HOLD;
  ssize_t done = -1;
  /* A kill inside a long write leaves whole pages of it; a failing one leaves nothing. */
  if (kind == DIE && calls + 1 == fault_at && n > 4096) at(fd, data, (n / 2) & ~(size_t)4095, offset);
  if (!refused()) {
    done = fitting(fd, offset, n);
    if (done > 0) done = positioned ? at(fd, data, done, offset) : raw_write(fd, data, done);
    if (done > 0) note_fd('W', fd, offset, data, done);
  }
  LET;
  return done;
}

ssize_t write(int fd, const void *data, size_t n) {
  if (!name_of(fd)) return raw_write(fd, data, n);
  struct stat st;
  int64_t end = fcntl(fd, F_GETFL) & O_APPEND && !fstat(fd, &st) ? st.st_size : lseek(fd, 0, SEEK_CUR);
  return change(fd, data, n, end, 0);
}
ssize_t pwrite(int fd, const void *data, size_t n, off_t at) { REAL(pwrite); return name_of(fd) ? change(fd, data, n, at, 1) : real(fd, data, n, at); }
ssize_t pwrite64(int fd, const void *data, size_t n, off64_t at) { REAL(pwrite64); return name_of(fd) ? change(fd, data, n, at, 1) : real(fd, data, n, at); }
ssize_t writev(int fd, const struct iovec *parts, int n) { REAL(writev); return name_of(fd) && n > 0 ? write(fd, parts[0].iov_base, parts[0].iov_len) : real(fd, parts, n); }

static ssize_t copied(int out, int in, off64_t *at, size_t n) { /* a copy inside the kernel, done as plain writes */
  char block[65536];
  if (n > sizeof block) n = sizeof block;
  ssize_t got = at ? pread64(in, block, n, *at) : read(in, block, n);
  if (got <= 0) return got;
  ssize_t put = write(out, block, got);
  if (put > 0 && at) *at += put;
  else if (put < got && !at) lseek(in, (put > 0 ? put : 0) - got, SEEK_CUR);
  return put;
}
ssize_t sendfile(int out, int in, off_t *at, size_t n) { REAL(sendfile); return name_of(out) ? copied(out, in, (off64_t *)at, n) : real(out, in, at, n); }
ssize_t sendfile64(int out, int in, off64_t *at, size_t n) { REAL(sendfile64); return name_of(out) ? copied(out, in, at, n) : real(out, in, at, n); }
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t n, unsigned flags) {
  REAL(copy_file_range);
  return name_of(out) && !to ? copied(out, in, from, n) : real(in, from, out, to, n, flags);
}

#define SYNCING(fd) \
  if (!name_of(fd)) return real(fd); \
  HOLD; int done = refused() ? -1 : 0; if (!done) note_fd('S', fd, 0, NULL, 0); LET; return done;
int fsync(int fd) { REAL(fsync); SYNCING(fd) }
int fdatasync(int fd) { REAL(fdatasync); SYNCING(fd) }

#define CUTTING(call) \
  if (!name_of(fd)) return call; \
  HOLD; int done = -1; \
  if (!refused()) { struct stat st; int known = !fstat(fd, &st); done = call; \
    if (!done) { note_fd('T', fd, size, NULL, 0); if (room >= 0 && known && st.st_size > size) room += st.st_size - size; } } \
  LET; return done;
int ftruncate(int fd, off_t size) { REAL(ftruncate); CUTTING(real(fd, size)) }
int ftruncate64(int fd, off64_t size) { REAL(ftruncate64); CUTTING(real(fd, size)) }

static int reserved(int fd, off64_t at, off64_t n) {
  struct stat st;
  HOLD;
  int error = refused() ? errno : 0;
  if (!error && !fstat(fd, &st) && at + n > st.st_size) {
    if (room >= 0 && at + n - st.st_size > room) error = ENOSPC;
    else { if (room >= 0) room -= at + n - st.st_size; static int (*cut)(int, off64_t); if (!cut) cut = dlsym(RTLD_NEXT, "ftruncate64"); cut(fd, at + n); note_fd('T', fd, at + n, NULL, 0); }
  }
  LET;
  return error;
}
int posix_fallocate(int fd, off_t at, off_t n) { REAL(posix_fallocate); return name_of(fd) ? reserved(fd, at, n) : real(fd, at, n); }
int posix_fallocate64(int fd, off64_t at, off64_t n) { REAL(posix_fallocate64); return name_of(fd) ? reserved(fd, at, n) : real(fd, at, n); }

/* ------------------------------------------------------------------------------------------------------------ names */

#define NAMING(op, call) \
  char buffer[PATH_MAX]; const char *full = root[0] ? whole(folder, path, buffer) : path; \
  if (!below(full)) return call; \
  HOLD; int done = -1; \
  if (!refused()) { int64_t freed = op == 'U' && room >= 0 ? size_of(full) : 0; done = call; if (!done) { note(op, full, inode_of(full), 0, NULL, 0); room += freed; } } \
  LET; return done;
int unlink(const char *path) { REAL(unlink); int folder = AT_FDCWD; NAMING('U', real(path)) }
int unlinkat(int folder, const char *path, int flags) { REAL(unlinkat); char op = flags & AT_REMOVEDIR ? 'X' : 'U'; NAMING(op, real(folder, path, flags)) }
int rmdir(const char *path) { REAL(rmdir); int folder = AT_FDCWD; NAMING('X', real(path)) }
int mkdir(const char *path, mode_t mode) { REAL(mkdir); int folder = AT_FDCWD; NAMING('M', real(path, mode)) }
int mkdirat(int folder, const char *path, mode_t mode) { REAL(mkdirat); NAMING('M', real(folder, path, mode)) }

#define MOVING(op, call) \
  char first[PATH_MAX], second[PATH_MAX]; \
  const char *from = root[0] ? whole(old_folder, old, first) : old, *to = root[0] ? whole(new_folder, new, second) : new; \
  if (!below(to)) return call; \
  HOLD; int done = -1; \
  if (!refused()) { \
    uint64_t inode = inode_of(from); int64_t freed = room >= 0 && op == 'R' && strcmp(from, to) ? size_of(to) : 0; \
    done = call; \
    if (!done) { note(op, from, inode, 0, to, (int64_t)strlen(to)); room += freed; } \
  } \
  LET; return done;
int rename(const char *old, const char *new) { REAL(rename); int old_folder = AT_FDCWD, new_folder = AT_FDCWD; MOVING('R', real(old, new)) }
int renameat(int old_folder, const char *old, int new_folder, const char *new) { REAL(renameat); MOVING('R', real(old_folder, old, new_folder, new)) }
int renameat2(int old_folder, const char *old, int new_folder, const char *new, unsigned flags) { REAL(renameat2); MOVING('R', real(old_folder, old, new_folder, new, flags)) }
int link(const char *old, const char *new) { REAL(link); int old_folder = AT_FDCWD, new_folder = AT_FDCWD; MOVING('L', real(old, new)) }
int linkat(int old_folder, const char *old, int new_folder, const char *new, int flags) { REAL(linkat); MOVING('L', real(old_folder, old, new_folder, new, flags)) }

/* --------------------------------------------------------------------------------------------------- how much is left */

#define ASKING(type) \
  int done = real(path, answer); \
  if (!done && room >= 0 && below(path)) answer->f_bavail = answer->f_bfree = room / (answer->f_frsize ? answer->f_frsize : 4096); \
  return done;
int statvfs(const char *path, struct statvfs *answer) { REAL(statvfs); ASKING(statvfs) }
int statvfs64(const char *path, struct statvfs64 *answer) { REAL(statvfs64); ASKING(statvfs64) }
