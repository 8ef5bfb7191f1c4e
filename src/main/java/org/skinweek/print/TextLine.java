package org.skinweek.print;

import java.util.List;

/**
 * A line of text.
 *
 * @param pieces from left to right
 * @param width how wide it is at a size of 1
 */
record TextLine(List<TextPiece> pieces, float width) {
    TextLine {
        pieces = List.copyOf(pieces);
    }
}
