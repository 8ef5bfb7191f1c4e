package org.skinweek.print;

import org.jspecify.annotations.Nullable;

/**
 * A part of a line that is drawn in one way.
 *
 * @param weight its weight
 * @param letters in the order of reading
 * @param outline how they look where our typeface lacks them; absent where it has them
 * @param width how wide it is at a size of 1
 */
record TextPiece(FontWeight weight, String letters, ForeignLetters.@Nullable Outline outline, float width) {}
