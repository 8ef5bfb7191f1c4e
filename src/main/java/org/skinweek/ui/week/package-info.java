/** The Week page: seven days by morning and evening, flags, shelf. */
@NullMarked
package org.skinweek.ui.week;

import org.jspecify.annotations.NullMarked;
