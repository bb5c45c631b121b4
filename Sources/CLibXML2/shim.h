#include <libxml/xmlreader.h>

// Swift does not import a function that takes variable arguments; this says nothing on any error,
// as the reader's answer is enough.
static inline void clibxml2_ignore(void *context, const char *message, ...) {}

// Silences libxml2, which would write to standard error.
static inline void clibxml2_silence(void) { xmlSetGenericErrorFunc(NULL, clibxml2_ignore); }
