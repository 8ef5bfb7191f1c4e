/** Forms for what is planned by date: rhythms, cycles, days away, and what happens to the skin. */
@NullMarked
package org.skinweek.ui.schedule;

import org.jspecify.annotations.NullMarked;
