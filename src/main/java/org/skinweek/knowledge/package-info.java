/**
 * Reads what ships with the program: catalogue, rule book, story and the planner's numbers. Mistakes in it are ours.
 */
@NullMarked
package org.skinweek.knowledge;

import org.jspecify.annotations.NullMarked;
