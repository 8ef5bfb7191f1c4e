/**
 * From the notebook to the planner and back: what a week is asked for, what follows from a reaction, a missed evening or
 * a new product, and how the coming weeks will go.
 */
@NullMarked
package org.skinweek.planning;

import org.jspecify.annotations.NullMarked;
