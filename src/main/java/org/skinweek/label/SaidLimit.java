package org.skinweek.label;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list itself says that little of each follows: “Contains less than 1 % of: …”. */
final class SaidLimit {
    private static final double LITTLE = 2;
    private static final int SHORTEST = 4;
    private static final String SHARE = "(\\d+(?:[.,]\\d+)?)\\s*(?:%|percent|per cent|prozent)";
    private static final Pattern SAID =
            Pattern.compile("(?:[<≤]\\s*|(?:less than|no more than|at most|up to|under|below|max\\.?"
                    + "|weniger als|unter|bis zu|moins de|menos del?|inferior al?|meno di|meno del|ponizej|minder dan)\\s+)"
                    + SHARE
                    + "|" + SHARE
                    + "\\s*(?:or less|or below|and less|and below|oder weniger|ou moins|o menos|o meno|of minder)");
    /** What introduces names rather than stands behind one. */
    private static final Pattern INTRODUCES =
            Pattern.compile("(?::|\\bof(?: each)?|\\beach of|\\bde|\\bvon)[\\s(\\[]*$");

    private SaidLimit() {}

    /** The index of the first entry after such words; the number of entries where there are none. */
    static int index(FoldedText text, List<ListEntry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            int from = entries.get(i - 1).to();
            int to = entries.get(i).from();
            if (to - from > SHORTEST && says(text.plain(from, to))) {
                return i;
            }
        }
        return entries.size();
    }

    private static boolean says(String between) {
        Matcher said = SAID.matcher(between);
        if (!said.find() || !INTRODUCES.matcher(between).find()) {
            return false;
        }
        String share = said.group(1) == null ? said.group(2) : said.group(1);
        return Double.parseDouble(share.replace(',', '.')) <= LITTLE;
    }
}
