/** The program is for everyone: what every control, text and key of every sight must be. */
@NullMarked
package org.skinweek.ui.everyone;

import org.jspecify.annotations.NullMarked;
