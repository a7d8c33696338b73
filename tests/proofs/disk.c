/* What a program does to a disk, written down or refused: loaded before the C library (LD_PRELOAD).
 *
 * Under the folder PROOF_ROOT every change of a file or a name is (a) appended to the log PROOF_LOG,
 * with its data, so that the disk can be rebuilt as a power cut at any moment would leave it, and
 * (b) counted, so that the operation of a chosen number, or it and all after it, fails as a full or a
 * broken disk does.
 *
 * A record of the log: kind, length of name, length of second name, offset, length of data; all little-endian.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CREATE = 1, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, LINK, MAKE_FOLDER, SYNC_FOLDER, MARK };

static char root[4096];
static size_t root_length;
static int log_handle = -1;
static long counted, chosen = -1;
static int fault, sticky;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
    const char *under = getenv("PROOF_ROOT"), *to = getenv("PROOF_LOG");
    if (under) { strncpy(root, under, sizeof root - 1); root_length = strlen(root); }
    if (to) log_handle = syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* Called by the program under test. */
void proof_arm(long number, int error, int and_all_after) { counted = 0; chosen = number; fault = error; sticky = and_all_after; }
long proof_counted(void) { return counted; }
void proof_watch(const char *folder, const char *log) {
    strncpy(root, folder, sizeof root - 1); root_length = strlen(root);
    if (log_handle >= 0) syscall(SYS_close, log_handle);
    log_handle = log && *log ? syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
}

static int is_ours(const char *name) { return root_length && strncmp(name, root, root_length) == 0; }

static int absolute(const char *name, char *to) {
    if (name[0] == '/') { strncpy(to, name, 4095); to[4095] = 0; return is_ours(to); }
    if (!getcwd(to, 4096)) return 0;
    size_t n = strlen(to);
    snprintf(to + n, 4096 - n, "/%s", name);
    return is_ours(to);
}

static int name_of(int handle, char *to) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t n = readlink(link, to, 4095);
    if (n < 0) return 0;
    to[n] = 0;
    return is_ours(to);
}

static void note(uint8_t kind, const char *name, const char *second, uint64_t offset, const void *data, uint32_t length) {
    if (log_handle < 0) return;
    uint8_t head[17];
    uint16_t a = strlen(name), b = second ? strlen(second) : 0;
    head[0] = kind; memcpy(head + 1, &a, 2); memcpy(head + 3, &b, 2); memcpy(head + 5, &offset, 8); memcpy(head + 13, &length, 4);
    struct iovec parts[4] = {{head, 17}, {(void *)name, a}, {(void *)(second ? second : ""), b}, {(void *)data, length}};
    pthread_mutex_lock(&lock);
    syscall(SYS_writev, log_handle, parts, 4);
    pthread_mutex_unlock(&lock);
}

/* Is it this operation's turn to fail? */
static int refused(void) {
    long here = __sync_add_and_fetch(&counted, 1);
    if (chosen > 0 && (here == chosen || (sticky && here > chosen))) { errno = fault; return 1; }
    return 0;
}

void proof_mark(long number) { char text[32]; snprintf(text, sizeof text, "%ld", number); note(MARK, text, 0, 0, 0, 0); }

static int opened(int handle, int flags) {
    char name[4096];
    if (handle >= 0 && (flags & (O_CREAT | O_TRUNC)) && name_of(handle, name)) {
        struct stat s;
        if (fstat(handle, &s) == 0 && S_ISREG(s.st_mode)) {
            if (flags & O_TRUNC) note(TRUNCATE, name, 0, 0, 0, 0);
            if (flags & O_CREAT) note(CREATE, name, 0, 0, 0, 0);
        }
    }
    return handle;
}

static int open_at(int folder, const char *name, int flags, mode_t mode) {
    char full[4096];
    if ((flags & O_CREAT) && folder == AT_FDCWD && absolute(name, full) && access(full, F_OK) != 0 && refused()) return -1;
    return opened(syscall(SYS_openat, folder, name, flags, mode), flags);
}

#define MODE(flags) mode_t mode = 0; if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }
int open(const char *name, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE(flags) return open_at(AT_FDCWD, name, flags | O_LARGEFILE, mode); }
int openat(int folder, const char *name, int flags, ...) { MODE(flags) return open_at(folder, name, flags, mode); }
int openat64(int folder, const char *name, int flags, ...) { MODE(flags) return open_at(folder, name, flags | O_LARGEFILE, mode); }

static ssize_t put(int handle, const void *data, size_t length, off_t at, int placed) {
    char name[4096];
    int ours = name_of(handle, name);
    if (ours && refused()) return -1;
    off_t where = placed ? at : (ours ? lseek(handle, 0, SEEK_CUR) : 0);
    ssize_t done = placed ? syscall(SYS_pwrite64, handle, data, length, at) : syscall(SYS_write, handle, data, length);
    if (ours && done > 0) note(WRITE, name, 0, where, data, done);
    return done;
}
ssize_t write(int handle, const void *data, size_t length) { return put(handle, data, length, 0, 0); }
ssize_t pwrite(int handle, const void *data, size_t length, off_t at) { return put(handle, data, length, at, 1); }
ssize_t pwrite64(int handle, const void *data, size_t length, off64_t at) { return put(handle, data, length, at, 1); }

/* Copying inside the kernel would not be seen: the callers fall back to reading and writing. */
ssize_t sendfile(int to, int from, off_t *at, size_t n) { char name[4096]; if (name_of(to, name)) { errno = ENOTSOCK; return -1; } return syscall(SYS_sendfile, to, from, at, n); }
ssize_t sendfile64(int to, int from, off64_t *at, size_t n) { return sendfile(to, from, at, n); }
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t n, unsigned int f) { char name[4096]; if (name_of(to, name)) { errno = EXDEV; return -1; } return syscall(SYS_copy_file_range, from, a, to, b, n, f); }
int posix_fallocate(int handle, off_t at, off_t n) { (void)handle; (void)at; (void)n; return EINVAL; }
int fallocate(int handle, int mode, off_t at, off_t n) { (void)handle; (void)mode; (void)at; (void)n; errno = EOPNOTSUPP; return -1; }

static int cut(int handle, off_t length) {
    char name[4096];
    int ours = name_of(handle, name);
    if (ours && refused()) return -1;
    int done = syscall(SYS_ftruncate, handle, length);
    if (ours && done == 0) note(TRUNCATE, name, 0, length, 0, 0);
    return done;
}
int ftruncate(int handle, off_t length) { return cut(handle, length); }
int ftruncate64(int handle, off64_t length) { return cut(handle, length); }

static int synced(int handle, long call) {
    char name[4096];
    int ours = name_of(handle, name);
    if (ours && refused()) return -1;
    int done = syscall(call, handle);
    struct stat s;
    if (ours && done == 0 && fstat(handle, &s) == 0) note(S_ISDIR(s.st_mode) ? SYNC_FOLDER : SYNC, name, 0, 0, 0, 0);
    return done;
}
int fsync(int handle) { return synced(handle, SYS_fsync); }
int fdatasync(int handle) { return synced(handle, SYS_fdatasync); }

int rename(const char *old, const char *new) {
    char a[4096], b[4096];
    int ours = absolute(old, a) | absolute(new, b);
    if (ours && refused()) return -1;
    int done = syscall(SYS_renameat2, AT_FDCWD, old, AT_FDCWD, new, 0);
    if (ours && done == 0) note(RENAME, a, b, 0, 0, 0);
    return done;
}
int renameat(int f, const char *old, int g, const char *new) { return f == AT_FDCWD && g == AT_FDCWD ? rename(old, new) : syscall(SYS_renameat2, f, old, g, new, 0); }
int unlink(const char *name) {
    char a[4096];
    int ours = absolute(name, a);
    /* A full disk refuses no removal. */
    if (ours && fault != ENOSPC && access(a, F_OK) == 0 && refused()) return -1;
    int done = syscall(SYS_unlinkat, AT_FDCWD, name, 0);
    if (ours && done == 0) note(UNLINK, a, 0, 0, 0, 0);
    return done;
}
int unlinkat(int folder, const char *name, int flags) { return folder == AT_FDCWD && !flags ? unlink(name) : syscall(SYS_unlinkat, folder, name, flags); }
int link(const char *old, const char *new) {
    char a[4096], b[4096];
    int ours = absolute(old, a) | absolute(new, b);
    if (ours && refused()) return -1;
    int done = syscall(SYS_linkat, AT_FDCWD, old, AT_FDCWD, new, 0);
    if (ours && done == 0) note(LINK, a, b, 0, 0, 0);
    return done;
}
int linkat(int f, const char *old, int g, const char *new, int flags) { return f == AT_FDCWD && g == AT_FDCWD ? link(old, new) : syscall(SYS_linkat, f, old, g, new, flags); }
int mkdir(const char *name, mode_t mode) {
    char a[4096];
    int ours = absolute(name, a);
    if (ours && access(a, F_OK) != 0 && refused()) return -1;
    int done = syscall(SYS_mkdirat, AT_FDCWD, name, mode);
    if (ours && done == 0) note(MAKE_FOLDER, a, 0, 0, 0, 0);
    return done;
}
