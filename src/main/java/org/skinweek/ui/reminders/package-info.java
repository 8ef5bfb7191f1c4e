/** What is due today and in the next days, when it is said, and the notice when it falls due. */
@NullMarked
package org.skinweek.ui.reminders;

import org.jspecify.annotations.NullMarked;
