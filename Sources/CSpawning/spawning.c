#define _GNU_SOURCE
#include "spawning.h"

#include <stddef.h>

#ifdef __linux__
#include <sys/resource.h>
#endif

// The C library shows both only to those who ask for what is GNU's own, as Swift does not.
int spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}

void limit_file_size(pid_t process, unsigned long long bytes) {
#ifdef __linux__
  struct rlimit limit = {bytes, bytes};
  prlimit(process, RLIMIT_FSIZE, &limit, NULL);
#else
  (void)process, (void)bytes;
#endif
}
