package org.skinweek.print;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text without the characters that are not seen, which knows what in it keeps its own direction.
 *
 * @param letters what is seen, in the order of reading
 * @param isolated for each of them whether it belongs to something with a direction of its own, such as a name
 */
record VisibleText(String letters, BitSet isolated) {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char ZERO_WIDTH_JOINER = '\u200d';
    private static final char VARIATION_SELECTOR = '\ufe0f';

    /** What is seen of a text. */
    static VisibleText of(String text) {
        StringBuilder letters = new StringBuilder();
        BitSet isolated = new BitSet();
        boolean within = false;
        for (int each :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            if (each == FIRST_STRONG_ISOLATE || each == POP_ISOLATE) {
                within = each == FIRST_STRONG_ISOLATE;
            } else if (isSeen(each)) {
                int from = letters.length();
                letters.appendCodePoint(Character.isISOControl(each) ? ' ' : each);
                isolated.set(from, letters.length(), within);
            }
        }
        return new VisibleText(letters.toString(), isolated);
    }

    private static boolean isSeen(int character) {
        int type = Character.getType(character);
        return character == ZERO_WIDTH_JOINER
                || character == VARIATION_SELECTOR
                || (type != Character.FORMAT && type != Character.SURROGATE && type != Character.UNASSIGNED);
    }

    /** A part of it. */
    VisibleText part(int from, int to) {
        return new VisibleText(letters.substring(from, to), isolated.get(from, to));
    }

    /** Its stretches of one direction, in the order in which they stand on the page, the leftmost first. */
    List<Stretch> fromLeft() {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        while (from < letters.length()) {
            boolean within = isolated.get(from);
            int next = within ? isolated.nextClearBit(from) : isolated.nextSetBit(from);
            int to = next < 0 ? letters.length() : Math.min(next, letters.length());
            addInOrder(letters.substring(from, to), within, stretches);
            from = to;
        }
        return stretches;
    }

    private static void addInOrder(String text, boolean within, List<Stretch> stretches) {
        Bidi bidi = new Bidi(text, within ? Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Stretch[] runs = new Stretch[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            runs[run] = new Stretch(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), levels[run] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        stretches.addAll(List.of(runs));
    }

    /**
     * Letters of one direction.
     *
     * @param letters in the order of reading
     * @param rightToLeft how they run
     */
    record Stretch(String letters, boolean rightToLeft) {}
}
