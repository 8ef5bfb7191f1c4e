/**
 * From the notebook to the planner and back: what to ask of a week, what follows from a reaction, a missed evening or a
 * new product, and what the coming weeks will be like.
 */
@NullMarked
package org.skinweek.planning;

import org.jspecify.annotations.NullMarked;
