package org.skinweek.label;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skinweek.label.TextPercentages.Stated;

/**
 * Reads what stands between two places of one label.
 *
 * @param folded the text of the label
 * @param names the same without what stands between names: percentages, and marks of a web page
 * @param percentages what was taken out of it
 * @param reader reads the entries
 */
record PartReader(FoldedText folded, CharSequence names, TextPercentages percentages, ListReader reader) {
    /** Tags and entities of HTML; those of breaks and paragraphs are caught. */
    private static final Pattern PAGE_MARK = Pattern.compile(
            "(</?(?:br|p|li|ul|ol|div|td|tr|h\\d)\\b[^>]{0,80}>)|</?[a-z][^>]{0,80}>|&(?:[a-z]{2,8}|#\\d{1,5});");

    /** Numbers of substances in the registries that data sheets name, and codes of the registry of drug labels. */
    private static final Pattern REGISTRY_NUMBER =
            Pattern.compile("\\b(?:cas(?: no\\.?)?:?\\s*)?\\d{2,7}-\\d{2}-\\d\\b|\\(?unii:?\\s*[a-z0-9]{10}\\)?");

    /** Reads a text. */
    static PartReader of(FoldedText text, TextPercentages percentages, ListReader reader) {
        return new PartReader(text, without(text, percentages), percentages, reader);
    }

    /** A text with blanks where it states percentages or registry numbers and has marks of a web page, and commas where it says “(and)”, or how little of each follows. */
    static String without(FoldedText text, TextPercentages percentages) {
        StringBuilder names = new StringBuilder(text.plain());
        for (Stated stated : percentages.all()) {
            fill(names, stated.from(), stated.to(), ' ');
        }
        for (SaidLimit.Words limit : SaidLimit.in(text.plain())) {
            fill(names, limit.from(), limit.to(), ',');
        }
        Matcher registry = REGISTRY_NUMBER.matcher(text.plain());
        while (registry.find()) {
            fill(names, registry.start(), registry.end(), ' ');
        }
        for (String and : List.of("(and)", "(und)", "(et)", "(y)", "(+)", "(e)", "(&)")) {
            for (int at = names.indexOf(and); at >= 0; at = names.indexOf(and, at + 1)) {
                fill(names, at, at + and.length(), ',');
            }
        }
        if (names.indexOf("<") >= 0 || names.indexOf("&") >= 0) {
            Matcher mark = PAGE_MARK.matcher(text.plain());
            while (mark.find()) {
                fill(names, mark.start(), mark.end(), mark.group(1) == null ? ' ' : ',');
            }
        }
        return names.toString();
    }

    private static void fill(StringBuilder names, int from, int to, char letter) {
        for (int at = from; at < to; at++) {
            names.setCharAt(at, letter);
        }
    }

    /** The entries of a list. */
    List<ListEntry> list(int from, int to) {
        return reader.list(names, percentages, from, to);
    }

    /** What a drug label, or a sentence, declares: the actives among whatever words, each with the strength beside it. */
    List<ListEntry> declared(int from, int to) {
        return reader.declared(names, percentages, from, to);
    }

    /** How many words there are, apart from percentages. */
    int words(int from, int to) {
        return EntryReader.wordCount(names.subSequence(from, to));
    }
}
