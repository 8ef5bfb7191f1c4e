package org.skinweek.words;

import java.text.Bidi;

/** In which direction texts are read, which is asked of what users write: a name may be in any script. */
public final class TextDirection {
    private TextDirection() {}

    /** True for a text with a part that is read from right to left. */
    public static boolean hasRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** True for a text whose first letter is read from right to left. */
    public static boolean isRightToLeft(String text) {
        return hasRightToLeft(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
