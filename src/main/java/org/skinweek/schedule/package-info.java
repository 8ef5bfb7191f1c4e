/**
 * What is planned by date beside the week: rhythms and the cycles they follow, single exceptions, days away and events.
 */
@NullMarked
package org.skinweek.schedule;

import org.jspecify.annotations.NullMarked;
