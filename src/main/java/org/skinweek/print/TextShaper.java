package org.skinweek.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into pieces that our typeface has and pieces that it lacks; letters that belong together stay so. */
final class TextShaper {
    private final PageFonts fonts;

    TextShaper(PageFonts fonts) {
        this.fonts = fonts;
    }

    /** The pieces of a text, from left to right. */
    List<TextPiece> pieces(VisibleText text, FontWeight weight) {
        List<TextPiece> pieces = new ArrayList<>();
        text.fromLeft().forEach(stretch -> addPieces(stretch, weight, pieces));
        return pieces;
    }

    /** How wide a text is at a size of 1. */
    float width(VisibleText text, FontWeight weight) {
        float width = 0;
        for (TextPiece piece : pieces(text, weight)) {
            width += piece.width();
        }
        return width;
    }

    private void addPieces(VisibleText.Stretch stretch, FontWeight weight, List<TextPiece> pieces) {
        String letters = stretch.letters();
        if (stretch.rightToLeft()) {
            pieces.add(foreign(letters, weight, true));
            return;
        }
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(letters);
        int from = 0;
        boolean ours = true;
        int sign = signs.first();
        for (int end = signs.next(); end != BreakIterator.DONE; end = signs.next()) {
            boolean known = letters.substring(sign, end).codePoints().allMatch(each -> fonts.has(weight, each));
            if (known != ours) {
                add(letters.substring(from, sign), ours, weight, pieces);
                from = sign;
                ours = known;
            }
            sign = end;
        }
        add(letters.substring(from), ours, weight, pieces);
    }

    private void add(String letters, boolean ours, FontWeight weight, List<TextPiece> pieces) {
        if (!letters.isEmpty()) {
            pieces.add(
                    ours
                            ? new TextPiece(weight, letters, null, fonts.width(weight, letters))
                            : foreign(letters, weight, false));
        }
    }

    private static TextPiece foreign(String letters, FontWeight weight, boolean rightToLeft) {
        ForeignLetters.Outline outline = ForeignLetters.of(letters, weight != FontWeight.REGULAR, rightToLeft);
        return new TextPiece(weight, letters, outline, outline.advance());
    }
}
