/** Reads what ships with the program: catalogue, rule book, story and the planner's numbers. Its faults are ours. */
@NullMarked
package org.skinweek.knowledge;

import org.jspecify.annotations.NullMarked;
