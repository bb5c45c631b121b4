#include "program_start.h"

#include <stdlib.h>
#include <unistd.h>

static int count;
static char **words;

int program_word_count(void) { return count; }

const char *program_word(int index) { return words[index]; }

// Runs before the constructors of the Swift runtime. glibc hands a constructor what `main` is given;
// from Swift the words can be had only by way of /proc, which an empty root has not.
__attribute__((constructor(101))) static void keep_words(int argc, char **argv) {
#ifdef __GLIBC__
  count = argc;
  words = argv;
#endif
  // Without /proc the runtime cannot find out where it is installed, and ends the process. A program
  // that holds the whole runtime looks for nothing there, so any folder will do.
  if (access("/proc/self/exe", F_OK) != 0) setenv("SWIFT_ROOT", "/", 0);
}
