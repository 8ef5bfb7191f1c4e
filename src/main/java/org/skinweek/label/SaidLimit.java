package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list itself says that little of each follows: “Contains less than 1 % of: …”. */
final class SaidLimit {
    /** Of more than so many percent each, order still says something. */
    private static final double LITTLE = 2;

    private static final Pattern SHARE = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:%|percent|per cent|prozent)");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\b(?:contains?|containing|and|with|enthalt|contient|contiene)\\s+)?"
                    + "(?:[<≤]\\s*|(?:less than|no more than|at most|up to|under|below|max\\.?"
                    + "|weniger als|unter|bis zu|moins de|menos del?|inferior al?|meno di|meno del|ponizej|minder dan)\\s+)$");
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:or less|or below|and less|and below|oder weniger|ou moins|o menos|o meno|of minder)");
    /** What introduces names rather than stands behind one. */
    private static final Pattern INTRODUCES =
            Pattern.compile("\\s*(?:(?:of each of|of each|each of|of|de|von)\\b|[^,;.()\\n]{0,30}?:)[\\s:]*");
    /** The longest words before a share. */
    private static final int LONGEST = 40;

    private SaidLimit() {}

    /**
     * Words of a text that say so.
     *
     * @param from index of the first character in the folded text
     * @param to index of what follows
     */
    record Words(int from, int to) {}

    /** All such words of a folded text. */
    static List<Words> in(String plain) {
        List<Words> words = new ArrayList<>();
        Matcher share = SHARE.matcher(plain);
        while (share.find()) {
            if (Double.parseDouble(share.group(1).replace(',', '.')) <= LITTLE) {
                int start = Math.max(0, share.start() - LONGEST);
                Matcher before = BEFORE.matcher(plain.substring(start, share.start()));
                Matcher after = AFTER.matcher(plain).region(share.end(), plain.length());
                boolean early = before.find();
                boolean late = after.lookingAt();
                Matcher introduces = INTRODUCES.matcher(plain).region(late ? after.end() : share.end(), plain.length());
                if ((early || late) && introduces.lookingAt()) {
                    words.add(new Words(early ? start + before.start() : share.start(), introduces.end()));
                }
            }
        }
        return words;
    }

    /** The index of the first entry after such words; the number of entries where there are none. */
    static int index(FoldedText text, List<ListEntry> entries) {
        for (Words words : in(text.plain())) {
            for (int i = 1; i < entries.size(); i++) {
                if (entries.get(i - 1).to() <= words.from() && entries.get(i).from() >= words.to()) {
                    return i;
                }
            }
        }
        return entries.size();
    }
}
