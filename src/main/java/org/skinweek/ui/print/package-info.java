/** Pages to be printed: looked at first, then saved as PDF or sent to a printer. */
@NullMarked
package org.skinweek.ui.print;

import org.jspecify.annotations.NullMarked;
