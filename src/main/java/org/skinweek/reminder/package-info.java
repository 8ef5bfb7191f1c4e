/** What is due when: steps, rest nights, scrub days, sunscreen and packs that pass their time. */
@NullMarked
package org.skinweek.reminder;

import org.jspecify.annotations.NullMarked;
