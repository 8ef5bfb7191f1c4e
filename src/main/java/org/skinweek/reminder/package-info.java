/** What is due when: steps, rest nights, scrub days, sunscreen, and packs that expire. */
@NullMarked
package org.skinweek.reminder;

import org.jspecify.annotations.NullMarked;
