package org.skinweek.label;

import org.skinweek.label.ReadingWords.Heading;

/**
 * A part of a label.
 *
 * @param kind what it is about; {@link Heading#KEY} parts and the like are never lists
 * @param title what is written before its heading on the same line, or a step's own name; may be empty
 * @param from index of the first character after its heading, in the folded text
 * @param to index after its last character
 * @param headed false for the text before the first heading
 */
record LabelPart(Heading kind, String title, int from, int to, boolean headed) {}
