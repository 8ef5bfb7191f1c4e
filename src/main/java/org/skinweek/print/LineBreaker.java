package org.skinweek.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines between its words, and a word that is wider than a line between its letters. */
final class LineBreaker {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final TextShaper shaper;
    private final Locale locale;

    /** @param locale the language whose words are broken */
    LineBreaker(TextShaper shaper, Locale locale) {
        this.shaper = shaper;
        this.locale = locale;
    }

    /**
     * The lines of a text.
     *
     * @param width of a line at a size of 1
     */
    List<TextLine> lines(StyledText text, float width) {
        Filling filling = new Filling(width);
        for (StyledText.Part part : text.parts()) {
            filling.parts++;
            VisibleText visible = VisibleText.of(part.text());
            BreakIterator words = BreakIterator.getLineInstance(locale);
            words.setText(visible.letters());
            int from = words.first();
            for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
                filling.addWord(part.weight(), visible, from, to);
                from = to;
            }
        }
        filling.endLine();
        return filling.lines;
    }

    private static int endWithoutSpace(String letters, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(letters.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Letters of a part that stand on the open line. */
    private record Placed(int number, FontWeight weight, VisibleText part, int from, int to) {}

    /** The lines that are full, and the one that is being filled. */
    private final class Filling {
        private final float width;
        private final List<TextLine> lines = new ArrayList<>();
        private final List<Placed> placed = new ArrayList<>();
        private float used;
        private int parts;

        Filling(float width) {
            this.width = width;
        }

        void addWord(FontWeight weight, VisibleText part, int from, int to) {
            float all = shaper.width(part.part(from, to), weight);
            float seen = shaper.width(part.part(from, endWithoutSpace(part.letters(), from, to)), weight);
            if (used + seen > width && !placed.isEmpty()) {
                breakBefore();
            }
            if (used + seen > width) {
                addByLetters(weight, part, from, to);
            } else if (!placed.isEmpty() || seen > 0) {
                put(weight, part, from, to);
                used += all;
            }
        }

        /** Ends the line; what stands at its end and must not be parted from what follows goes along. */
        private void breakBefore() {
            List<Placed> along = new ArrayList<>();
            while (!placed.isEmpty() && isGlued(placed.get(placed.size() - 1))) {
                along.add(0, placed.remove(placed.size() - 1));
            }
            used = 0;
            endLine();
            for (Placed each : along) {
                placed.add(each);
                used += shaper.width(each.part().part(each.from(), each.to()), each.weight());
            }
        }

        private static boolean isGlued(Placed each) {
            return each.part().letters().charAt(each.to() - 1) == NO_BREAK_SPACE;
        }

        private void addByLetters(FontWeight weight, VisibleText part, int from, int to) {
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(part.letters().substring(from, to));
            int begin = letters.first();
            for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
                float letter = shaper.width(part.part(from + begin, from + end), weight);
                if (used + letter > width && !placed.isEmpty()) {
                    endLine();
                }
                put(weight, part, from + begin, from + end);
                used += letter;
                begin = end;
            }
        }

        private void put(FontWeight weight, VisibleText part, int from, int to) {
            int last = placed.size() - 1;
            if (last >= 0
                    && placed.get(last).number() == parts
                    && placed.get(last).to() == from) {
                placed.set(
                        last, new Placed(parts, weight, part, placed.get(last).from(), to));
            } else {
                placed.add(new Placed(parts, weight, part, from, to));
            }
        }

        void endLine() {
            if (placed.isEmpty()) {
                return;
            }
            List<TextPiece> pieces = new ArrayList<>();
            for (int i = 0; i < placed.size(); i++) {
                Placed each = placed.get(i);
                int end = i == placed.size() - 1
                        ? endWithoutSpace(each.part().letters(), each.from(), each.to())
                        : each.to();
                pieces.addAll(shaper.pieces(each.part().part(each.from(), end), each.weight()));
            }
            float sum = 0;
            for (TextPiece piece : pieces) {
                sum += piece.width();
            }
            lines.add(new TextLine(pieces, sum));
            placed.clear();
            used = 0;
        }
    }
}
