package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at blank lines, and before lines that begin with a title and a colon. */
final class TextParagraphs {
    private static final int TITLE = 60;

    private TextParagraphs() {}

    /**
     * A paragraph.
     *
     * @param title the words before a colon at its beginning; may be empty
     * @param line all of it as written, cut to the length of a title
     * @param from index of its first character after the title, in the folded text
     * @param to index after its last character
     */
    record Paragraph(String title, String line, int from, int to) {}

    /** The paragraphs of a stretch, none of them blank. */
    static List<Paragraph> of(FoldedText text, int from, int to) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = from;
        int at = from;
        while (at <= to) {
            boolean ends =
                    at == to || (text.at(at) == '\n' && (blankLine(text, at + 1, to) || titled(text, at + 1, to) > 0));
            if (ends) {
                add(paragraphs, text, start, at);
                start = at + 1;
            }
            at++;
        }
        return paragraphs;
    }

    private static void add(List<Paragraph> paragraphs, FoldedText text, int from, int to) {
        int start = from;
        while (start < to && !NameKey.isPart(text.at(start))) {
            start++;
        }
        if (start < to) {
            int colon = titled(text, start, to);
            String title = colon > 0 ? text.written(start, colon) : "";
            String line = withoutColon(text.written(start, Math.min(to, start + TITLE)));
            paragraphs.add(new Paragraph(title, line, colon > 0 ? colon + 1 : start, to));
        }
    }

    private static boolean blankLine(FoldedText text, int from, int to) {
        int at = from;
        while (at < to && text.at(at) == ' ') {
            at++;
        }
        return at == to || text.at(at) == '\n';
    }

    /** Where the colon after a title stands; 0 where the line begins with none. */
    private static int titled(FoldedText text, int from, int to) {
        for (int at = from; at < Math.min(to, from + TITLE); at++) {
            char letter = text.at(at);
            if (letter == ':') {
                return at > from ? at : 0;
            }
            if (letter == ',' || letter == '\n' || letter == ';') {
                return 0;
            }
        }
        return 0;
    }

    private static String withoutColon(String line) {
        return line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
    }
}
