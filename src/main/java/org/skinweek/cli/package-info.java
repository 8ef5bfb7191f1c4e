/** The command line: the same rules as in the window, for scripts, tests and people without one. */
@NullMarked
package org.skinweek.cli;

import org.jspecify.annotations.NullMarked;
