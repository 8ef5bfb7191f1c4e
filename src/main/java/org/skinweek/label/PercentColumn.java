package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skinweek.label.TextPercentages.Stated;

/**
 * Numbers at the ends of lines that are percentages, though none has its sign: below a line that ends with the sign alone, or
 * behind leaders of dots, as tables of formulas have them.
 */
final class PercentColumn {
    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,4})?)[ •]*$";
    private static final Pattern HEAD = Pattern.compile("(?m)^[^\\d\\n]*[ •(]%\\)?(?: ?w/w)?[ •]*$");
    private static final Pattern CELL = Pattern.compile("(?m)([ •])" + NUMBER);
    private static final Pattern LED = Pattern.compile("(?m)(\\.{3,} ?)" + NUMBER);
    /** Fewer lines with leaders may be anything. */
    private static final int LINES = 3;

    private PercentColumn() {}

    /** The percentages in the order of a folded text; none where it has no such column. */
    static List<Stated> of(String plain) {
        Matcher head = HEAD.matcher(plain);
        if (head.find()) {
            return cells(CELL.matcher(plain), head.end());
        }
        List<Stated> led = cells(LED.matcher(plain), 0);
        return led.size() >= LINES ? led : List.of();
    }

    private static List<Stated> cells(Matcher cell, int from) {
        List<Stated> found = new ArrayList<>();
        boolean more = from < cell.regionEnd() && cell.find(from);
        while (more) {
            double value = Double.parseDouble(cell.group(2).replace(',', '.'));
            if (value > 0 && value <= 100) {
                found.add(new Stated(cell.start(1), cell.end(2), value, null));
            }
            more = cell.find();
        }
        return found;
    }
}
